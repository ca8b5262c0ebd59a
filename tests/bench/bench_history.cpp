// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Pages of a long history through MessageStore, thread and futures included, beside the same SQL through SQLite's own
// interface: the very statements the store runs, prepared once, every column read and kept.

#include "history.h"

#include "storage/messagestore.h"

#include <QElapsedTimer>
#include <algorithm>
#include <cstdio>
#include <functional>
#include <sqlite3.h>
#include <string>
#include <vector>

using namespace depesha;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int rows = 100;
constexpr int rounds = 41;

/// Rows as a program keeps them: the text of each column that is not null.
using Cells = std::vector<std::u16string>;

class Plain
{
public:
    explicit Plain(const QString &folder)
    {
        if (sqlite3_open_v2(qUtf8Printable(folder + u"/depesha.db"_s), &m_db, SQLITE_OPEN_READWRITE, nullptr) !=
            SQLITE_OK)
            qFatal("%s", sqlite3_errmsg(m_db));
        for (const char *pragma : {"PRAGMA cache_size=-8192", "PRAGMA temp_store=MEMORY"})
            sqlite3_exec(m_db, pragma, nullptr, nullptr, nullptr);
        sqlite3_exec(m_db, "CREATE VIRTUAL TABLE temp.words USING fts5vocab('main', 'texts_fts', 'instance')", nullptr,
                     nullptr, nullptr);
    }
    ~Plain()
    {
        for (const auto &[text, statement] : m_statements)
            sqlite3_finalize(statement);
        sqlite3_close(m_db);
    }
    Q_DISABLE_COPY_MOVE(Plain)

    void begin() { sqlite3_exec(m_db, "BEGIN", nullptr, nullptr, nullptr); }
    void end() { sqlite3_exec(m_db, "COMMIT", nullptr, nullptr, nullptr); }

    /// A prepared statement with its values; `again` tells apart those of one text that run at once.
    sqlite3_stmt *start(const std::string &sql, const std::vector<QVariant> &values, int again = 0)
    {
        sqlite3_stmt *&statement = m_statements[sql + char(again)];
        if (!statement && sqlite3_prepare_v3(m_db, sql.c_str(), -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr))
            qFatal("%s", sqlite3_errmsg(m_db));
        sqlite3_reset(statement);
        for (std::size_t at = 0; at < values.size(); ++at) {
            if (values[at].typeId() == QMetaType::QString) {
                const QByteArray text = values[at].toString().toUtf8();
                sqlite3_bind_text(statement, int(at) + 1, text.constData(), int(text.size()), SQLITE_TRANSIENT);
            } else {
                sqlite3_bind_int64(statement, int(at) + 1, values[at].toLongLong());
            }
        }
        return statement;
    }
    std::vector<qint64> ids(const std::string &sql, const std::vector<QVariant> &values, std::size_t limit = rows)
    {
        sqlite3_stmt *statement = start(sql, values);
        std::vector<qint64> ids;
        while (ids.size() < limit && sqlite3_step(statement) == SQLITE_ROW)
            ids.push_back(sqlite3_column_int64(statement, 0));
        sqlite3_reset(statement);
        return ids;
    }
    /// FTS5 expression for the words that begin so.
    QString anyWordFrom(const QString &beginning)
    {
        QStringList words;
        for (QString from = beginning;; from = words.constLast() + QChar(1)) {
            sqlite3_stmt *next = start("SELECT term FROM temp.words WHERE term >= ? LIMIT 1", {from});
            const bool found = sqlite3_step(next) == SQLITE_ROW;
            const auto *term = found ? reinterpret_cast<const char *>(sqlite3_column_text(next, 0)) : "";
            const QString word = QString::fromUtf8(term);
            sqlite3_reset(next);
            if (!word.startsWith(beginning))
                return words.isEmpty() ? u"\"%1\"*"_s.arg(beginning) : u'"' + words.join(u"\" OR \""_s) + u'"';
            words.append(word);
        }
    }
    /// The whole rows, in the order of the ids.
    std::vector<Cells> messages(const std::vector<qint64> &wanted)
    {
        std::string json = "[";
        for (const qint64 id : wanted)
            json += (json.size() > 1 ? "," : "") + std::to_string(id);
        sqlite3_stmt *statement = start(
            "SELECT m.id, m.account_id, m.campaign_id, a.name, a.provider, m.number, coalesce(m.original, m.number), "
            "m.name, t.body, c.sender, m.state, coalesce(m.provider_id, m.request_id), m.parts, m.cost_micros, "
            "c.price_unit, c.created_at, m.due_at, m.missed, m.submitted_at, m.state_at, m.final_at, c.test, "
            "m.error_kind, m.error_message, m.error_detail, m.error_code, coalesce(m.answer, x.answer) "
            "FROM json_each(?) AS wanted CROSS JOIN messages AS m ON m.id = wanted.value "
            "JOIN campaigns AS c ON c.id = m.campaign_id JOIN texts AS t ON t.id = m.text_id "
            "JOIN accounts AS a ON a.id = m.account_id LEFT JOIN attempts AS x ON x.id = m.attempt_id",
            {QString::fromStdString(json + ']')});
        std::vector<Cells> found;
        while (sqlite3_step(statement) == SQLITE_ROW) {
            Cells &cells = found.emplace_back(std::size_t(sqlite3_column_count(statement)));
            for (std::size_t at = 0; at < cells.size(); ++at)
                if (const void *text = sqlite3_column_text16(statement, int(at)))
                    cells[at].assign(static_cast<const char16_t *>(text),
                                     std::size_t(sqlite3_column_bytes16(statement, int(at))) / 2);
        }
        sqlite3_reset(statement);
        return found;
    }

private:
    sqlite3 *m_db = nullptr;
    std::map<std::string, sqlite3_stmt *> m_statements;
};

