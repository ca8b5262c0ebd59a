// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The XML of Nikita SMSPRO: requests read strictly, answers written. Pure.

#pragma once

#include "app/training/fields.h"

#include <QByteArray>
#include <QList>
#include <QPair>
#include <optional>

namespace depesha::training {

/// Which elements a request of one kind may hold, and under which namespace.
struct NikitaForm
{
    QString root;
    QString xmlNamespace;
    QStringList elements;   ///< each once at most
    QStringList lists = {}; ///< "phones": a list of "phone" elements

    /// "message", "dr", "def" or "info".
    static std::optional<NikitaForm> find(const QString &action);
};

/// The elements' texts by name, those of a list under their own name ("phone"); empty where the document is not
/// well-formed or has another root, another namespace, an element that the form does not know, or one twice.
std::optional<Fields> readNikita(const QByteArray &xml, const NikitaForm &form);

/// A "response"; an element with children has an empty text.
class NikitaResponse
{
public:
    explicit NikitaResponse(const QString &xmlNamespace = {});
    using Elements = QList<QPair<QString, QString>>;
    NikitaResponse &add(const QString &name, const QString &text);
    NikitaResponse &add(const QString &name, const Elements &children);
    QByteArray toXml() const;

private:
    QString m_namespace;
    QList<QPair<QString, Elements>> m_elements; ///< an unnamed child is the element's own text
};

} // namespace depesha::training
