// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Placeholders, and what is offered to change in a text: typographic characters, look-alike letters, Latin letters.

#include "promise.h"
#include "text/lookalikes.h"
#include "text/placeholders.h"
#include "text/replacements.h"
#include "text/transliteration.h"

namespace depesha::fuzz {

using namespace Qt::Literals::StringLiterals;

namespace {

void checkEdits(const QString &text, const QList<TextEdit> &edits)
{
    qsizetype from = 0;
    qsizetype growth = 0;
    for (const TextEdit &edit : edits) {
        require(edit.at >= from && edit.length > 0 && edit.at + edit.length <= text.size(),
                "edits stand in order, in the text");
        from = edit.at + edit.length;
        growth += edit.plain.size() - edit.length;
    }
    const QString after = applied(text, edits);
    require(after.size() == text.size() + growth, "nothing but the edits changes");
    require(unknownPlaceholders(after) == unknownPlaceholders(text), "placeholders are left alone");
    require(hasNamePlaceholder(after) == hasNamePlaceholder(text), "the place for the name is left alone");
}

void checkPlaceholders(const QString &text)
{
    const QString name = u"Анна"_s;
    const QString filled = withName(text, name);
    require(hasNamePlaceholder(text) ? filled.contains(name) : filled == text, "the name stands where it is asked for");
    require(!hasNamePlaceholder(filled), "every place is filled in");
    const QStringList unknown = unknownPlaceholders(text);
    for (const QString &one : unknown)
        require(text.contains(one) && unknown.count(one) == 1 && !hasNamePlaceholder(one),
                "each unknown one is told once");
}

} // namespace

} // namespace depesha::fuzz

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace depesha;
    using namespace depesha::fuzz;
    const QString text = textOf(bytesOf(data, size));
    checkPlaceholders(text);
    checkEdits(text, replacements(text));
    checkEdits(text, shorteningReplacements(text));
    checkEdits(text, repairs(lookAlikes(text)));
    checkEdits(text, transliteration(text));
    return 0;
}
