// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An X server of its own for a measurement (Xvfb), gone with the object.

#pragma once

#include <QProcess>
#include <QString>

namespace depesha {

class XServer
{
public:
    XServer()
    {
        using namespace Qt::Literals::StringLiterals;
        m_server.setStandardErrorFile(QProcess::nullDevice());
        m_server.start(u"Xvfb"_s,
                       {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1600x1000x24"_s, u"-nolisten"_s, u"tcp"_s});
        if (m_server.waitForReadyRead(10'000))
            m_name = u':' + QString::fromLatin1(m_server.readLine().trimmed());
        else
            qFatal("Xvfb does not start: %s", qPrintable(m_server.errorString()));
    }
    ~XServer()
    {
        m_server.terminate();
        m_server.waitForFinished(5000);
    }
    Q_DISABLE_COPY_MOVE(XServer)

    QString name() const { return m_name; }

private:
    QProcess m_server;
    QString m_name;
};

} // namespace depesha
