// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/rawserver.h"

#include <QMutex>
#include <QPointer>
#include <QSslSocket>
#include <QTcpServer>
#include <QTimer>

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <sys/socket.h>
#endif

namespace depesha {

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The size of the first request in `bytes`, or nothing if it is not whole yet.
std::optional<qsizetype> requestSize(const QByteArray &bytes)
{
    const qsizetype head = bytes.indexOf("\r\n\r\n");
    if (head < 0)
        return std::nullopt;
    qsizetype size = head + 4;
    const QList<QByteArray> lines = bytes.left(head).split('\n');
    for (const QByteArray &line : lines)
        if (line.toLower().startsWith("content-length:"))
            size += line.mid(int(qstrlen("content-length:"))).trimmed().toLongLong();
    return bytes.size() < size ? std::nullopt : std::optional(size);
}

/// Sent, and still on this side.
qint64 unsentOf(const QAbstractSocket *socket)
{
    const auto *const tls = qobject_cast<const QSslSocket *>(socket);
    return socket->bytesToWrite() + (tls ? tls->encryptedBytesToWrite() : 0);
}

void resetConnection(QAbstractSocket *socket)
{
    struct linger now = {};
    now.l_onoff = 1;
    now.l_linger = 0;
    setsockopt(int(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, reinterpret_cast<const char *>(&now),
               sizeof now);
    // Past the TLS layer, which would still say goodbye.
    socket->QAbstractSocket::abort();
}

} // namespace

QByteArray httpAnswer(const QByteArray &body, const QByteArray &status, const QByteArray &headers)
{
    return "HTTP/1.1 " + status + "\r\n" + headers + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" +
           body;
}

/// Lives in the server's thread; what the test reads and writes is behind the mutex.
class RawServer::Worker : public QTcpServer
{
public:
    Worker(Kind kind, const QSslConfiguration &tls) : m_kind(kind), m_tls(tls) {}

    mutable QMutex mutex;
    RawScript script = {RawStep::send(httpAnswer("OK"))};
    QList<RawScript> nextScripts;
    std::function<RawScript(const QByteArray &)> answerBy;
    QList<QByteArray> requests;
    qint64 bytesReceived = 0;
    qint64 bytesTaken = 0;
    int connections = 0;
    int open = 0;
    int busy = 0;
    int busiest = 0;

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    struct Connection
    {
        QAbstractSocket *socket;
        QByteArray received = {};
        RawScript steps = {};
        bool answering = false;
    };

    void onReadyRead(const std::shared_ptr<Connection> &connection);
    void takeRequest(const std::shared_ptr<Connection> &connection);
    void runSteps(const std::shared_ptr<Connection> &connection);

