// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A link that begins a message, as web pages and other programs hold them: "sms:+79031234560,+996555123456?body=Hello"
// (RFC 5724) and "tel:+79031234560" (RFC 3966). It comes from strangers: what it says is shown, never sent.

#pragma once

#include "model/error.h"

#include <QStringList>

namespace depesha {

struct MessageLink
{
    QStringList recipients; ///< as written in the link, without its parameters; may be empty
    QString text;           ///< lines end with "\n"; may be empty
    bool operator==(const MessageLink &) const = default;
};

/// True for what begins with "sms:" or "tel:", readable or not.
bool isMessageLink(const QString &text);

/// "+" is a plus and no space, as RFC 5724 says. Read liberally where nothing can be mistaken: letters and spaces that
/// are not percent-encoded, slashes after the colon, "&" in place of "?", fields and parameters with other names (left
/// out). The error (ErrorKind::BadRequest) says what is wrong: no recipient and no text, a recipient that is no number,
/// percent signs or bytes that mean nothing, control characters, more than fits.
Result<MessageLink> readMessageLink(const QString &link);

} // namespace depesha
