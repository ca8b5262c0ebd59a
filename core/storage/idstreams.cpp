// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/idstreams.h"

#include <algorithm>
#include <limits>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

// A text that is no further away is walked to; one further away is asked for, which costs as much as some hundred
// steps. Who asks so again and again looks for his place anew.
constexpr qint64 nearby = 200;
constexpr int mostFarAway = 8;

// Most searches are over by then.
constexpr int stepsAlone = 100;

constexpr qint64 beforeFirst = std::numeric_limits<qint64>::max();

/// Looking at a message is so much cheaper than asking for the messages of a text.
constexpr int messagesForAText = 8;

bool isOlder(const IdStream *one, const IdStream *other) { return one->id() < other->id(); }

} // namespace

bool IdStream::next()
{
    while (true) {
        switch (step()) {
        case Step::Found:
            return true;
        case Step::End:
            return false;
        case Step::Nothing:
            break;
        }
    }
}

IdStream::Step RowStream::step()
{
    if (!m_rows.next())
        return Step::End;
    m_id = m_rows.integer(0);
    m_textId = m_rows.integer(1);
    return Step::Found;
}

MergedStream::MergedStream(IdStreams sources) : m_sources(std::move(sources)) {}

IdStream::Step MergedStream::step()
{
    if (!m_begun) {
        m_begun = true;
        for (const auto &source : m_sources)
            if (source->next())
                m_heap.push_back(source.get());
        std::ranges::make_heap(m_heap, isOlder);
    } else {
        while (!m_heap.empty() && m_heap.front()->id() == m_id) {
            std::ranges::pop_heap(m_heap, isOlder);
            if (m_heap.back()->next())
                std::ranges::push_heap(m_heap, isOlder);
            else
                m_heap.pop_back();
        }
    }
    if (m_heap.empty())
        return Step::End;
    m_id = m_heap.front()->id();
    m_textId = m_heap.front()->textId();
    return Step::Found;
}

MatchingTexts::MatchingTexts(Sql &sql, const QString &expression, qint64 low, qint64 high)
    : m_sql(sql), m_expression(expression), m_low(low)
{
    seek(high);
}

void MatchingTexts::seek(qint64 high)
{
    m_rows = std::make_unique<Rows>(
        m_sql.read(u"SELECT rowid FROM texts_fts WHERE texts_fts MATCH ? AND rowid >= ? AND rowid <= ? "
                   "ORDER BY rowid DESC"_s,
                   {m_expression, m_low, high}));
    m_id = beforeFirst;
}

bool MatchingTexts::next()
{
    m_id = m_rows->next() ? m_rows->integer(0) : 0;
    return m_id > 0;
}

bool MatchingTexts::has(qint64 text)
{
    return m_sql.number(u"SELECT rowid FROM texts_fts WHERE texts_fts MATCH ? AND rowid = ?"_s, {m_expression, text})
        .has_value();
}

bool MatchingTexts::contains(qint64 text)
{
    if (m_id == beforeFirst)
        next();
    if (m_id - text > nearby) {
        if (++m_farAway < mostFarAway)
            return has(text);
        seek(text);
    }
    m_farAway = 0;
    while (m_id > text)
        next();
    return m_id == text;
}

TextsFirst::TextsFirst(Sql &sql, MatchingTexts texts, const Statement &probe)
    : m_sql(sql), m_texts(std::move(texts)), m_probe(probe)
{}

IdStream::Step TextsFirst::step()
{
    if (!m_messages) {
        if (!m_texts.next())
            return Step::End;
        // Text ids never decrease as message ids grow, so the order of messages comes by itself.
        m_messages =
            std::make_unique<RowStream>(m_sql, Statement{m_probe.text, QVariantList{m_texts.id()} + m_probe.values});
    }
    if (m_messages->step() == Step::End) {
        m_messages.reset();
        return Step::Nothing;
    }
    m_id = m_messages->id();
    m_textId = m_texts.id();
    return Step::Found;
}

MessagesFirst::MessagesFirst(std::unique_ptr<IdStream> messages, MatchingTexts texts)
    : m_messages(std::move(messages)), m_texts(std::move(texts))
{}

IdStream::Step MessagesFirst::step()
{
    if (const Step step = m_messages->step(); step != Step::Found)
        return step;
    if (!m_texts.contains(m_messages->textId()))
        return Step::Nothing;
    m_id = m_messages->id();
    m_textId = m_messages->textId();
    return Step::Found;
}

RaceStream::RaceStream(std::unique_ptr<IdStream> one, Start other)
    : m_one{std::move(one), {}, false}, m_start(std::move(other))
{}

void RaceStream::Runner::run()
{
    if (ended)
        return;
    const Step result = stream->step();
    ended = result == Step::End;
    if (result == Step::Found)
        found.append(stream->id());
}

IdStream::Step RaceStream::step()
{
    const auto &ahead = m_one.found.size() > m_other.found.size() ? m_one.found : m_other.found;
    if (m_given < ahead.size()) {
        m_id = ahead.at(m_given++);
        return Step::Found;
    }
    if (m_one.ended || m_other.ended)
        return Step::End;
    m_one.run();
    if (m_other.stream) {
        for (int at = 0; at < messagesForAText; ++at)
            m_other.run();
    } else if (++m_alone == stepsAlone) {
        m_other.stream = m_start();
    }
    return Step::Nothing;
}

} // namespace depesha
