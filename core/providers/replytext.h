// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The words of a provider's reply, freed from bytes, markup and white space. Never says whether they are good:
// that is for the provider, and a Page is good for none.

#pragma once

#include <QByteArray>
#include <QString>

namespace depesha {

struct ReplyText
{
    enum class Form {
        Plain,   ///< no markup but line breaks
        Wrapped, ///< plain words in a few plain tags, each of them closed
        Page,    ///< a web page, or markup that was cut off: never a good reply
    };
    Form form = Form::Plain;
    QString text; ///< lines parted by "\n", trimmed, entities decoded; of a page only the title
};

/// UTF-8 (with or without byte order mark) or windows-1251, any line ends.
ReplyText readReplyText(const QByteArray &body);

/// For comparing with a known sentence: lower case, ё as е, single spaces, no punctuation around.
QString comparable(const QString &text);

/// What came, fit to be shown as the provider's own words: one line, 200 characters at most, cut before anything that
/// looks like an address or an echoed field, and without `text`, the message that was sent.
QString quotable(const QString &words, const QString &text = {});

} // namespace depesha
