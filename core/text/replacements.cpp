// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/replacements.h"

#include "text/untouchable.h"

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Belongs to the emoji before it, if one stands there.
bool isEmojiPart(QStringView text, qsizetype at)
{
    constexpr QChar joiner(0x200d);
    constexpr QChar variant(0xfe0f);
    if (at == 0 || (text[at] != joiner && text[at] != variant))
        return false;
    const QChar before = text[at - 1];
    return before.isSurrogate() || before.category() == QChar::Symbol_Other || before == variant;
}

} // namespace

std::optional<QString> plainFor(QChar character)
{
    switch (character.unicode()) {
    case u'«':
    case u'»':
    case u'„':
    case u'“':
    case u'”':
    case u'‟':
    case u'″':
        return u"\""_s;
    case u'‹':
    case u'›':
    case u'‘':
    case u'’':
    case u'‚':
    case u'‛':
    case u'′':
    case u'`':
    case u'´':
    case u'ʼ':
        return u"'"_s;
    case u'‐':
    case u'‑':
    case u'‒':
    case u'–':
    case u'—':
    case u'―':
    case u'−':
    case u'•':
        return u"-"_s;
    case u'·':
        return u"."_s;
    case u'×':
        return u"x"_s;
    case u'…':
        return u"..."_s;
    case u'№':
        return u"N"_s;
    case u'\t':
    case 0x00a0: // non-breaking space
    case 0x202f: // narrow non-breaking space
    case 0x3000: // ideographic space
        return u" "_s;
    case 0x00ad: // soft hyphen
    case 0x200b: // zero-width space
    case 0x200c: // zero-width non-joiner
    case 0x200d: // zero-width joiner
    case 0x200e: // left-to-right mark
    case 0x200f: // right-to-left mark
    case 0x2060: // word joiner
    case 0xfe0f: // emoji variant mark
    case 0xfeff: // byte order mark
        return QString();
    default:
        // En, em, figure, thin and hair spaces and their like.
        if (character.unicode() >= 0x2000 && character.unicode() <= 0x200a)
            return u" "_s;
        return {};
    }
}

QList<TextEdit> replacements(const QString &text)
{
    QList<TextEdit> edits;
    std::optional<Untouchable> untouchable;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const auto plain = plainFor(text[at]);
        if (!plain || isEmojiPart(text, at))
            continue;
        if (!untouchable)
            untouchable.emplace(text);
        if (!untouchable->covers(at))
            edits.append({at, 1, *plain});
    }
    return edits;
}

QList<TextEdit> shorteningReplacements(const QString &text)
{
    QList<TextEdit> edits = replacements(text);
    edits.removeIf([](const TextEdit &edit) { return !edit.plain.isEmpty(); });
    return edits;
}

} // namespace depesha
