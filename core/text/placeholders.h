// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Words in braces that each recipient gets filled in: "Hello, {name}". Knows the words for a recipient's name in the
// program's languages; leaves what it does not know as it stands, so that no text is lost.

#pragma once

#include <QString>
#include <QStringList>

namespace depesha {

/// {name}, {имя} and {аты} mean the recipient's name, in any case.
bool hasNamePlaceholder(const QString &text);
/// Placeholders that nothing will be filled in for ("{code}"), each once, with their braces.
QStringList unknownPlaceholders(const QString &text);
/// The text for one recipient.
QString withName(const QString &text, const QString &name);

} // namespace depesha
