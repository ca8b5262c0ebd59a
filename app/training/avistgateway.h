// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// avist.biz: one script, POST or GET, answers in English sentences, a balance counted in SMS. Source: its document,
// chapters 1 to 4.

#pragma once

#include "app/training/providergateway.h"

namespace depesha::training {

class AvistGateway : public ProviderGateway
{
public:
    explicit AvistGateway(Ledger &ledger) : ProviderGateway(QStringLiteral("avist"), ledger) {}

    QByteArray path() const override { return QByteArrayLiteral("/avist/sms.php"); }
    QList<QByteArray> methods() const override { return {"GET", "POST"}; }
    Call read(const Request &request) const override;
    Answer answer(const Call &call, const QDateTime &now) override;
    Answer refuse(Fault fault, const Call &call) const override;

private:
    Answer send(const Call &call, const QDateTime &now);
    Answer status(const QString &messageId, const QDateTime &now) const;
};

} // namespace depesha::training
