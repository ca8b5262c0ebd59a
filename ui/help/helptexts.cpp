// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/help/helptexts.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

QString readText(const QString &path)
{
    QFile file(path);
    const bool open = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(open, "readText", qPrintable(path)); // compiled in
    return QString::fromUtf8(file.readAll());
}

/// Of the window: its translations are loaded together with the default locale.
QString language()
{
    const QString own = QLocale().bcp47Name().section(u'-', 0, 0);
    return own == u"ky"_s ? u"ru"_s : own; // who reads Kyrgyz reads Russian too, and rarely English
}

QString fileName(GuidePage page)
{
    switch (page) {
    case GuidePage::Start:
        return u"start.md"_s;
    case GuidePage::Write:
        return u"write.md"_s;
    case GuidePage::Messages:
        return u"messages.md"_s;
    case GuidePage::Accounts:
        return u"accounts.md"_s;
    case GuidePage::Settings:
        return u"settings.md"_s;
    case GuidePage::Trouble:
        return u"trouble.md"_s;
    }
    Q_UNREACHABLE();
}

QString guidePath(GuidePage page)
{
    const QString own = u":/help/docs/guide/%1/%2"_s.arg(language(), fileName(page));
    return QFile::exists(own) ? own : u":/help/docs/guide/en/"_s + fileName(page);
}

} // namespace

QList<GuidePage> guidePages()
{
    return {GuidePage::Start,    GuidePage::Write,    GuidePage::Messages,
            GuidePage::Accounts, GuidePage::Settings, GuidePage::Trouble};
}

QUrl guideUrl(GuidePage page) { return QUrl(u"qrc"_s + guidePath(page)); }

QString guideText(GuidePage page) { return readText(guidePath(page)); }

QString guideTitle(GuidePage page) { return guideText(page).section(u'\n', 0, 0).mid(2); }

QString news(const QVersionNumber &after)
{
    const QString own = u":/help/docs/CHANGELOG.%1.md"_s.arg(language());
    return newsOf(readText(QFile::exists(own) ? own : u":/help/CHANGELOG.md"_s), after);
}

QString newsOf(const QString &changelog, const QVersionNumber &after)
{
    QString found;
    bool wanted = false;
    const QStringList lines = changelog.split(u'\n');
    for (const QString &line : lines) {
        if (line.startsWith("## "_L1)) {
            const auto version = QVersionNumber::fromString(QStringView(line).mid(3));
            wanted = version > after;
        }
        if (wanted)
            found += line + u'\n';
    }
    return found;
}

QList<LicensedPart> licensedParts()
{
    QList<LicensedPart> parts;
    const auto list = QJsonDocument::fromJson(readText(u":/help/resources/licences/parts.json"_s).toUtf8()).array();
    Q_ASSERT(!list.isEmpty());
    for (const auto &entry : list) {
        const QJsonObject part = entry.toObject();
        parts.append({part["name"_L1].toString(), part["licence"_L1].toString(),
                      readText(u":/help/"_s + part["text"_L1].toString())});
    }
    return parts;
}

} // namespace depesha
