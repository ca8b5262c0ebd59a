// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/write/recipientreader.h"

#include "model/phonenumber.h"

#include <QRegularExpression>
#include <algorithm>
#include <optional>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype wholeNumber = 10; ///< digits of a number with its code

qsizetype digitsIn(QStringView text)
{
    return std::ranges::count_if(text, [](QChar unit) { return unit.isDigit(); });
}

bool hasLetter(QStringView text)
{
    return std::ranges::any_of(text, [](QChar unit) { return unit.isLetter(); });
}

/// Runs of digits with what people put between them.
const QRegularExpression &numberRun()
{
    static const QRegularExpression run(
        u"(?<![\\p{L}\\p{N}])[+＋]?\\(?\\d(?:[\\s().\\-–—]{0,3}\\d)*(?![\\p{L}\\p{N}])"_s);
    return run;
}

/// What belongs to the number itself, so that it must be refused with its reason and not cut down to one that works.
bool isPartOfNumber(const QString &cell)
{
    static const QRegularExpression part(
        u"(?:^|[^\\p{L}])(?:доб|доп|вн|внутр|ext)\\p{L}*[.:=]?\\s*\\d|#|\\dx\\d|@|[eеEЕ]\\+"_s,
        QRegularExpression::CaseInsensitiveOption);
    return cell.contains(part);
}

enum class Capitals { First, All };

/// "Иванова Анна", "Anna-Maria O'Neil", "ИП Петров А. В.": some words with capitals. In a cell of its own, "Салон
/// красоты" is a name too.
QString nameIn(QString words, Capitals capitals = Capitals::First)
{
    static const QRegularExpression edges(u"^[\\s:,;<>()\"'«»\\-–—]+|[\\s:,;<>()\"'«»\\-–—]+$"_s);
    constexpr qsizetype longest = 60;
    constexpr qsizetype mostWords = 5;
    // "Школа 12", and no number that was cut short.
    const qsizetype mostDigits = capitals == Capitals::First ? 4 : 0;
    words = words.remove(edges).simplified();
    const QStringList each = words.split(u' ');
    const bool isProper = capitals == Capitals::First || std::ranges::all_of(each, [](const QString &word) {
                              return !word.isEmpty() && word.front().isUpper();
                          });
    const bool isName = isProper && !words.isEmpty() && words.size() <= longest && words.front().isUpper() &&
                        words.count(u' ') < mostWords && digitsIn(words) <= mostDigits && !words.contains(u'?') &&
                        !words.contains(u'!');
    return isName ? words : QString();
}

/// A cell without separators in it: a number, a number with a name beside it, or a sentence with numbers.
QList<EnteredRecipient> readCell(const QString &cell)
{
    if (!hasLetter(cell) || isPartOfNumber(cell))
        return {{cell.simplified()}};
    QList<EnteredRecipient> found;
    QString rest;
    qsizetype from = 0;
    auto runs = numberRun().globalMatch(cell);
    while (runs.hasNext()) {
        const QRegularExpressionMatch run = runs.next();
        if (digitsIn(run.capturedView()) < wholeNumber)
            continue;
        rest += QStringView(cell).sliced(from, run.capturedStart() - from);
        from = run.capturedEnd();
        for (const QString &number : splitNumbers(run.captured()))
            found.append({number});
    }
    if (found.isEmpty())
        return {{cell.simplified()}};
    rest += QStringView(cell).sliced(from);
    if (found.size() == 1)
        found.first().name = nameIn(rest, Capitals::All);
    return found;
}

QString unquoted(QString cell)
{
    cell = cell.trimmed();
    if (cell.size() >= 2 && cell.startsWith(u'"') && cell.endsWith(u'"'))
        cell = cell.sliced(1, cell.size() - 2).replace("\"\""_L1, "\""_L1).trimmed();
    return cell;
}

