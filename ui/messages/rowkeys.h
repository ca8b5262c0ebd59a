// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What names a row of the history wherever it moves: twice the message's id; for a sending, one more than that of its
// last message. So keys fall from row to row, and a sending stands above its messages. All lists here fall.

#pragma once

#include <QList>

namespace depesha {

constexpr qint64 keyOfMessage(qint64 id) { return 2 * id; }
constexpr qint64 keyOfCampaign(qint64 lastMessageId) { return 2 * lastMessageId + 1; }
constexpr bool isCampaignKey(qint64 key) { return key % 2 == 1; }
/// The message's; of a sending, its last message's.
constexpr qint64 idOfKey(qint64 key) { return key / 2; }

/// -1 if it is not there.
int rowOfKey(const QList<qint64> &keys, qint64 key);
/// The first row whose key is below this one; the number of rows if there is none.
int rowBelow(const QList<qint64> &keys, qint64 key);

/// A stretch of rows that goes or comes.
struct RowEdit
{
    int row = 0; ///< before any edit
    int removed = 0;
    QList<qint64> inserted = {};
};

/// What makes `wanted` of the rows from `first` up to, not including, `last`; from the first row down.
QList<RowEdit> editsBetween(const QList<qint64> &keys, int first, int last, const QList<qint64> &wanted);

} // namespace depesha
