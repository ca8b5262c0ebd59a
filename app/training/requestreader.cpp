// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/training/requestreader.h"

#include <algorithm>

namespace depesha::training {

namespace {

bool isTokenCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
}

bool isUpperCase(char c) { return c >= 'A' && c <= 'Z'; }

bool isVisible(char c) { return c > 0x20 && c < 0x7f; }

bool isHexDigit(char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); }

/// Digits only: toLongLong() alone would take "+5" and " 5".
std::optional<qsizetype> readNumber(const QByteArray &text, int base)
{
    if (text.isEmpty() || text.size() > 12 || !std::all_of(text.cbegin(), text.cend(), isHexDigit))
        return {};
    bool ok = false;
    const qsizetype value = text.toLongLong(&ok, base);
    return ok ? std::optional(value) : std::nullopt;
}

} // namespace

std::optional<Request> RequestReader::next()
{
    bool going = m_refusal == 0;
    while (going && !m_whole) {
        switch (m_step) {
        case Step::Head:
            going = readHead();
            break;
        case Step::Body:
        case Step::ChunkData:
            going = readBody();
            break;
        case Step::ChunkSize:
            going = readChunkSize();
            break;
        case Step::Trailer:
            going = readTrailer();
            break;
        }
    }
    if (!m_whole)
        return {};
    m_whole = false;
    m_lineRead = false;
    m_headSize = 0;
    m_step = Step::Head;
    return std::exchange(m_request, {});
}

bool RequestReader::takeContinue() { return std::exchange(m_continue, false); }

bool RequestReader::refuse(int status)
{
    m_refusal = status;
    m_buffer.clear();
    return false;
}

/// A line without its CRLF; a lone LF is refused.
std::optional<QByteArray> RequestReader::takeLine(qsizetype limit, int tooLong)
{
    const qsizetype end = m_buffer.indexOf('\n');
    if (end > limit || (end < 0 && m_buffer.size() > limit)) {
        refuse(tooLong);
        return {};
    }
    if (end < 0)
        return {};
    if (end == 0 || m_buffer.at(end - 1) != '\r') {
        refuse(400);
        return {};
    }
    const QByteArray line = m_buffer.first(end - 1);
    m_buffer.remove(0, end + 1);
    return line;
}

bool RequestReader::readHead()
{
    // Some clients end a body with a line break too many.
    while (!m_lineRead && m_buffer.startsWith("\r\n"))
        m_buffer.remove(0, 2);
    // A TLS greeting has no line end to wait for: say no at its first byte.
    if (!m_lineRead && !m_buffer.isEmpty() && !isUpperCase(m_buffer.front()) && m_buffer != "\r")
        return refuse(400);
    const auto line = takeLine(MaxHead - m_headSize, 431);
    if (!line)
        return false;
    m_headSize += line->size() + 2;
    if (!m_lineRead)
        return m_lineRead = readRequestLine(*line);
    return line->isEmpty() ? chooseBody() : readHeader(*line);
}

bool RequestReader::readRequestLine(const QByteArray &line)
{
    const QList<QByteArray> words = line.split(' ');
    if (words.size() != 3 || words.contains({}))
        return refuse(400);
    const QByteArray &version = words.at(2);
    if (version != "HTTP/1.1" && version != "HTTP/1.0")
        return refuse(version.startsWith("HTTP/") ? 505 : 400);
    m_request.method = words.at(0);
    m_needsHost = version == "HTTP/1.1";
    QByteArray target = words.at(1);
    // As a proxy would be asked.
    if (target.startsWith("http://"))
        target.remove(0, std::max<qsizetype>(target.indexOf('/', 7), 0));
    if (!std::all_of(m_request.method.cbegin(), m_request.method.cend(), isUpperCase) || !target.startsWith('/') ||
        !std::all_of(target.cbegin(), target.cend(), isVisible))
        return refuse(400);
    const qsizetype mark = target.indexOf('?');
    m_request.path = mark < 0 ? target : target.first(mark);
    m_request.query = mark < 0 ? QByteArray() : target.sliced(mark + 1);
    return true;
}

bool RequestReader::readHeader(const QByteArray &line)
{
    const qsizetype colon = line.indexOf(':');
    const auto isControl = [](char c) { return (c >= 0 && c < 0x20 && c != '\t') || c == 0x7f; };
    if (colon < 1 || !std::all_of(line.cbegin(), line.cbegin() + colon, isTokenCharacter) ||
        std::any_of(line.cbegin(), line.cend(), isControl))
        return refuse(400);
    m_request.headers.append({line.first(colon).toLower(), line.sliced(colon + 1).trimmed()});
    return true;
}

bool RequestReader::chooseBody()
{
    const QByteArray connection = m_request.header("connection").toLower();
    m_request.keepAlive = m_needsHost ? !connection.contains("close") : connection.contains("keep-alive");

    const auto count = [this](const QByteArray &name) {
        return std::count_if(m_request.headers.cbegin(), m_request.headers.cend(),
                             [&](const auto &header) { return header.first == name; });
    };
    if (count("host") > 1 || (m_needsHost && count("host") == 0) || count("content-length") > 1 ||
        count("transfer-encoding") > 1)
        return refuse(400);

    m_continue = m_request.header("expect").toLower() == "100-continue";
    if (count("transfer-encoding") == 1) {
        // Both lengths at once is how requests are smuggled.
        if (count("content-length") == 1)
            return refuse(400);
        if (m_request.header("transfer-encoding").toLower() != "chunked")
            return refuse(501);
        m_step = Step::ChunkSize;
        return true;
    }
    const auto length = count("content-length") == 0 ? 0 : readNumber(m_request.header("content-length"), 10);
    if (!length)
        return refuse(400);
    if (*length > MaxBody)
        return refuse(413);
    m_missing = *length;
    m_step = Step::Body;
    return true;
}

bool RequestReader::readBody()
{
    if (m_buffer.size() < m_missing)
        return false;
    const bool chunk = m_step == Step::ChunkData;
    if (chunk && (m_buffer.at(m_missing - 2) != '\r' || m_buffer.at(m_missing - 1) != '\n'))
        return refuse(400);
    m_request.body += m_buffer.first(chunk ? m_missing - 2 : m_missing);
    m_buffer.remove(0, m_missing);
    m_step = chunk ? Step::ChunkSize : Step::Head;
    m_whole = !chunk;
    if (m_whole)
        m_continue = false;
    return true;
}

bool RequestReader::readChunkSize()
{
    const auto line = takeLine(1024, 400);
    if (!line)
        return false;
    const auto size = readNumber(line->split(';').first().trimmed(), 16);
    if (!size)
        return refuse(400);
    if (*size + m_request.body.size() > MaxBody)
        return refuse(413);
    m_missing = *size + 2;
    m_step = *size > 0 ? Step::ChunkData : Step::Trailer;
    return true;
}

bool RequestReader::readTrailer()
{
    const auto line = takeLine(MaxHead - m_headSize, 431);
    if (!line)
        return false;
    m_headSize += line->size() + 2;
    m_whole = line->isEmpty();
    if (m_whole)
        m_continue = false;
    return true;
}

} // namespace depesha::training
