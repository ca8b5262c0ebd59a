// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the doctor finds in healthy and in broken folders, and what the support file lets out.

#include "app/cli/await.h"
#include "app/doctor.h"
#include "app/doctorchecks.h"
#include "app/services.h"
#include "app/supportfile.h"
#include "secrets/memorystore.h"
#include "secrets/sessionstore.h"
#include "storage/logfile.h"
#include "support/stricttest.h"

#include <QDir>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

namespace depesha {

namespace {

/// A computer without a keychain.
class NoStore : public SecretStore
{
public:
    QFuture<SecretResult<QString>> read(const QString &) override
    {
        ++asked;
        return QtFuture::makeReadyFuture(SecretResult<QString>(tl::unexpected(error)));
    }
    QFuture<SecretResult<void>> write(const QString &, const QString &) override
    {
        return QtFuture::makeReadyFuture(SecretResult<void>(tl::unexpected(error)));
    }
    QFuture<SecretResult<void>> remove(const QString &) override
    {
        return QtFuture::makeReadyFuture(SecretResult<void>(tl::unexpected(error)));
    }
    SecretError error{SecretError::Problem::NoService, u"There is no keychain here."_s};
    int asked = 0;
};

} // namespace

class TestDoctor : public StrictTest
{
    Q_OBJECT

protected:
    void setUp() override
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_secrets = std::make_unique<MemoryStore>();
        m_endpoint = QUrl(u"https://example.org/send"_s);
    }

private:
    using Level = Finding::Level;
    using Area = Finding::Area;

