// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What providers say when it goes wrong, in words that are the same for all of them, and the outcomes made of it.
// Neither secrets nor texts enter here: `words` are what quotable() made of a reply.

#pragma once

#include "model/conversation.h"
#include "model/http.h"

namespace depesha {

/// 2xx. Only under these a reply counts as good.
bool isSuccess(const HttpReply &reply);

/// An error that the provider itself named. `message` replaces the usual words for this kind.
Error providerError(ErrorKind kind, const QString &provider, const QString &code, const QString &message = {});

/// ErrorKind::Protocol: the reply is none that the provider's document knows. Names the HTTP status where that is the
/// news.
Error unexpectedReply(const QString &provider, const HttpReply &reply, const QString &words,
                      const QString &message = {});

SendOutcome accepted(const QStringList &ids);
SendOutcome refused(Error error);
/// Nobody can say whether it was sent; the error says why.
SendOutcome unrecognised(Error error);

/// What may be taken for an id: up to 64 Latin letters, digits, "-" and "_".
bool isIdToken(const QString &token);

} // namespace depesha
