// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/errorline.h"

#include "ui/common/iconlabel.h"
#include "ui/common/icons.h"
#include "ui/common/look.h"
#include "ui/common/statelook.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

QString iconFor(ErrorLine::Kind kind)
{
    switch (kind) {
    case ErrorLine::Kind::Success:
        return u"check"_s;
    case ErrorLine::Kind::Safe:
        return u"lock"_s;
    case ErrorLine::Kind::Unsafe:
        return u"lock-open"_s;
    case ErrorLine::Kind::Warning:
        return u"warning"_s;
    case ErrorLine::Kind::Error:
        return u"refused"_s;
    case ErrorLine::Kind::Hint:
        break;
    }
    return {};
}

} // namespace

ErrorLine::ErrorLine(QWidget *field, QWidget *parent)
    : QWidget(parent), m_field(field), m_icon(new IconLabel({}, 0, this)), m_label(new QLabel(this))
{
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_icon->hide();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(depesha::space(Space::Tiny, this));
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_label, 1);
    setMinimumHeight(std::max(fontMetrics().height(), m_icon->sizeHint().height()));
}

void ErrorLine::say(Kind kind, const QString &text)
{
    if (kind == m_kind && text == m_label->text())
        return;
    m_kind = kind;
    m_label->setText(text);
    tint();
    if (m_field)
        m_field->setAccessibleDescription(text);
    if (kind == Kind::Error && !text.isEmpty()) {
        QAccessibleEvent event(m_label, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

QString ErrorLine::text() const { return m_label->text(); }

QSize ErrorLine::sizeHint() const
{
    // One line; what wraps gets its height from heightForWidth(). The guess of a wrapping label would leave a hole in a
    // form, and break a few words in two where there is room for them.
    constexpr int readable = 60; // characters
    const int words = std::min(m_label->fontMetrics().horizontalAdvance(m_label->text()),
                               readable * m_label->fontMetrics().averageCharWidth());
    const int guessed = m_label->sizeHint().width();
    return {QWidget::sizeHint().width() + std::max(0, words - guessed), minimumHeight()};
}

void ErrorLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        tint();
}

void ErrorLine::tint()
{
    QColor color;
    switch (m_kind) {
    case Kind::Hint:
    case Kind::Safe:
        color = quietColor(palette());
        break;
    case Kind::Success:
        color = stateColor(MessageState::Delivered, palette());
        break;
    case Kind::Unsafe:
    case Kind::Warning:
        color = warningColor(palette());
        break;
    case Kind::Error:
        color = errorColor(palette());
        break;
    }
    setInk(m_label, color);
    const QString name = m_label->text().isEmpty() ? QString() : iconFor(m_kind);
    m_icon->setVisible(!name.isEmpty());
    if (!name.isEmpty())
        m_icon->setIcon(icon(name, color));
}

} // namespace depesha
