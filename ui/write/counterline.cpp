// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/write/counterline.h"

#include "ui/common/elidedlabel.h"
#include "ui/common/look.h"
#include "ui/write/writewords.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QEvent>
#include <QLabel>

namespace depesha {

CounterLine::CounterLine(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_counter(new QLabel(this))
    , m_reason(new ElidedLabel({}, this))
{
    m_counter->setTextFormat(Qt::PlainText);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->addWidget(m_counter);
    m_layout->addWidget(m_reason, 1);
    reserveSpace();
}

void CounterLine::setCount(const PartCount &count, const QString &text, const QList<CostlyCharacter> &costly,
                           const PartRules &rules)
{
    m_counter->setText(WriteWords::counter(count, text));
    m_reason->setText(WriteWords::costReason(costly, rules));
    if (count.parts == m_parts && count.encoding == m_encoding)
        return;
    m_parts = count.parts;
    m_encoding = count.encoding;
    Q_EMIT announced(m_counter->text());
    QAccessibleEvent event(m_counter, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void CounterLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    reserveSpace();
}

void CounterLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange ||
        event->type() == QEvent::PaletteChange)
        reserveSpace();
}

void CounterLine::reserveSpace()
{
    QPalette quiet;
    quiet.setColor(QPalette::WindowText, quietColor(palette()));
    m_reason->setPalette(quiet);

    // The widest that one meets in daily work: the reason beside it stands still.
    const QString widest = WriteWords::counter({Encoding::Ucs2, 670, 10, 67, 0}, u"я");
    const int gap = space(Space::Medium, this);
    m_counter->setMinimumWidth(fontMetrics().horizontalAdvance(widest));
    const bool beside = width() >= m_counter->minimumWidth() + gap + fontMetrics().averageCharWidth() * 45;
    m_layout->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_layout->setSpacing(beside ? gap : 0);
    const int line = fontMetrics().height();
    setFixedHeight(beside ? line : 2 * line);
}

} // namespace depesha
