// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/requestmark.h"

#include <QFileInfo>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

// Always the same, so that a shorter number leaves nothing of a longer one behind.
constexpr int digits = 19;

} // namespace

RequestMark::RequestMark(const QString &database) : m_file(QFileInfo(database).path() + "/requests.mark"_L1) {}

std::optional<qint64> RequestMark::read()
{
    if (!m_file.isOpen() && (!m_file.exists() || !m_file.open(QIODevice::ReadWrite | QIODevice::Unbuffered)))
        return {};
    m_file.seek(0);
    bool isNumber = false;
    const qint64 attemptId = m_file.read(digits).toLongLong(&isNumber);
    return isNumber ? std::optional(attemptId) : std::nullopt;
}

void RequestMark::write(qint64 attemptId)
{
    if (!m_file.isOpen() &&
        !m_file.open(QIODevice::ReadWrite | QIODevice::Unbuffered, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return;
    m_file.seek(0);
    m_file.write(QByteArray::number(attemptId).rightJustified(digits, '0'));
}

} // namespace depesha
