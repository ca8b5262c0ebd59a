// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A change to a text as a value: what advice on a text consists of, so that an editor can make it as one step of its
// undo and keep the cursor where it was.

#pragma once

#include <QList>
#include <QString>

namespace depesha {

struct TextEdit
{
    qsizetype at = 0;     ///< UTF-16 index in the text as it was
    qsizetype length = 1; ///< units that go; at least 1
    QString plain;        ///< what stands there instead; may be empty
    bool operator==(const TextEdit &) const = default;
};

/// `edits`: ascending, not overlapping, within the text.
QString applied(const QString &text, const QList<TextEdit> &edits);
/// Two lists of such edits as one; where both want the same place, `first` has it.
QList<TextEdit> merged(const QList<TextEdit> &first, const QList<TextEdit> &second);

} // namespace depesha
