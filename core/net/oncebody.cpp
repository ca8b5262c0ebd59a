// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/oncebody.h"

#include <cstring>

namespace depesha {

OnceBody::OnceBody(QByteArray data, QObject *parent) : QIODevice(parent), m_data(std::move(data))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

bool OnceBody::seek(qint64 position)
{
    // With an empty body the head is the whole request: to rewind it would be to send it again.
    return !m_data.isEmpty() && !m_shut && position == m_position;
}

qint64 OnceBody::readData(char *to, qint64 max)
{
    if (m_shut || atEnd())
        return -1;
    if (m_position == 0)
        Q_EMIT firstRead();
    const qint64 size = qMin(max, m_data.size() - m_position);
    std::memcpy(to, m_data.constData() + m_position, size_t(size));
    m_position += size;
    return size;
}

qint64 OnceBody::writeData(const char *, qint64) { return -1; }

} // namespace depesha