/// Cells of a row; a separator inside quotation marks separates nothing.
QStringList cellsOf(const QString &line, QChar separator)
{
    QStringList cells;
    bool quoted = false;
    qsizetype from = 0;
    for (qsizetype at = 0; at <= line.size(); ++at) {
        if (at < line.size() && line[at] == u'"')
            quoted = !quoted;
        if (at < line.size() && (quoted || line[at] != separator))
            continue;
        cells.append(unquoted(line.sliced(from, at - from)));
        from = at + 1;
    }
    cells.removeAll(QString());
    return cells;
}

QChar separatorOf(const QString &line)
{
    for (const QChar separator : {u'\t', u';', u','})
        if (line.contains(separator))
            return separator;
    return {};
}

/// A row of a table: one number, and beside it a name and perhaps more.
std::optional<EnteredRecipient> readRow(const QStringList &cells)
{
    const auto isNumber = [](const QString &cell) {
        return !hasLetter(cell) && digitsIn(cell) >= wholeNumber && splitNumbers(cell).size() == 1;
    };
    if (cells.size() < 2 || std::ranges::count_if(cells, isNumber) != 1)
        return {};
    const auto number = std::ranges::find_if(cells, isNumber);
    const auto named = std::ranges::find_if(cells, [](const QString &cell) { return !nameIn(cell).isEmpty(); });
    if (named == cells.end())
        return {};
    QString name = nameIn(*named);
    // Surname and first name often stand in columns of their own.
    if (const auto next = std::next(named); next != cells.end() && next < number && !nameIn(*next).isEmpty())
        name += u' ' + nameIn(*next);
    return EnteredRecipient{number->simplified(), name};
}

/// "ФИО;Телефон": the first line of a table, above its first number.
bool isHeading(const QString &line)
{
    static const QRegularExpression word(
        u"(?<!\\p{L})(?:тел|телефон\\p{L}*|номер\\p{L}*|моб\\p{L}*|фио|имя|фамилия|phone|mobile|tel|number|name|аты|клиент)(?!\\p{L})"_s,
        QRegularExpression::CaseInsensitiveOption);
    return digitsIn(line) == 0 && line.contains(word);
}

QList<EnteredRecipient> readPieces(const QString &text)
{
    QList<EnteredRecipient> found;
    for (const QString &piece : splitNumbers(text))
        found += readCell(piece);
    return found;
}

bool mentionsNumber(const QString &cell)
{
    auto runs = numberRun().globalMatch(cell);
    while (runs.hasNext())
        if (digitsIn(runs.next().capturedView()) >= wholeNumber)
            return true;
    return false;
}

/// Some of the pieces between its commas hold words and a number, and others hold no number: they are its words too.
bool isSentence(const QStringList &cells)
{
    const auto mixes = [](const QString &cell) { return hasLetter(cell) && mentionsNumber(cell); };
    return std::ranges::any_of(cells, mixes) && !std::ranges::all_of(cells, mentionsNumber);
}

QList<EnteredRecipient> readLine(const QString &line)
{
    const QChar separator = separatorOf(line);
    if (separator.isNull() || !hasLetter(line) || isPartOfNumber(line))
        return readPieces(line);
    const QStringList cells = cellsOf(line, separator);
    if (auto row = readRow(cells))
        return {*row};
    if (separator == u',' && isSentence(cells)) {
        QList<EnteredRecipient> found = readCell(line);
        for (EnteredRecipient &one : found)
            one.name.clear();
        return found;
    }
    QList<EnteredRecipient> found;
    for (const QString &cell : cells)
        found += readPieces(cell);
    return found;
}

} // namespace

QList<EnteredRecipient> readRecipients(const QString &text)
{
    static const QRegularExpression lineEnd(u"[\\n\\v\\f\\r\\x{85}\\x{2028}\\x{2029}]"_s);
    QList<EnteredRecipient> found;
    bool isFirst = true;
    const QStringList lines = text.split(lineEnd, Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (line.trimmed().isEmpty())
            continue;
        const bool heads = std::exchange(isFirst, false) && lines.size() > 1 && isHeading(line);
        if (!heads)
            found += readLine(line);
    }
    return found;
}

} // namespace depesha
