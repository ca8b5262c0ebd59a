// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/textedit.h"

#include <algorithm>

namespace depesha {

QString applied(const QString &text, const QList<TextEdit> &edits)
{
    QString result;
    result.reserve(text.size());
    qsizetype from = 0;
    for (const TextEdit &edit : edits) {
        Q_ASSERT(edit.at >= from && edit.length > 0 && edit.at + edit.length <= text.size());
        result += QStringView(text).sliced(from, edit.at - from);
        result += edit.plain;
        from = edit.at + edit.length;
    }
    return result += QStringView(text).sliced(from);
}

QList<TextEdit> merged(const QList<TextEdit> &first, const QList<TextEdit> &second)
{
    QList<TextEdit> all = first;
    const auto overlaps = [&first](const TextEdit &edit) {
        const auto after = std::ranges::upper_bound(first, edit.at, {}, &TextEdit::at);
        const bool reachesNext = after != first.end() && after->at < edit.at + edit.length;
        return reachesNext || (after != first.begin() && std::prev(after)->at + std::prev(after)->length > edit.at);
    };
    std::ranges::copy_if(second, std::back_inserter(all), [&](const TextEdit &edit) { return !overlaps(edit); });
    std::ranges::sort(all, {}, &TextEdit::at);
    return all;
}

} // namespace depesha
