// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messages/stategroups.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <numeric>

namespace depesha {

namespace {

using S = MessageState;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(depesha::StateGroup)
};

struct Group
{
    StateGroup group;
    const char *name;
    const char *count;
    QList<MessageState> states; ///< the first one is its face
};

const Group &rowOf(StateGroup group)
{
    static const Group rows[] = {
        {StateGroup::Decision,
         QT_TRANSLATE_NOOP("depesha::StateGroup", "Your decision"),
         QT_TRANSLATE_NOOP("depesha::StateGroup", "%1 to decide"),
         {S::Unconfirmed}},
        {StateGroup::Scheduled,
         QT_TRANSLATE_NOOP("depesha::StateGroup", "Scheduled"),
         QT_TRANSLATE_NOOP("depesha::StateGroup", "%1 scheduled"),
         {S::Scheduled}},
        {StateGroup::Waiting,
         QT_TRANSLATE_NOOP("depesha::StateGroup", "Waiting to be sent"),
         QT_TRANSLATE_NOOP("depesha::StateGroup", "%1 waiting"),
         {S::Queued, S::Sending}},
        {StateGroup::OnTheWay,
         QT_TRANSLATE_NOOP("depesha::StateGroup", "On their way"),
         QT_TRANSLATE_NOOP("depesha::StateGroup", "%1 on the way"),
         {S::Enroute, S::Accepted}},
        {StateGroup::Delivered,
         QT_TRANSLATE_NOOP("depesha::StateGroup", "Delivered"),
         QT_TRANSLATE_NOOP("depesha::StateGroup", "%1 delivered"),
         {S::Delivered}},
        {StateGroup::NotDelivered,
         QT_TRANSLATE_NOOP("depesha::StateGroup", "Not delivered"),
         QT_TRANSLATE_NOOP("depesha::StateGroup", "%1 not delivered"),
         {S::Expired, S::Undelivered, S::Rejected, S::Deleted}},
        {StateGroup::Refused,
         QT_TRANSLATE_NOOP("depesha::StateGroup", "Refused"),
         QT_TRANSLATE_NOOP("depesha::StateGroup", "%1 refused"),
         {S::Failed}},
        {StateGroup::NoReport,
         QT_TRANSLATE_NOOP("depesha::StateGroup", "No report"),
         QT_TRANSLATE_NOOP("depesha::StateGroup", "%1 without a report"),
         {S::Unreported}},
        {StateGroup::Quiet,
         QT_TRANSLATE_NOOP("depesha::StateGroup", "Cancelled and tests"),
         QT_TRANSLATE_NOOP("depesha::StateGroup", "%1 cancelled or tests"),
         {S::Cancelled, S::Tested}},
    };
    return rows[int(group)];
}

} // namespace

QList<StateGroup> stateGroups()
{
    QList<StateGroup> groups;
    for (int at = 0; at < stateGroupCount; ++at)
        groups.append(StateGroup(at));
    return groups;
}

QList<MessageState> statesOf(StateGroup group) { return rowOf(group).states; }

QString groupName(StateGroup group) { return Words::tr(rowOf(group).name); }

MessageState faceOf(StateGroup group) { return rowOf(group).states.constFirst(); }

qint64 countOf(const QList<MessageState> &states, const StateCounts &counts)
{
    return std::accumulate(states.begin(), states.end(), qint64(0),
                           [&counts](qint64 sum, MessageState state) { return sum + counts.at(std::size_t(state)); });
}

qint64 countOf(StateGroup group, const StateCounts &counts) { return countOf(rowOf(group).states, counts); }

qint64 countAll(const StateCounts &counts) { return std::accumulate(counts.begin(), counts.end(), qint64(0)); }

QString groupCount(StateGroup group, qint64 count)
{
    return Words::tr(rowOf(group).count).arg(QLocale().toString(count));
}

QList<StateGroup> groupsIn(const StateCounts &counts)
{
    using enum StateGroup;
    QList<StateGroup> groups{Delivered, OnTheWay, Waiting, Scheduled, Quiet, NoReport, NotDelivered, Refused, Decision};
    groups.removeIf([&counts](StateGroup group) { return countOf(group, counts) == 0; });
    return groups;
}

QString countWords(const StateCounts &counts)
{
    QStringList words;
    const auto groups = groupsIn(counts);
    for (const StateGroup group : groups)
        words.append(groupCount(group, countOf(group, counts)));
    return words.join(QLatin1StringView(", "));
}

QList<MessageState> failedStates() { return {S::Failed, S::Undelivered, S::Expired, S::Rejected, S::Deleted}; }

QList<MessageState> doubtfulStates() { return {S::Unconfirmed, S::Unreported}; }

} // namespace depesha
