// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads HTTP/1.1 requests out of the bytes of one connection, strictly: what is not clearly a request is refused, never
// guessed. Pure; source: RFC 9112. Holds at most one head (64 KiB), one body (1 MiB) and what arrived after them.

#pragma once

#include "app/training/httpvalues.h"

#include <optional>

namespace depesha::training {

class RequestReader
{
public:
    static constexpr qsizetype MaxHead = qsizetype(64) * 1024;
    static constexpr qsizetype MaxBody = qsizetype(1024) * 1024;

    void feed(const QByteArray &bytes) { m_buffer += bytes; }
    /// The next whole request, in the order of arrival; empty while bytes are missing and after a refusal.
    std::optional<Request> next();
    /// 0, or the HTTP status with which the connection is to be refused and closed.
    int refusal() const { return m_refusal; }
    /// Whether "100 Continue" is to be written now; true once for a request that asked for it.
    bool takeContinue();

private:
    enum class Step { Head, Body, ChunkSize, ChunkData, Trailer };

    bool readHead();
    bool readHeader(const QByteArray &line);
    bool readRequestLine(const QByteArray &line);
    bool chooseBody();
    bool readBody();
    bool readChunkSize();
    bool readTrailer();
    std::optional<QByteArray> takeLine(qsizetype limit, int tooLong);
    bool refuse(int status);

    QByteArray m_buffer;
    Request m_request;
    Step m_step = Step::Head;
    qsizetype m_headSize = 0;
    qsizetype m_missing = 0; ///< bytes of the body or the chunk (with its line end) still to come
    int m_refusal = 0;
    bool m_whole = false;
    bool m_continue = false;
    bool m_lineRead = false; ///< the request line of the request under way
    bool m_needsHost = true; ///< HTTP/1.1
};

} // namespace depesha::training
