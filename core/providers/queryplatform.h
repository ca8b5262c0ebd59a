// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The platform that IBA Telecom and Stream Telecom both run, spoken in query strings and lines of text. What differs
// between the two is data and two small hooks. Never takes words for ids: what is neither an id nor a known sentence is
// unrecognised. Sources: IBA Telecom's GET guide; Stream Telecom's HTTP(s) (GET) guide 1.04, sections 3 and 4. Both
// leave open how several ids are parted and in which order they come.

#pragma once

#include "providers/provider.h"

#include <QCoreApplication>

namespace depesha {

class QueryPlatform : public Provider
{
    Q_DECLARE_TR_FUNCTIONS(depesha::QueryPlatform)

public:
    const Capabilities &capabilities() const override { return m_capabilities; }

    HttpRequest send(const Access &access, const SendJob &job) const override;
    SendOutcome readSend(const SendJob &job, const HttpReply &reply) const override;
    HttpRequest status(const Access &access, const StatusQuery &query) const override;
    Result<QList<Report>> readStatus(const StatusQuery &query, const HttpReply &reply) const override;
    HttpRequest balance(const Access &access) const override;
    Result<Balance> readBalance(const HttpReply &reply, const QString &currency) const override;

protected:
    explicit QueryPlatform(Capabilities capabilities) : m_capabilities(std::move(capabilities)) {}

    /// What both have in common; the rest is to be filled in.
    static Capabilities commonCapabilities();
    /// A refusal of a send that only this provider's document knows. `words` are a good reply's.
    virtual std::optional<Error> ownRefusal(const QString &words) const;
    /// What an empty answer to a question about the balance means.
    virtual Error emptyBalance(const HttpReply &reply) const;

private:
    Error errorOf(ErrorKind kind, const char *message, const QString &words) const;

    Capabilities m_capabilities;
};

} // namespace depesha
