// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/accountrows.h"

#include "model/accountwords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

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

std::optional<Balance::State> balanceStateOf(const QString &word)
{
    if (word == "active"_L1)
        return Balance::State::Active;
    if (word == "blocked"_L1)
        return Balance::State::Blocked;
    return {};
}

QString notesJson(const Account &account)
{
    QJsonObject object;
    for (const QString &sender : account.senders) {
        const SenderNote note = account.senderNotes.value(sender);
        if (note == SenderNote())
            continue;
        object.insert(sender, QJsonObject{{u"state"_s, senderStateName(note.state)},
                                          {u"paidUntil"_s, note.paidUntil.toString(Qt::ISODate)},
                                          {u"note"_s, note.note}});
    }
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QHash<QString, SenderNote> notesOf(const QString &json)
{
    QHash<QString, SenderNote> notes;
    const auto object = QJsonDocument::fromJson(json.toUtf8()).object();
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const auto note = entry.value().toObject();
        notes.insert(entry.key(), {senderStateFromName(note.value("state"_L1).toString()),
                                   QDate::fromString(note.value("paidUntil"_L1).toString(), Qt::ISODate),
                                   note.value("note"_L1).toString()});
    }
    return notes;
}

} // namespace

const QLatin1StringView selectAccount{
    "SELECT id, name, provider, login, endpoint, secret_key, senders, price_micros, price_unit, region, per_second, "
    "in_flight, batches, report_hours, part_rules, proxy, removed_at, balance_micros, balance_unit, "
    "balance_price_micros, balance_price_unit, balance_directions, balance_state, balance_at, sender_notes, "
    "day_limit, low_balance_micros FROM accounts "};

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

QVariant stateWordOf(const std::optional<Balance::State> &state)
{
    if (!state)
        return {};
    return *state == Balance::State::Active ? u"active"_s : u"blocked"_s;
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
    account.senderNotes = notesOf(row.text(24));
    if (const auto limit = row.maybeInteger(25))
        account.dayLimit = int(*limit);
    if (const auto mark = row.maybeInteger(26))
        account.lowBalance = Money::fromMicros(*mark, row.text(18));
    return account;
}

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
            column(account.proxy.toString(QUrl::FullyEncoded)),
            notesJson(account),
            account.dayLimit ? QVariant(*account.dayLimit) : QVariant(),
            account.lowBalance ? QVariant(account.lowBalance->micros()) : QVariant()};
}

} // namespace depesha
