// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the transport takes for granted of QNetworkAccessManager when it says that a request did not leave. Should a
// later Qt behave otherwise, this fails before anybody's message is sent twice.

#include "net/oncebody.h"
#include "support/rawserver.h"
#include "support/stricttest.h"
#include "support/testcertificates.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>

using namespace depesha;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

class TestPremises : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsWrittenBeforeEncryptedWasSeen()
    {
        RawServer server(RawServer::Kind::Tls, m_certificates.server());
        QNetworkAccessManager manager;
        OnceBody body({});
        const std::unique_ptr<QNetworkReply> reply(manager.sendCustomRequest(request(server.url()), "GET", &body));
        qint64 written = -1;
        connect(reply.get(), &QNetworkReply::encrypted, this, [&] {
            QThread::msleep(200);
            written = server.bytesReceived();
        });
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(written, 0);
        QVERIFY(server.bytesReceived() > 0);
    }

    void nothingIsWrittenBeforeTheBodyIsRead_data()
    {
        QTest::addColumn<bool>("tls");
        QTest::newRow("plain") << false;
        QTest::newRow("TLS") << true;
    }
    void nothingIsWrittenBeforeTheBodyIsRead()
    {
        QFETCH(bool, tls);
        RawServer server(tls ? RawServer::Kind::Tls : RawServer::Kind::Plain, m_certificates.server());
        QNetworkAccessManager manager;
        OnceBody body("body");
        const std::unique_ptr<QNetworkReply> reply(manager.sendCustomRequest(request(server.url()), "POST", &body));
        qint64 written = -1;
        int connections = -1;
        connect(&body, &OnceBody::firstRead, this, [&] {
            QThread::msleep(200);
            written = server.bytesReceived();
            connections = server.connections();
        });
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(written, 0);
        QCOMPARE(connections, 1);
        QVERIFY(server.bytesReceived() > 0);
    }

    void aBodyThatIsShutHoldsTheRequestBack_data() { nothingIsWrittenBeforeTheBodyIsRead_data(); }
    void aBodyThatIsShutHoldsTheRequestBack()
    {
        QFETCH(bool, tls);
        RawServer server(tls ? RawServer::Kind::Tls : RawServer::Kind::Plain, m_certificates.server());
        QNetworkAccessManager manager;
        OnceBody body("body");
        body.shut();
        const std::unique_ptr<QNetworkReply> reply(manager.sendCustomRequest(request(server.url()), "POST", &body));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        finished.wait(500);
        QCOMPARE(server.bytesReceived(), 0);
        QVERIFY(!body.wasRead());
    }

    void withoutABodyRequestSentIsSilent()
    {
        // Why the transport looks for other signs. Once this fails, `requestSent` may be enough.
        RawServer server(RawServer::Kind::Plain);
        QNetworkAccessManager manager;
        OnceBody body({});
        const std::unique_ptr<QNetworkReply> reply(manager.sendCustomRequest(request(server.url()), "GET", &body));
        QSignalSpy sent(reply.get(), &QNetworkReply::requestSent);
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(server.requests().size(), 1);
        QCOMPARE(sent.size(), 0);
    }

private:
    QNetworkRequest request(const QUrl &url)
    {
        QNetworkRequest request(url);
        request.setSslConfiguration(m_certificates.client());
        request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"text/plain"_s);
        return request;
    }

    TestCertificates m_certificates;
};

QTEST_GUILESS_MAIN(TestPremises)
#include "tst_premises.moc"
