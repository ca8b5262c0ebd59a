// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/singleinstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>
#include <QStandardPaths>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patience = 500; // ms; the other one answers from its event loop
/// A question is a line: the link in base64, so that whatever is in it stays one line.
constexpr qint64 longestQuestion = 1 << 18;

QString nameFor(const QString &folder)
{
    const QString path = QFileInfo(folder).canonicalFilePath();
    const QByteArray hash =
        QCryptographicHash::hash((path.isEmpty() ? folder : path).toUtf8(), QCryptographicHash::Sha256);
    const QString name = u"depesha-"_s + QString::fromLatin1(hash.toHex().first(16));
#ifdef Q_OS_UNIX
    // Not in a folder that everybody may write to, where another user could stand in for us.
    if (const QString own = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation); !own.isEmpty())
        return QDir(own).filePath(name);
#endif
    return name;
}

} // namespace

SingleInstance::SingleInstance(const QString &folder, QObject *parent) : QObject(parent), m_name(nameFor(folder))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *asking = m_server.nextPendingConnection()) {
            connect(asking, &QLocalSocket::disconnected, asking, &QObject::deleteLater);
            connect(asking, &QLocalSocket::readyRead, this, [this, asking] { hear(asking); });
            hear(asking);
        }
    });
}

void SingleInstance::hear(QLocalSocket *asking)
{
    if (!asking->canReadLine()) {
        if (asking->bytesAvailable() > longestQuestion)
            asking->abort();
        return;
    }
    const QByteArray question = asking->readLine();
    asking->disconnect(this);
    asking->write("here\n");
    asking->disconnectFromServer();
    Q_EMIT raised(QString::fromUtf8(QByteArray::fromBase64(question)));
}

bool SingleInstance::handOver(const QString &link)
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(patience))
        return false;
    socket.write(link.toUtf8().toBase64() + '\n');
    // A program that hangs does not answer: then this one starts.
    return socket.waitForReadyRead(patience) && socket.readAll() == "here\n";
}

void SingleInstance::listen()
{
    if (m_server.listen(m_name))
        return;
    // Left over by one that was killed: handOver() has just found nobody behind it.
    QLocalServer::removeServer(m_name);
    m_server.listen(m_name);
}

} // namespace depesha
