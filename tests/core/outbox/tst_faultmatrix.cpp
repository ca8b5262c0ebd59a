// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every provider × every fault of faulttable.h × HTTP and TLS × a fresh and a reused connection, through the whole
// engine: a real database, the real transport, a real connection to a gateway with a ledger. Only the time of day is
// the test's. Then the gateway recovers and hours pass: what certainly did not leave is sent, what a repeat-safe
// provider may have taken is asked for again with the same id, and everything else waits for a person. No telephone
// rings twice.

#include "faultprogram.h"
#include "support/deadends.h"
#include "support/stricttest.h"
#include "support/testcertificates.h"

using namespace depesha;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using Flaw = TestCertificates::Flaw;

namespace {

/// One line of the table at work: a gateway of its own, and a sending for each provider there is.
struct Case
{
    Case(RawServer::Kind kind, const QSslConfiguration &certificate, const FaultGateway::Voices &voices)
        : server(kind, certificate), gateway(server, voices)
    {}

    RawServer server;
    FaultGateway gateway;
    int connections = 0; ///< before anything is sent
};

QUrl endpoint(QUrl address, const QString &provider)
{
    address.setPath(u'/' + provider + u'/');
    return address;
}

} // namespace

class TestFaultMatrix : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyFault_data();
    void everyFault();

private:
    /// The whole table at once, so that all the waiting is done together. What was wrong, by line.
    QList<QStringList> run(bool tls, bool reused);
    QUrl addressOf(Place place, bool tls, const RawServer &gateway) const;
    MessageState expected(const Sending &sending) const;
    QStringList checkFirst(const Sending &sending, const FaultGateway &gateway, Program &program) const;
    QStringList checkLast(const Sending &sending, const FaultGateway &gateway, Program &program) const;
    bool isPossible(const Fault &fault, bool tls, bool reused) const
    {
        // Where no gateway is reached, no connection can have served before.
        return fault.only != (tls ? Only::Plain : Only::Tls) && (fault.place == Place::Gateway || !reused);
    }

    const QList<Fault> m_faults = faultTable();
    TestCertificates m_certificates;
    const QSslConfiguration m_trust = m_certificates.client();
    const QSslConfiguration m_certificate = m_certificates.server();
    FaultGateway::Voices m_voices;
    std::map<Place, std::unique_ptr<RawServer>> m_deadEnds;
    ClosedPort m_closed;
    DeafServer m_deaf;
    std::map<std::pair<bool, bool>, QList<QStringList>> m_results;
};

void TestFaultMatrix::initTestCase()
{
    const ProviderRegistry providers;
    for (const auto &provider : providers.all()) {
        const Voice voice = voiceOf(*provider);
        QVERIFY2(!voice.good.isEmpty(), qPrintable(provider->capabilities().id));
        QCOMPARE(!voice.takenOnce.isEmpty(), provider->capabilities().repeatSafe);
        m_voices.insert(provider->capabilities().id, voice);
    }
    m_deadEnds[Place::NoHandshake] = std::make_unique<RawServer>(RawServer::Kind::Mute);
    m_deadEnds[Place::Hangs] = std::make_unique<RawServer>(RawServer::Kind::Slam);
    m_deadEnds[Place::SpeaksPlain] = std::make_unique<RawServer>(RawServer::Kind::Plain);
    for (const auto &[place, flaw] : {std::pair(Place::SelfSigned, Flaw::SelfSigned),
                                      {Place::OtherHost, Flaw::OtherHost},
                                      {Place::Expired, Flaw::Expired},
                                      {Place::UnknownIssuer, Flaw::UnknownIssuer}})
        m_deadEnds[place] = std::make_unique<RawServer>(RawServer::Kind::Tls, m_certificates.server(flaw));
    QTRY_VERIFY(m_deaf.isDeaf());
}

void TestFaultMatrix::everyFault_data()
{
    QTest::addColumn<int>("line");
    QTest::addColumn<bool>("tls");
    QTest::addColumn<bool>("reused");
    for (const bool tls : {false, true})
        for (const bool reused : {false, true})
            for (int line = 0; line < m_faults.size(); ++line)
                if (isPossible(m_faults.at(line), tls, reused))
                    QTest::addRow("%s, %s: %s", tls ? "TLS" : "plain", reused ? "reused" : "fresh",
                                  m_faults.at(line).name)
                        << line << tls << reused;
}

