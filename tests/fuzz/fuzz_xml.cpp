// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes as a document, and any text as what a document is to hold.

#include "promise.h"
#include "providers/xmlelement.h"

#include <algorithm>

namespace depesha::fuzz {

namespace {

int depthOf(const XmlElement &element)
{
    int deepest = 0;
    for (const XmlElement &child : element.children)
        deepest = std::max(deepest, depthOf(child));
    return deepest + 1;
}

qsizetype lettersIn(const XmlElement &element)
{
    qsizetype letters = element.name.size() + element.text.size();
    for (const XmlElement &child : element.children)
        letters += lettersIn(child);
    return letters;
}

bool isSame(const XmlElement &one, const XmlElement &other)
{
    return one.name == other.name && one.text == other.text && std::ranges::equal(one.children, other.children, isSame);
}

void checkRead(const QByteArray &bytes)
{
    const auto root = readXml(bytes);
    if (!root)
        return;
    require(!root->name.isEmpty(), "an element has a name");
    require(depthOf(*root) <= 16, "nothing is nested deeper than sixteen");
    require(lettersIn(*root) <= bytes.size(), "nothing grows by being read");
    const auto again = readXml(writeXml(*root));
    require(again && isSame(*root, *again), "what was read can be written and read again");
}

/// XML 1.0, production [2], code point by code point.
QString allowed(const QString &text)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar unit = text[i];
        const bool pair = unit.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (pair) {
            result += text.mid(i++, 2);
            continue;
        }
        const char16_t c = unit.unicode();
        const bool good =
            c == 0x9 || c == 0xA || c == 0xD || (c >= 0x20 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD);
        result += good ? unit : QChar(QChar::ReplacementCharacter);
    }
    return result;
}

void checkWritten(const QString &text)
{
    const QString expected = allowed(text);
    require((firstForbiddenInXml(text) < 0) == (expected == text), "what XML forbids is found");
    const auto root = readXml(writeXml({.name = QStringLiteral("text"), .text = text}));
    require(root && root->children.isEmpty(), "a text stays a text");
    require(root->text == expected, "a text arrives as it was, but for what XML forbids");
}

} // namespace

} // namespace depesha::fuzz

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace depesha::fuzz;
    const QByteArray bytes = bytesOf(data, size);
    checkRead(bytes);
    checkWritten(textOf(bytes));
    return 0;
}
