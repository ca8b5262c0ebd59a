// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/training/traininggateway.h"

#include "app/training/avistgateway.h"
#include "app/training/localserver.h"
#include "app/training/nikitagateway.h"
#include "app/training/overviewpage.h"
#include "app/training/platformgateway.h"
#include "app/training/smskagateway.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace depesha {

using namespace training;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray JsonType = QByteArrayLiteral("application/json");

std::vector<std::unique_ptr<ProviderGateway>> makeGateways(Ledger &ledger)
{
    std::vector<std::unique_ptr<ProviderGateway>> gateways;
    gateways.push_back(std::make_unique<IbaGateway>(ledger));
    gateways.push_back(std::make_unique<SmskaGateway>(ledger));
    gateways.push_back(std::make_unique<AvistGateway>(ledger));
    gateways.push_back(std::make_unique<StreamGateway>(ledger));
    gateways.push_back(std::make_unique<NikitaGateway>(ledger));
    return gateways;
}

Answer json(const QJsonDocument &document)
{
    return {.type = JsonType, .body = document.toJson(QJsonDocument::Compact) + '\n'};
}

Answer notAllowed(const QList<QByteArray> &allowed)
{
    Answer answer = Answer::error(405);
    answer.allow = allowed.join(", ");
    return answer;
}

/// A page as a provider's web server shows it while it is being repaired.
Answer repairPage()
{
    return Answer::text(u"<!DOCTYPE html>\n<html><head><title>Service</title></head>\n"
                        u"<body><h1>The service is being repaired</h1><p>Order 12345678</p></body></html>\n"_s);
}

} // namespace

TrainingGateway::TrainingGateway(std::unique_ptr<Clock> ownClock, QObject *parent)
    : TrainingGateway(*ownClock, 1, parent)
{
    m_ownClock = std::move(ownClock);
}

TrainingGateway::TrainingGateway(QObject *parent) : TrainingGateway(std::make_unique<SystemClock>(), parent) {}

