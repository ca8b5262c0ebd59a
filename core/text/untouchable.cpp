// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/untouchable.h"

#include <QRegularExpression>
#include <algorithm>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Signs that end a sentence or a quotation rather than a link.
constexpr QStringView notAtTheEnd = u".,;:!?)]}'…";

const QRegularExpression &pieces()
{
    // Endings that are known need no path behind them; any other ending makes a link only with one ("ab.cd/x"), because
    // a forgotten space behind a full stop looks the same.
    static const QRegularExpression expression(
        u"(?<link>(?:https?://|www\\.)(?:\\{[^{}\\n]{1,60}\\}|[^\\s<>\"«»„“”])+"
        "|(?<![\\p{L}\\p{N}@._-])(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?\\.)+"
        "(?:(?:ru|su|com|net|org|info|biz|pro|me|kg|kz|by|ua|uz|tj|am|az|ge|io|app|shop|store|online|site|club|bot|ly|"
        "cc"
        "|gl|link|рф|рус|москва|дети|онлайн|сайт|бел)(?![\\p{L}\\p{N}-])(?:[/"
        "?#](?:\\{[^{}\\n]{1,60}\\}|[^\\s<>\"«»„“”])*)?"
        "|[\\p{L}]{2,12}/(?:\\{[^{}\\n]{1,60}\\}|[^\\s<>\"«»„“”])*))"
        "|(?<whole>[\\p{L}\\p{N}._%+-]+@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+"
        "|(?<!\\S)@[\\p{L}\\p{N}_]+"
        "|\\{[^{}\\n]{1,60}\\}|#[\\p{L}_][\\p{L}\\p{N}_]{0,40}#)"
        "|(?<token>[\\p{L}\\p{N}]+(?:[-_][\\p{L}\\p{N}]+)*)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return expression;
}

/// "10руб", "5ти", "20min": a number and its unit.
bool isNumberWithUnit(QStringView segment)
{
    constexpr qsizetype longestUnit = 5;
    const auto letter = std::ranges::find_if_not(segment, [](QChar unit) { return unit.isDigit(); });
    return letter != segment.begin() && segment.end() - letter <= longestUnit &&
           std::all_of(letter, segment.end(), [](QChar unit) { return unit.isLower(); });
}

bool isMixed(QStringView segment)
{
    return std::ranges::any_of(segment, [](QChar unit) { return unit.isDigit(); }) &&
           std::ranges::any_of(segment, [](QChar unit) { return unit.isLetter(); });
}

bool isCode(QStringView token)
{
    if (!isMixed(token))
        return false;
    bool hasSegments = false;
    for (qsizetype from = 0; from < token.size();) {
        qsizetype end = from;
        while (end < token.size() && token[end] != u'-' && token[end] != u'_')
            ++end;
        const QStringView segment = token.sliced(from, end - from);
        if (isMixed(segment) && !isNumberWithUnit(segment))
            return true;
        hasSegments = hasSegments || end < token.size();
        from = end + 1;
    }
    // "ABC-123" against "Ту-154", "2-й" and "Covid-19".
    return hasSegments && std::ranges::none_of(token, [](QChar unit) { return unit.isLower(); });
}

} // namespace

Untouchable::Untouchable(const QString &text)
{
    auto found = pieces().globalMatch(text);
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        const qsizetype begin = match.capturedStart();
        qsizetype end = match.capturedEnd();
        if (match.hasCaptured(u"token"_s) && !isCode(match.capturedView()))
            continue;
        if (match.hasCaptured(u"link"_s))
            while (end > begin && notAtTheEnd.contains(text[end - 1]))
                --end;
        m_spans.append({begin, end});
    }
}

bool Untouchable::covers(qsizetype at) const
{
    const auto next = std::ranges::upper_bound(m_spans, at, {}, &Span::begin);
    return next != m_spans.begin() && at < std::prev(next)->end;
}

} // namespace depesha