double median(std::vector<double> values)
{
    std::ranges::nth_element(values, values.begin() + std::ptrdiff_t(values.size() / 2));
    return values[values.size() / 2];
}

double milliseconds(const std::function<void()> &work)
{
    QElapsedTimer clock;
    clock.start();
    work();
    return double(clock.nsecsElapsed()) / 1e6;
}

class Bench
{
public:
    explicit Bench(const QString &folder) : m_store(m_database), m_plain(folder)
    {
        auto opened = m_database.open(folder);
        opened.waitForFinished();
        if (const auto result = opened.result(); !result)
            qFatal("%s", qPrintable(result.error().message));
    }

    void page(const char *subject, const MessageFilter &filter, qint64 before,
              const std::function<std::vector<qint64>(Plain &)> &sameIds)
    {
        std::vector<qint64> ours;
        std::vector<qint64> theirs;
        measure(
            subject,
            [&] {
                auto page = m_store.page(filter, before, rows);
                page.waitForFinished();
                const auto messages = page.result().value();
                ours.clear();
                for (const Message &message : messages)
                    ours.push_back(message.id);
            },
            [&] {
                m_plain.begin();
                theirs = sameIds(m_plain);
                m_kept = m_plain.messages(theirs);
                m_plain.end();
            });
        if (ours != theirs || ours.empty())
            qFatal("%s: %zu rows here, %zu rows there", subject, ours.size(), theirs.size());
    }

    void count(const char *subject, const MessageFilter &filter, const std::function<qint64(Plain &)> &same)
    {
        qint64 ours = 0;
        qint64 theirs = 0;
        measure(
            subject,
            [&] {
                auto count = m_store.count(filter);
                count.waitForFinished();
                ours = count.result().value();
            },
            [&] { theirs = same(m_plain); });
        if (ours != theirs || ours == 0)
            qFatal("%s: %lld here, %lld there", subject, static_cast<long long>(ours), static_cast<long long>(theirs));
    }

private:
    void measure(const char *subject, const std::function<void()> &ours, const std::function<void()> &theirs)
    {
        std::vector<double> mine;
        std::vector<double> plain;
        ours();
        theirs();
        // By turns, so that a busy moment hits both.
        for (int round = 0; round < rounds; ++round) {
            mine.push_back(milliseconds(ours));
            plain.push_back(milliseconds(theirs));
        }
        std::printf("history-%s\t%.4f\tms\nhistory-%s-sql\t%.4f\tms\n", subject, median(mine), subject, median(plain));
        std::fflush(stdout);
    }

    Database m_database;
    MessageStore m_store;
    Plain m_plain;
    std::vector<Cells> m_kept;
};

MessageFilter searching(const QString &words)
{
    MessageFilter filter;
    filter.search = words;
    return filter;
}

/// Several statements in the order of ids as one list.
std::vector<qint64> newestOf(std::vector<qint64> ids)
{
    std::ranges::sort(ids, std::greater());
    ids.erase(std::ranges::unique(ids).begin(), ids.end());
    ids.resize(std::min<std::size_t>(ids.size(), rows));
    return ids;
}

