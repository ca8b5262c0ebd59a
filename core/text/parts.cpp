// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/parts.h"

#include <QHash>
#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace depesha {

namespace {

constexpr std::u16string_view defaultAlphabet = u"@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
                                                u"¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
constexpr std::u16string_view extensionTable = u"\f^{}\\[~]|€";
// 128 positions less ESC, which is no character but announces one of the extension table.
static_assert(defaultAlphabet.size() == 127);

constexpr char16_t lastGsmCharacter = u'€';

/// Septets that a UTF-16 code unit takes in GSM 03.38; 0 for what is not in it.
constexpr auto septetTable = [] {
    std::array<std::uint8_t, lastGsmCharacter + 1> table{};
    for (const char16_t character : defaultAlphabet)
        table[character] = 1;
    for (const char16_t character : extensionTable)
        table[character] = 2;
    return table;
}();

constexpr int septets(char16_t unit) { return unit <= lastGsmCharacter ? septetTable[unit] : 0; }

constexpr qsizetype blockSize = 16;

/// Whether all of a block are letters, digits and signs of ASCII that take one septet each. Written without branches,
/// so that compilers turn it into a few vector instructions: most blocks of a Latin text need no closer look.
bool isPlainBlock(const char16_t *block)
{
    unsigned short odd = 0;
    for (qsizetype at = 0; at < blockSize; ++at) {
        const auto fromSpace = static_cast<unsigned short>(block[at] - u' ');
        const auto fromA = static_cast<unsigned short>(block[at] - u'a');
        odd |= static_cast<unsigned short>((fromSpace > u'Z' - u' ') & (fromA > u'z' - u'a'));
    }
    return odd == 0;
}

/// Septets of the whole text; empty if a character is not in GSM 03.38.
std::optional<int> gsmUnits(QStringView text)
{
    const char16_t *at = text.utf16();
    const char16_t *const end = at + text.size();
    int units = 0;
    while (at != end) {
        const qsizetype size = qMin(blockSize, end - at);
        if (size == blockSize && isPlainBlock(at)) {
            units += blockSize;
            at += blockSize;
            continue;
        }
        bool outside = false;
        for (const char16_t *const blockEnd = at + size; at != blockEnd; ++at) {
            const int weight = septets(*at);
            outside |= weight == 0;
            units += weight;
        }
        if (outside)
            return {};
    }
    return units;
}

/// What one look at the whole text tells, and how it is then cut.
class Layout
{
public:
    Layout(QStringView text, const PartRules &rules) : m_text(text)
    {
        const std::optional<int> inGsm = gsmUnits(text);
        m_encoding = inGsm ? Encoding::Gsm7 : Encoding::Ucs2;
        m_units = inGsm.value_or(int(text.size()));
        const bool gsm = m_encoding == Encoding::Gsm7;
        const int single = gsm ? rules.gsmSingle : rules.ucs2Single;
        // A pair must fit into a part, or cutting would never come to an end.
        m_perPart = m_units <= single ? single : qMax(2, gsm ? rules.gsmPart : rules.ucs2Part);
    }

    Encoding encoding() const { return m_encoding; }
    int units() const { return m_units; }
    int perPart() const { return m_perPart; }
    bool isSingle() const { return m_units <= m_perPart; }

    struct Part
    {
        qsizetype end;
        int units;
    };
    Part partFrom(qsizetype start) const
    {
        const qsizetype left = m_text.size() - start;
        if (m_units == m_text.size()) {
            if (left <= m_perPart)
                return {m_text.size(), int(left)};
            const qsizetype end = start + m_perPart;
            const bool cutsPair = m_text[end].isLowSurrogate() && m_text[end - 1].isHighSurrogate();
            return cutsPair ? Part{end - 1, m_perPart - 1} : Part{end, m_perPart};
        }
        int filled = 0;
        qsizetype at = start;
        for (; at < m_text.size(); ++at) {
            const int weight = septets(m_text[at].unicode());
            if (filled + weight > m_perPart)
                break;
            filled += weight;
        }
        return {at, filled};
    }

    /// Calls `visit(start, units)` for each part; an empty text has none.
    template<typename Visit>
    void forEachPart(Visit visit) const
    {
        for (qsizetype start = 0; start < m_text.size();) {
            const Part part = partFrom(start);
            visit(start, part.units);
            start = part.end;
        }
    }

private:
    QStringView m_text;
    Encoding m_encoding = Encoding::Gsm7;
    int m_units = 0;
    int m_perPart = 0;
};

} // namespace

PartCount countParts(QStringView text, const PartRules &rules)
{
    const Layout layout(text, rules);
    PartCount count{layout.encoding(), layout.units(), 0, layout.perPart(), layout.perPart()};
    if (layout.isSingle()) {
        count.parts = text.isEmpty() ? 0 : 1;
        count.remaining -= count.units;
        return count;
    }
    layout.forEachPart([&count](qsizetype, int units) {
        ++count.parts;
        count.remaining = count.perPart - units;
    });
    return count;
}

QList<int> partUnits(QStringView text, const PartRules &rules)
{
    QList<int> result;
    Layout(text, rules).forEachPart([&result](qsizetype, int units) { result.append(units); });
    return result;
}

QList<qsizetype> partStarts(QStringView text, const PartRules &rules)
{
    QList<qsizetype> result;
    Layout(text, rules).forEachPart([&result](qsizetype start, int) { result.append(start); });
    return result;
}

QList<CostlyCharacter> costlyCharacters(QStringView text)
{
    const bool gsm = Layout(text, {}).encoding() == Encoding::Gsm7;
    const int costly = gsm ? 2 : 0;
    QList<CostlyCharacter> result;
    QHash<QStringView, qsizetype> places;
    for (qsizetype at = 0, length = 1; at < text.size(); at += length) {
        const bool pair = text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
        length = pair ? 2 : 1;
        if (septets(text[at].unicode()) != costly)
            continue;
        const QStringView character = text.sliced(at, length);
        const auto place = places.constFind(character);
        if (place != places.cend()) {
            ++result[*place].count;
            continue;
        }
        places.insert(character, result.size());
        result.append(
            {character.toString(), gsm ? CostlyCharacter::Reason::CountsTwo : CostlyCharacter::Reason::ForcesUcs2, 1});
    }
    return result;
}

} // namespace depesha
