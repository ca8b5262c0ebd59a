// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/replytext.h"

#include "providers/windows1251.h"

#include <QHash>
#include <QRegularExpression>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype quoteLength = 200;

QString decodeEntities(const QString &text)
{
    static const QRegularExpression entity(u"&(?:#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-z]{2,5}));"_s);
    static const QHash<QString, QString> names = {{u"amp"_s, u"&"_s},   {u"lt"_s, u"<"_s},   {u"gt"_s, u">"_s},
                                                  {u"quot"_s, u"\""_s}, {u"apos"_s, u"'"_s}, {u"nbsp"_s, u" "_s}};
    QString decoded;
    qsizetype from = 0;
    for (auto matches = entity.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        decoded += QStringView(text).mid(from, match.capturedStart() - from);
        from = match.capturedEnd();
        if (match.hasCaptured(3)) {
            decoded += names.value(match.captured(3), match.captured());
            continue;
        }
        const char32_t code = match.hasCaptured(2) ? match.captured(2).toUInt(nullptr, 16) : match.captured(1).toUInt();
        const bool good = code > 0 && code <= QChar::LastValidCodePoint && !QChar::isSurrogate(code);
        decoded += good ? QString::fromUcs4(&code, 1) : match.captured();
    }
    return decoded + text.mid(from);
}

/// Takes the tags out. Whatever is more than a plain wrapper makes a page of it.
class Unwrapper
{
public:
    explicit Unwrapper(const QString &source) : m_source(source) {}

    ReplyText unwrap()
    {
        bool good = true;
        while (good && m_at < m_source.size()) {
            const qsizetype tag = m_source.indexOf(u'<', m_at);
            m_text += QStringView(m_source).mid(m_at, tag < 0 ? -1 : tag - m_at);
            m_at = tag < 0 ? m_source.size() : tag;
            good = tag < 0 || takeTag();
        }
        for (auto it = m_open.cbegin(); it != m_open.cend(); ++it)
            good = good && it.value() == 0;
        if (!good)
            return {ReplyText::Form::Page, decodeEntities(title()).simplified()};
        return {m_wrapped ? ReplyText::Form::Wrapped : ReplyText::Form::Plain, decodeEntities(m_text).trimmed()};
    }

private:
    bool takeTag()
    {
        const qsizetype end = m_source.indexOf(u'>', m_at);
        if (end < 0)
            return false;
        const QString inside = m_source.mid(m_at + 1, end - m_at - 1).trimmed();
        m_at = end + 1;
        const bool closes = inside.startsWith(u'/');
        static const QRegularExpression nameEnd(u"[\\s/]"_s);
        const QString name = inside.mid(closes ? 1 : 0).section(nameEnd, 0, 0).toLower();

        if (name == "br"_L1) {
            m_text += u'\n';
            return true;
        }
        m_wrapped = true;
        if (name == "!doctype"_L1 || name == "meta"_L1)
            return true;
        if (name == "title"_L1) // An empty one says nothing; any other belongs to a page made for people.
            return title().trimmed().isEmpty() && count(name, closes);
        if (name == "p"_L1 || name == "div"_L1) {
            m_text += u'\n';
            return count(name, closes);
        }
        static const QStringList wrappers = {u"html"_s, u"head"_s, u"body"_s, u"pre"_s, u"span"_s, u"b"_s, u"font"_s};
        return wrappers.contains(name) && count(name, closes);
    }

    bool count(const QString &name, bool closes)
    {
        m_open[name] += closes ? -1 : 1;
        return m_open.value(name) >= 0;
    }

    QString title() const
    {
        static const QRegularExpression element(u"<title[^>]*>(.*?)</title>"_s,
                                                QRegularExpression::CaseInsensitiveOption |
                                                    QRegularExpression::DotMatchesEverythingOption);
        return element.match(m_source).captured(1);
    }

    const QString &m_source;
    QString m_text;
    qsizetype m_at = 0;
    QHash<QString, int> m_open;
    bool m_wrapped = false;
};

} // namespace

ReplyText readReplyText(const QByteArray &body)
{
    QString source = fromUtf8OrWindows1251(body);
    source.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    return Unwrapper(source).unwrap();
}

QString comparable(const QString &text)
{
    QString words = text.toLower().simplified();
    words.replace(u'ё', u'е');
    const auto isAround = [](QChar c) { return c.isSpace() || c.isPunct(); };
    qsizetype from = 0;
    qsizetype to = words.size();
    while (from < to && isAround(words.at(from)))
        ++from;
    while (to > from && isAround(words.at(to - 1)))
        --to;
    return words.mid(from, to - from);
}

QString quotable(const QString &words, const QString &text)
{
    // A proxy's page may quote the whole address, and the address may hold the password: nothing from there on is
    // shown.
    static const QRegularExpression echo(
        u"://|\\b(?:user|login|pwd|pass|password|apikey|apipassword|text|message)\\s*(?:=|%3d|>)"_s,
        QRegularExpression::CaseInsensitiveOption);
    QString line = words.simplified();
    if (const auto match = echo.match(line); match.hasMatch())
        line = line.left(line.lastIndexOf(u' ', match.capturedStart()) + 1) + u'…';
    // Shorter ones would blot out ordinary words.
    if (const QString sent = text.simplified(); sent.size() > 3)
        line.replace(sent, u"…"_s, Qt::CaseInsensitive);
    return line.size() > quoteLength ? line.left(quoteLength - 1) + u'…' : line;
}

} // namespace depesha
