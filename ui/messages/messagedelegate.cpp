// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messages/messagedelegate.h"

#include "ui/common/icons.h"
#include "ui/common/look.h"
#include "ui/common/statelook.h"
#include "ui/messages/messagemodel.h"
#include "ui/messages/stategroups.h"

#include <QLocale>
#include <QPainter>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

/// At least so much of the column is left to the text.
constexpr double textShare = 0.35;

int iconSide(const QWidget *view) { return view->style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, view); }

void paintGround(QPainter *painter, const QStyleOptionViewItem &option)
{
    option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
}

QIcon::Mode modeOf(const QStyleOptionViewItem &option)
{
    return option.state.testFlag(QStyle::State_Selected) ? QIcon::Selected : QIcon::Normal;
}

} // namespace

MessageDelegate::MessageDelegate(const MessageModel &model, QObject *parent)
    : QStyledItemDelegate(parent), m_model(model)
{}

int MessageDelegate::indent(const QWidget *view) { return iconSide(view) + space(Space::Tiny, view); }

QRect MessageDelegate::chevronRect(const QRect &cell, const QWidget *view)
{
    return QStyle::visualRect(view->layoutDirection(), cell,
                              QRect(cell.left(), cell.top(), indent(view) + space(Space::Tiny, view), cell.height()));
}

void MessageDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.column() == MessageModel::StateColumn && m_model.isFolding()) {
        paintState(painter, option, index);
        return;
    }
    if (index.column() == MessageModel::TextColumn)
        if (const Campaign *campaign = m_model.campaignAt(index.row())) {
            paintText(painter, option, index, *campaign);
            return;
        }
    QStyledItemDelegate::paint(painter, option, index);
}

void MessageDelegate::paintState(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    paintGround(painter, cell);
    const QWidget *view = option.widget;
    if (m_model.isCampaign(index.row())) {
        const QIcon sign = icon(m_model.isOpen(index.row()) ? u"chevron-down"_s : u"chevron-right"_s);
        sign.paint(painter, chevronRect(option.rect, view), Qt::AlignCenter, modeOf(option));
    }
    cell.rect = option.rect;
    const int left = indent(view) * (m_model.isMember(index.row()) ? 2 : 1);
    cell.rect = QStyle::visualRect(view->layoutDirection(), option.rect, option.rect.adjusted(left, 0, 0, 0));
    cell.state.setFlag(QStyle::State_HasFocus, false);
    view->style()->drawControl(QStyle::CE_ItemViewItem, &cell, painter, view);
}

void MessageDelegate::paintText(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                                const Campaign &campaign) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    paintGround(painter, cell);
    const int side = iconSide(option.widget);
    const int gap = space(Space::Tiny, option.widget);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const int least = int(option.rect.width() * textShare);
    int end = option.rect.width() - gap;
    const auto groups = groupsIn(campaign.states);
    // From the end, where stands what needs attention: what does not fit is the good news.
    for (auto group = groups.rbegin(); group != groups.rend(); ++group) {
        const QString number = QLocale().toString(countOf(*group, campaign.states));
        const int width = side + gap + option.fontMetrics.horizontalAdvance(number) + 2 * gap;
        if (end - width < least)
            break;
        end -= width;
        const QRect place(option.rect.left() + end + gap, option.rect.top(), width - 2 * gap, option.rect.height());
        const QRect shown = QStyle::visualRect(option.direction, option.rect, place);
        const QRect sign = QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter, {side, side}, shown);
        stateIcon(faceOf(*group), option.palette).paint(painter, sign, Qt::AlignCenter, modeOf(option));
        painter->setPen(isSelected ? option.palette.color(QPalette::HighlightedText)
                                   : stateColor(faceOf(*group), option.palette));
        painter->setFont(option.font);
        painter->drawText(shown, Qt::AlignRight | Qt::AlignVCenter, number);
    }
    cell.rect = QStyle::visualRect(option.direction, option.rect,
                                   QRect(option.rect.topLeft(), QSize(end, option.rect.height())));
    cell.state.setFlag(QStyle::State_HasFocus, false);
    option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &cell, painter, option.widget);
}

} // namespace depesha
