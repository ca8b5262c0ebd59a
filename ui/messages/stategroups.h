// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The states of many messages, in the few groups that people ask for: by these the history is narrowed and a sending is
// counted. Pure.

#pragma once

#include "model/campaign.h"

namespace depesha {

enum class StateGroup { Decision, Scheduled, Waiting, OnTheWay, Delivered, NotDelivered, Refused, NoReport, Quiet };
inline constexpr int stateGroupCount = int(StateGroup::Quiet) + 1;

/// Every group, in the order of a list to choose from.
QList<StateGroup> stateGroups();
QList<MessageState> statesOf(StateGroup group);
QString groupName(StateGroup group);
/// The state whose icon and colour stand for the group.
MessageState faceOf(StateGroup group);

qint64 countOf(StateGroup group, const StateCounts &counts);
qint64 countOf(const QList<MessageState> &states, const StateCounts &counts);
qint64 countAll(const StateCounts &counts);
/// "12 on their way"
QString groupCount(StateGroup group, qint64 count);
/// The groups that have messages, good news first and what needs a decision last.
QList<StateGroup> groupsIn(const StateCounts &counts);
/// "187 delivered, 12 on their way, 3 refused, 2 need a decision"
QString countWords(const StateCounts &counts);

/// States in which a message certainly did not arrive, so that it may be sent again; whether it was charged differs.
QList<MessageState> failedStates();
/// States in which nobody knows: sent again, it may arrive twice.
QList<MessageState> doubtfulStates();

} // namespace depesha
