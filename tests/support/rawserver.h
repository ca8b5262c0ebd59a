// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An HTTP/1.1 server on 127.0.0.1 that keeps every whole request as raw bytes and then does exactly what its script
// says, down to breaking the connection in mid-word. It runs in a thread of its own, so a test may wait in any way it
// likes.

#pragma once

#include <QByteArray>
#include <QList>
#include <QSslConfiguration>
#include <QThread>
#include <QUrl>
#include <chrono>
#include <functional>
#include <limits>
#include <memory>

namespace depesha {

/// One thing a script does after a request has come whole.
struct RawStep
{
    enum class Kind {
        Send,
        Repeat, ///< the same bytes over and over, no faster than they are taken
        Wait,
        Until, ///< the test says so
        Close, ///< FIN, behind what was sent
        Reset, ///< RST
    };
    Kind kind;
    QByteArray bytes = {};
    std::chrono::milliseconds time{};
    qint64 times = 0;
    std::function<bool()> ready = {};

    static RawStep send(const QByteArray &bytes) { return {Kind::Send, bytes}; }
    static RawStep repeat(const QByteArray &bytes, qint64 times, std::chrono::milliseconds gap = {})
    {
        return {Kind::Repeat, bytes, gap, times};
    }
    static RawStep wait(std::chrono::milliseconds time) { return {Kind::Wait, {}, time}; }
    /// `ready` is asked again and again, in the server's thread.
    static RawStep until(const std::function<bool()> &ready) { return {Kind::Until, {}, {}, 0, ready}; }
    static RawStep close() { return {Kind::Close}; }
    static RawStep reset() { return {Kind::Reset}; }
};

inline constexpr qint64 forEver = std::numeric_limits<qint64>::max();

/// Run in turn; the connection then stays open for the next request, unless a step closed it. Empty: never an answer.
using RawScript = QList<RawStep>;

/// A whole and regular answer. `headers`: lines that end with CRLF each.
QByteArray httpAnswer(const QByteArray &body, const QByteArray &status = "200 OK", const QByteArray &headers = {});

class RawServer
{
public:
    enum class Kind {
        Plain,
        Tls,
        Mute, ///< accepts connections, and never says a word: to a TLS client, a handshake without end
        Slam, ///< closes every connection at once
    };

    /// Listens at once. `tls` (with certificate and key) is for Kind::Tls.
    explicit RawServer(Kind kind, const QSslConfiguration &tls = {});
    ~RawServer();

    quint16 port() const { return m_port; }
    /// "http(s)://<host>:<port><path>"
    QUrl url(const QString &path = QStringLiteral("/"), const QString &host = QStringLiteral("127.0.0.1")) const;

    /// What follows each request, from now on.
    void script(const RawScript &script);
    /// What follows the next requests, one script each in the order they come; then script() again.
    void scriptNext(const QList<RawScript> &scripts);
    /// Writes the script for each request from the request itself; called in the server's thread.
    void answerBy(std::function<RawScript(const QByteArray &request)> answer);

    /// Every whole request (head, empty line, body) in the order of arrival.
    QList<QByteArray> requests() const;
    /// All bytes that came over all connections, decrypted; requests cut short count too.
    qint64 bytesReceived() const;
    /// What the other sides have taken, as far as this one can know: what lies in the system's buffers counts.
    qint64 bytesTaken() const;
    /// Connections accepted so far, and open now.
    int connections() const;
    int openConnections() const;
    /// The most requests that were being answered at one time.
    int busiest() const;

private:
    class Worker;

    const Kind m_kind;
    quint16 m_port = 0;
    QThread m_thread;
    Worker *m_worker;
};

} // namespace depesha
