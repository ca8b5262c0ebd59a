// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// sms-ka.net: form fields out, fields parted by "|" back. Takes one number a request.
// Source: the provider's HTTP API guide of 2014-05-05. A reply of another shape, such as one cut short, is never taken
// for good.

#pragma once

#include "providers/provider.h"

#include <QCoreApplication>

namespace depesha {

class Smska : public Provider
{
    Q_DECLARE_TR_FUNCTIONS(depesha::Smska)

public:
    Smska();
    const Capabilities &capabilities() const override { return m_capabilities; }

    HttpRequest send(const Access &access, const SendJob &job) const override;
    SendOutcome readSend(const SendJob &job, const HttpReply &reply) const override;
    HttpRequest status(const Access &access, const StatusQuery &query) const override;
    Result<QList<Report>> readStatus(const StatusQuery &query, const HttpReply &reply) const override;
    HttpRequest balance(const Access &access) const override;
    Result<Balance> readBalance(const HttpReply &reply, const QString &currency) const override;

private:
    std::optional<Error> knownError(const QStringList &fields) const;
    Error unexpected(const HttpReply &reply, const QString &text = {}) const;

    Capabilities m_capabilities;
};

} // namespace depesha
