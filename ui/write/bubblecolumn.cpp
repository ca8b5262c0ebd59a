// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/write/bubblecolumn.h"

#include "ui/common/look.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace depesha {

namespace {

constexpr int wrapping = Qt::TextWordWrap | Qt::TextWrapAnywhere | Qt::TextDontClip;

QFont labelFont(const QFont &font)
{
    QFont smaller = font;
    if (smaller.pointSizeF() > 0)
        smaller.setPointSizeF(smaller.pointSizeF() * 0.85);
    return smaller;
}

} // namespace

BubbleColumn::BubbleColumn(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Preview of the message"));
}

void BubbleColumn::setParts(const QStringList &parts)
{
    m_parts = parts;
    setAccessibleDescription(parts.join(QLatin1Char('\n')));
    updateGeometry();
    update();
}

int BubbleColumn::labelHeight() const { return m_parts.size() > 1 ? QFontMetrics(labelFont(font())).height() : 0; }

QRect BubbleColumn::wordsRect(const QString &part, int width) const
{
    const int pad = space(Space::Small, this);
    return fontMetrics().boundingRect({0, 0, width - 3 * pad, 1'000'000}, wrapping, part);
}

int BubbleColumn::heightForWidth(int width) const
{
    const int pad = space(Space::Small, this);
    int height = 0;
    for (const QString &part : m_parts)
        height += wordsRect(part, width).height() + 3 * pad + labelHeight();
    return height;
}

QSize BubbleColumn::sizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * 30;
    return {width, heightForWidth(width)};
}

void BubbleColumn::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int pad = space(Space::Small, this);
    QColor ground = palette().color(QPalette::Highlight);
    ground.setAlphaF(isDark(palette()) ? 0.32F : 0.16F);
    const QFont small = labelFont(font());
    int y = 0;
    for (int i = 0; i < m_parts.size(); ++i) {
        const QRect words = wordsRect(m_parts[i], width());
        const QRect bubble(0, y, qMax(words.width() + 2 * pad, 4 * pad), words.height() + 2 * pad);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ground);
        painter.drawRoundedRect(QStyle::visualRect(layoutDirection(), rect(), bubble), pad * 1.5, pad * 1.5);
        painter.setFont(font());
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), bubble.adjusted(pad, pad, -pad, -pad)), wrapping,
                         m_parts[i]);
        y = bubble.bottom() + 1;
        if (labelHeight() > 0) {
            painter.setFont(small);
            painter.setPen(quietColor(palette()));
            const QLocale locale;
            const QRect line = QStyle::visualRect(layoutDirection(), rect(), {pad, y, width() - pad, labelHeight()});
            painter.drawText(line, Qt::AlignLeading | Qt::AlignVCenter,
                             tr("part %1 of %2").arg(locale.toString(i + 1), locale.toString(m_parts.size())));
        }
        y += labelHeight() + pad;
    }
}

} // namespace depesha
