// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The accounts' money and every message that was accepted, kept in memory only. Knows no protocol; the providers'
// gateways enter what they accept and read here what became of it.

#pragma once

#include "app/training/fates.h"
#include "model/money.h"

#include <QHash>
#include <QJsonArray>
#include <QList>
#include <QString>

namespace depesha::training {

struct Entry
{
    QDateTime at; ///< accepted; UTC
    QString provider;
    QString id; ///< the provider's own; shared by the numbers of one nikita send
    QString to; ///< digits
    QString sender;
    QString text;
    int parts = 0;
    Money cost;
    Course course;
};

/// What is to be sent, to all numbers or to none.
struct Dispatch
{
    QString provider;
    QStringList numbers; ///< digits
    QString sender;
    QString text;
    QDateTime start = {}; ///< when its course begins; null: now
};

class Ledger
{
public:
    /// A sum that pays for the numbers which begin with `prefix`; an account's last purse has none and pays for all
    /// others.
    struct Purse
    {
        QString direction;
        QString prefix;
        Money amount;
    };

    explicit Ledger(Fates fates) : m_fates(fates) {}

    /// Ids are counted from `firstId`: a later run must not give the ids of an earlier one again, for its messages are
    /// asked about still.
    void openAccount(const QString &provider, const Money &price, const QList<Purse> &purses, qint64 firstId);

    Money price(const QString &provider) const { return m_accounts.value(provider).price; }
    QList<Purse> purses(const QString &provider) const { return m_accounts.value(provider).purses; }
    Money balance(const QString &provider) const;

    /// A fresh id of digits.
    QString makeId(const QString &provider);
    bool canPay(const Dispatch &dispatch) const;
    /// Charges and enters the dispatch, which can be paid, under ids[i], or under the one id for all.
    void accept(const Dispatch &dispatch, const QStringList &ids, const QDateTime &now);

    /// All entries under that id, in the order of their numbers.
    QList<Entry> find(const QString &provider, const QString &id) const;
    /// The last message to that number with that very text.
    std::optional<Entry> lastAlike(const QString &provider, const QString &number, const QString &text) const;
    const QList<Entry> &entries() const { return m_entries; }

    void countRequest(const QString &provider) { ++m_requests[provider]; }
    int requests(const QString &provider) const { return m_requests.value(provider); }

    /// Oldest first; `now` decides the status.
    QJsonArray toJson(const QDateTime &now) const;

private:
    struct Account
    {
        Money price;
        QList<Purse> purses;
        qint64 nextId = 1;
    };
    /// What each purse has left after paying; empty if one of them cannot.
    std::optional<QList<Purse>> paid(const Dispatch &dispatch) const;

    Fates m_fates;
    QHash<QString, Account> m_accounts;
    QList<Entry> m_entries;
    QMultiHash<QString, qsizetype> m_byId; ///< "provider/id" to the place in m_entries
    QHash<QString, int> m_requests;
};

} // namespace depesha::training
