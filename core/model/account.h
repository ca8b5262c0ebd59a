// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A login with a provider, without its password: that lives in the keychain under `secretKey`.

#pragma once

#include "model/money.h"
#include "text/parts.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QMetaType>
#include <QStringList>
#include <QUrl>
#include <optional>

namespace depesha {

/// What a provider said of an account's money.
struct Balance
{
    struct Direction
    {
        QString name;
        Money amount;
        bool operator==(const Direction &) const = default;
    };
    enum class State { Active, Blocked };

    Money amount;
    std::optional<Money> price; ///< of one part, where the provider says it
    QList<Direction> directions = {};
    std::optional<State> state = {};
    QDateTime at = {}; ///< when it was asked, UTC; set by who asked, not by the provider's parser
    bool operator==(const Balance &) const = default;
};

/// What the user knows of a sender; no provider tells it.
struct SenderNote
{
    enum class State { Unknown, Approved, Waiting, Refused };

    State state = State::Unknown;
    QDate paidUntil = {}; ///< null: unknown
    QString note = {};
    bool operator==(const SenderNote &) const = default;
};

struct Account
{
    qint64 id = 0;
    QString name;     ///< unique among accounts that are not removed, regardless of case
    QString provider; ///< a provider's id: "iba", "smska", "avist", "stream", "nikita"
    QString login;
    QUrl endpoint;
    QString secretKey;   ///< the keychain entry; a random name, so that two data folders never share one
    QStringList senders; ///< the first is the default
    QHash<QString, SenderNote> senderNotes = {}; ///< by sender; not each has one
    std::optional<Money> price;                  ///< of one part, as the user entered it
    std::optional<int> dayLimit;                 ///< parts a day at most: the user's own brake
    std::optional<Money> lowBalance;             ///< from here down the balance is low
    QString region;                              ///< ISO 3166: whose national numbers are meant
    int perSecond = 10;                          ///< requests a second at most
    int inFlight = 4;                            ///< sends under way at once at most
    bool batches =
        false; ///< several numbers in one request, where the provider's document leaves the answer's order open
    int reportHours = 72;               ///< after so long without a final status a message is unreported
    std::optional<PartRules> partRules; ///< where this account is billed by other lengths
    QUrl proxy;                         ///< empty: the system's. Never holds a password
    bool removed = false;
    std::optional<Balance> balance; ///< the last one known

    /// Requests, with their password, travel unencrypted.
    bool isEncrypted() const { return endpoint.scheme() == QLatin1String("https"); }
};

} // namespace depesha

Q_DECLARE_METATYPE(depesha::Account)
Q_DECLARE_METATYPE(depesha::Balance)
