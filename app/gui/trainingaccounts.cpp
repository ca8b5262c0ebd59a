// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/trainingaccounts.h"

#include "app/services.h"
#include "app/training/traininggateway.h"
#include "app/training/trainingthread.h"
#include "model/whendone.h"
#include "secrets/sessionstore.h"

namespace depesha {

using namespace Qt::Literals::StringLiterals;

TrainingAccounts::TrainingAccounts(Services &services, const TrainingThread &gateway, QObject *parent)
    : QObject(parent), m_services(services), m_gateway(gateway), m_waiting(TrainingGateway::providers())
{}

void TrainingAccounts::prepare()
{
    whenDone(m_services.accounts().list(), this, [this](const Result<QList<Account>> &accounts) {
        if (!accounts) {
            Q_EMIT failed(accounts.error());
            return;
        }
        m_known = *accounts;
        prepareNext();
    });
}

void TrainingAccounts::prepareNext()
{
    if (m_waiting.isEmpty()) {
        Q_EMIT ready();
        return;
    }
    const QString provider = m_waiting.takeFirst();
    const auto known = std::find_if(m_known.cbegin(), m_known.cend(), [&provider](const Account &account) {
        return account.provider == provider && account.login == TrainingGateway::login(provider);
    });
    if (known == m_known.cend())
        add(provider);
    else
        update(*known);
}

void TrainingAccounts::add(const QString &provider)
{
    const Capabilities &capabilities = m_services.providers().find(provider)->capabilities();
    Account account;
    account.name = capabilities.name;
    account.provider = provider;
    account.login = TrainingGateway::login(provider);
    account.endpoint = m_gateway.endpoint(provider);
    account.senders = {u"Depesha"_s};
    account.price = m_gateway.price(provider);
    account.region = capabilities.region;
    whenDone(m_services.accounts().add(account), this, [this](const Result<Account> &added) {
        if (added)
            keepPassword(*added);
        else
            Q_EMIT failed(added.error());
    });
}

void TrainingAccounts::update(Account account)
{
    account.endpoint = m_gateway.endpoint(account.provider);
    whenDone(m_services.accounts().update(account), this, [this, account](const Result<void> &updated) {
        if (updated)
            keepPassword(account);
        else
            Q_EMIT failed(updated.error());
    });
}

void TrainingAccounts::keepPassword(const Account &account)
{
    whenDone(m_services.secrets().write(account.secretKey, TrainingGateway::password()), this,
             [this](const SecretResult<void> &kept) {
                 if (kept)
                     prepareNext();
                 else
                     Q_EMIT failed(kept.error().toError());
             });
}

} // namespace depesha
