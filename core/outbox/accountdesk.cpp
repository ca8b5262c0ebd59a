// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "outbox/accountdesk.h"

#include "model/clock.h"
#include "model/secretmask.h"
#include "model/whendone.h"
#include "outbox/wire.h"

#include <QCoreApplication>

namespace depesha {

namespace {

template<typename T>
using Promise = std::shared_ptr<QPromise<Result<T>>>;

template<typename T>
Promise<T> makePromise()
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    return promise;
}

template<typename T>
void settle(const Promise<T> &promise, Result<T> result)
{
    promise->addResult(std::move(result));
    promise->finish();
}

} // namespace

AccountDesk::AccountDesk(AccountStore &accounts, const ProviderRegistry &providers, HttpTransport &transport,
                         SecretStore &secrets, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_accounts(accounts)
    , m_providers(providers)
    , m_transport(transport)
    , m_secrets(secrets)
    , m_clock(clock)
{}

template<typename T>
void AccountDesk::ask(const Account &account, const QString &password, const Question<T> &question,
                      const std::shared_ptr<QPromise<Result<T>>> &promise)
{
    const Provider *provider = m_providers.find(account.provider);
    if (!provider) {
        settle<T>(promise,
                  failure(ErrorKind::BadRequest, tr("There is no provider called “%1”.").arg(account.provider)));
        return;
    }
    const HttpRequest request = question.write(*provider, Access{account.endpoint, account.login, password});
    whenDone(m_transport.exchange(request, optionsFor(account)), this,
             [promise, provider, question, password](const HttpResult &reply) {
                 Result<T> answer = reply ? question.read(*provider, *reply) : tl::unexpected(reply.error().error);
                 if (!answer)
                     answer = tl::unexpected(maskSecret(answer.error(), password));
                 settle<T>(promise, std::move(answer));
             });
}

template<typename T>
QFuture<Result<T>> AccountDesk::askWithSecret(const Account &account, Question<T> question)
{
    auto promise = makePromise<T>();
    auto future = promise->future();
    QMetaObject::invokeMethod(this, [this, account, promise, question = std::move(question)] {
        whenDone(m_secrets.read(account.secretKey), this, [=, this](const SecretResult<QString> &secret) {
            if (secret)
                ask<T>(account, *secret, question, promise);
            else
                settle<T>(promise, tl::unexpected(secret.error().toError()));
        });
    });
    return future;
}

AccountDesk::Question<Balance> AccountDesk::balanceQuestion(const Account &account) const
{
    return {[](const Provider &provider, const Access &access) { return provider.balance(access); },
            [currency = account.price ? account.price->unit() : QString()](const Provider &provider,
                                                                           const HttpReply &reply) {
                return provider.readBalance(reply, currency.isEmpty() ? provider.capabilities().currency : currency);
            }};
}

QFuture<Result<Balance>> AccountDesk::check(const Account &account, const QString &password)
{
    auto promise = makePromise<Balance>();
    auto future = promise->future();
    QMetaObject::invokeMethod(this, [this, account, password, promise] {
        ask<Balance>(account, password, balanceQuestion(account), promise);
    });
    return stamped(future);
}

QFuture<Result<Balance>> AccountDesk::balance(const Account &account)
{
    return whenDone(stamped(askWithSecret<Balance>(account, balanceQuestion(account))), this,
                    [this, id = account.id](const Result<Balance> &balance) {
                        if (!balance)
                            return QtFuture::makeReadyFuture(balance);
                        return m_accounts.recordBalance(id, *balance).then([balance](const Result<void> &recorded) {
                            return recorded ? balance : Result<Balance>(tl::unexpected(recorded.error()));
                        });
                    })
        .unwrap();
}

QFuture<Result<Balance>> AccountDesk::stamped(const QFuture<Result<Balance>> &answer)
{
    return whenDone(answer, this, [this](Result<Balance> balance) {
        if (balance)
            balance->at = m_clock.now();
        return balance;
    });
}

QFuture<Result<QList<Report>>> AccountDesk::reports(const Account &account, const StatusQuery &query)
{
    return askWithSecret<QList<Report>>(
        account,
        {[query](const Provider &provider, const Access &access) { return provider.status(access, query); },
         [query](const Provider &provider, const HttpReply &reply) { return provider.readStatus(query, reply); }});
}

QFuture<Result<NumberInfo>> AccountDesk::lookup(const Account &account, const QString &number)
{
    const Provider *asked = m_providers.find(account.provider);
    if (asked && !asked->capabilities().lookup)
        return QtFuture::makeReadyFuture(Result<NumberInfo>(
            failure(ErrorKind::BadRequest, tr("%1 offers no number information.").arg(asked->capabilities().name))));
    return askWithSecret<NumberInfo>(
        account, {[number](const Provider &provider, const Access &access) { return provider.lookup(access, number); },
                  [](const Provider &provider, const HttpReply &reply) { return provider.readLookup(reply); }});
}

} // namespace depesha
