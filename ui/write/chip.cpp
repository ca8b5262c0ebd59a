// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/write/chip.h"

#include "model/phonenumber.h"
#include "ui/common/icons.h"
#include "ui/common/look.h"
#include "ui/common/statelook.h"

#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int iconSide = 12;

QColor veil(QColor color, float opacity)
{
    color.setAlphaF(opacity);
    return color;
}

} // namespace

Chip::Chip(QWidget *parent) : QAbstractButton(parent)
{
    // In the tab order the field is one stop; inside it the arrow keys lead from chip to chip.
    setFocusPolicy(Qt::ClickFocus);
    setMouseTracking(true);
    setCursor(Qt::ArrowCursor);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void Chip::setRow(int index, const RecipientRow &row)
{
    m_index = index;
    if (row == m_row)
        return;
    m_row = row;
    const QString number = row.digits.isEmpty() ? row.text : displayNumber(row.digits);
    const bool isNamed = !row.name.isEmpty() && !isBad();
    m_words = isNamed ? row.name : number;
    setAccessibleName(row.name.isEmpty() ? number : row.name + u", "_s + number);
    setAccessibleDescription(row.reason);
    setToolTip(isBad() ? row.reason : isNamed ? number : number == row.text ? QString() : row.text);
    updateGeometry();
    update();
}

void Chip::setMarked(bool marked)
{
    m_marked = marked;
    update();
}

QSize Chip::sizeHint() const
{
    const int pad = space(Space::Small, this);
    const int icons = (isBad() ? 2 : 1) * (iconSide + pad / 2);
    return {fontMetrics().horizontalAdvance(m_words) + 2 * pad + icons, fontMetrics().height() + pad};
}

QRect Chip::crossRect() const
{
    const int pad = space(Space::Small, this);
    return QStyle::visualRect(layoutDirection(), rect(),
                              {width() - pad * 3 / 4 - iconSide, (height() - iconSide) / 2, iconSide, iconSide});
}

bool Chip::event(QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QAbstractButton::event(event);
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPalette &colors = palette();
    const QColor accent = isBad() ? errorColor(colors) : colors.color(QPalette::Highlight);
    const bool chosen = hasFocus() || m_marked;

    const QRectF body = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(isBad() || chosen ? accent : veil(accent, 0.35F), chosen ? 2 : 1));
    painter.setBrush(veil(accent, chosen ? 0.3F : isBad() ? 0.08F : 0.14F));
    const qreal inset = chosen ? 0.5 : 0;
    painter.drawRoundedRect(body.adjusted(inset, inset, -inset, -inset), body.height() / 2, body.height() / 2);

    const int pad = space(Space::Small, this);
    QRect words = rect().adjusted(pad, 0, -pad - iconSide, 0);
    if (isBad()) {
        const QRect sign(words.left(), (height() - iconSide) / 2, iconSide, iconSide);
        depesha::icon(u"warning"_s, accent).paint(&painter, QStyle::visualRect(layoutDirection(), rect(), sign));
        words.setLeft(sign.right() + 1 + pad / 2);
    }
    painter.setPen(colors.color(QPalette::Text));
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words), Qt::AlignVCenter | Qt::AlignLeading,
                     fontMetrics().elidedText(m_words, Qt::ElideRight, words.width()));

    const QColor cross = m_overCross ? colors.color(QPalette::Text) : quietColor(colors);
    depesha::icon(u"close"_s, cross).paint(&painter, crossRect());
}

void Chip::mouseReleaseEvent(QMouseEvent *event)
{
    const int reach = space(Space::Tiny, this);
    const QRect target = crossRect().adjusted(-reach, -reach, reach, reach);
    const bool onCross = event->button() == Qt::LeftButton && target.contains(event->position().toPoint());
    QAbstractButton::mouseReleaseEvent(event);
    if (onCross)
        Q_EMIT removeRequested();
}

void Chip::mouseDoubleClickEvent(QMouseEvent *event)
{
    event->accept();
    if (event->button() == Qt::LeftButton && !crossRect().contains(event->position().toPoint()))
        Q_EMIT editRequested();
}

void Chip::mouseMoveEvent(QMouseEvent *event)
{
    m_overCross = crossRect().contains(event->position().toPoint());
    update();
    QAbstractButton::mouseMoveEvent(event);
}

void Chip::leaveEvent(QEvent *event)
{
    m_overCross = false;
    update();
    QAbstractButton::leaveEvent(event);
}

} // namespace depesha
