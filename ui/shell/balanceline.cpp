// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/balanceline.h"

#include "model/accountwords.h"
#include "model/whendone.h"

#include <QLocale>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

BalanceLine::BalanceLine(const UiServices &services, QWidget *parent) : ElidedLabel({}, parent), m_services(services) {}

void BalanceLine::start()
{
    connect(&m_services.database, &Database::changed, this, [this](Topics topics) {
        if (topics & Topic::Accounts)
            load();
    });
    load();
}

void BalanceLine::load()
{
    const int generation = ++m_generation;
    whenDone(m_services.accounts.list(), this, [this, generation](const Result<QList<Account>> &accounts) {
        if (accounts && generation == m_generation)
            showBalances(*accounts);
    });
}

void BalanceLine::showBalances(const QList<Account> &accounts)
{
    QStringList parts;
    QStringList times;
    const QLocale locale;
    for (const Account &account : accounts) {
        if (!account.balance)
            continue;
        const QString amount = account.balance->amount.toDisplayString(locale);
        const bool isLow = isBalanceLow(account);
        parts.append(u"%1 %2"_s.arg(account.name, amount) + (isLow ? u" ⚠ "_s + tr("low", "balance") : QString()));
        times.append(
            tr("%1: %2, asked %3")
                .arg(account.name, amount, locale.toString(account.balance->at.toLocalTime(), QLocale::ShortFormat)));
        if (isLow)
            times.append(lowBalanceWords(account.name, account.balance->amount, *account.lowBalance));
    }
    setText(parts.join(u" · "_s));
    setDetail(times.join(u'\n'));
}

} // namespace depesha
