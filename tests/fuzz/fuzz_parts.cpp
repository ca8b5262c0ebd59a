// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The counter of parts against one that is slow and obvious. Each text is counted by the usual rules, by some that
// leave hardly any room, and by some made of its own first characters.

#include "promise.h"
#include "text/parts.h"

#include <algorithm>
#include <numeric>

namespace depesha::fuzz {

using namespace Qt::Literals::StringLiterals;

namespace {

/// 3GPP TS 23.038, written down row by row; 0 for what is in neither table.
int septetsOf(QChar character)
{
    static const QString rows = u"@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ"
                                u" !\"#¤%&'()*+,-./0123456789:;<=>?"
                                u"¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§"
                                u"¿abcdefghijklmnopqrstuvwxyzäöñüà"_s;
    static const QString extension = u"\f^{}\\[~]|€"_s;
    return rows.contains(character) ? 1 : extension.contains(character) ? 2 : 0;
}

struct Piece
{
    QString text; ///< what must not be cut: a character, or a surrogate pair
    int units;
};

QList<Piece> piecesOf(const QString &text, bool gsm)
{
    QList<Piece> pieces;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool pair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        const QString piece = text.mid(i, pair ? 2 : 1);
        pieces.append({piece, gsm ? septetsOf(text[i]) : int(piece.size())});
        i += piece.size() - 1;
    }
    return pieces;
}

struct Cut
{
    QList<int> units;
    QList<qsizetype> starts;
};

Cut cut(const QList<Piece> &pieces, int perPart)
{
    Cut cut;
    qsizetype at = 0;
    for (const Piece &piece : pieces) {
        if (cut.units.isEmpty() || cut.units.constLast() + piece.units > perPart) {
            cut.units.append(0);
            cut.starts.append(at);
        }
        cut.units.last() += piece.units;
        at += piece.text.size();
    }
    return cut;
}

QList<CostlyCharacter> costly(const QList<Piece> &pieces, bool gsm)
{
    QList<CostlyCharacter> found;
    for (const Piece &piece : pieces) {
        if (gsm ? piece.units != 2 : septetsOf(piece.text.front()) != 0)
            continue;
        const auto known = std::ranges::find(found, piece.text, &CostlyCharacter::character);
        if (known != found.end())
            ++known->count;
        else
            found.append(
                {piece.text, gsm ? CostlyCharacter::Reason::CountsTwo : CostlyCharacter::Reason::ForcesUcs2, 1});
    }
    return found;
}

void checkText(const QString &text, const PartRules &rules)
{
    const bool gsm = std::ranges::all_of(text, [](QChar c) { return septetsOf(c) > 0; });
    const QList<Piece> pieces = piecesOf(text, gsm);
    const int units = std::accumulate(pieces.cbegin(), pieces.cend(), 0,
                                      [](int sum, const Piece &piece) { return sum + piece.units; });
    const int single = gsm ? rules.gsmSingle : rules.ucs2Single;
    const int perPart = units <= single ? single : std::max(2, gsm ? rules.gsmPart : rules.ucs2Part);
    const Cut expected = cut(pieces, perPart);

    const PartCount count = countParts(text, rules);
    require((count.encoding == Encoding::Gsm7) == gsm, "the alphabet is the right one");
    require(count.units == units, "every unit is counted, once");
    require(count.perPart == perPart, "a part holds what the rules say");
    require(count.parts == expected.units.size(), "there are as many parts as it takes");
    const int last = expected.units.isEmpty() ? 0 : expected.units.constLast();
    require(count.remaining == perPart - last && count.remaining >= 0, "the room left is what is left");
    require(partUnits(text, rules) == expected.units, "each part holds as much as fits, and no pair is cut");
    require(partStarts(text, rules) == expected.starts, "each part begins where the one before ends");
    require(costlyCharacters(text) == costly(pieces, gsm), "what makes it dearer is named, and how often");
}

PartRules rulesOf(const QString &text)
{
    const auto limit = [&text](qsizetype at, int most) { return at < text.size() ? text[at].unicode() % most : 7; };
    return {limit(0, 170), limit(1, 160), limit(2, 80), limit(3, 75)};
}

} // namespace

} // namespace depesha::fuzz

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace depesha;
    using namespace depesha::fuzz;
    const QString text = textOf(bytesOf(data, size));
    for (const PartRules &rules : {PartRules(), PartRules{4, 3, 3, 2}, PartRules{1, 1, 1, 1}, rulesOf(text)})
        checkText(text, rules);
    return 0;
}
