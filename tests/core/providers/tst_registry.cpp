// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/registry.h"
#include "support/stricttest.h"

namespace depesha {

using namespace Qt::Literals::StringLiterals;

class TestRegistry : public StrictTest
{
    Q_OBJECT

private:
    const ProviderRegistry m_registry;

private Q_SLOTS:
    void findsEach_data();
    void findsEach();
    void knowsNoOther() { QCOMPARE(m_registry.find(u"unknown"_s), nullptr); }
    void refusesWhatIsNotOffered();
};

void TestRegistry::findsEach_data()
{
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<int>("batch");
    QTest::addColumn<QString>("currency");
    QTest::newRow("iba") << u"https://lk.ibatele.com/sendsms.php"_s << 10 << u"RUB"_s;
    QTest::newRow("smska") << u"http://my2.sms-ka.net/api/httppost.php"_s << 1 << u"RUB"_s;
    QTest::newRow("avist") << u"http://sms.avist.biz/sms.php"_s << 1 << u"SMS"_s;
    QTest::newRow("stream") << u"https://gateway.api.sc/get/"_s << 50 << u"RUB"_s;
    QTest::newRow("nikita") << u"https://smspro.nikita.kg/api/"_s << 50 << u"KGS"_s;
}

void TestRegistry::findsEach()
{
    QFETCH(const QString, endpoint);
    QFETCH(const int, batch);
    QFETCH(const QString, currency);
    const QString id = QString::fromLatin1(QTest::currentDataTag());
    const Provider *provider = m_registry.find(id);
    QVERIFY(provider);
    const Capabilities &capabilities = provider->capabilities();
    QCOMPARE(capabilities.id, id);
    QCOMPARE(capabilities.defaultEndpoint.toString(), endpoint);
    QCOMPARE(capabilities.batch, batch);
    QCOMPARE(capabilities.currency, currency);
    QVERIFY(!capabilities.name.isEmpty() && !capabilities.region.isEmpty());
    QVERIFY(!capabilities.loginLabel.isEmpty() && !capabilities.passwordLabel.isEmpty());
    QCOMPARE(capabilities.repeatSafe, id == "nikita"_L1);
    QCOMPARE(m_registry.all().size(), size_t(5));
}

void TestRegistry::refusesWhatIsNotOffered()
{
    for (const auto &provider : m_registry.all()) {
        const Capabilities &capabilities = provider->capabilities();
        if (!capabilities.lookup) {
            QCOMPARE(provider->lookup({}, u"996550123456"_s).url, QUrl());
            QCOMPARE(provider->readLookup({}).error().kind, ErrorKind::BadRequest);
        }
        if (!capabilities.pushesReports)
            QCOMPARE(provider->readPush({}).error().kind, ErrorKind::BadRequest);
        if (!capabilities.incoming) {
            QCOMPARE(provider->readIncoming({}).error().kind, ErrorKind::BadRequest);
            QCOMPARE(provider->incomingAnswer({}), QByteArray());
        }
    }
}

} // namespace depesha

QTEST_GUILESS_MAIN(depesha::TestRegistry)
#include "tst_registry.moc"
