// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The documents that are compiled into the program: the guide, what is new, licences. They are the files of docs/ and
// of the root, in the language of the window where they have it and in English otherwise.

#pragma once

#include <QList>
#include <QString>
#include <QUrl>
#include <QVersionNumber>

namespace depesha {

enum class GuidePage { Start, Write, Messages, Accounts, Settings, Trouble };

/// In reading order.
QList<GuidePage> guidePages();
/// Of the compiled page; links inside a page lead relative to it, in the program as in the repository.
QUrl guideUrl(GuidePage page);
/// As Markdown.
QString guideText(GuidePage page);
/// The page's heading.
QString guideTitle(GuidePage page);

/// The CHANGELOG without its introduction, as Markdown, newest version first. `after`: only what is newer.
QString news(const QVersionNumber &after = {});
/// The same of any text that is written as CHANGELOG.md is: versions are its headings of the second level.
QString newsOf(const QString &changelog, const QVersionNumber &after);

struct LicensedPart
{
    QString name;
    QString licence; ///< its SPDX name, or "public domain"
    QString text;    ///< of the licence, whole
};
/// Depesha itself and what is shipped with it or linked by it.
QList<LicensedPart> licensedParts();

} // namespace depesha
