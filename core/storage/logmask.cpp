// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/logmask.h"

#include "model/secretmask.h"

#include <QRegularExpression>
#include <mutex>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Shape
{
    QRegularExpression pattern;
    QString shown;
};

/// Passwords, texts of messages and keys by the names that the providers and HTTP give them.
const QList<Shape> &shapes()
{
    using Option = QRegularExpression::PatternOption;
    static const auto shape = [](const QString &pattern, const QString &shown) {
        return Shape{QRegularExpression(pattern, Option::CaseInsensitiveOption), shown};
    };
    static const QString names =
        u"(?:pass(?:word|wd|phrase)?|pwd|psw|secret|token|api[_-]?key|text|message|msg|body|sms|"
        "пароль|текст)"_s;
    static const QList<Shape> all{
        shape(u"(authorization\\s*[:=]\\s*)(?:(?:basic|bearer|digest)\\s+)?[^\\s,;]+"_s, u"\\1***"_s),
        shape(u"\\b((?:basic|bearer)\\s+)[A-Za-z0-9+/_=-]{8,}"_s, u"\\1***"_s),
        shape(u"(://)[^/\\s:@]*:[^/\\s@]*@"_s, u"\\1***@"_s),
        shape(u"(\""_s + names + u"\"\\s*:\\s*)\"(?:[^\"\\\\]|\\\\.)*\""_s, u"\\1\"***\""_s),
        shape(u"(<("_s + names + u")\\b[^>]*>).*?(</\\2>)"_s, u"\\1***\\3"_s),
        shape(u"((?<![\\w-])"_s + names + u"\\s*=\\s*)\"[^\"]*\""_s, u"\\1\"***\""_s),
        shape(u"((?<![\\w-])"_s + names + u"\\s*=\\s*)[^\\s&\"<>;,]+"_s, u"\\1***"_s),
    };
    return all;
}

} // namespace

void LogMask::addSecret(const QString &secret)
{
    const std::unique_lock locker(m_lock);
    if (!secret.isEmpty() && !m_secrets.contains(secret))
        m_secrets.append(secret);
}

void LogMask::addLogin(const QString &login)
{
    // What is as short as that says nothing, and stands in half of all words.
    constexpr qsizetype least = 3;
    const std::unique_lock locker(m_lock);
    if (login.size() >= least && !m_logins.contains(login))
        m_logins.append(login);
}

QString LogMask::apply(const QString &text) const
{
    QString masked = text;
    {
        const std::shared_lock locker(m_lock);
        for (const QString &secret : m_secrets)
            masked = maskSecret(masked, secret);
        for (const QString &login : m_logins) {
            const QRegularExpression whole(u"(?<!\\w)"_s + QRegularExpression::escape(login) + u"(?!\\w)"_s,
                                           QRegularExpression::UseUnicodePropertiesOption);
            masked.replace(whole, shortLogin(login));
        }
    }
    for (const Shape &shape : shapes())
        masked.replace(shape.pattern, shape.shown);
    return maskNumbers(masked);
}

QString maskNumbers(const QString &text)
{
    constexpr int fewest = 10;
    constexpr int most = 15;
    constexpr int atEitherEnd = 4;
    static const QRegularExpression candidate(u"(?<![\\d.])\\d(?:[ ()-]{0,2}\\d){9,14}(?![\\d])"_s);
    static const QRegularExpression date(u"^(?:19|20)\\d\\d-\\d\\d-\\d\\d"_s);
    QString masked;
    qsizetype end = 0;
    for (auto matches = candidate.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        QString digits = match.captured();
        if (date.match(digits).hasMatch())
            continue;
        digits.remove(QRegularExpression(u"\\D"_s));
        if (digits.size() < fewest || digits.size() > most)
            continue;
        masked += QStringView(text).sliced(end, match.capturedStart() - end);
        masked += digits.first(atEitherEnd) + u"•••"_s + digits.last(atEitherEnd);
        end = match.capturedEnd();
    }
    masked += QStringView(text).sliced(end);
    return masked;
}

QString shortLogin(const QString &login) { return login.first(qMin(login.size(), 2)) + u"•••"_s; }

} // namespace depesha
