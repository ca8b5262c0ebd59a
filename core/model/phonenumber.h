// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A telephone number as somebody wrote it and as the networks know it. Read by libphonenumber with the habits of our
// users: 8 before ten digits is +7, 00 is +, spaces, brackets and dashes do not count, a national number takes the
// account's country.

#pragma once

#include "model/error.h"

#include <QList>
#include <QString>

namespace depesha {

class PhoneNumber
{
public:
    /// `region`: ISO 3166 code of the country that a national number belongs to ("RU", "KG").
    /// The error (ErrorKind::Recipient) names the text and says why: empty, letters, too short, too long, mangled by a
    /// spreadsheet ("7,9E+10"), no such number in that country.
    static Result<PhoneNumber> parse(const QString &text, const QString &region);

    QString original() const { return m_original; }
    /// International digits without "+": "79031234567". Never empty.
    QString digits() const { return m_digits; }
    /// ISO 3166 code, "RU" and "KZ" told apart.
    QString region() const { return m_region; }
    bool operator==(const PhoneNumber &other) const { return m_digits == other.m_digits; }

private:
    QString m_original;
    QString m_digits;
    QString m_region;
};

/// "79031234567" → "+7 903 123-45-67"; digits that are no number come back with a "+" only.
QString displayNumber(const QString &digits);

/// Splits what a person typed or pasted (lines, commas, semicolons, tabs; spaces inside a number stay) into the pieces
/// that are to be numbers, empty ones left out.
QStringList splitNumbers(const QString &text);

} // namespace depesha
