// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An exact decimal amount of a currency, or of messages ("SMS"). Never a binary float: kept as millionths in 64 bits.

#pragma once

#include <QLocale>
#include <QMetaType>
#include <QString>
#include <QStringView>
#include <compare>
#include <optional>

namespace depesha {

class Money
{
public:
    Money() = default;
    static Money fromMicros(qint64 micros, QString unit);

    /// Reads "998", "998.00", "7 463,5", "-0.50": at most six decimals, a dot or a comma, spaces between digits
    /// allowed. Empty for anything else and for what does not fit.
    static std::optional<Money> parse(QStringView amount, QString unit);

    qint64 micros() const { return m_micros; }
    /// ISO 4217 code, or "SMS" where a provider counts messages; may be empty where a provider names none.
    QString unit() const { return m_unit; }
    bool isZero() const { return m_micros == 0; }

    /// Plain and stable, with at least two decimals ("998.00", "0.035"); a whole number of SMS without any ("150").
    QString toPlainString() const;
    /// For people: digits by locale, then the sign or the name of the unit ("998,00 ₽").
    QString toDisplayString(const QLocale &locale = {}) const;

    /// Both units must be equal. What does not fit stops at the largest amount (or the smallest) instead of wrapping
    /// round.
    Money operator+(const Money &other) const;
    Money operator-(const Money &other) const;
    Money operator*(qint64 factor) const;
    bool operator==(const Money &) const = default;
    /// Compares amounts of one unit.
    bool operator<(const Money &other) const;

private:
    Money(qint64 micros, QString unit) : m_micros(micros), m_unit(std::move(unit)) {}

    qint64 m_micros = 0;
    QString m_unit;
};

} // namespace depesha

Q_DECLARE_METATYPE(depesha::Money)
