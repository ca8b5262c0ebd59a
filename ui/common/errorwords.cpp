// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/errorwords.h"

namespace depesha {

using namespace Qt::Literals::StringLiterals;

QString errorWords(const Error &error)
{
    const bool saysWhatToDo = error.message.contains(u". "_s);
    const QString advice = errorAdvice(error.kind);
    if (saysWhatToDo || advice.isEmpty())
        return error.message;
    const QString stop = error.message.endsWith(u'.') ? QString() : u"."_s;
    return u"%1%2 %3"_s.arg(error.message, stop, advice);
}

} // namespace depesha
