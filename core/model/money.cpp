// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/money.h"

#include <QCoreApplication>
#include <limits>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int decimals = 6;
constexpr quint64 microsPerUnit = 1'000'000;
constexpr qint64 largest = std::numeric_limits<qint64>::max();
constexpr qint64 smallest = std::numeric_limits<qint64>::min();

bool isDigit(QChar character) { return character >= u'0' && character <= u'9'; }

bool isMessageCount(const QString &unit) { return unit == "SMS"_L1; }

/// Never overflows: the smallest qint64 has no positive counterpart.
quint64 magnitude(qint64 micros) { return micros < 0 ? quint64(-(micros + 1)) + 1 : quint64(micros); }

/// The decimals without the zeros at their end, yet at least so many.
QString fraction(qint64 micros, int least)
{
    QString digits = QString::number(magnitude(micros) % microsPerUnit).rightJustified(decimals, u'0');
    while (digits.size() > least && digits.endsWith(u'0'))
        digits.chop(1);
    return digits;
}

int leastDecimals(qint64 micros, const QString &unit)
{
    return isMessageCount(unit) && magnitude(micros) % microsPerUnit == 0 ? 0 : 2;
}

QString symbol(const QString &unit, const QLocale &locale)
{
    if (unit == "RUB"_L1)
        return u"₽"_s;
    return locale.currencySymbol(QLocale::CurrencyIsoCode) == unit ? locale.currencySymbol() : unit;
}

} // namespace

Money Money::fromMicros(qint64 micros, QString unit) { return Money(micros, std::move(unit)); }

std::optional<Money> Money::parse(QStringView amount, QString unit)
{
    amount = amount.trimmed();
    const bool negative = amount.startsWith(u'-');
    if (negative)
        amount = amount.sliced(1);

    // Summed up below zero, where one more value fits.
    qint64 micros = 0;
    const auto append = [&micros](int digit) {
        if (micros < (smallest + digit) / 10)
            return false;
        micros = micros * 10 - digit;
        return true;
    };
    qsizetype at = 0;
    for (; at < amount.size() && amount[at] != u'.' && amount[at] != u','; ++at) {
        const bool inside = at > 0 && at + 1 < amount.size();
        if (isDigit(amount[at]) ? !append(amount[at].digitValue()) : !(inside && amount[at].isSpace()))
            return {};
    }
    if (at == 0 || !isDigit(amount[at - 1]))
        return {};
    const QStringView fractionDigits = amount.sliced(qMin(at + 1, amount.size()));
    if ((at < amount.size() && fractionDigits.isEmpty()) || fractionDigits.size() > decimals)
        return {};
    for (int place = 0; place < decimals; ++place) {
        const QChar digit = place < fractionDigits.size() ? fractionDigits[place] : QChar(u'0');
        if (!isDigit(digit) || !append(digit.digitValue()))
            return {};
    }
    if (!negative && micros == smallest)
        return {};
    return Money(negative ? micros : -micros, std::move(unit));
}

QString Money::toPlainString() const
{
    QString text = QString::number(magnitude(m_micros) / microsPerUnit);
    if (const QString digits = fraction(m_micros, leastDecimals(m_micros, m_unit)); !digits.isEmpty())
        text += u'.' + digits;
    return m_micros < 0 ? u'-' + text : text;
}

QString Money::toDisplayString(const QLocale &locale) const
{
    const quint64 whole = magnitude(m_micros) / microsPerUnit;
    QString text = locale.toString(whole);
    if (const QString digits = fraction(m_micros, leastDecimals(m_micros, m_unit)); !digits.isEmpty()) {
        text += locale.decimalPoint();
        for (const QChar digit : digits)
            text += locale.toString(digit.digitValue());
    }
    if (m_micros < 0)
        text.prepend(locale.negativeSign());
    if (isMessageCount(m_unit)) {
        // The last digits alone choose the plural form, and fit an int.
        const int count = int(whole % 1'000'000);
        return QCoreApplication::translate("depesha::Money", "%1 SMS", "how many messages can still be paid", count)
            .arg(text);
    }
    return m_unit.isEmpty() ? text : text + QChar::Nbsp + symbol(m_unit, locale);
}

Money Money::operator+(const Money &other) const
{
    Q_ASSERT(m_unit == other.m_unit);
    const qint64 a = m_micros;
    const qint64 b = other.m_micros;
    if (b > 0 ? a > largest - b : a < smallest - b)
        return Money(b > 0 ? largest : smallest, m_unit);
    return Money(a + b, m_unit);
}

Money Money::operator-(const Money &other) const
{
    Q_ASSERT(m_unit == other.m_unit);
    const qint64 a = m_micros;
    const qint64 b = other.m_micros;
    if (b > 0 ? a < smallest + b : a > largest + b)
        return Money(b > 0 ? smallest : largest, m_unit);
    return Money(a - b, m_unit);
}

Money Money::operator*(qint64 factor) const
{
    const bool negative = (m_micros < 0) != (factor < 0);
    const quint64 a = magnitude(m_micros);
    const quint64 b = magnitude(factor);
    if (b != 0 && a > quint64(largest) / b)
        return Money(negative ? smallest : largest, m_unit);
    const qint64 product = qint64(a * b);
    return Money(negative ? -product : product, m_unit);
}

bool Money::operator<(const Money &other) const
{
    Q_ASSERT(m_unit == other.m_unit);
    return m_micros < other.m_micros;
}

} // namespace depesha