std::vector<qint64> inTexts(Plain &plain, const QString &word, const std::string &condition = {})
{
    const QString all = plain.anyWordFrom(word);
    sqlite3_stmt *texts =
        plain.start("SELECT rowid FROM texts_fts WHERE texts_fts MATCH ? AND rowid >= ? AND rowid <= ? "
                    "ORDER BY rowid DESC",
                    {all, 0, std::numeric_limits<qint64>::max()});
    std::vector<qint64> ids;
    while (ids.size() < rows && sqlite3_step(texts) == SQLITE_ROW)
        for (const qint64 id :
             plain.ids("SELECT m.id FROM messages AS m INDEXED BY messages_text WHERE m.text_id = ? " + condition +
                           "ORDER BY m.id DESC",
                       {qint64(sqlite3_column_int64(texts, 0))}))
            ids.push_back(id);
    sqlite3_reset(texts);
    return ids;
}

std::vector<qint64> inTextsAndRecipients(Plain &plain, const QString &word)
{
    std::vector<qint64> ids = inTexts(plain, word);
    for (const qint64 id :
         plain.ids("SELECT m.id FROM recipients_fts CROSS JOIN messages AS m ON m.id = recipients_fts.rowid "
                   "WHERE recipients_fts MATCH ? ORDER BY recipients_fts.rowid DESC",
                   {u"\"%1\""_s.arg(word)}))
        ids.push_back(id);
    return newestOf(std::move(ids));
}

std::vector<qint64> inGroups(Plain &plain, const std::vector<int> &accounts, const std::vector<int> &states)
{
    std::vector<qint64> ids;
    for (const int account : accounts)
        for (const int state : states)
            for (const qint64 id : plain.ids("SELECT id FROM messages INDEXED BY messages_state WHERE account_id = ? "
                                             "AND state = ? ORDER BY id DESC LIMIT ?",
                                             {account, state, rows}))
                ids.push_back(id);
    return newestOf(std::move(ids));
}

} // namespace

int main()
{
    const QString folder = historyFolder();
    Bench bench(folder);
    const auto below = [](qint64 id) {
        return [id](Plain &plain) {
            return plain.ids("SELECT id FROM messages WHERE id < ? ORDER BY id DESC LIMIT ?", {id, rows});
        };
    };
    bench.page("newest", {}, 0, below(std::numeric_limits<qint64>::max()));
    bench.page("middle", {}, 500'000, below(500'000));
    const auto word = [&bench](const char *subject, const QString &typed) {
        bench.page(subject, searching(typed), 0,
                   [folded = typed.toLower()](Plain &plain) { return inTextsAndRecipients(plain, folded); });
    };
    const QString rare = QString::fromUtf16(historyWords::rare);
    const QString common = QString::fromUtf16(historyWords::common);
    word("rare-word", rare);
    word("common-word", common);
    word("number", QString::fromUtf16(historyWords::number));
    word("name", QString::fromUtf16(historyWords::name));

    MessageFilter failed;
    failed.states = {MessageState::Failed};
    bench.page("state", failed, 0, [](Plain &plain) {
        return inGroups(plain, {1, 2, 3, 4, 5}, {int(MessageState::Failed)});
    });
    MessageFilter account;
    account.accountId = 2;
    bench.page("account", account, 0, [](Plain &plain) {
        return inGroups(plain, {2}, {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14});
    });
    MessageFilter unconfirmed = searching(common);
    unconfirmed.states = {MessageState::Unconfirmed};
    bench.page("rare-state-and-word", unconfirmed, 0, [&common](Plain &plain) {
        const std::string sql =
            "SELECT m.id FROM messages AS m INDEXED BY messages_state WHERE m.account_id = ? AND "
            "m.state = 14 AND EXISTS (SELECT 1 FROM texts_fts WHERE texts_fts MATCH ? AND rowid = m.text_id) "
            "ORDER BY m.id DESC LIMIT ?";
        std::vector<qint64> ids;
        for (int at = 1; at <= 5; ++at)
            for (const qint64 id : plain.ids(sql, {at, plain.anyWordFrom(common), rows}))
                ids.push_back(id);
        return newestOf(std::move(ids));
    });
    MessageFilter notThere = searching(rare);
    notThere.states = {MessageState::Delivered};
    bench.page("state-and-rare-word", notThere, 0,
               [&rare](Plain &plain) { return newestOf(inTexts(plain, rare, "AND m.state = 5 ")); });
    const auto counted = [](const char *sql) { return [sql](Plain &plain) { return plain.ids(sql, {}, 1).at(0); }; };
    bench.count("count", {}, counted("SELECT count(*) FROM messages"));
    bench.count("count-of-state", failed, counted("SELECT count(*) FROM messages WHERE state = 10"));
    return 0;
}
