// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/accountstore.h"

#include "storage/accountrows.h"
#include "storage/messagemoves.h"
#include "storage/sql.h"

#include <QUuid>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<Account> oneAccount(Sql &sql, const QString &condition, const QVariantList &values, const QString &shown)
{
    Rows rows = sql.read(selectAccount + condition, values);
    if (!rows.next())
        return failure(ErrorKind::NotFound, StorageWords::tr("There is no account “%1”.").arg(shown));
    return accountOf(rows);
}

Result<void> checkNameFree(Sql &sql, const Account &account)
{
    if (sql.number(u"SELECT id FROM accounts WHERE name_key = ? AND removed_at IS NULL AND id <> ?"_s,
                   {account.name.toCaseFolded(), account.id}))
        return failure(ErrorKind::BadRequest,
                       StorageWords::tr("There is already an account “%1”. Choose another name.").arg(account.name));
    return {};
}

/// What an account that goes away leaves behind: nobody can send it, repeat it or ask about it any more.
Result<void> settleOpenMessages(Sql &sql, qint64 accountId, const QDateTime &now)
{
    struct Open
    {
        qint64 id = 0;
        MessageState state = MessageState::Queued;
    };
    QList<Open> open;
    using enum MessageState;
    for (const auto state : {Scheduled, Queued, Sending, Accepted, Enroute}) {
        // One that is on its way now (Sending without a next time) is settled by its answer.
        Rows rows = sql.read(u"SELECT id FROM messages WHERE account_id = ? AND state = ? "
                             "AND (state <> 2 OR next_at IS NOT NULL)"_s,
                             {accountId, int(state)});
        while (rows.next())
            open.append({rows.integer(0), state});
    }
    for (const auto &[id, state] : open) {
        const auto to = state == Sending ? Unconfirmed : awaitsReport(state) ? Unreported : Cancelled;
        if (const auto moved = moveMessage(sql, {id, state, to, now}); !moved)
            return moved;
        noteEvent(sql, id, now, to == Unconfirmed ? u"no-answer"_s : stateName(to),
                  StorageWords::tr("The account was removed."));
    }
    sql.write(u"UPDATE messages SET next_at = NULL WHERE account_id = ? AND next_at IS NOT NULL"_s, {accountId});
    return {};
}

constexpr auto keptDays = 400;

/// Only what changed: a balance that is asked every minute mostly says the same.
void noteBalance(Sql &sql, qint64 id, const Balance &balance)
{
    if (!balance.at.isValid())
        return;
    Rows last = sql.read(u"SELECT micros, unit FROM balances WHERE account_id = ? ORDER BY at DESC LIMIT 1"_s, {id});
    if (last.next() && last.integer(0) == balance.amount.micros() && last.text(1) == balance.amount.unit())
        return;
    sql.write(u"INSERT OR REPLACE INTO balances (account_id, at, micros, unit) VALUES (?, ?, ?, ?)"_s,
              {id, column(balance.at), balance.amount.micros(), column(balance.amount.unit())});
    sql.write(u"DELETE FROM balances WHERE account_id = ? AND at < ?"_s, {id, column(balance.at.addDays(-keptDays))});
}

} // namespace

AccountStore::AccountStore(Database &database) : m_database(database) {}

QFuture<Result<QList<Account>>> AccountStore::list()
{
    return m_database.read<QList<Account>>([](Sql &sql) -> Result<QList<Account>> {
        QList<Account> accounts;
        Rows rows = sql.read(selectAccount + "WHERE removed_at IS NULL ORDER BY position, id"_L1);
        while (rows.next())
            accounts.append(accountOf(rows));
        return accounts;
    });
}

QFuture<Result<Account>> AccountStore::byName(const QString &name)
{
    return m_database.read<Account>([name](Sql &sql) {
        return oneAccount(sql, u"WHERE name_key = ? AND removed_at IS NULL"_s, {name.toCaseFolded()}, name);
    });
}

QFuture<Result<Account>> AccountStore::everByName(const QString &name)
{
    return m_database.read<Account>([name](Sql &sql) {
        return oneAccount(sql, u"WHERE name_key = ? ORDER BY removed_at IS NOT NULL, id DESC LIMIT 1"_s,
                          {name.toCaseFolded()}, name);
    });
}

QFuture<Result<Account>> AccountStore::byId(qint64 id)
{
    return m_database.read<Account>(
        [id](Sql &sql) { return oneAccount(sql, u"WHERE id = ?"_s, {id}, QString::number(id)); });
}

QFuture<Result<Account>> AccountStore::add(const Account &account)
{
    return m_database.write<
        Account>(Database::Durability::Durable, Topic::Accounts, [account](Sql &sql) -> Result<Account> {
        if (const auto isFree = checkNameFree(sql, account); !isFree)
            return tl::unexpected(isFree.error());
        const QString secretKey = QUuid::createUuid().toString(QUuid::WithoutBraces);
        const qint64 id = sql.insert(
            u"INSERT INTO accounts (name, name_key, provider, login, endpoint, senders, price_micros, price_unit, "
            "region, per_second, in_flight, batches, report_hours, part_rules, proxy, sender_notes, "
            "day_limit, low_balance_micros, secret_key, position) VALUES "
            "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, (SELECT coalesce(max(position), 0) + 1 FROM accounts))"_s,
            settingsOf(account) + QVariantList{secretKey});
        return oneAccount(sql, u"WHERE id = ?"_s, {id}, account.name);
    });
}