    QString folder() const { return m_folder->filePath(u"data"_s); }
    Account account(const QString &name, const QString &login = u"desklogin"_s) const
    {
        Account account;
        account.name = name;
        account.provider = u"iba"_s;
        account.login = login;
        account.endpoint = m_endpoint;
        account.region = u"RU"_s;
        return account;
    }
    /// A folder with accounts, whose passwords are kept, and what `fill` puts into it.
    void prepare(const QList<Account> &accounts, const std::function<void(Services &)> &fill = {})
    {
        Services services({folder(), false, std::make_unique<MemoryStore>()});
        QVERIFY(await(services.open()));
        for (const Account &one : accounts) {
            const auto added = await(services.accounts().add(one));
            QVERIFY(added);
            QVERIFY(await(m_secrets->write(added->secretKey, m_password)));
        }
        if (fill)
            fill(services);
    }
    static QList<qint64> enqueue(Services &services, const QString &text, std::optional<QDateTime> at = {})
    {
        Submission submission;
        submission.accountId = await(services.accounts().list())->constFirst().id;
        submission.items = {{u"79031234567"_s, u"79031234567"_s, {}, text, 1}};
        submission.at = std::move(at);
        return *await(services.messages().enqueue(submission, QDateTime::currentDateTimeUtc()));
    }
    Diagnosis diagnose(bool online = false) { return diagnose(*m_secrets, online); }
    Diagnosis diagnose(SecretStore &secrets, bool online = false)
    {
        Doctor doctor(folder(), secrets, m_providers, m_clock);
        return await(doctor.examine(online));
    }
    static Finding::Level levelOf(const Diagnosis &diagnosis, Area area, const QString &words = {})
    {
        Level level = Level::Good;
        for (const Finding &finding : diagnosis.findings)
            if (finding.area == area && (words.isEmpty() || finding.message.contains(words)))
                level = std::max(level, finding.level);
        return level;
    }
    static QString wordsOf(const Diagnosis &diagnosis)
    {
        QString words;
        for (const Finding &finding : diagnosis.findings)
            words += finding.message + u'\n' + finding.advice + u'\n';
        return words;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MemoryStore> m_secrets;
    ProviderRegistry m_providers;
    SystemClock m_clock;
    QUrl m_endpoint;
    const QString m_password = u"S3cret&Пароль"_s;

private Q_SLOTS:
    void allIsWell()
    {
        prepare({account(u"Front"_s), account(u"Back"_s)});
        const auto before = QDir(folder()).entryList(QDir::Files);
        const Diagnosis diagnosis = diagnose();
        QVERIFY2(diagnosis.worst() <= Level::Note, qPrintable(wordsOf(diagnosis)));
        QCOMPARE(diagnosis.health.accounts.size(), 2);
        QCOMPARE(levelOf(diagnosis, Area::Keychain), Level::Good);
        // It leaves nothing behind.
        QCOMPARE(QDir(folder()).entryList(QDir::Files), before);
    }
    void whileItIsOpen()
    {
        prepare({account(u"Front"_s)});
        Services services({folder(), false, std::make_unique<MemoryStore>()});
        QVERIFY(await(services.open()));
        enqueue(services, u"Hello"_s);
        const Diagnosis diagnosis = diagnose();
        QVERIFY2(diagnosis.worst() <= Level::Note, qPrintable(wordsOf(diagnosis)));
        QCOMPARE(diagnosis.health.waiting, 1);
    }
    void freeSpace_data()
    {
        QTest::addColumn<std::optional<qint64>>("bytes");
        QTest::addColumn<Level>("level");
        QTest::addColumn<QString>("words");
        constexpr qint64 mebibyte = 1024LL * 1024;
        QTest::newRow("plenty") << std::optional(1024 * mebibyte) << Level::Good << u"1.00 GiB are free"_s;
        QTest::newRow("little") << std::optional(100 * mebibyte) << Level::Warning << u"Only 100.00 MiB"_s;
        QTest::newRow("next to nothing") << std::optional(mebibyte) << Level::Bad << u"Only 1.00 MiB"_s;
        QTest::newRow("full") << std::optional<qint64>(0) << Level::Bad << u"Only 0 bytes"_s;
        QTest::newRow("not told") << std::optional<qint64>() << Level::Good << u"can be written."_s;
    }
    void freeSpace()
    {
        QFETCH(const std::optional<qint64>, bytes);
        QFETCH(const QString, words);
        HistoryHealth health;
        health.folder = folder();
        health.exists = true;
        health.isWritable = true;
        health.freeBytes = bytes;
        const QList<Finding> findings = folderFindings(health);
        QCOMPARE(findings.size(), 1);
        QTEST(findings.constFirst().level, "level");
        QVERIFY2(findings.constFirst().message.contains(words), qPrintable(findings.constFirst().message));
    }
    void nothingThereYet()
    {
        const Diagnosis diagnosis = diagnose();
        QCOMPARE(levelOf(diagnosis, Area::Folder), Level::Note);
        QVERIFY(!QFile::exists(folder()));
    }

    void brokenFolders_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("words");
        QTest::newRow("noise") << QByteArray("noise").repeated(2000) << u"damaged"_s;
        QTest::newRow("cut") << QByteArray("cut") << u"damaged"_s;
    }
    void brokenFolders()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, words);
        prepare({account(u"Front"_s)});
        QFile file(folder() + "/depesha.db"_L1);
        if (content == "cut") {
            QVERIFY(file.resize(file.size() / 2));
        } else {
            QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
            file.write(content);
            file.close();
        }
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray before = file.readAll();
        const Diagnosis diagnosis = diagnose();
        QCOMPARE(levelOf(diagnosis, Area::History, words), Level::Bad);
        file.seek(0);
        QCOMPARE(file.readAll(), before);
    }
    void passwords_data()
    {
        QTest::addColumn<SecretError::Problem>("problem");
        QTest::addColumn<int>("asked");
        QTest::newRow("no keychain") << SecretError::Problem::NoService << 1;
        QTest::newRow("locked") << SecretError::Problem::Locked << 1;
        QTest::newRow("no entry") << SecretError::Problem::NotFound << 2;
    }
    void passwords()
    {
        QFETCH(SecretError::Problem, problem);
        QFETCH(int, asked);
        prepare({account(u"Front"_s), account(u"Back"_s)});
        NoStore store;
        store.error.problem = problem;
        const Diagnosis diagnosis = diagnose(store);
        QCOMPARE(levelOf(diagnosis, Area::Keychain), Level::Bad);
        QCOMPARE(store.asked, asked);
    }
    void messagesThatWait()
    {
        prepare({account(u"Front"_s)}, [](Services &services) {
            enqueue(services, u"Hello"_s);
            OutboxStore store(services.database());
            const auto claims = await(store.claim({1, 1, 1, false}, QDateTime::currentDateTimeUtc()));
            QCOMPARE(claims->size(), 1);
            QCOMPARE(*await(store.settleInterrupted({}, QDateTime::currentDateTimeUtc())), 1);
            enqueue(services, u"Later"_s, QDateTime::currentDateTimeUtc().addSecs(-3600));
            QVERIFY(await(store.releaseScheduled(std::chrono::seconds(0), QDateTime::currentDateTimeUtc())));
            enqueue(services, u"Next"_s);
        });
        const Diagnosis diagnosis = diagnose();
        QCOMPARE(diagnosis.health.unconfirmed, 1);
        QCOMPARE(diagnosis.health.missed, 1);
        QCOMPARE(diagnosis.health.waiting, 1);
        QCOMPARE(levelOf(diagnosis, Area::Messages, u"unconfirmed"_s), Level::Warning);
        QCOMPARE(levelOf(diagnosis, Area::Messages, u"missed"_s), Level::Warning);
        QCOMPARE(levelOf(diagnosis, Area::Messages, u"wait to be sent"_s), Level::Note);
    }
    void plainHttpIsSaid()
    {
        m_endpoint = QUrl(u"http://example.org/send"_s);
        prepare({account(u"Front"_s)});
        QCOMPARE(levelOf(diagnose(), Area::Account, u"unencrypted"_s), Level::Note);
    }

    void hosts_data()
    {
        QTest::addColumn<QByteArray>("date");
        QTest::addColumn<bool>("refuses");
        QTest::addColumn<Finding::Level>("network");
        QTest::addColumn<Finding::Level>("clock");
        QTest::newRow("well") << QByteArray("now") << false << Level::Good << Level::Good;
        QTest::newRow("no date") << QByteArray() << false << Level::Good << Level::Good;
        QTest::newRow("another time") << QByteArray("Mon, 02 Mar 2020 09:00:00 GMT") << false << Level::Good
                                      << Level::Warning;
        QTest::newRow("refused") << QByteArray() << true << Level::Bad << Level::Good;
    }
    void hosts()
    {
        QFETCH(QByteArray, date);
        QFETCH(bool, refuses);
        QFETCH(Finding::Level, network);
        QFETCH(Finding::Level, clock);
        if (date == "now")
            date =
                QLocale::c().toString(QDateTime::currentDateTimeUtc(), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'").toLatin1();
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        QByteArray asked;
        connect(&server, &QTcpServer::newConnection, &server, [&] {
            QTcpSocket *socket = server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket, &asked, date] {
                asked += socket->readAll();
                socket->write("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n" +
                              (date.isEmpty() ? QByteArray() : "Date: " + date + "\r\n") + "\r\n");
            });
        });
        m_endpoint = QUrl(u"http://127.0.0.1:%1/send"_s.arg(server.serverPort()));
        if (refuses)
            server.close();
        prepare({account(u"Front"_s)});
        const Diagnosis diagnosis = diagnose(true);
        QCOMPARE(levelOf(diagnosis, Area::Network), network);
        QCOMPARE(levelOf(diagnosis, Area::Clock), clock);
        // Never the API, and nobody's login.
        QVERIFY(refuses || asked.startsWith("HEAD / HTTP/1.1\r\n"));
        QVERIFY(!asked.contains("desklogin") && !asked.contains(m_password.toUtf8()));
        QCOMPARE(levelOf(diagnose(false), Area::Network), Level::Good);
    }

    void theSupportFileLetsNothingOut()
    {
        const QString text = u"Your code is 4711"_s;
        prepare({account(u"Front"_s, u"desklogin"_s)}, [&](Services &services) {
            enqueue(services, text);
            QVERIFY(await(services.settings().set(u"draft"_s, text)));
            QVERIFY(await(services.settings().set(u"me"_s, u"79031234567"_s)));
            QVERIFY(await(services.settings().set(u"hold"_s, u"5"_s)));
        });
        LogFile log(folder());
        log.mask().addSecret(m_password);
        const QByteArray secret = m_password.toUtf8();
        const QStringList forms{m_password, m_password.toHtmlEscaped(), QString::fromLatin1(secret.toPercentEncoding()),
                                QString::fromLatin1(secret.toBase64()), QString::fromLatin1(secret.toHex())};
        QStringList lines;
        for (const QString &form : forms)
            lines += u"2026-03-02T09:00:00Z W net: desklogin said "_s + form + u" to 79031234567, text=4711"_s;
        const QString written = supportText(diagnose(), lines, log.mask(), m_clock.now());
        for (const QString &form : forms)
            QVERIFY2(!written.contains(form), qPrintable(form));
        for (const QString &leak : {u"4711"_s, u"Your code"_s, u"79031234567"_s, u"desklogin"_s})
            QVERIFY2(!written.contains(leak), qPrintable(leak));
        for (const QString &kept : {u"7903•••4567"_s, u"de•••"_s, u"hold = 5"_s, u"draft = (17 characters)"_s,
                                    u"example.org"_s, QString(QLatin1StringView(qVersion()))})
            QVERIFY2(written.contains(kept), qPrintable(kept + u'\n' + written));

        const QString path = m_folder->filePath(u"support.txt"_s);
        QVERIFY(writeSupportFile(path, written));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(file.readAll()), written);
#ifdef Q_OS_UNIX
        QVERIFY(!(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther)));
#endif
        QVERIFY(!writeSupportFile(m_folder->filePath(u"no/such/folder.txt"_s), written));
    }
    void servicesTeachTheLog()
    {
        auto secrets = std::make_unique<MemoryStore>();
        Services services({folder(), false, std::move(secrets), true});
        QVERIFY(await(services.open()));
        const auto added = await(services.accounts().add(account(u"Front"_s)));
        QVERIFY(await(services.secrets().write(added->secretKey, m_password)));
        QVERIFY(await(services.secrets().read(added->secretKey)));
        QCOMPARE(services.log()->mask().apply(u"said "_s + m_password), u"said ***"_s);
        services.log()->write(QtInfoMsg, u"test"_s, u"password "_s + m_password);
        const QStringList lines = await(services.log()->lastLines(1000));
        QVERIFY(lines.constFirst().contains("Depesha"_L1));
        QVERIFY(!lines.join(u'\n').contains(m_password));
    }
};

} // namespace depesha

QTEST_GUILESS_MAIN(depesha::TestDoctor)
#include "tst_doctor.moc"
