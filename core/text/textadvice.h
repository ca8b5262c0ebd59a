// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What would make a text cheaper or cure it: look-alike letters repaired, typographic signs replaced, Cyrillic in Latin
// letters. Each piece of advice is a list of edits with the count before and after. Gives no advice that gains nothing,
// except look-alike letters, which are a mistake whatever they cost. Pure.

#pragma once

#include "text/lookalikes.h"
#include "text/parts.h"
#include "text/textedit.h"

namespace depesha {

struct TextAdvice
{
    enum class Kind { LookAlikes, Replace, Transliterate };

    Kind kind = Kind::Replace;
    QList<TextEdit> edits;
    QList<LookAlike> letters = {}; ///< of LookAlikes
    QStringList characters = {};   ///< of Replace: each once, in their order
    PartCount before = {};
    PartCount after = {};

    int saved() const { return before.parts - after.parts; }
};

/// The most valuable first: parts saved, then a mistake before a matter of taste; transliteration, which changes most,
/// after all others.
QList<TextAdvice> adviseText(const QString &text, const PartRules &rules);

} // namespace depesha
