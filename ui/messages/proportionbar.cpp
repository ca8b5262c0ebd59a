// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messages/proportionbar.h"

#include "ui/common/look.h"
#include "ui/common/statelook.h"
#include "ui/messages/stategroups.h"

#include <QPainter>

namespace depesha {

ProportionBar::ProportionBar(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ProportionBar::setCounts(const StateCounts &counts)
{
    m_counts = counts;
    update();
}

QSize ProportionBar::sizeHint() const { return {space(Space::Huge, this), space(Space::Small, this)}; }

void ProportionBar::paintEvent(QPaintEvent *)
{
    const qint64 all = countAll(m_counts);
    if (all == 0)
        return;
    QPainter painter(this);
    constexpr int gap = 1;
    constexpr int least = 3; // a single one of many is seen too
    const auto groups = groupsIn(m_counts);
    const auto free = double(width() - int(groups.size()) * (least + gap) + gap);
    double left = 0;
    for (const StateGroup group : groups) {
        const double stretch = least + free * double(countOf(group, m_counts)) / double(all);
        const QRectF shown(isRightToLeft() ? width() - left - stretch : left, 0, stretch, height());
        painter.fillRect(shown, stateColor(faceOf(group), palette()));
        left += stretch + gap;
    }
}

} // namespace depesha
