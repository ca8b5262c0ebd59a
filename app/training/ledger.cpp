// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/training/ledger.h"

#include "text/parts.h"

#include <QJsonObject>
#include <algorithm>

namespace depesha::training {

using namespace Qt::Literals::StringLiterals;

void Ledger::openAccount(const QString &provider, const Money &price, const QList<Purse> &purses, qint64 firstId)
{
    m_accounts.insert(provider, {.price = price, .purses = purses, .nextId = firstId});
}

Money Ledger::balance(const QString &provider) const
{
    const Account account = m_accounts.value(provider);
    Money sum = Money::fromMicros(0, account.price.unit());
    for (const Purse &purse : account.purses)
        sum = sum + purse.amount;
    return sum;
}

QString Ledger::makeId(const QString &provider) { return QString::number(m_accounts[provider].nextId++); }

std::optional<QList<Ledger::Purse>> Ledger::paid(const Dispatch &dispatch) const
{
    const Account account = m_accounts.value(dispatch.provider);
    const Money cost = account.price * countParts(dispatch.text).parts;
    QList<Purse> purses = account.purses;
    for (const QString &number : dispatch.numbers) {
        const auto purse =
            std::find_if(purses.begin(), purses.end(), [&](const Purse &p) { return number.startsWith(p.prefix); });
        if (purse->amount < cost)
            return {};
        purse->amount = purse->amount - cost;
    }
    return purses;
}

bool Ledger::canPay(const Dispatch &dispatch) const { return paid(dispatch).has_value(); }

void Ledger::accept(const Dispatch &dispatch, const QStringList &ids, const QDateTime &now)
{
    Q_ASSERT(ids.size() == 1 || ids.size() == dispatch.numbers.size());
    const auto purses = paid(dispatch);
    Q_ASSERT(purses);
    m_accounts[dispatch.provider].purses = *purses;

    const int parts = countParts(dispatch.text).parts;
    for (qsizetype i = 0; i < dispatch.numbers.size(); ++i) {
        const QString &number = dispatch.numbers.at(i);
        const QString &id = ids.size() == 1 ? ids.first() : ids.at(i);
        m_byId.insert(dispatch.provider + u'/' + id, m_entries.size());
        m_entries.append(
            {.at = now,
             .provider = dispatch.provider,
             .id = id,
             .to = number,
             .sender = dispatch.sender,
             .text = dispatch.text,
             .parts = parts,
             .cost = price(dispatch.provider) * parts,
             .course = m_fates.course(number, dispatch.start.isValid() ? std::max(dispatch.start, now) : now)});
    }
}

QList<Entry> Ledger::find(const QString &provider, const QString &id) const
{
    QList<qsizetype> places = m_byId.values(provider + u'/' + id);
    std::sort(places.begin(), places.end());
    QList<Entry> found;
    for (const qsizetype place : places)
        found.append(m_entries.at(place));
    return found;
}

std::optional<Entry> Ledger::lastAlike(const QString &provider, const QString &number, const QString &text) const
{
    const auto found = std::find_if(m_entries.crbegin(), m_entries.crend(), [&](const Entry &entry) {
        return entry.provider == provider && entry.to == number && entry.text == text;
    });
    return found == m_entries.crend() ? std::nullopt : std::optional(*found);
}

QJsonArray Ledger::toJson(const QDateTime &now) const
{
    QJsonArray lines;
    for (const Entry &entry : m_entries)
        lines.append(QJsonObject{{u"time"_s, entry.at.toString(Qt::ISODateWithMs)},
                                 {u"provider"_s, entry.provider},
                                 {u"id"_s, entry.id},
                                 {u"to"_s, entry.to},
                                 {u"sender"_s, entry.sender},
                                 {u"text"_s, entry.text},
                                 {u"parts"_s, entry.parts},
                                 {u"cost"_s, entry.cost.toPlainString()},
                                 {u"unit"_s, entry.cost.unit()},
                                 {u"status"_s, stageName(entry.course.stageAt(now))}});
    return lines;
}

} // namespace depesha::training
