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

/// The account's point that `which` says, the first one in its order.
std::optional<BalancePoint> balancePoint(Sql &sql, const QString &which, qint64 accountId, const QDateTime &at)
{
    Rows rows =
        sql.read(u"SELECT at, micros, unit FROM balances WHERE account_id = ? AND "_s + which, {accountId, column(at)});
    if (!rows.next())
        return {};
    return BalancePoint{rows.time(0), Money::fromMicros(rows.integer(1), rows.text(2))};
}

/// Walks the requests away from one, as long as `mayGoOn` of the time they left at; adds those that may have cost
/// something. Ids rise with time, so that no index is needed; a time that is full of requests of other accounts ends
/// the walk as "many".
template<typename MayGoOn>
void countRequests(Sql &sql, const QString &direction, qint64 attemptId, qint64 accountId, int &count,
                   const MayGoOn &mayGoOn)
{
    constexpr int longWay = 20'000;
    int seen = 0;
    Rows rows = sql.read(u"SELECT account_id, started_at, kind FROM attempts WHERE id "_s + direction, {attemptId});
    while (count < BalanceAround::manyRequests && rows.next() && mayGoOn(rows.time(1))) {
        const QString kind = rows.text(2);
        const bool isFree = kind == "refused"_L1 || kind == "busy"_L1 || kind == "not-sent"_L1 || kind == "tested"_L1;
        if (rows.integer(0) == accountId && !isFree)
            ++count;
        if (++seen == longWay)
            count = BalanceAround::manyRequests;
    }
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

QFuture<Result<BalanceAround>> AccountStore::balanceAround(qint64 messageId)
{
    return m_database.read<BalanceAround>([messageId](Sql &sql) -> Result<BalanceAround> {
        Rows message = sql.read(u"SELECT m.account_id, m.attempt_id, a.started_at, c.first_id, c.last_id "
                                "FROM messages AS m JOIN attempts AS a ON a.id = m.attempt_id "
                                "JOIN campaigns AS c ON c.id = m.campaign_id WHERE m.id = ?"_s,
                                {messageId});
        if (!message.next())
            return failure(ErrorKind::NotFound, StorageWords::tr("The message was in no request yet."));
        const qint64 accountId = message.integer(0);
        const qint64 attemptId = message.integer(1);
        const QDateTime left = message.time(2);

        BalanceAround around;
        around.before = balancePoint(sql, u"at <= ? ORDER BY at DESC LIMIT 1"_s, accountId, left);
        around.after = balancePoint(sql, u"at > ? ORDER BY at LIMIT 1"_s, accountId, left);
        Rows together = sql.read(u"SELECT count(*), sum(parts) FROM messages WHERE id BETWEEN ? AND ? "
                                 "AND attempt_id = ?"_s,
                                 {message.integer(3), message.integer(4), attemptId});
        if (together.next()) {
            around.messages = int(together.integer(0));
            around.parts = int(together.integer(1));
        }
        const QDateTime from = around.before ? around.before->at : left;
        countRequests(sql, u"< ? ORDER BY id DESC"_s, attemptId, accountId, around.others,
                      [&from](const QDateTime &at) { return at > from; });
        countRequests(sql, u"> ? ORDER BY id"_s, attemptId, accountId, around.others,
                      [&around](const QDateTime &at) { return !around.after || at <= around.after->at; });
        return around;
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
