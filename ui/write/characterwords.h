// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Single characters in words: what one that cannot be seen is called, and why one costs. Pure and translated.

#pragma once

#include "text/parts.h"

#include <QCoreApplication>

namespace depesha {

class CharacterWords
{
    Q_DECLARE_TR_FUNCTIONS(CharacterWords)

public:
    /// The character itself, or the name of one that cannot be seen.
    static QString name(const QString &character);
    /// As it stands in a list.
    static QString quoted(const QString &character);
    /// Why this one character costs, as a sentence.
    static QString tip(const CostlyCharacter &costly, const PartRules &rules);
};

} // namespace depesha
