// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// IBA Telecom and Stream Telecom run one platform: the same fields by GET, different words. Each says its own words
// here.

#pragma once

#include "app/training/providergateway.h"

namespace depesha::training {

/// user, pwd; sadr, dadr, text to send; smsid for a status; balance=1.
class PlatformGateway : public ProviderGateway
{
public:
    QList<QByteArray> methods() const override { return {"GET"}; }
    Call read(const Request &request) const override;
    Answer answer(const Call &call, const QDateTime &now) override;

protected:
    using ProviderGateway::ProviderGateway;

    virtual Fields::Encoding encoding() const = 0;
    virtual Answer send(const Call &call, const QDateTime &now) = 0;
    virtual Answer status(const QList<Entry> &entries, const QDateTime &now) const = 0;
    virtual Answer balance() const = 0;
};

/// The document: "HTTP GET", points "Отправка SMS", "Получение статуса", "Запрос баланса". A refusal is "0" without a
/// reason, and of the statuses it knows only "Send" and "deliver": what was not delivered stays at "Send".
class IbaGateway : public PlatformGateway
{
public:
    explicit IbaGateway(Ledger &ledger) : PlatformGateway(QStringLiteral("iba"), ledger) {}
    QByteArray path() const override { return QByteArrayLiteral("/iba/sendsms.php"); }
    Answer refuse(Fault fault, const Call &call) const override;

protected:
    Fields::Encoding encoding() const override { return Fields::Encoding::Utf8OrWindows1251; }
    Answer send(const Call &call, const QDateTime &now) override;
    Answer status(const QList<Entry> &entries, const QDateTime &now) const override;
    Answer balance() const override;
};

/// The document's chapters 3.1 to 3.3, and the error texts of chapter 4.
class StreamGateway : public PlatformGateway
{
public:
    explicit StreamGateway(Ledger &ledger) : PlatformGateway(QStringLiteral("stream"), ledger) {}
    QByteArray path() const override { return QByteArrayLiteral("/stream/get/"); }
    Answer refuse(Fault fault, const Call &call) const override;

protected:
    Fields::Encoding encoding() const override { return Fields::Encoding::Utf8; }
    Answer send(const Call &call, const QDateTime &now) override;
    Answer status(const QList<Entry> &entries, const QDateTime &now) const override;
    Answer balance() const override;

private:
    bool isFlood(const Dispatch &dispatch, const QDateTime &now) const;
};

} // namespace depesha::training
