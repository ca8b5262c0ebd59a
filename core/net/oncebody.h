// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The body of a request that can be read once. QNetworkAccessManager sends a request again by itself when the
// connection closes before the answer, unless the body refuses to rewind: this one must never rewind after a byte was
// taken.

#pragma once

#include <QByteArray>
#include <QIODevice>

namespace depesha {

class OnceBody : public QIODevice
{
    Q_OBJECT

public:
    explicit OnceBody(QByteArray data, QObject *parent = nullptr);

    /// Some of it was taken, so the request may be on its way. An empty body is never taken.
    bool wasRead() const { return m_position > 0; }
    /// From now on nothing can be taken: a request whose body was not read yet can no longer leave.
    void shut() { m_shut = true; }

    // Not a QBuffer: QNetworkAccessManager rewinds that one without asking.
    qint64 size() const override { return m_data.size(); }
    qint64 bytesAvailable() const override { return m_data.size() - m_position; }
    bool atEnd() const override { return m_position >= m_data.size(); }
    bool reset() override { return seek(0); }
    bool seek(qint64 position) override;

Q_SIGNALS:
    /// Before the first byte is handed over.
    void firstRead();

protected:
    qint64 readData(char *to, qint64 max) override;
    qint64 writeData(const char *from, qint64 size) override;

private:
    QByteArray m_data;
    qint64 m_position = 0;
    bool m_shut = false;
};

} // namespace depesha
