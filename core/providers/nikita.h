// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Nikita SMSPRO: XML out, XML back. A send is told by an id of ours, so it may be repeated; reports come for all its
// numbers. Source: the provider's guide, sections 1 (sending), 2 (reports), 3 (number information), 4 (account). Its
// times are UTC+6.

#pragma once

#include "providers/provider.h"
#include "providers/xmlelement.h"

#include <QCoreApplication>
#include <QHash>

namespace depesha {

class Nikita : public Provider
{
    Q_DECLARE_TR_FUNCTIONS(depesha::Nikita)

public:
    Nikita();
    const Capabilities &capabilities() const override { return m_capabilities; }

    HttpRequest send(const Access &access, const SendJob &job) const override;
    SendOutcome readSend(const SendJob &job, const HttpReply &reply) const override;
    HttpRequest status(const Access &access, const StatusQuery &query) const override;
    Result<QList<Report>> readStatus(const StatusQuery &query, const HttpReply &reply) const override;
    HttpRequest balance(const Access &access) const override;
    Result<Balance> readBalance(const HttpReply &reply, const QString &currency) const override;
    HttpRequest lookup(const Access &access, const QString &number) const override;
    Result<NumberInfo> readLookup(const HttpReply &reply) const override;
    Result<QList<Report>> readPush(const QByteArray &body) const override;

private:
    /// The reply's root if it is a good one; else the error that it or its HTTP status tells. `errors`: status → kind.
    Result<XmlElement> good(const HttpReply &reply, const QHash<QString, ErrorKind> &errors) const;
    /// The reports of one transaction; nothing if any of them is not as documented.
    std::optional<QList<Report>> reports(const XmlElement &transaction, const QString &requestId) const;
    Error unexpected(const HttpReply &reply, const QString &words = {}, const QString &message = {}) const;

    Capabilities m_capabilities;
};

} // namespace depesha
