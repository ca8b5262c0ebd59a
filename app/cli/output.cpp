// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/output.h"

#include "app/cli/json.h"

#include <QJsonDocument>
#include <cstdio>

namespace depesha {

namespace {

void write(std::FILE *file, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), file);
    std::fflush(file);
}

/// A trailing newline added.
void writeText(std::FILE *file, const QString &text) { write(file, (text + QLatin1Char('\n')).toUtf8()); }

/// Lines stay; what could drive a terminal does not.
QString harmless(QString text)
{
    for (QChar &character : text)
        if (character.category() == QChar::Other_Control && character != u'\n' && character != u'\t')
            character = u' ';
    return text;
}

} // namespace

void Output::help(const QString &text) { writeText(stdout, text); }

void Output::document(const QByteArray &json)
{
    if (!m_json)
        return;
    Q_ASSERT(!m_documented);
    m_documented = true;
    write(stdout, json + '\n');
}

void Output::document(const QJsonObject &object) { document(QJsonDocument(object).toJson(QJsonDocument::Compact)); }

void Output::document(const QJsonArray &array) { document(QJsonDocument(array).toJson(QJsonDocument::Compact)); }

void Output::result(const QString &text)
{
    if (!m_json && !text.isEmpty())
        writeText(stdout, harmless(text));
}

void Output::done(const QString &text)
{
    if (!m_quiet)
        result(text);
}

void Output::error(const QString &text) { writeText(stderr, QStringLiteral("depesha-cli: ") + oneLine(text)); }

void Output::note(const QString &text)
{
    if (!m_quiet)
        error(text);
}

void Output::failure(const Error &failed)
{
    error(failed.message);
    if (!m_documented)
        document(QJsonObject{{QStringLiteral("error"), toJson(failed)}});
}

QString oneLine(const QString &text)
{
    QString line = text;
    for (QChar &character : line)
        if (character.category() == QChar::Other_Control || character == QChar::LineSeparator ||
            character == QChar::ParagraphSeparator)
            character = QLatin1Char(' ');
    return line.simplified();
}

QString table(const QList<QStringList> &rows)
{
    QList<qsizetype> widths;
    for (const QStringList &row : rows) {
        widths.resize(qMax(widths.size(), row.size()));
        for (qsizetype column = 0; column < row.size(); ++column)
            widths[column] = qMax(widths[column], row[column].size());
    }
    QStringList lines;
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype column = 0; column < row.size(); ++column)
            line += row[column].leftJustified(widths[column] + 2);
        while (line.endsWith(QLatin1Char(' ')))
            line.chop(1);
        lines += line;
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace depesha
