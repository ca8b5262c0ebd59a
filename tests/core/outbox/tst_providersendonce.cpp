// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Each provider's own send, over a real connection that breaks: it leaves once, and is called what it is.

#include "net/qnamtransport.h"
#include "outbox/settlement.h"
#include "providers/registry.h"
#include "support/exchanges.h"
#include "support/rawserver.h"
#include "support/stricttest.h"
#include "support/testcertificates.h"

using namespace depesha;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

class TestProviderSendOnce : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void leavesOnce_data()
    {
        QTest::addColumn<QString>("provider");
        QTest::addColumn<bool>("tls");
        QTest::addColumn<bool>("reused");
        QTest::addColumn<RawScript>("script");

        const auto beginsWith = [](const QByteArray &bytes) {
            return RawScript{RawStep::send(bytes), RawStep::wait(10ms), RawStep::close()};
        };
        const QList<std::pair<const char *, RawScript>> misdeeds{
            {"closed before the answer", {RawStep::close()}},
            {"reset before the answer", {RawStep::reset()}},
            {"half a status line", beginsWith("HTTP/1.1 20")},
            {"half a header", beginsWith("HTTP/1.1 200 OK\r\nContent-Le")},
            {"half a body", beginsWith("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n1")},
            {"a page", {RawStep::send(httpAnswer("<html><body><h1>502 Bad Gateway</h1></body></html>"))}},
        };
        for (const auto &provider : m_providers.all())
            for (const bool tls : {false, true})
                for (const bool reused : {false, true})
                    for (const auto &[name, script] : misdeeds)
                        QTest::addRow("%s, %s, %s: %s", qPrintable(provider->capabilities().id), tls ? "TLS" : "plain",
                                      reused ? "reused" : "fresh", name)
                            << provider->capabilities().id << tls << reused << script;
    }

    void leavesOnce()
    {
        QFETCH(QString, provider);
        QFETCH(bool, tls);
        QFETCH(bool, reused);
        QFETCH(RawScript, script);

        const Provider &spoken = *m_providers.find(provider);
        RawServer server(tls ? RawServer::Kind::Tls : RawServer::Kind::Plain, m_certificate);
        auto transport = std::make_unique<QnamTransport>(TransportSettings{m_trust});
        HttpOptions options;
        options.connectLimit = 2s;
        options.answerLimit = 2s;
        const Access access{server.url(u"/api/"_s), u"login"_s, QString::fromLatin1(privateWord)};
        if (reused) {
            server.scriptNext({{RawStep::send(httpAnswer("warm"))}});
            QVERIFY(resultOf(transport->exchange(spoken.balance(access), options)));
        }
        server.script(script);

        Claim claim;
        claim.messageIds = {1};
        claim.firstQueuedAt = m_now;
        claim.job = {u"A88726"_s, u"Depesha"_s, u"Ждём вас + ждём & 100%"_s, {u"79031234567"_s}};
        const HttpResult result = resultOf(transport->exchange(spoken.send(access, claim.job), options));
        const SettlementContext context{claim, spoken.capabilities(), m_now};
        const AttemptResult settled = result ? settleOutcome(context, spoken.readSend(claim.job, *result), {})
                                             : settleFailure(context, result.error());

        transport.reset();
        QTRY_COMPARE(server.openConnections(), 0);
        QCOMPARE(server.requests().size(), reused ? 2 : 1);
        const Settlement &settlement = settled.settlements.constFirst();
        if (spoken.capabilities().repeatSafe) {
            QCOMPARE(settlement.state, MessageState::Sending);
            QVERIFY(settlement.retryAt > m_now);
        } else {
            QCOMPARE(settlement.state, MessageState::Unconfirmed);
        }
        QVERIFY(settlement.error && !settlement.error->message.contains(QLatin1String(privateWord)));
    }

private:
    const ProviderRegistry m_providers;
    TestCertificates m_certificates;
    const QSslConfiguration m_certificate = m_certificates.server();
    const QSslConfiguration m_trust = m_certificates.client();
    const QDateTime m_now = QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC);
};

QTEST_GUILESS_MAIN(TestProviderSendOnce)
#include "tst_providersendonce.moc"
