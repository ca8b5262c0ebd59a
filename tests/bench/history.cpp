// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history.h"

#include "storage/accountstore.h"
#include "storage/messagestore.h"
#include "storage/sql.h"

#include <QDir>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <cstdio>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

// Part of the folder's name: whoever changes the recipe counts it up.
constexpr int recipe = 1;
constexpr int people = 200'000;
/// Writes that wait together are committed together; more would only fill the memory.
constexpr qsizetype mostWaiting = 4000;

template<typename T>
T must(QFuture<Result<T>> future)
{
    future.waitForFinished();
    const Result<T> result = future.result();
    if (!result)
        qFatal("the history cannot be made: %s %s", qPrintable(result.error().message),
               qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return *result;
}

struct Person
{
    QString number;
    QString name;
};

class Writer
{
public:
    Writer(Database &database, qint64 messages)
        : m_database(database), m_messages(database), m_left(messages), m_total(messages)
    {
        meetPeople();
        openAccounts();
    }

    void write()
    {
        while (m_left > 0)
            writeCampaign();
        settleQueue();
        give();
    }

private:
    template<typename T>
    const T &any(const QList<T> &list)
    {
        return list.at(m_random.bounded(list.size()));
    }

    void meetPeople()
    {
        const QStringList last{u"Иванов"_s,  u"Кузнецова"_s, u"Семёнов"_s,   u"Асанова"_s,
                               u"Smith"_s,   u"Petrov"_s,    u"Ибраимов"_s,  u"Ковалёва"_s,
                               u"Соколов"_s, u"Türk"_s,      u"Мамытов"_s,   u"Фёдорова"_s,
                               u"Лебедев"_s, u"Жумабаева"_s, u"Воробьёва"_s, u"Өмүралиев"_s};
        const QStringList first{u"Анна"_s,   u"Пётр"_s,  u"Айгүл"_s,   u"Алексей"_s, u"Мария"_s, u"John"_s,
                                u"Нурлан"_s, u"Елена"_s, u"Семён"_s,   u"Бакыт"_s,   u"Olga"_s,  u"Дмитрий"_s,
                                u"Зарина"_s, u"Игорь"_s, u"Татьяна"_s, u"Эмиль"_s};
        for (int at = 0; at < people; ++at) {
            Person person;
            person.number = at % 10 < 7 ? u"79%1"_s.arg(m_random.bounded(1'000'000'000), 9, 10, QChar(u'0'))
                                        : u"9965%1"_s.arg(m_random.bounded(100'000'000), 8, 10, QChar(u'0'));
            if (m_random.bounded(10) < 6)
                person.name = any(last) + u' ' + any(first);
            if (at % 20'000 == 7)
                person = {u"7904176499%1"_s.arg(at / 20'000), QString::fromUtf16(historyWords::name) + u" Нина"_s};
            m_people.append(person);
        }
    }

    void openAccounts()
    {
        AccountStore accounts(m_database);
        for (const QString &provider : {u"iba"_s, u"smska"_s, u"avist"_s, u"stream"_s, u"nikita"_s}) {
            Account account;
            account.name = u"Office %1"_s.arg(provider);
            account.provider = provider;
            account.login = u"office"_s;
            // Nobody listens there, and there is no password: nothing of this history ever leaves.
            account.endpoint = QUrl(u"https://127.0.0.1:9/"_s);
            account.senders = {u"Office"_s};
            account.region = provider == u"nikita"_s ? u"KG"_s : u"RU"_s;
            m_accounts.append(must(accounts.add(account)).id);
        }
    }

    QString text()
    {
        const QString number = QString::number(m_random.bounded(100'000));
        const QString clock = u"%1:%2"_s.arg(m_random.bounded(8, 20)).arg(m_random.bounded(60), 2, 10, QChar(u'0'));
        if (m_random.bounded(50'000) == 0)
            return u"Для вас отложена мандрагора, %1 г"_s.arg(number);
        switch (m_random.bounded(8)) {
        case 0:
        case 1:
            return u"Ваш заказ №%1 готов. Ждём вас до %2, спасибо!"_s.arg(number, clock);
        case 2:
            return u"Заказ %1 передан курьеру, он будет у вас к %2. Телефон для справок 8 495 123-45-67"_s.arg(number,
                                                                                                               clock);
        case 3:
            return u"Напоминаем: вы записаны завтра на %2, кабинет %1. Не сможете прийти – позвоните нам."_s.arg(number,
                                                                                                                 clock);
        case 4:
            return u"Код подтверждения: %1. Никому его не сообщайте."_s.arg(number);
        case 5:
            return u"Счёт №%1 оплачен. Төлөмүңүз үчүн рахмат!"_s.arg(number);
        case 6:
            return u"Your order %1 is ready. Open till %2."_s.arg(number, clock);
        default:
            return u"Уважаемый клиент! До конца недели скидка %1 рублей на всё. Адрес: ул. Ленина, 5. Отписаться: СТОП"_s
                .arg(number);
        }
    }

    /// Nearly every sending is one message; the others go to dozens, to hundreds, and now and then to many thousands.
    qint64 size()
    {
        const int dice = m_random.bounded(1000);
        if (dice < 990)
            return 1;
        return dice < 996   ? m_random.bounded(20, 200)
               : dice < 999 ? m_random.bounded(500, 3000)
                            : m_random.bounded(5000, 20'000);
    }

    void writeCampaign()
    {
        const qint64 wanted = std::min(m_left, size());
        Submission submission;
        submission.accountId = m_accounts.at(std::min(m_random.bounded(10), 4));
        submission.sender = u"Office"_s;
        submission.price = Money::fromMicros(2'500'000, u"RUB"_s);
        const bool personal = m_random.bounded(2) == 0;
        QString common = text();
        for (qint64 at = 0; at < wanted; ++at) {
            const Person &person = any(m_people);
            const QString own = personal ? text() : common;
            submission.items.append({person.number, person.number, person.name, own, own.size() > 70 ? 2 : 1});
        }
        const auto age = std::chrono::seconds(m_left * (3LL * 365 * 86400 / m_total));
        m_waiting.append(m_messages.enqueue(submission, historyEnd().addDuration(-age)));
        m_left -= wanted;
        m_rows += wanted;
        if (m_waiting.size() >= mostWaiting || m_rows >= 100'000)
            settleQueue();
    }

    void settleQueue()
    {
        for (const auto &future : std::as_const(m_waiting))
            must(future);
        m_waiting.clear();
        m_rows = 0;
    }

    /// What became of them, as if the outbox had worked for years: the newest are still under way.
    void give()
    {
        const QString deep = u"id <= %1"_s.arg(m_total - std::min<qint64>(m_total / 10, 4000));
        const QString created = u"(SELECT created_at FROM campaigns AS c WHERE c.id = campaign_id)"_s;
        const QString dice = u"((id * 2654435761 >> 8) % 10000)"_s;
        // Attempts before what points to them.
        const QStringList statements{
            u"INSERT INTO attempts (id, account_id, is_repeat, started_at, finished_at, kind, answer) "
            "SELECT m.id, m.account_id, 0, c.created_at + 900, c.created_at + 1200, 'accepted', "
            "'{\"id\":\"p' || m.id || '\",\"status\":\"accepted\"}' FROM messages AS m "
            "JOIN campaigns AS c ON c.id = m.campaign_id WHERE m.%1 OR m.id % 20"_s.arg(deep),
            u"UPDATE messages SET state = CASE WHEN %2 < 7700 THEN 5 WHEN %2 < 8300 THEN 6 WHEN %2 < 8700 THEN 7 "
            "WHEN %2 < 8850 THEN 8 WHEN %2 < 8900 THEN 9 WHEN %2 < 9300 THEN 10 WHEN %2 < 9700 THEN 11 "
            "WHEN %2 < 9900 THEN 12 WHEN %2 < 9998 THEN 13 ELSE 14 END, next_at = NULL, "
            "state_at = %3 + 30000, submitted_at = %3 + 900, final_at = CASE WHEN %2 < 9998 THEN %3 + 30000 END, "
            "provider_id = CASE WHEN %2 < 8900 THEN 'p' || id END, attempt_id = id, "
            "error_kind = CASE WHEN %2 BETWEEN 8900 AND 9299 THEN 'recipient' END, "
            "error_message = CASE WHEN %2 BETWEEN 8900 AND 9299 THEN 'The provider does not know this number.' END, "
            "error_code = CASE WHEN %2 BETWEEN 8900 AND 9299 THEN '-21' END WHERE %1"_s.arg(deep, dice, created),
            u"UPDATE messages SET state = 3 + id % 2, provider_id = 'p' || id, submitted_at = %2 + 900, "
            "state_at = %2 + 1200, attempt_id = id WHERE NOT (%1) AND id % 20"_s.arg(deep, created),
            u"INSERT INTO events (message_id, at, kind, attempt_id) SELECT id, submitted_at, 'request', id "
            "FROM messages WHERE attempt_id IS NOT NULL"_s,
            u"INSERT INTO events (message_id, at, kind) SELECT id, state_at, 'report' FROM messages WHERE state < 10"_s};
        must(m_database.write<bool>(Database::Durability::Quick, Topic::Messages,
                                    [statements](Sql &sql) -> Result<bool> {
                                        for (const QString &statement : statements)
                                            sql.write(statement);
                                        return true;
                                    }));
    }

    Database &m_database;
    MessageStore m_messages;
    qint64 m_left;
    const qint64 m_total;
    QRandomGenerator m_random{4711};
    QList<Person> m_people;
    QList<qint64> m_accounts;
    QList<QFuture<Result<QList<qint64>>>> m_waiting;
    qint64 m_rows = 0;
};

QString cacheFolder()
{
    const QString asked = qEnvironmentVariable("DEPESHA_BENCH_CACHE");
    return asked.isEmpty()
               ? QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + u"/depesha-bench"_s
               : asked;
}

} // namespace

QDateTime historyEnd() { return QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC); }

QString historyFolder(qint64 messages)
{
    const QString folder = u"%1/history-%2-%3"_s.arg(cacheFolder()).arg(messages).arg(recipe);
    if (QDir(folder).exists())
        return folder;
    std::fprintf(stderr, "making a history of %lld messages in %s, once …\n", static_cast<long long>(messages),
                 qPrintable(folder));
    QElapsedTimer clock;
    clock.start();
    const QString unfinished = folder + u".unfinished"_s;
    QDir(unfinished).removeRecursively();
    {
        if (!QDir().mkpath(unfinished))
            qFatal("cannot write %s", qPrintable(unfinished));
        Database database;
        must(database.open(unfinished));
        Writer(database, messages).write();
    }
    if (!QDir().rename(unfinished, folder))
        qFatal("cannot write %s", qPrintable(folder));
    std::fprintf(stderr, "… in %.0f s\n", double(clock.elapsed()) / 1000);
    return folder;
}

std::unique_ptr<QTemporaryDir> copyOfHistory(qint64 messages)
{
    const QString folder = historyFolder(messages);
    auto copy = std::make_unique<QTemporaryDir>(cacheFolder() + u"/copy-XXXXXX"_s);
    const QStringList files = QDir(folder).entryList(QDir::Files);
    for (const QString &file : files)
        if (!QFile::copy(QDir(folder).filePath(file), copy->filePath(file)))
            qFatal("the history cannot be copied");
    return copy;
}

} // namespace depesha
