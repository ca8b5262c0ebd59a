// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/accountwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(depesha::AccountWords)
};

} // namespace

QString senderStateName(SenderNote::State state)
{
    switch (state) {
    case SenderNote::State::Unknown:
        break;
    case SenderNote::State::Approved:
        return u"approved"_s;
    case SenderNote::State::Waiting:
        return u"waiting"_s;
    case SenderNote::State::Refused:
        return u"refused"_s;
    }
    return u"unknown"_s;
}

SenderNote::State senderStateFromName(QStringView name)
{
    using enum SenderNote::State;
    for (const auto state : {Approved, Waiting, Refused})
        if (name == senderStateName(state))
            return state;
    return Unknown;
}

QString senderStateWord(SenderNote::State state)
{
    switch (state) {
    case SenderNote::State::Unknown:
        break;
    case SenderNote::State::Approved:
        return Tr::tr("approved", "sender name");
    case SenderNote::State::Waiting:
        return Tr::tr("waiting for approval", "sender name");
    case SenderNote::State::Refused:
        return Tr::tr("refused", "sender name");
    }
    return Tr::tr("nothing known", "sender name");
}

QString senderTrouble(const SenderNote &note, const QDate &day)
{
    if (note.state == SenderNote::State::Waiting || note.state == SenderNote::State::Refused)
        return senderStateWord(note.state);
    if (note.paidUntil.isValid() && note.paidUntil < day)
        return Tr::tr("paid only until %1", "sender name")
            .arg(QLocale().toString(note.paidUntil, QLocale::ShortFormat));
    return {};
}

bool isBalanceLow(const Account &account)
{
    return account.balance && account.lowBalance && account.balance->amount.micros() <= account.lowBalance->micros();
}

QString lowBalanceWords(const QString &accountName, const Money &balance, const Money &mark)
{
    return Tr::tr("The balance of %1 is low: %2 (mark: %3)")
        .arg(accountName, balance.toDisplayString(), mark.toDisplayString());
}

} // namespace depesha
