// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// sms-ka.net: one script, POST with a form body, answers of fields between bars. Source: its document, "Техническая
// часть".

#pragma once

#include "app/training/providergateway.h"

namespace depesha::training {

class SmskaGateway : public ProviderGateway
{
public:
    explicit SmskaGateway(Ledger &ledger) : ProviderGateway(QStringLiteral("smska"), ledger) {}

    QByteArray path() const override { return QByteArrayLiteral("/smska/api/httppost.php"); }
    QList<QByteArray> methods() const override { return {"POST"}; }
    Call read(const Request &request) const override;
    Answer answer(const Call &call, const QDateTime &now) override;
    Answer refuse(Fault fault, const Call &call) const override;

private:
    Answer send(const Call &call, const QDateTime &now);
    Answer status(const QString &batchId, const QDateTime &now) const;
};

} // namespace depesha::training
