// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A small XML document as a value: enough for requests and replies that fit a screen. What is written is always
// well-formed; what is read never expands entities of its own, and namespaces and the declared encoding do not matter.

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <optional>

namespace depesha {

struct XmlElement
{
    QString name; ///< the local one
    QString text = {};
    QList<XmlElement> children = {};
    QString xmlNamespace = {}; ///< the default one, written only
    bool standalone = false;   ///< said in the declaration, of a root only

    /// The text of the first child of this name, trimmed; empty if there is none.
    QString value(QStringView child) const;
    QList<XmlElement> all(QStringView child) const;
};

/// UTF-8 with a declaration, on one line. Characters that XML 1.0 forbids become U+FFFD; every line end is kept as it
/// is.
QByteArray writeXml(const XmlElement &root);

/// Nothing of what is not well-formed, has a document type, or is nested deeper than any reply of ours.
std::optional<XmlElement> readXml(const QByteArray &bytes);

/// Index of the first character that XML 1.0 forbids (a control character, half a surrogate pair, U+FFFE, U+FFFF); -1
/// if none.
qsizetype firstForbiddenInXml(QStringView text);

} // namespace depesha
