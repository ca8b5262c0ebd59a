// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/placeholders.h"

#include <QRegularExpression>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

const QRegularExpression &namePlaceholder()
{
    static const QRegularExpression expression(u"\\{(?=[^{}\\n]{1,60}\\})\\s*(?:name|имя|аты)\\s*\\}"_s,
                                               QRegularExpression::CaseInsensitiveOption);
    return expression;
}

} // namespace

bool hasNamePlaceholder(const QString &text) { return text.contains(u'{') && text.contains(namePlaceholder()); }

QStringList unknownPlaceholders(const QString &text)
{
    // One word: longer things in braces are somebody's way of writing. As long at most as text/untouchable.h leaves
    // alone.
    static const QRegularExpression placeholder(u"\\{(?=[^{}\\n]{1,60}\\})\\s*[\\p{L}_][\\p{L}\\p{N}_]*\\s*\\}"_s);
    QStringList unknown;
    auto found = placeholder.globalMatch(text);
    while (found.hasNext())
        if (const QString one = found.next().captured(); !hasNamePlaceholder(one) && !unknown.contains(one))
            unknown.append(one);
    return unknown;
}

QString withName(const QString &text, const QString &name)
{
    if (!text.contains(u'{'))
        return text;
    QString filled;
    qsizetype from = 0;
    auto found = namePlaceholder().globalMatch(text);
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        filled += QStringView(text).sliced(from, match.capturedStart() - from);
        filled += name;
        from = match.capturedEnd();
    }
    return filled += QStringView(text).sliced(from);
}

} // namespace depesha
