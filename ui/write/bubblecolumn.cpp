// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/write/bubblecolumn.h"

#include "ui/common/look.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>
#include <QtMath>

namespace depesha {

namespace {

QFont labelFont(const QFont &font)
{
    QFont smaller = font;
    if (smaller.pointSizeF() > 0)
        smaller.setPointSizeF(smaller.pointSizeF() * 0.85);
    return smaller;
}

/// A part in lines of at most `width`: between words, and inside one only where it is longer than a line.
class Lines
{
public:
    Lines(QString part, const QFont &font, int width)
        : m_layout(part.replace(QLatin1Char('\n'), QChar::LineSeparator), font)
    {
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        option.setFlags(QTextOption::IncludeTrailingSpaces);
        m_layout.setTextOption(option);
        m_layout.beginLayout();
        for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
            line.setLineWidth(width);
            line.setPosition({0, m_size.height()});
            m_size.rheight() += line.height();
            m_size.rwidth() = qMax(m_size.width(), line.naturalTextWidth());
        }
        m_layout.endLayout();
    }
    QSize size() const { return {qCeil(m_size.width()), qCeil(m_size.height())}; }
    void draw(QPainter &painter, const QPointF &at) const { m_layout.draw(&painter, at); }

private:
    QTextLayout m_layout;
    QSizeF m_size;
};

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

int BubbleColumn::heightForWidth(int width) const
{
    const int pad = space(Space::Small, this);
    int height = 0;
    for (const QString &part : m_parts)
        height += Lines(part, font(), width - 3 * pad).size().height() + 3 * pad + labelHeight();
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
        const Lines words(m_parts[i], font(), width() - 3 * pad);
        const QRect bubble =
            QStyle::visualRect(layoutDirection(), rect(),
                               {0, y, qMax(words.size().width(), 2 * pad) + 2 * pad, words.size().height() + 2 * pad});
        painter.setPen(Qt::NoPen);
        painter.setBrush(ground);
        painter.drawRoundedRect(bubble, pad * 1.5, pad * 1.5);
        painter.setPen(palette().color(QPalette::Text));
        words.draw(painter, bubble.topLeft() + QPoint(pad, pad));
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
