// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/wholetext.h"

namespace depesha {

QString wholeText(const QString &text)
{
    if (text.isValidUtf16())
        return text;
    QString whole = text;
    for (qsizetype at = 0; at < whole.size(); ++at) {
        if (!whole.at(at).isSurrogate())
            continue;
        if (whole.at(at).isHighSurrogate() && at + 1 < whole.size() && whole.at(at + 1).isLowSurrogate())
            ++at;
        else
            whole[at] = u'?';
    }
    return whole;
}

} // namespace depesha
