// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messages/campaigncells.h"

#include "ui/common/statelook.h"
#include "ui/messages/messagewords.h"
#include "ui/messages/stategroups.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLocale>
#include <QPalette>

namespace depesha {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(depesha::CampaignCells)
};

QString text(const Campaign &campaign, MessageColumn column, const QDateTime &now)
{
    switch (column) {
    case MessageColumn::State:
        return standOf(campaign).words;
    case MessageColumn::To:
        return campaignSize(campaign);
    case MessageColumn::Text:
        return campaign.text.simplified();
    case MessageColumn::Account:
        return campaign.accountName;
    case MessageColumn::Parts:
        return QLocale().toString(campaign.parts);
    case MessageColumn::Cost:
        return campaign.cost ? campaign.cost->toDisplayString() : QString();
    case MessageColumn::When:
        return shortTime(campaign.createdAt, now);
    }
    return {};
}

QString tip(const Campaign &campaign, MessageColumn column)
{
    switch (column) {
    case MessageColumn::State:
    case MessageColumn::To:
        return countWords(campaign.states);
    case MessageColumn::Text:
        return campaign.text + QLatin1StringView("\n\n") + countWords(campaign.states);
    case MessageColumn::When:
        return fullTime(campaign.createdAt);
    case MessageColumn::Account:
    case MessageColumn::Parts:
    case MessageColumn::Cost:
        break;
    }
    return {};
}

/// What is only painted, in words.
QString spoken(const Campaign &campaign, MessageColumn column, bool isOpen, const QDateTime &now)
{
    const QString words = text(campaign, column, now);
    if (column == MessageColumn::State)
        return (isOpen ? Words::tr("%1, a sending, open") : Words::tr("%1, a sending, closed")).arg(words);
    if (column == MessageColumn::Text)
        return Words::tr("%1: %2", "text, how many are in which state").arg(words, countWords(campaign.states));
    return words;
}

} // namespace

CampaignStand standOf(const Campaign &campaign)
{
    using S = MessageState;
    const auto count = [&campaign](StateGroup group) { return countOf(group, campaign.states); };
    if (count(StateGroup::Decision) > 0)
        return {groupName(StateGroup::Decision), S::Unconfirmed};
    if (campaign.missed > 0)
        return {Words::tr("Missed its time"), S::Unconfirmed};
    if (count(StateGroup::Waiting) > 0)
        return {Words::tr("Being sent"), S::Sending};
    if (const auto groups = groupsIn(campaign.states); groups.size() == 1) {
        const auto states = statesOf(groups.constFirst());
        for (const S state : states)
            if (countOf({state}, campaign.states) == campaign.messages.size())
                return {stateWord(state), state};
        return {groupName(groups.constFirst()), faceOf(groups.constFirst())};
    }
    if (count(StateGroup::Scheduled) > 0)
        return {stateWord(S::Scheduled), S::Scheduled};
    if (count(StateGroup::OnTheWay) > 0)
        return {stateWord(S::Enroute), S::Enroute};
    const bool isGood = count(StateGroup::Delivered) * 2 >= campaign.messages.size();
    return {Words::tr("Finished"), isGood ? S::Delivered : S::Undelivered};
}

QString campaignSize(const Campaign &campaign)
{
    return Words::tr("%Ln recipient(s)", nullptr, int(campaign.messages.size()));
}

QVariant campaignCell(const Campaign &campaign, MessageColumn column, int role, bool isOpen, const QDateTime &now)
{
    const bool isState = column == MessageColumn::State;
    switch (role) {
    case Qt::DisplayRole:
        return text(campaign, column, now);
    case Qt::AccessibleTextRole:
        return spoken(campaign, column, isOpen, now);
    case Qt::ToolTipRole:
        return tip(campaign, column);
    case Qt::DecorationRole:
        return isState ? stateIcon(standOf(campaign).face, QGuiApplication::palette()) : QVariant();
    case Qt::ForegroundRole:
        return isState ? stateColor(standOf(campaign).face, QGuiApplication::palette()) : QVariant();
    case Qt::TextAlignmentRole:
        return messageHeader(column, role);
    default:
        return {};
    }
}

} // namespace depesha
