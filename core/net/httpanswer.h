// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads one HTTP/1.1 answer from the bytes of a connection, as they come. What is not HTTP, or ends before its own
// end, is never taken for an answer.

#pragma once

#include "model/http.h"

#include <optional>

namespace depesha {

class HttpAnswer
{
public:
    /// A body may be so long, in bytes.
    static constexpr qint64 maxBody = 1024LL * 1024;
    /// All headers, and the lines around chunks, together.
    static constexpr qint64 maxHead = 256LL * 1024;

    enum class State {
        Reading, ///< more is to come
        Whole,
        TooLong,
        Garbage, ///< no HTTP
        Packed,  ///< encoded though nobody asked for it
    };

    /// Takes what came. Nothing after the end of the answer is looked at.
    State take(const QByteArray &bytes);
    /// The connection has ended: a body that only ends with it is whole now.
    State end();

    State state() const { return m_state; }
    /// The answer so far.
    const HttpReply &reply() const { return m_reply; }
    /// Once whole: the connection may carry another request.
    bool isReusable() const { return m_isReusable; }

private:
    enum class Part { StatusLine, Headers, Body, ChunkSize, Chunk, ChunkEnd, Trailers };

    void read();
    /// The next line without its end; nothing if it is not whole yet.
    std::optional<QByteArray> line();
    void readStatus(const QByteArray &text);
    void readHeader(const QByteArray &text);
    void beginBody();
    void readChunkSize(const QByteArray &text);
    void takeBody(qint64 most);

    State m_state = State::Reading;
    Part m_part = Part::StatusLine;
    HttpReply m_reply;
    QByteArray m_bytes; ///< came and not read yet
    qint64 m_at = 0;    ///< read so far of them
    qint64 m_head = 0;  ///< length of lines so far
    qint64 m_left = -1; ///< of the body or the chunk; -1: until the connection ends
    bool m_isReusable = false;
};

} // namespace depesha