    const Kind m_kind;
    const QSslConfiguration m_tls;
};

void RawServer::Worker::incomingConnection(qintptr descriptor)
{
    auto *const socket = m_kind == Kind::Tls ? new QSslSocket(this) : new QTcpSocket(this);
    socket->setSocketDescriptor(descriptor);
    const auto connection = std::make_shared<Connection>(Connection{socket});
    {
        const QMutexLocker lock(&mutex);
        ++connections;
        ++open;
    }
    connect(socket, &QAbstractSocket::disconnected, this, [this, connection] {
        const QMutexLocker lock(&mutex);
        --open;
        busy -= connection->answering;
        connection->answering = false;
        connection->steps.clear();
        connection->socket->deleteLater();
    });
    const auto count = [this](qint64 bytes) {
        const QMutexLocker lock(&mutex);
        bytesTaken += bytes;
    };
    if (auto *const tls = qobject_cast<QSslSocket *>(socket))
        connect(tls, &QSslSocket::encryptedBytesWritten, this, count);
    else
        connect(socket, &QIODevice::bytesWritten, this, count);
    if (m_kind == Kind::Slam)
        socket->disconnectFromHost();
    if (m_kind == Kind::Slam || m_kind == Kind::Mute)
        return;
    connect(socket, &QIODevice::readyRead, this, [this, connection] { onReadyRead(connection); });
    if (auto *const tls = qobject_cast<QSslSocket *>(socket)) {
        tls->setSslConfiguration(m_tls);
        tls->startServerEncryption();
    }
}

void RawServer::Worker::onReadyRead(const std::shared_ptr<Connection> &connection)
{
    const QByteArray bytes = connection->socket->readAll();
    connection->received += bytes;
    {
        const QMutexLocker lock(&mutex);
        bytesReceived += bytes.size();
    }
    takeRequest(connection);
}

void RawServer::Worker::takeRequest(const std::shared_ptr<Connection> &connection)
{
    const std::optional<qsizetype> size = requestSize(connection->received);
    if (connection->answering || !size)
        return;
    {
        const QMutexLocker lock(&mutex);
        const QByteArray request = connection->received.left(*size);
        requests += request;
        busiest = qMax(busiest, ++busy);
        connection->answering = true;
        connection->received.remove(0, *size);
        connection->steps = !nextScripts.isEmpty() ? nextScripts.takeFirst() : answerBy ? answerBy(request) : script;
        // Without an answer it stays under way.
        if (connection->steps.isEmpty())
            return;
    }
    runSteps(connection);
}

void RawServer::Worker::runSteps(const std::shared_ptr<Connection> &connection)
{
    while (!connection->steps.isEmpty()) {
        const RawStep step = connection->steps.takeFirst();
        switch (step.kind) {
        case RawStep::Kind::Send:
            connection->socket->write(step.bytes);
            connection->socket->flush();
            break;
        case RawStep::Kind::Repeat: {
            constexpr qint64 enough = 512 * 1024;
            qint64 left = step.times;
            while (left > 0 && unsentOf(connection->socket) < enough) {
                // Writing is how one learns that the other side has gone.
                if (connection->socket->state() != QAbstractSocket::ConnectedState)
                    return;
                connection->socket->write(step.bytes);
                --left;
                if (step.time > 0ms)
                    break;
            }
            connection->socket->flush();
            if (left == 0)
                break;
            connection->steps.prepend(RawStep::repeat(step.bytes, left, step.time));
            QTimer::singleShot(qMax(step.time, 1ms), connection->socket, [this, connection] { runSteps(connection); });
            return;
        }
        case RawStep::Kind::Until:
            if (step.ready())
                break;
            connection->steps.prepend(step);
            QTimer::singleShot(10ms, connection->socket, [this, connection] { runSteps(connection); });
            return;
        case RawStep::Kind::Wait:
            QTimer::singleShot(step.time, connection->socket, [this, connection] { runSteps(connection); });
            return;
        case RawStep::Kind::Close:
            connection->socket->disconnectFromHost();
            return;
        case RawStep::Kind::Reset:
            resetConnection(connection->socket);
            return;
        }
    }
    if (!connection->answering)
        return;
    {
        const QMutexLocker lock(&mutex);
        --busy;
        connection->answering = false;
    }
    takeRequest(connection);
}

RawServer::RawServer(Kind kind, const QSslConfiguration &tls) : m_kind(kind), m_worker(new Worker(kind, tls))
{
    m_worker->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
    QMetaObject::invokeMethod(
        m_worker,
        [this] {
            m_worker->listen(QHostAddress::LocalHost);
            m_port = m_worker->serverPort();
        },
        Qt::BlockingQueuedConnection);
}

RawServer::~RawServer()
{
    m_thread.quit();
    m_thread.wait();
}

QUrl RawServer::url(const QString &path, const QString &host) const
{
    return QUrl(u"%1://%2:%3%4"_s.arg(m_kind == Kind::Plain ? u"http"_s : u"https"_s, host).arg(m_port).arg(path));
}

void RawServer::script(const RawScript &script)
{
    const QMutexLocker lock(&m_worker->mutex);
    m_worker->script = script;
}

void RawServer::scriptNext(const QList<RawScript> &scripts)
{
    const QMutexLocker lock(&m_worker->mutex);
    m_worker->nextScripts = scripts;
}

void RawServer::answerBy(std::function<RawScript(const QByteArray &)> answer)
{
    const QMutexLocker lock(&m_worker->mutex);
    m_worker->answerBy = std::move(answer);
}

QList<QByteArray> RawServer::requests() const
{
    const QMutexLocker lock(&m_worker->mutex);
    return m_worker->requests;
}

qint64 RawServer::bytesReceived() const
{
    const QMutexLocker lock(&m_worker->mutex);
    return m_worker->bytesReceived;
}

qint64 RawServer::bytesTaken() const
{
    const QMutexLocker lock(&m_worker->mutex);
    return m_worker->bytesTaken;
}

int RawServer::connections() const
{
    const QMutexLocker lock(&m_worker->mutex);
    return m_worker->connections;
}

int RawServer::openConnections() const
{
    const QMutexLocker lock(&m_worker->mutex);
    return m_worker->open;
}

int RawServer::busiest() const
{
    const QMutexLocker lock(&m_worker->mutex);
    return m_worker->busiest;
}

} // namespace depesha
