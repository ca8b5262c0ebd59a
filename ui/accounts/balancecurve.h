// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How an account's balance went, as a quiet line without axes: it falls when one sends and jumps when one pays. Its
// words say the same to those who cannot see it.

#pragma once

#include "storage/accountstore.h"

#include <QWidget>

namespace depesha {

class BalanceCurve : public QWidget
{
    Q_OBJECT

public:
    explicit BalanceCurve(QWidget *parent = nullptr);

    /// `points` in the order of time, the last one in force until `until`. Other units than that of the last one are
    /// left out. There is a line only where there is more than one point.
    void setPoints(const QList<BalancePoint> &points, const QDateTime &until);
    bool hasLine() const { return m_points.size() > 1; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString words() const;

    QList<BalancePoint> m_points;
    QDateTime m_until;
};

} // namespace depesha
