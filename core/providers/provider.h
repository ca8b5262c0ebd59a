// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A provider is a pure description of a conversation: it writes requests and reads replies. It must never do I/O, ask
// the time, keep state or know who else exists. Requests carry secrets: only HttpRequest::shown may be shown. Sources:
// the providers' own documents, named in each implementation.

#pragma once

#include "model/conversation.h"
#include "model/http.h"
#include "providers/capabilities.h"

namespace depesha {

struct Access
{
    QUrl endpoint;
    QString login;
    QString password;
};

class Provider
{
public:
    virtual ~Provider() = default;

    virtual const Capabilities &capabilities() const = 0;

    virtual HttpRequest send(const Access &access, const SendJob &job) const = 0;
    /// Never guesses: what is not a reply the document knows is Unrecognised, whatever its HTTP status.
    virtual SendOutcome readSend(const SendJob &job, const HttpReply &reply) const = 0;

    virtual HttpRequest status(const Access &access, const StatusQuery &query) const = 0;
    /// The error is of the query itself (auth, throttled, not-found, protocol …).
    virtual Result<QList<Report>> readStatus(const StatusQuery &query, const HttpReply &reply) const = 0;

    virtual HttpRequest balance(const Access &access) const = 0;
    /// Balance::at is left empty. `currency` stands in where the reply names no unit.
    virtual Result<Balance> readBalance(const HttpReply &reply, const QString &currency) const = 0;

    // Only where capabilities() says so; elsewhere these answer ErrorKind::BadRequest, or an empty request.
    virtual HttpRequest lookup(const Access &access, const QString &number) const;
    virtual Result<NumberInfo> readLookup(const HttpReply &reply) const;
    /// A delivery report that the provider pushed to us, as the body of its request.
    virtual Result<QList<Report>> readPush(const QByteArray &body) const;
    /// An incoming SMS, as the (percent-encoded) query of the provider's request to us.
    virtual Result<IncomingMessage> readIncoming(const QByteArray &query) const;
    /// What we must answer to it.
    virtual QByteArray incomingAnswer(const IncomingMessage &message) const;
};

} // namespace depesha
