// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Ids of messages that come one at a time, from the newest down, so that a page costs no more than its rows: read from
// a statement, merged from several of them, or found where messages and matching texts meet. Private to storage/; a
// stream must not outlive the job it was made in.

#pragma once

#include "storage/sql.h"

#include <QList>
#include <functional>
#include <memory>
#include <vector>

namespace depesha {

class IdStream
{
public:
    enum class Step { Found, Nothing, End };

    virtual ~IdStream() = default;
    /// A bounded amount of work. Found: id() is the next one. Nothing: not yet. End: for good.
    virtual Step step() = 0;
    qint64 id() const { return m_id; }
    /// Of the message found, where the source tells it; else 0.
    qint64 textId() const { return m_textId; }
    /// Steps to the next id; false at the end.
    bool next();

protected:
    qint64 m_id = 0;
    qint64 m_textId = 0;
};

using IdStreams = std::vector<std::unique_ptr<IdStream>>;

struct Statement
{
    QString text;
    QVariantList values;
};

/// The rows of a statement that is ordered by falling id: the message's id and its text's.
class RowStream : public IdStream
{
public:
    RowStream(Sql &sql, const Statement &statement) : m_rows(sql.read(statement.text, statement.values)) {}
    Step step() override;

private:
    Rows m_rows;
};

/// All ids of several streams, each once.
class MergedStream : public IdStream
{
public:
    explicit MergedStream(IdStreams sources);
    Step step() override;

private:
    IdStreams m_sources;
    std::vector<IdStream *> m_heap; ///< the newest id first
    bool m_begun = false;
};

/// The texts that match an expression, text by text from the newest.
class MatchingTexts
{
public:
    /// Texts from `low` to `high`, both included.
    MatchingTexts(Sql &sql, const QString &expression, qint64 low, qint64 high);

    bool next();
    qint64 id() const { return m_id; }
    /// For texts that are asked in falling order. Not to be mixed with next().
    bool contains(qint64 text);

private:
    void seek(qint64 high);
    bool has(qint64 text);

    Sql &m_sql;
    const QString m_expression;
    const qint64 m_low;
    std::unique_ptr<Rows> m_rows;
    qint64 m_id = 0; ///< 0: at the end
    int m_farAway = 0;
};

/// Texts lead: the messages of each text that matches. `probe` gives a text's messages; its first value is the text.
/// Good for rare words.
class TextsFirst : public IdStream
{
public:
    TextsFirst(Sql &sql, MatchingTexts texts, const Statement &probe);
    Step step() override;

private:
    Sql &m_sql;
    MatchingTexts m_texts;
    const Statement m_probe;
    std::unique_ptr<RowStream> m_messages;
};

/// Messages lead: those whose text matches. Good for rare messages.
class MessagesFirst : public IdStream
{
public:
    /// `messages` must tell the texts.
    MessagesFirst(std::unique_ptr<IdStream> messages, MatchingTexts texts);
    Step step() override;

private:
    std::unique_ptr<IdStream> m_messages;
    MatchingTexts m_texts;
};

/// Two ways to the same ids of which nobody knows which is the shorter: both are walked, and the one ahead gives. The
/// other starts only where the first does not get there soon.
class RaceStream : public IdStream
{
public:
    using Start = std::function<std::unique_ptr<IdStream>()>;

    RaceStream(std::unique_ptr<IdStream> one, Start other);
    Step step() override;

private:
    struct Runner
    {
        std::unique_ptr<IdStream> stream;
        QList<qint64> found;
        bool ended = false;
        void run();
    };
    Runner m_one;
    Runner m_other;
    const Start m_start;
    int m_alone = 0;
    qsizetype m_given = 0;
};

} // namespace depesha
