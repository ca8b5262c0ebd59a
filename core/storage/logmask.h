// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Takes out of what is to be logged or handed to a stranger: passwords in every encoding, texts of messages, most of a
// telephone number, most of a login. What it does not know it tells by its shape: "password=…", "Authorization: …".

#pragma once

#include <QString>
#include <QStringList>
#include <shared_mutex>

namespace depesha {

/// May be used from any thread.
class LogMask
{
public:
    /// From now on never shown.
    void addSecret(const QString &secret);
    /// From now on shown by its beginning alone.
    void addLogin(const QString &login);

    QString apply(const QString &text) const;

private:
    mutable std::shared_mutex m_lock;
    QStringList m_secrets;
    QStringList m_logins;
};

/// "79031234567" → "7903•••4567", wherever something of 10 to 15 digits stands, written with or without blanks,
/// brackets and dashes.
QString maskNumbers(const QString &text);
/// "clinic" → "cl•••".
QString shortLogin(const QString &login);

} // namespace depesha
