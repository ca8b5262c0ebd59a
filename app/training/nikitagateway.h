// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Nikita SMSPRO: four addresses under one base, POST with an XML body. Source: its document, chapters 1, 2.2, 3 and 4.
// It knows every id that it ever accepted and refuses it with 10: this provider's sends are safe to repeat.

#pragma once

#include "app/training/providergateway.h"

namespace depesha::training {

class NikitaGateway : public ProviderGateway
{
public:
    explicit NikitaGateway(Ledger &ledger) : ProviderGateway(QStringLiteral("nikita"), ledger) {}

    QByteArray path() const override { return QByteArrayLiteral("/nikita/api/"); }
    bool serves(const QByteArray &path) const override;
    QList<QByteArray> methods() const override { return {"POST"}; }
    Call read(const Request &request) const override;
    Answer answer(const Call &call, const QDateTime &now) override;
    Answer refuse(Fault fault, const Call &call) const override;

private:
    Answer send(const Call &call, const QDateTime &now);
    Answer report(const Call &call, const QDateTime &now) const;
    Answer numberInformation(const Call &call) const;
    Answer account(int state) const;
};

} // namespace depesha::training