void TestFaultMatrix::everyFault()
{
    QFETCH(int, line);
    QFETCH(bool, tls);
    QFETCH(bool, reused);
    if (tls && !TestCertificates::canBeMade())
        QSKIP("There is no openssl to make certificates with.");
    QList<QStringList> &results = m_results[{tls, reused}];
    if (results.isEmpty())
        results = run(tls, reused);
    const QStringList wrong = results.value(line, {u"did not run"_s});
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

QList<QStringList> TestFaultMatrix::run(bool tls, bool reused)
{
    const auto kind = tls ? RawServer::Kind::Tls : RawServer::Kind::Plain;
    RawServer other(RawServer::Kind::Plain);
    Program program(m_trust);
    std::map<const Fault *, Case> cases;
    QList<Sending> sendings;
    for (const Fault &fault : m_faults) {
        if (!isPossible(fault, tls, reused))
            continue;
        const Case &added = cases.try_emplace(&fault, kind, m_certificate, m_voices).first->second;
        const QUrl address = addressOf(fault.place, tls, added.server);
        program.transport.hurry(address, fault.limit);
        for (const auto &provider : program.providers.all()) {
            const QString id = provider->capabilities().id;
            Account account;
            account.name = id + u' ' + QLatin1String(fault.name);
            account.provider = id;
            account.login = u"login"_s;
            account.endpoint = endpoint(address, id);
            account.inFlight = 8;
            sendings.append({provider.get(), &fault, account});
        }
    }
    program.add(sendings, m_voices);
    const int requests = int(program.providers.all().size());
    if (reused) {
        for (auto &[fault, c] : cases)
            c.gateway.gather(requests);
        program.warmUp(sendings);
    }
    for (auto &[fault, c] : cases) {
        c.gateway.gather(requests);
        c.connections = c.server.connections();
        c.gateway.misbehave(fault->script, other.url());
    }

    QList<qint64> ids;
    for (const Sending &sending : sendings)
        ids += sending.ids;
    const auto isWaiting = [](const Message &message) {
        return message.state == MessageState::Queued || message.state == MessageState::Sending;
    };
    const auto isUnsettled = [&](const Message &message) { return !message.error && isWaiting(message); };
    const auto any = [&](auto matches) { return std::ranges::any_of(program.messages(ids), matches); };
    QList<QStringList> wrong(m_faults.size());
    const auto note = [&](auto matches, const QString &what) {
        for (const Sending &sending : sendings)
            if (std::ranges::any_of(program.messages(sending.ids), matches))
                wrong[sending.fault - m_faults.constData()].append(sending.account.provider + u": "_s + what);
    };

    program.start();
    if (!QTest::qWaitFor([&] { return !any(isUnsettled); }, 60'000))
        note(isUnsettled, u"the request never came to an end"_s);
    for (const Sending &sending : sendings) {
        const Case &c = cases.at(sending.fault);
        QStringList &line = wrong[sending.fault - m_faults.constData()];
        line += checkFirst(sending, c.gateway, program);
        // A good answer over another connection would have proved nothing about this one.
        if (reused && expected(sending) == MessageState::Accepted && c.server.connections() != c.connections)
            line.append(u"the connection was not used again"_s);
        const auto deadEnd = m_deadEnds.find(sending.fault->place);
        if (deadEnd != m_deadEnds.end() && sending.fault->place != Place::SpeaksPlain &&
            deadEnd->second->bytesReceived() > 0)
            line.append(u"bytes went astray"_s);
    }

    // The gateway recovers, and time passes.
    for (auto &[fault, c] : cases) {
        c.gateway.gather(0);
        c.gateway.misbehave({}, {});
    }
    for (Sending &sending : sendings)
        sending.account.endpoint = endpoint(cases.at(sending.fault).server.url(), sending.account.provider);
    program.update(sendings);
    if (!QTest::qWaitFor([&] { return program.pass(10s), !any(isWaiting); }, 60'000))
        note(isWaiting, u"still waits hours later"_s);
    program.pass(1h);
    for (const Sending &sending : sendings)
        wrong[sending.fault - m_faults.constData()] += checkLast(sending, cases.at(sending.fault).gateway, program);
    if (other.connections() > 0)
        note([](const Message &) { return true; }, u"here or beside, another host was asked"_s);
    return wrong;
}

QUrl TestFaultMatrix::addressOf(Place place, bool tls, const RawServer &gateway) const
{
    if (place == Place::Gateway)
        return gateway.url();
    if (const auto deadEnd = m_deadEnds.find(place); deadEnd != m_deadEnds.end())
        return QUrl(u"https://127.0.0.1:%1"_s.arg(deadEnd->second->port()));
    const QString scheme = tls ? u"https"_s : u"http"_s;
    if (place == Place::NoSuchName)
        return QUrl(u"%1://%2"_s.arg(scheme, nameThatIsNotFound()));
    return QUrl(u"%1://127.0.0.1:%2"_s.arg(scheme).arg(place == Place::Deaf ? m_deaf.port() : m_closed.port()));
}

MessageState TestFaultMatrix::expected(const Sending &sending) const
{
    const Fault &fault = *sending.fault;
    return sending.provider->capabilities().repeatSafe ? fault.repeatSafe : fault.ordinary;
}

QStringList TestFaultMatrix::checkFirst(const Sending &sending, const FaultGateway &gateway, Program &program) const
{
    const Fault &fault = *sending.fault;
    const QString name = sending.account.provider;
    QStringList wrong;
    const auto expect = [&](bool right, const QString &what) {
        if (!right)
            wrong.append(name + u": "_s + what);
    };
    const int seen = gateway.requests(name);
    expect(seen == fault.seen, u"the gateway saw %1 requests"_s.arg(seen));
    const QList<Message> messages = program.messages(sending.ids);
    for (const Message &message : messages) {
        const Error error = message.error.value_or(Error{});
        const QString logged = error.detail + error.providerCode;
        expect(message.state == expected(sending), u"the message is "_s + stateName(message.state));
        if (fault.phrase.isEmpty()) {
            expect(!message.error, u"an error, “%1”"_s.arg(error.message));
        } else {
            expect(error.kind == fault.kind, u"kind "_s + errorKindName(error.kind));
            expect(error.message.contains(fault.phrase), u"words “%1”"_s.arg(error.message));
            expect(error.message.endsWith(u'.') && !error.message.contains(u"://"_s), u"not for people"_s);
        }
        expect(!(error.message + logged).contains(QLatin1String(markOfText)), u"tells the text"_s);
        QString all = error.message + logged + message.providerAnswer;
        const QList<MessageEvent> events = program.timeline(message.id);
        for (const MessageEvent &event : events)
            all += event.detail;
        expect(!all.contains(QLatin1String(privateWord)), u"tells the password"_s);
    }
    return wrong;
}

QStringList TestFaultMatrix::checkLast(const Sending &sending, const FaultGateway &gateway, Program &program) const
{
    const Fault &fault = *sending.fault;
    const QString name = sending.account.provider;
    const MessageState first = expected(sending);
    const auto last = first == MessageState::Unconfirmed ? MessageState::Unconfirmed : MessageState::Accepted;
    const int requests = first == MessageState::Queued || first == MessageState::Sending ? fault.seen + 1 : fault.seen;
    QStringList wrong;
    if (gateway.requests(name) != requests)
        wrong.append(u"%1: the gateway saw %2 requests in the end"_s.arg(name).arg(gateway.requests(name)));
    if (gateway.sent(name) != 1)
        wrong.append(u"%1: sent %2 times"_s.arg(name).arg(gateway.sent(name)));
    const QList<Message> messages = program.messages(sending.ids);
    for (const Message &message : messages)
        if (message.state != last)
            wrong.append(u"%1: the message is %2 in the end"_s.arg(name, stateName(message.state)));
    return wrong;
}

QTEST_GUILESS_MAIN(TestFaultMatrix)
#include "tst_faultmatrix.moc"
