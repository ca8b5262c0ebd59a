// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accounts/balancecurve.h"

#include "ui/common/look.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>

namespace depesha {

BalanceCurve::BalanceCurve(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    hide();
}

void BalanceCurve::setPoints(const QList<BalancePoint> &points, const QDateTime &until)
{
    m_points = points;
    m_until = until;
    m_points.removeIf([&points](const BalancePoint &one) { return one.amount.unit() != points.last().amount.unit(); });
    setVisible(hasLine());
    if (!hasLine())
        return;
    setAccessibleName(tr("How the balance went"));
    setAccessibleDescription(words());
    setToolTip(words());
    update();
}

QString BalanceCurve::words() const
{
    const auto [least, most] =
        std::minmax_element(m_points.begin(), m_points.end(), [](const BalancePoint &one, const BalancePoint &other) {
            return one.amount < other.amount;
        });
    return tr("Since %1: from %2 to %3, between %4 and %5")
        .arg(QLocale().toString(m_points.first().at.toLocalTime().date(), QLocale::ShortFormat),
             m_points.first().amount.toDisplayString(), m_points.last().amount.toDisplayString(),
             least->amount.toDisplayString(), most->amount.toDisplayString());
}

QSize BalanceCurve::sizeHint() const { return {space(Space::Huge, this) * 4, space(Space::Huge, this)}; }

void BalanceCurve::paintEvent(QPaintEvent *)
{
    if (!hasLine())
        return;
    const auto value = [](const BalancePoint &point) { return double(point.amount.micros()); };
    // From zero on: a line that fills the height would make of every small step a fall.
    double least = 0;
    double most = 0;
    for (const BalancePoint &point : std::as_const(m_points)) {
        least = std::min(least, value(point));
        most = std::max(most, value(point));
    }
    const auto begin = double(m_points.first().at.toMSecsSinceEpoch());
    const double length = std::max(1.0, double(m_until.toMSecsSinceEpoch()) - begin);
    constexpr double dot = 2.5;
    const QRectF area = QRectF(rect()).adjusted(dot, dot, -dot, -dot);
    const auto x = [&](double at) { return area.left() + area.width() * std::min(1.0, (at - begin) / length); };
    const auto y = [&](double amount) {
        return most > least ? area.bottom() - area.height() * (amount - least) / (most - least) : area.bottom();
    };

    QPolygonF line;
    for (const BalancePoint &point : std::as_const(m_points)) {
        const double here = x(double(point.at.toMSecsSinceEpoch()));
        if (!line.isEmpty())
            line.append({here, line.last().y()});
        line.append({here, y(value(point))});
    }
    line.append({area.right(), line.last().y()});
    QPainterPath ground;
    ground.addPolygon(line);
    ground.lineTo(area.right(), y(0));
    ground.lineTo(area.left(), y(0));
    ground.closeSubpath();

    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor quiet = quietColor(palette());
    QColor faint = quiet;
    faint.setAlphaF(0.12F);
    painter.fillPath(ground, faint);
    painter.setPen(QPen(quiet, 1.25, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    painter.drawPolyline(line);
    painter.setPen(Qt::NoPen);
    painter.setBrush(quiet);
    painter.drawEllipse(line.last(), dot, dot);
}

} // namespace depesha
