// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Delta debugging: makes a sequence that fails as short as it will go, by leaving out ever smaller pieces of it.

#pragma once

#include <QList>
#include <algorithm>

namespace depesha {

/// `fails` is asked again and again; it must say yes to `whole`. What comes back fails, and leaving out any one of it
/// does not (nor does any piece tried before).
template<typename T, typename Fails>
QList<T> shrunk(QList<T> whole, Fails fails)
{
    qsizetype piece = std::max<qsizetype>(1, whole.size() / 2);
    while (true) {
        bool shorter = false;
        for (qsizetype from = 0; from < whole.size();) {
            QList<T> less = whole;
            less.remove(from, std::min(piece, whole.size() - from));
            if (fails(less)) {
                whole = less;
                shorter = true;
            } else {
                from += piece;
            }
        }
        if (piece > 1)
            piece = std::max<qsizetype>(1, piece / 2);
        else if (!shorter)
            return whole;
    }
}

} // namespace depesha
