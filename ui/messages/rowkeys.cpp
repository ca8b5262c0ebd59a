// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messages/rowkeys.h"

#include <algorithm>
#include <functional>

namespace depesha {

int rowOfKey(const QList<qint64> &keys, qint64 key)
{
    const auto found = std::lower_bound(keys.begin(), keys.end(), key, std::greater());
    return found != keys.end() && *found == key ? int(found - keys.begin()) : -1;
}

int rowBelow(const QList<qint64> &keys, qint64 key)
{
    return int(std::lower_bound(keys.begin(), keys.end(), key, std::greater_equal()) - keys.begin());
}

/// Both lists fall, so one walk finds what came and what went.
QList<RowEdit> editsBetween(const QList<qint64> &keys, int first, int last, const QList<qint64> &wanted)
{
    QList<RowEdit> edits;
    auto next = wanted.begin();
    int row = first;
    while (row != last || next != wanted.end()) {
        RowEdit edit{row};
        while (next != wanted.end() && (row == last || *next > keys[row]))
            edit.inserted.append(*next++);
        for (; row != last && (next == wanted.end() || keys[row] > *next); ++row)
            ++edit.removed;
        if (edit.removed > 0 || !edit.inserted.isEmpty())
            edits.append(std::move(edit));
        for (; row != last && next != wanted.end() && keys[row] == *next; ++row)
            ++next;
    }
    return edits;
}

} // namespace depesha
