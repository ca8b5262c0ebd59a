// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/stream.h"

namespace depesha {

using namespace Qt::Literals::StringLiterals;

Stream::Stream() : QueryPlatform(describe()) {}

Capabilities Stream::describe()
{
    Capabilities stream = commonCapabilities();
    stream.id = u"stream"_s;
    stream.name = u"Stream Telecom"_s;
    stream.defaultEndpoint = QUrl(u"https://gateway.api.sc/get/"_s);
    // The document sets no limit; a URL does.
    stream.batch = 50;
    return stream;
}

} // namespace depesha
