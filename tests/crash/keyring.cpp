// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keyring.h"

#include <QDeadlineTimer>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

bool answers()
{
    QProcess question;
    question.start(u"dbus-send"_s,
                   {u"--session"_s, u"--print-reply=literal"_s, u"--dest=org.freedesktop.secrets"_s,
                    u"/org/freedesktop/secrets/collection/login"_s, u"org.freedesktop.DBus.Properties.Get"_s,
                    u"string:org.freedesktop.Secret.Collection"_s, u"string:Locked"_s});
    return question.waitForFinished() && question.exitCode() == 0 && question.readAllStandardOutput().contains("false");
}

} // namespace

void Keyring::start()
{
    if (isThere())
        return;
    m_daemon.setStandardOutputFile(QProcess::nullDevice());
    m_daemon.setStandardErrorFile(QProcess::nullDevice());
    m_daemon.start(u"gnome-keyring-daemon"_s, {u"--foreground"_s, u"--unlock"_s, u"--components=secrets"_s});
    m_daemon.waitForStarted();
    m_daemon.write("test-password\n");
    m_daemon.waitForBytesWritten();
    m_daemon.closeWriteChannel();
    const QDeadlineTimer deadline(std::chrono::seconds(30));
    while (!answers())
        if (deadline.hasExpired() || !isThere())
            qFatal("The keyring does not start");
}

void Keyring::kill()
{
    m_daemon.kill();
    m_daemon.waitForFinished();
}

} // namespace depesha
