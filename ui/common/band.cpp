// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/band.h"

#include "ui/common/iconlabel.h"
#include "ui/common/icons.h"
#include "ui/common/look.h"

#include <QAccessible>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace depesha {

namespace {

struct Colors
{
    QColor ground;
    QColor text;
};

Colors colorsFor(Band::Kind kind, bool dark)
{
    switch (kind) {
    case Band::Kind::Info:
        return dark ? Colors{QColor(0x17, 0x3a, 0x5e), QColor(0xdc, 0xeb, 0xff)}
                    : Colors{QColor(0xd6, 0xe8, 0xfc), QColor(0x0b, 0x35, 0x66)};
    case Band::Kind::Warning:
        return dark ? Colors{QColor(0x52, 0x41, 0x08), QColor(0xff, 0xec, 0xb3)}
                    : Colors{QColor(0xff, 0xe4, 0x8f), QColor(0x42, 0x32, 0x00)};
    case Band::Kind::Alarm:
        break;
    }
    return dark ? Colors{QColor(0x66, 0x1f, 0x1b), QColor(0xff, 0xe1, 0xde)}
                : Colors{QColor(0xfb, 0xd5, 0xd1), QColor(0x6e, 0x10, 0x0a)};
}

} // namespace

Band::Band(Kind kind, const QString &iconName, QWidget *parent)
    : QFrame(parent)
    , m_kind(kind)
    , m_iconName(iconName)
    , m_icon(new IconLabel({}, 0, this))
    , m_label(new QLabel(this))
    , m_button(new QPushButton(this))
{
    setAutoFillBackground(true);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_button->hide();
    m_button->setAutoDefault(false);
    connect(m_button, &QPushButton::clicked, this, &Band::triggered);
    auto *layout = new QHBoxLayout(this);
    const int gap = space(Space::Small, this);
    layout->setContentsMargins(2 * gap, gap / 2, gap, gap / 2);
    layout->setSpacing(gap);
    layout->addWidget(m_icon);
    layout->addWidget(m_label, 1);
    layout->addWidget(m_button);
    // A band with a button and one without are equally high.
    setMinimumHeight(m_button->sizeHint().height() + gap);
    tint();
}

void Band::setText(const QString &text)
{
    if (text == m_label->text())
        return;
    m_label->setText(text);
    if (isVisible()) {
        QAccessibleEvent event(m_label, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

QString Band::text() const { return m_label->text(); }

void Band::setAction(const QString &text)
{
    m_button->setText(text);
    m_button->setVisible(!text.isEmpty());
}

void Band::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        tint();
}

void Band::tint()
{
    // Asked of the application: the band's own palette holds its own colours.
    const Colors colors = colorsFor(m_kind, isDark(QApplication::palette()));
    if (palette().color(QPalette::Window) == colors.ground)
        return;
    QPalette tinted;
    tinted.setColor(QPalette::Window, colors.ground);
    tinted.setColor(QPalette::WindowText, colors.text);
    setPalette(tinted);
    m_icon->setIcon(icon(m_iconName, colors.text));
}

} // namespace depesha
