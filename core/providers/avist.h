// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// avist.biz: form fields out, an English sentence back. Takes one number and one part a request; counts messages, not
// money. Source: the provider's guide 1.0.0.

#pragma once

#include "providers/provider.h"

#include <QCoreApplication>

namespace depesha {

class Avist : public Provider
{
    Q_DECLARE_TR_FUNCTIONS(depesha::Avist)

public:
    Avist();
    const Capabilities &capabilities() const override { return m_capabilities; }

    HttpRequest send(const Access &access, const SendJob &job) const override;
    SendOutcome readSend(const SendJob &job, const HttpReply &reply) const override;
    HttpRequest status(const Access &access, const StatusQuery &query) const override;
    Result<QList<Report>> readStatus(const StatusQuery &query, const HttpReply &reply) const override;
    HttpRequest balance(const Access &access) const override;
    Result<Balance> readBalance(const HttpReply &reply, const QString &currency) const override;

private:
    std::optional<Error> knownError(const QString &words) const;

    Capabilities m_capabilities;
};

} // namespace depesha
