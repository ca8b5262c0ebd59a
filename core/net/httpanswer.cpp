// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/httpanswer.h"

#include <algorithm>

namespace depesha {

namespace {

bool isDigits(QByteArrayView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](char c) { return c > ' ' && c < 127 && c != ':'; });
}

} // namespace

HttpAnswer::State HttpAnswer::take(const QByteArray &bytes)
{
    if (m_state != State::Reading)
        return m_state;
    if (m_at == m_bytes.size())
        m_bytes = bytes;
    else
        m_bytes = m_bytes.mid(m_at) + bytes;
    m_at = 0;
    read();
    // What nobody asked for must not be taken for the answer to the next request.
    if (m_state == State::Whole && m_at < m_bytes.size())
        m_isReusable = false;
    return m_state;
}

HttpAnswer::State HttpAnswer::end()
{
    if (m_state == State::Reading && m_part == Part::Body && m_left < 0)
        m_state = State::Whole;
    m_isReusable = false;
    return m_state;
}

std::optional<QByteArray> HttpAnswer::line()
{
    const qsizetype end = m_bytes.indexOf('\n', m_at);
    const qint64 length = (end < 0 ? m_bytes.size() : end + 1) - m_at;
    if (m_head + length > maxHead) {
        m_state = State::TooLong;
        return {};
    }
    if (end < 0)
        return {};
    m_head += length;
    QByteArray text = m_bytes.mid(m_at, end - m_at);
    if (text.endsWith('\r'))
        text.chop(1);
    m_at = end + 1;
    return text;
}

void HttpAnswer::read()
{
    while (m_state == State::Reading) {
        switch (m_part) {
        case Part::Body:
        case Part::Chunk:
            if (m_left != 0 && m_at == m_bytes.size())
                return;
            takeBody(m_left < 0 ? m_bytes.size() - m_at : std::min<qint64>(m_left, m_bytes.size() - m_at));
            continue;
        default:
            break;
        }
        const auto text = line();
        if (!text) {
            // What cannot become a status line any more is not waited for.
            const QByteArrayView begun = QByteArrayView(m_bytes).sliced(m_at);
            if (m_state == State::Reading && m_part == Part::StatusLine &&
                !begun.startsWith(QByteArrayView("HTTP/").first(std::min<qsizetype>(5, begun.size()))))
                m_state = State::Garbage;
            return;
        }
        switch (m_part) {
        case Part::StatusLine:
            readStatus(*text);
            break;
        case Part::Headers:
            readHeader(*text);
            break;
        case Part::ChunkSize:
            readChunkSize(*text);
            break;
        case Part::ChunkEnd:
            m_part = Part::ChunkSize;
            if (!text->isEmpty())
                m_state = State::Garbage;
            break;
        case Part::Trailers:
            if (text->isEmpty())
                m_state = State::Whole;
            break;
        default:
            Q_UNREACHABLE();
        }
    }
}

void HttpAnswer::readStatus(const QByteArray &text)
{
    // "HTTP/1.1 200 OK", the words may be missing.
    const bool isHttp = text.size() >= 12 && text.startsWith("HTTP/1.") && text.at(8) == ' ';
    const QByteArray code = text.mid(9, 3);
    if (!isHttp || !isDigits(code) || code.toInt() < 100 || (text.size() > 12 && text.at(12) != ' ')) {
        m_state = State::Garbage;
        return;
    }
    m_reply = {code.toInt(), {}, {}};
    m_isReusable = text.at(7) != '0';
    m_part = Part::Headers;
}

void HttpAnswer::readHeader(const QByteArray &text)
{
    if (text.isEmpty()) {
        beginBody();
        return;
    }
    // A line that goes on with the one before it.
    if ((text.startsWith(' ') || text.startsWith('\t')) && !m_reply.headers.isEmpty()) {
        m_reply.headers.last().second += ' ' + text.trimmed();
        return;
    }
    const qsizetype colon = text.indexOf(':');
    if (colon < 0 || !isToken(QByteArrayView(text).first(colon))) {
        m_state = State::Garbage;
        return;
    }
    m_reply.headers.append({text.left(colon), text.mid(colon + 1).trimmed()});
}

void HttpAnswer::beginBody()
{
    if (m_reply.status < 200) { // only an announcement
        // Nobody asked to change the protocol.
        m_state = m_reply.status == 101 ? State::Garbage : State::Reading;
        m_part = Part::StatusLine;
        return;
    }
    const QByteArray connection = m_reply.header("Connection").toLower();
    if (connection.contains("close"))
        m_isReusable = false;
    else if (connection.contains("keep-alive"))
        m_isReusable = true;
    const QByteArray encoding = m_reply.header("Content-Encoding").toLower();
    if (!encoding.isEmpty() && encoding != "identity") {
        m_state = State::Packed;
        return;
    }

    std::optional<QByteArray> length;
    for (const auto &[name, value] : std::as_const(m_reply.headers)) {
        if (name.compare("Content-Length", Qt::CaseInsensitive) != 0)
            continue;
        // Two that differ: nobody can say where this answer ends.
        if (!isDigits(value) || (length && *length != value)) {
            m_state = State::Garbage;
            return;
        }
        length = value;
    }
    if (m_reply.status == 204 || m_reply.status == 304) {
        m_state = State::Whole;
    } else if (const QByteArray coding = m_reply.header("Transfer-Encoding").toLower(); !coding.isEmpty()) {
        m_part = Part::ChunkSize;
        if (coding != "chunked")
            m_state = State::Garbage;
    } else if (length) {
        m_part = Part::Body;
        bool fits = false;
        m_left = length->toLongLong(&fits);
        if (!fits || m_left > maxBody)
            m_state = State::TooLong;
    } else {
        m_part = Part::Body;
        m_left = -1;
        m_isReusable = false;
    }
}

void HttpAnswer::readChunkSize(const QByteArray &text)
{
    bool isNumber = false;
    const qsizetype extension = text.indexOf(';');
    const QByteArray size = (extension < 0 ? text : text.left(extension)).trimmed();
    m_left = size.toLongLong(&isNumber, 16);
    if (!isNumber || m_left < 0) {
        m_state = State::Garbage;
    } else if (m_left > maxBody) {
        m_state = State::TooLong;
    } else {
        m_part = m_left == 0 ? Part::Trailers : Part::Chunk;
    }
}

void HttpAnswer::takeBody(qint64 most)
{
    if (m_reply.body.size() + most > maxBody) {
        m_state = State::TooLong;
        return;
    }
    m_reply.body += QByteArrayView(m_bytes).sliced(m_at, most);
    m_at += most;
    if (m_left > 0)
        m_left -= most;
    if (m_left != 0)
        return;
    if (m_part == Part::Chunk)
        m_part = Part::ChunkEnd;
    else
        m_state = State::Whole;
}

} // namespace depesha
