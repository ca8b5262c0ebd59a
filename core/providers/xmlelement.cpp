// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/xmlelement.h"

#include "providers/windows1251.h"

#include <QXmlStreamReader>
#include <QXmlStreamWriter>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int deepest = 16;

void writeText(QXmlStreamWriter &writer, const QString &text)
{
    QString allowed = text;
    for (qsizetype at = firstForbiddenInXml(allowed); at >= 0; at = firstForbiddenInXml(allowed))
        allowed[at] = QChar::ReplacementCharacter;
    // A reader turns a bare carriage return into a line feed.
    const QStringList lines = allowed.split(u'\r');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0)
            writer.writeEntityReference(u"#13"_s);
        writer.writeCharacters(lines.at(i));
    }
}

void writeElement(QXmlStreamWriter &writer, const XmlElement &element)
{
    writer.writeStartElement(element.name);
    if (!element.xmlNamespace.isEmpty())
        writer.writeDefaultNamespace(element.xmlNamespace);
    writeText(writer, element.text);
    for (const XmlElement &child : element.children)
        writeElement(writer, child);
    writer.writeEndElement();
}

/// Stands at a start element and leaves at its end.
XmlElement readElement(QXmlStreamReader &reader, int depth)
{
    XmlElement element{.name = reader.name().toString()};
    if (depth > deepest)
        reader.raiseError();
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::EndElement)
            break;
        if (token == QXmlStreamReader::StartElement)
            element.children.append(readElement(reader, depth + 1));
        else if (token == QXmlStreamReader::Characters)
            element.text += reader.text();
    }
    return element;
}

} // namespace

QString XmlElement::value(QStringView child) const
{
    for (const XmlElement &element : children)
        if (element.name == child)
            return element.text.trimmed();
    return {};
}

QList<XmlElement> XmlElement::all(QStringView child) const
{
    QList<XmlElement> found;
    for (const XmlElement &element : children)
        if (element.name == child)
            found.append(element);
    return found;
}

QByteArray writeXml(const XmlElement &root)
{
    QByteArray bytes;
    QXmlStreamWriter writer(&bytes);
    if (root.standalone)
        writer.writeStartDocument(u"1.0"_s, true);
    else
        writer.writeStartDocument();
    writeElement(writer, root);
    writer.writeEndDocument();
    Q_ASSERT(!writer.hasError());
    return bytes.trimmed();
}

std::optional<XmlElement> readXml(const QByteArray &bytes)
{
    // Decoded here and fed as text, so that a declared windows-1251 needs no codec of Qt's.
    QXmlStreamReader reader(fromUtf8OrWindows1251(bytes).trimmed());
    std::optional<XmlElement> root;
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::DTD)
            return {};
        if (token == QXmlStreamReader::StartElement)
            root = readElement(reader, 1);
    }
    return reader.hasError() ? std::nullopt : root;
}

qsizetype firstForbiddenInXml(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text.at(i).unicode();
        if (QChar::isHighSurrogate(c) && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            ++i;
            continue;
        }
        if ((c < 0x20 && c != u'\t' && c != u'\n' && c != u'\r') || QChar::isSurrogate(c) || c >= 0xFFFE)
            return i;
    }
    return -1;
}

} // namespace depesha
