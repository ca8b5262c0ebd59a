// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/accountstore.h"

#include "storage/messagemoves.h"
#include "storage/sql.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto selectAccount =
    "SELECT id, name, provider, login, endpoint, secret_key, senders, price_micros, price_unit, region, per_second, "
    "in_flight, batches, report_hours, part_rules, proxy, removed_at, balance_micros, balance_unit, "
    "balance_price_micros, balance_price_unit, balance_directions, balance_state, balance_at FROM accounts "_L1;

std::optional<Money> moneyAt(const Rows &row, int micros)
{
    if (row.isNull(micros))
        return {};
    return Money::fromMicros(row.integer(micros), row.text(micros + 1));
}

QString sendersJson(const QStringList &senders)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(senders)).toJson(QJsonDocument::Compact));
}

QStringList sendersOf(const QString &json)
{
    QStringList senders;
    const auto values = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const auto &value : values)
        senders.append(value.toString());
    return senders;
}

QVariant rulesJson(const std::optional<PartRules> &rules)
{
    if (!rules)
        return {};
    return QString::fromUtf8(QJsonDocument(QJsonObject{{u"gsmSingle"_s, rules->gsmSingle},
                                                       {u"gsmPart"_s, rules->gsmPart},
                                                       {u"ucs2Single"_s, rules->ucs2Single},
                                                       {u"ucs2Part"_s, rules->ucs2Part}})
                                 .toJson(QJsonDocument::Compact));
}

PartRules rulesOf(const QString &json)
{
    const auto object = QJsonDocument::fromJson(json.toUtf8()).object();
    const PartRules usual;
    return {object.value("gsmSingle"_L1).toInt(usual.gsmSingle), object.value("gsmPart"_L1).toInt(usual.gsmPart),
            object.value("ucs2Single"_L1).toInt(usual.ucs2Single), object.value("ucs2Part"_L1).toInt(usual.ucs2Part)};
}

// Millionths as text: a JSON number is a binary float.
QString directionsJson(const QList<Balance::Direction> &directions)
{
    QJsonArray array;
    for (const auto &direction : directions)
        array.append(QJsonObject{{u"name"_s, direction.name},
                                 {u"micros"_s, QString::number(direction.amount.micros())},
                                 {u"unit"_s, direction.amount.unit()}});
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QList<Balance::Direction> directionsOf(const QString &json)
{
    QList<Balance::Direction> directions;
    const auto values = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const auto &value : values) {
        const auto object = value.toObject();
        directions.append(
            {object.value("name"_L1).toString(),
             Money::fromMicros(object.value("micros"_L1).toString().toLongLong(), object.value("unit"_L1).toString())});
    }
    return directions;
}

QVariant stateWordOf(const std::optional<Balance::State> &state)
{
    if (!state)
        return {};
    return *state == Balance::State::Active ? u"active"_s : u"blocked"_s;
}

std::optional<Balance::State> balanceStateOf(const QString &word)
{
    if (word == "active"_L1)
        return Balance::State::Active;
    if (word == "blocked"_L1)
        return Balance::State::Blocked;
    return {};
}

Account accountOf(const Rows &row)
{
    Account account;
    account.id = row.integer(0);
    account.name = row.text(1);
    account.provider = row.text(2);
    account.login = row.text(3);
    account.endpoint = QUrl(row.text(4));
    account.secretKey = row.text(5);
    account.senders = sendersOf(row.text(6));
    account.price = moneyAt(row, 7);
    account.region = row.text(9);
    account.perSecond = int(row.integer(10));
    account.inFlight = int(row.integer(11));
    account.batches = row.integer(12) != 0;
    account.reportHours = int(row.integer(13));
    if (!row.isNull(14))
        account.partRules = rulesOf(row.text(14));
    account.proxy = QUrl(row.text(15));
    account.removed = !row.isNull(16);
    if (const auto amount = moneyAt(row, 17))
        account.balance =
            Balance{*amount, moneyAt(row, 19), directionsOf(row.text(21)), balanceStateOf(row.text(22)), row.time(23)};
    return account;
}

/// What add() and update() have in common, in the order of `settingColumns`.
QVariantList settingsOf(const Account &account)
{
    return {column(account.name),
            account.name.toCaseFolded(),
            column(account.provider),
            column(account.login),
            column(account.endpoint.toString(QUrl::FullyEncoded)),
            sendersJson(account.senders),
            account.price ? QVariant(account.price->micros()) : QVariant(),
            account.price ? QVariant(account.price->unit()) : QVariant(),
            column(account.region),
            account.perSecond,
            account.inFlight,
            int(account.batches),
            account.reportHours,
            rulesJson(account.partRules),
            column(account.proxy.toString(QUrl::FullyEncoded))};
}

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
            "region, per_second, in_flight, batches, report_hours, part_rules, proxy, secret_key, position) VALUES "
            "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, (SELECT coalesce(max(position), 0) + 1 FROM accounts))"_s,
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
            "report_hours = ?, part_rules = ?, proxy = ? WHERE id = ? AND removed_at IS NULL"_s,
            settingsOf(account) + QVariantList{account.id});
        if (touched != 1)
            return failure(ErrorKind::NotFound, StorageWords::tr("There is no account “%1”.").arg(account.name));
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
            return {};
        });
}

} // namespace depesha
