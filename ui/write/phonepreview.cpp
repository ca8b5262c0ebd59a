// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/write/phonepreview.h"

#include "ui/common/elidedlabel.h"
#include "ui/common/icons.h"
#include "ui/common/look.h"
#include "ui/write/bubblecolumn.h"

#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

QStringList cut(const QString &text, const QList<qsizetype> &starts)
{
    QStringList parts;
    for (qsizetype i = 0; i < starts.size(); ++i)
        parts.append(text.sliced(starts[i], (i + 1 < starts.size() ? starts[i + 1] : text.size()) - starts[i]));
    return parts;
}

} // namespace

PhonePreview::PhonePreview(QWidget *parent)
    : QWidget(parent)
    , m_sender(new ElidedLabel({}, this))
    , m_hint(explanation(tr("Your text as it will be read, cut where its parts cut."), this))
    , m_scroll(new QScrollArea(this))
    , m_bubbles(new BubbleColumn)
    , m_walk(new QWidget(this))
    , m_whose(new ElidedLabel({}, m_walk))
    , m_back(new QToolButton(m_walk))
    , m_forth(new QToolButton(m_walk))
{
    m_sender->setAlignment(Qt::AlignCenter);
    QFont strong = m_sender->font();
    strong.setWeight(QFont::DemiBold);
    m_sender->setFont(strong);

    m_hint->setAlignment(Qt::AlignCenter);
    m_scroll->hide();
    m_scroll->setWidget(m_bubbles);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_bubbles->setAutoFillBackground(false);
    // One writes at the end: that is the piece to see.
    connect(m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, this,
            [this](int, int end) { m_scroll->verticalScrollBar()->setValue(end); });

    const int edge = space(Space::Small, this) * 2;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(edge, edge * 2, edge, edge * 2);
    layout->setSpacing(edge);
    layout->addWidget(m_sender);
    layout->addWidget(m_hint, 1);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_walk);
    buildWalk();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    setMaximumWidth(fontMetrics().averageCharWidth() * 46);
}

void PhonePreview::setMessage(const QString &sender, const QString &text, const QList<qsizetype> &partStarts)
{
    m_sender->setText(sender);
    m_bubbles->setParts(cut(text, partStarts));
    m_scroll->setVisible(!text.isEmpty());
    m_hint->setVisible(text.isEmpty());
}

void PhonePreview::buildWalk()
{
    m_whose->setAlignment(Qt::AlignCenter);
    m_whose->setQuiet(true);
    m_back->setIcon(icon(u"chevron-left"_s));
    m_back->setAccessibleName(tr("Previous recipient"));
    m_forth->setIcon(icon(u"chevron-right"_s));
    m_forth->setAccessibleName(tr("Next recipient"));
    auto *line = new QHBoxLayout(m_walk);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_back);
    line->addWidget(m_whose, 1);
    line->addWidget(m_forth);
    for (const auto &[button, by] : {std::pair(m_back, -1), std::pair(m_forth, 1)}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        button->setToolTip(button->accessibleName());
        connect(button, &QToolButton::clicked, this, [this, step = by] { Q_EMIT stepRequested(step); });
    }
    m_back->setObjectName(u"previousRecipient"_s);
    m_forth->setObjectName(u"nextRecipient"_s);
    m_walk->hide();
}

void PhonePreview::setRecipient(qsizetype at, qsizetype count, const QString &name)
{
    m_walk->setVisible(count > 0);
    const QLocale locale;
    m_whose->setText(tr("%1: %2 of %3", "Anna: 2 of 350")
                         .arg(name, locale.toString(qlonglong(at + 1)), locale.toString(qlonglong(count))));
    m_back->setEnabled(at > 0);
    m_forth->setEnabled(at + 1 < count);
}

QSize PhonePreview::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 38, fontMetrics().lineSpacing() * 40};
}

QSize PhonePreview::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 30, fontMetrics().lineSpacing() * 14};
}

void PhonePreview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int edge = space(Space::Small, this);
    QColor line = palette().color(QPalette::WindowText);
    line.setAlphaF(0.28F);

    const QRectF body = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setPen(QPen(line, 2));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(body, edge * 3.5, edge * 3.5);

    // The slit of the speaker, and the line below the sender.
    painter.setPen(Qt::NoPen);
    painter.setBrush(line);
    const QRectF slit(body.center().x() - edge * 2.5, body.top() + edge * 1.6, edge * 5, edge / 2.0);
    painter.drawRoundedRect(slit, slit.height() / 2, slit.height() / 2);
    line.setAlphaF(0.15F);
    painter.fillRect(QRectF(body.left(), m_sender->geometry().bottom() + edge, body.width(), 1), line);
}

} // namespace depesha
