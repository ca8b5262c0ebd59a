// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A bar whose stretches are the shares of a whole. Words beside it say the same: to screen readers it is nothing.

#pragma once

#include "model/campaign.h"

#include <QWidget>

namespace depesha {

class ProportionBar : public QWidget
{
    Q_OBJECT

public:
    explicit ProportionBar(QWidget *parent = nullptr);

    void setCounts(const StateCounts &counts);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    StateCounts m_counts{};
};

} // namespace depesha