TrainingGateway::TrainingGateway(Clock &clock, double speed, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_ledger(Fates(speed))
    , m_gateways(makeGateways(m_ledger))
    , m_server(new LocalServer(
          clock, [this](const Request &request) { return answer(request); }, this))
{
    openAccounts();
}

// The connections use the clock: they go before it.
TrainingGateway::~TrainingGateway() { delete m_server; }

QStringList TrainingGateway::providers() { return {u"iba"_s, u"smska"_s, u"avist"_s, u"stream"_s, u"nikita"_s}; }

QString TrainingGateway::login(const QString &provider) { return ProviderGateway::loginOf(provider); }

QString TrainingGateway::password() { return ProviderGateway::Password.toString(); }

void TrainingGateway::openAccounts()
{
    const auto amount = [](qint64 hundredths, const QString &unit) {
        return Money::fromMicros(hundredths * 10'000, unit);
    };
    const auto open = [&](const QString &provider, const Money &price, const QList<Ledger::Purse> &purses) {
        m_ledger.openAccount(provider, price, purses, m_clock.now().toMSecsSinceEpoch() / 10);
    };
    const QString roubles = u"RUB"_s;
    const Money price = amount(250, roubles);
    open(u"iba"_s, price,
         {{u"Россия"_s, u"7"_s, amount(80'000, roubles)}, {u"Другие страны"_s, {}, amount(20'000, roubles)}});
    open(u"smska"_s, price, {{{}, {}, amount(100'000, roubles)}});
    open(u"avist"_s, amount(100, u"SMS"_s), {{{}, {}, amount(40'000, u"SMS"_s)}});
    open(u"stream"_s, price, {{{}, {}, amount(100'000, roubles)}});
    open(u"nikita"_s, amount(50, u"KGS"_s), {{{}, {}, amount(100'000, u"KGS"_s)}});
}

Result<quint16> TrainingGateway::listen(quint16 port) { return m_server->listen(port); }

quint16 TrainingGateway::port() const { return m_server->port(); }

QUrl TrainingGateway::endpoint(const QString &provider) const
{
    const auto gateway =
        std::find_if(m_gateways.cbegin(), m_gateways.cend(), [&](const auto &g) { return g->id() == provider; });
    Q_ASSERT(gateway != m_gateways.cend());
    QUrl url;
    url.setScheme(u"http"_s);
    url.setHost(u"127.0.0.1"_s);
    url.setPort(port());
    url.setPath(QString::fromLatin1((*gateway)->path()));
    return url;
}

QJsonArray TrainingGateway::ledger() const { return m_ledger.toJson(m_clock.now()); }

Money TrainingGateway::balance(const QString &provider) const { return m_ledger.balance(provider); }

int TrainingGateway::requests(const QString &provider) const { return m_ledger.requests(provider); }

Result<void> TrainingGateway::setFault(const ArmedFault &fault)
{
    if (!providers().contains(fault.provider))
        return failure(ErrorKind::BadRequest, tr("There is no provider “%1”.").arg(fault.provider));
    return m_faults.arm(fault);
}

void TrainingGateway::clearFaults() { m_faults.clear(); }

Answer TrainingGateway::answer(const Request &request)
{
    for (const auto &gateway : m_gateways)
        if (gateway->serves(request.path))
            return answerProvider(*gateway, request);
    if (request.path == "/faults")
        return answerFaults(request);
    const bool isPage = request.path == "/" || request.path == "/ledger" || request.path == "/requests";
    if (!isPage)
        return Answer::error(404);
    if (request.method != "GET" && request.method != "HEAD")
        return notAllowed({"GET", "HEAD"});
    if (request.path == "/")
        return overview();
    if (request.path == "/ledger")
        return {.type = QByteArrayLiteral("application/x-ndjson"), .body = jsonLines(ledger())};
    QJsonObject counts;
    for (const QString &provider : providers())
        counts.insert(provider, requests(provider));
    return json(QJsonDocument(counts));
}

Answer TrainingGateway::answerProvider(ProviderGateway &gateway, const Request &request)
{
    m_ledger.countRequest(gateway.id());
    if (!gateway.methods().contains(request.method))
        return notAllowed(gateway.methods());
    const Call call = gateway.read(request);
    if (!call.readable)
        return Answer::error(400);
    const QByteArray fingerprint =
        QCryptographicHash::hash(request.path + '?' + request.query + '\n' + request.body, QCryptographicHash::Sha256);
    const auto due = m_faults.take(gateway.id(), call.kind, call.text, fingerprint);
    if (!due)
        return gateway.answer(call, m_clock.now());

    switch (due->fault) {
    case Fault::HangUp:
        return {.extent = Answer::Extent::Nothing};
    case Fault::ServerError:
        return Answer::error(500);
    case Fault::Html:
        return repairPage();
    case Fault::Busy:
    case Fault::Flood:
    case Fault::NoMoney:
    case Fault::WrongPassword:
    case Fault::Blocked:
        return gateway.refuse(due->fault, call);
    case Fault::NoAnswer:
    case Fault::Cut:
    case Fault::Slow:
        break;
    }
    const qsizetype before = m_ledger.entries().size();
    Answer answer = gateway.answer(call, m_clock.now());
    // A mark in the text strikes what was accepted: a refusal, and nikita's answer to a repetition, arrive whole.
    if (due->byText && m_ledger.entries().size() == before)
        return answer;
    if (due->fault == Fault::Slow)
        answer.delay = due->delay;
    else
        answer.extent = due->fault == Fault::Cut ? Answer::Extent::Half : Answer::Extent::Nothing;
    return answer;
}

Answer TrainingGateway::answerFaults(const Request &request)
{
    if (request.method == "DELETE") {
        clearFaults();
    } else if (request.method == "POST") {
        const auto set =
            FaultDesk::fromJson(request.body).and_then([this](const ArmedFault &fault) { return setFault(fault); });
        if (!set)
            return {.status = 400,
                    .type = JsonType,
                    .body =
                        QJsonDocument(QJsonObject{{u"error"_s, set.error().message}}).toJson(QJsonDocument::Compact) +
                        '\n'};
    } else if (request.method != "GET") {
        return notAllowed({"GET", "POST", "DELETE"});
    }
    return json(QJsonDocument(m_faults.armed()));
}

Answer TrainingGateway::overview() const
{
    QList<OverviewAccount> accounts;
    for (const QString &provider : providers())
        accounts.append({.provider = provider,
                         .endpoint = endpoint(provider).toString(),
                         .login = login(provider),
                         .balance = balance(provider).toDisplayString(),
                         .requests = requests(provider)});
    return {.body = overviewPage(accounts, ledger()).toUtf8()};
}

} // namespace depesha
