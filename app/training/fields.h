// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The named values of a request: of a query string, of a form body, or of an XML document.

#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>
#include <optional>

namespace depesha::training {

/// Undoes %XX, and + as a space; empty for a % without two hexadecimal digits.
std::optional<QByteArray> percentDecoded(const QByteArray &encoded);

/// UTF-8 without an error, or nothing.
std::optional<QString> strictUtf8(const QByteArray &bytes);

/// Every byte has a character here; 0x98 becomes U+0098. Written out because not every Qt build knows this encoding.
QString fromWindows1251(const QByteArray &bytes);

class Fields
{
public:
    enum class Encoding {
        Utf8,              ///< a value that is not UTF-8 is left out, as if it had not been given
        Utf8OrWindows1251, ///< what is not UTF-8 is read as windows-1251
    };

    /// "name=value&name=value"; empty where a percent sign is not followed by two hexadecimal digits.
    static std::optional<Fields> fromForm(const QByteArray &encoded, Encoding encoding = Encoding::Utf8);

    bool has(const QString &name) const { return m_values.contains(name); }
    /// The last value of that name, as PHP reads forms; empty if there is none.
    QString value(const QString &name) const
    {
        return m_values.value(name).isEmpty() ? QString() : m_values.value(name).last();
    }
    QStringList values(const QString &name) const { return m_values.value(name); }
    void append(const QString &name, const QString &value) { m_values[name].append(value); }
    /// Values of `other` come after those here.
    void append(const Fields &other);

private:
    QHash<QString, QStringList> m_values;
};

} // namespace depesha::training
