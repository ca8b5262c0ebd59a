// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One provider's protocol as its document tells it: reads what a request asks for, answers it out of the ledger, and
// has the provider's own words for every refusal. Knows no connection and no fault; works on the ledger it is given.

#pragma once

#include "app/training/faultdesk.h"
#include "app/training/fields.h"
#include "app/training/httpvalues.h"
#include "app/training/ledger.h"

#include <QString>

namespace depesha::training {

/// A request, understood.
struct Call
{
    CallKind kind = CallKind::Unknown;
    QString action; ///< nikita's last part of the path; empty for the others
    Fields fields;
    QString text;         ///< of a send
    bool readable = true; ///< false: not well-formed; the fields are empty
};

class ProviderGateway
{
public:
    static constexpr QStringView Password = u"training";
    /// A sender that no provider knows, so that "unknown sender" can be tried.
    static constexpr QStringView UnknownSender = u"WRONG";

    virtual ~ProviderGateway() = default;
    Q_DISABLE_COPY_MOVE(ProviderGateway)

    const QString &id() const { return m_id; }
    static QString loginOf(const QString &provider) { return QStringLiteral("training-") + provider; }

    /// Of the account's endpoint: "/iba/sendsms.php".
    virtual QByteArray path() const = 0;
    /// Whether a request to `path` is for this provider.
    virtual bool serves(const QByteArray &path) const { return path == this->path(); }
    /// The methods that the document allows: "GET".
    virtual QList<QByteArray> methods() const = 0;

    virtual Call read(const Request &request) const = 0;
    virtual Answer answer(const Call &call, const QDateTime &now) = 0;
    /// The nearest that the provider has to say for a refusal: Busy, Flood, NoMoney, WrongPassword or Blocked.
    virtual Answer refuse(Fault fault, const Call &call) const = 0;

protected:
    ProviderGateway(const QString &id, Ledger &ledger) : m_id(id), m_ledger(ledger) {}

    Ledger &ledger() { return m_ledger; }
    const Ledger &ledger() const { return m_ledger; }
    bool isLogin(const QString &login, const QString &password) const;
    /// Accepts a dispatch that can be paid, under an id for each number.
    QStringList accept(const Dispatch &dispatch, const QDateTime &now);

private:
    QString m_id;
    Ledger &m_ledger;
};

/// Up to `letters` characters of printable ASCII, or up to `digits` digits; never UnknownSender.
bool isSender(const QString &sender, int letters, int digits);
/// 7 to 15 digits that do not begin with a zero.
bool isInternationalNumber(const QString &number);

} // namespace depesha::training