QFuture<Result<void>> AccountStore::update(const Account &account)
{
    return m_database.write<void>(Database::Durability::Durable, Topic::Accounts, [account](Sql &sql) -> Result<void> {
        if (const auto isFree = checkNameFree(sql, account); !isFree)
            return isFree;
        const int touched = sql.write(
            u"UPDATE accounts SET name = ?, name_key = ?, provider = ?, login = ?, endpoint = ?, senders = ?, "
            "price_micros = ?, price_unit = ?, region = ?, per_second = ?, in_flight = ?, batches = ?, "
            "report_hours = ?, part_rules = ?, proxy = ?, sender_notes = ?, day_limit = ?, low_balance_micros = ? "
            "WHERE id = ? AND removed_at IS NULL"_s,
            settingsOf(account) + QVariantList{account.id});
        if (touched != 1)
            return failure(ErrorKind::NotFound, StorageWords::tr("There is no account “%1”.").arg(account.name));
        return {};
    });
}

QFuture<Result<void>> AccountStore::reorder(const QList<qint64> &ids)
{
    return m_database.write<void>(Database::Durability::Quick, Topic::Accounts, [ids](Sql &sql) -> Result<void> {
        // Those not named follow in the order they had.
        sql.write(u"UPDATE accounts SET position = position + ?"_s, {ids.size()});
        int position = 0;
        for (const qint64 id : ids)
            sql.write(u"UPDATE accounts SET position = ? WHERE id = ?"_s, {++position, id});
        return {};
    });
}

QFuture<Result<void>> AccountStore::remove(qint64 id)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    return m_database.write<void>(
        Database::Durability::Durable, Topic::Accounts | Topic::Messages, [id, now](Sql &sql) -> Result<void> {
            if (sql.write(u"UPDATE accounts SET removed_at = ? WHERE id = ? AND removed_at IS NULL"_s,
                          {column(now), id}) != 1)
                return failure(ErrorKind::NotFound, StorageWords::tr("There is no account “%1”.").arg(id));
            return settleOpenMessages(sql, id, now);
        });
}

QFuture<Result<void>> AccountStore::recordBalance(qint64 id, const Balance &balance)
{
    return m_database.write<void>(
        Database::Durability::Quick, Topic::Accounts, [id, balance](Sql &sql) -> Result<void> {
            // An answer that names no price does not take the known one away.
            const int touched = sql.write(
                u"UPDATE accounts SET balance_micros = ?, balance_unit = ?, "
                "balance_price_micros = coalesce(?, balance_price_micros), "
                "balance_price_unit = coalesce(?, balance_price_unit), balance_directions = ?, balance_state = ?, "
                "balance_at = ? WHERE id = ?"_s,
                {balance.amount.micros(), column(balance.amount.unit()),
                 balance.price ? QVariant(balance.price->micros()) : QVariant(),
                 balance.price ? QVariant(balance.price->unit()) : QVariant(), directionsJson(balance.directions),
                 stateWordOf(balance.state), column(balance.at), id});
            if (touched != 1)
                return failure(ErrorKind::NotFound, StorageWords::tr("There is no account “%1”.").arg(id));
            noteBalance(sql, id, balance);
            return {};
        });
}

QFuture<Result<QHash<qint64, QList<BalancePoint>>>> AccountStore::balancesSince(const QDateTime &since, int points)
{
    using Curves = QHash<qint64, QList<BalancePoint>>;
    const qint64 step = std::max<qint64>(1, since.msecsTo(QDateTime::currentDateTimeUtc()) / std::max(1, points));
    return m_database.read<Curves>([since, step](Sql &sql) -> Result<Curves> {
        Curves curves;
        // The value that was in force at `since`, then the last one of each step.
        Rows before = sql.read(u"SELECT a.id, b.micros, b.unit FROM accounts AS a JOIN balances AS b "
                               "ON b.account_id = a.id AND b.at = (SELECT max(at) FROM balances "
                               "WHERE account_id = a.id AND at < ?)"_s,
                               {column(since)});
        while (before.next())
            curves[before.integer(0)].append({since, Money::fromMicros(before.integer(1), before.text(2))});
        Rows rows = sql.read(u"SELECT a.id, max(b.at), b.micros, b.unit FROM accounts AS a CROSS JOIN balances AS b "
                             "WHERE b.account_id = a.id AND b.at >= ? GROUP BY a.id, (b.at - ?) / ? ORDER BY 1, 2"_s,
                             {column(since), column(since), step});
        while (rows.next())
            curves[rows.integer(0)].append({rows.time(1), Money::fromMicros(rows.integer(2), rows.text(3))});
        return curves;
    });
}

QFuture<Result<qint64>> AccountStore::partsBetween(qint64 id, const QDateTime &from, const QDateTime &until)
{
    return m_database.read<qint64>([id, from, until](Sql &sql) -> Result<qint64> {
        using enum MessageState;
        const QString counts =
            u"AND m.state NOT IN (%1, %2, %3)"_s.arg(int(Cancelled)).arg(int(Failed)).arg(int(Tested));
        const auto atOnce =
            sql.number(u"SELECT sum(m.parts) FROM campaigns AS c JOIN messages AS m "
                       "ON m.id BETWEEN c.first_id AND c.last_id WHERE c.created_at >= ? "
                       "AND c.created_at < ? AND c.account_id = ? AND c.test = 0 AND m.due_at IS NULL "_s +
                           counts,
                       {column(from), column(until), id});
        const auto later = sql.number(u"SELECT sum(m.parts) FROM messages AS m JOIN campaigns AS c "
                                      "ON c.id = m.campaign_id WHERE m.account_id = ? AND m.due_at >= ? "
                                      "AND m.due_at < ? AND c.test = 0 "_s +
                                          counts,
                                      {id, column(from), column(until)});
        return atOnce.value_or(0) + later.value_or(0);
    });
}

} // namespace depesha
