// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/training/nikitaxml.h"

#include <QXmlStreamReader>
#include <QXmlStreamWriter>

namespace depesha::training {

using namespace Qt::Literals::StringLiterals;

std::optional<NikitaForm> NikitaForm::find(const QString &action)
{
    if (action == u"message")
        return NikitaForm{.root = action,
                          .xmlNamespace = {},
                          .elements = {u"login"_s, u"pwd"_s, u"id"_s, u"sender"_s, u"text"_s, u"time"_s, u"test"_s},
                          .lists = {u"phones"_s}};
    if (action == u"dr")
        return NikitaForm{.root = action, .xmlNamespace = {}, .elements = {u"login"_s, u"pwd"_s, u"id"_s, u"phone"_s}};
    if (action == u"def")
        return NikitaForm{.root = action,
                          .xmlNamespace = u"http://Giper.mobi/schema/PhoneDEF"_s,
                          .elements = {u"login"_s, u"pwd"_s, u"phone"_s}};
    if (action == u"info")
        return NikitaForm{
            .root = action, .xmlNamespace = u"http://Giper.mobi/schema/Info"_s, .elements = {u"login"_s, u"pwd"_s}};
    return {};
}

namespace {

bool readList(QXmlStreamReader &reader, const NikitaForm &form, Fields &fields)
{
    while (reader.readNextStartElement()) {
        if (reader.name() != u"phone" || reader.namespaceUri() != form.xmlNamespace)
            return false;
        fields.append(u"phone"_s, reader.readElementText());
    }
    return true;
}

} // namespace

std::optional<Fields> readNikita(const QByteArray &xml, const NikitaForm &form)
{
    QXmlStreamReader reader(xml);
    if (!reader.readNextStartElement() || reader.name() != form.root || reader.namespaceUri() != form.xmlNamespace)
        return {};
    Fields fields;
    QStringList seen;
    while (reader.readNextStartElement()) {
        const QString name = reader.name().toString();
        if (reader.namespaceUri() != form.xmlNamespace || seen.contains(name))
            return {};
        seen.append(name);
        if (form.lists.contains(name)) {
            if (!readList(reader, form, fields))
                return {};
        } else if (form.elements.contains(name)) {
            fields.append(name, reader.readElementText());
        } else {
            return {};
        }
    }
    // What follows the root must be well-formed too.
    while (!reader.atEnd())
        reader.readNext();
    return reader.hasError() ? std::nullopt : std::optional(fields);
}

NikitaResponse::NikitaResponse(const QString &xmlNamespace) : m_namespace(xmlNamespace) {}

NikitaResponse &NikitaResponse::add(const QString &name, const QString &text)
{
    m_elements.append({name, {{QString(), text}}});
    return *this;
}

NikitaResponse &NikitaResponse::add(const QString &name, const Elements &children)
{
    m_elements.append({name, children});
    return *this;
}

QByteArray NikitaResponse::toXml() const
{
    QByteArray xml;
    QXmlStreamWriter writer(&xml);
    writer.setAutoFormatting(true);
    writer.writeStartDocument();
    writer.writeStartElement(u"response"_s);
    if (!m_namespace.isEmpty())
        writer.writeDefaultNamespace(m_namespace);
    for (const auto &[name, children] : m_elements) {
        writer.writeStartElement(name);
        for (const auto &[child, text] : children)
            child.isEmpty() ? writer.writeCharacters(text) : writer.writeTextElement(child, text);
        writer.writeEndElement();
    }
    writer.writeEndDocument();
    return xml;
}

} // namespace depesha::training
