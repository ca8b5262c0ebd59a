// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A message that is being written, as it is kept on disk until it is sent: what stands in the fields, not what was made
// of it. Pure.

#pragma once

#include "ui/write/recipientreader.h"

#include <QDateTime>
#include <QStringList>
#include <optional>

namespace depesha {

struct KeptDraft
{
    QStringList recipients;
    QStringList names; ///< of the recipients, in their order
    QString text;
    QString sender;
    qint64 accountId = 0;
    std::optional<QDateTime> at = {}; ///< the time that was last chosen for it, UTC
    bool keepHere = false;

    /// Nothing that would be missed.
    bool isEmpty() const { return recipients.isEmpty() && text.isEmpty(); }
    QList<EnteredRecipient> entered() const;
    bool operator==(const KeptDraft &) const = default;
};

/// Empty for an empty draft.
QString written(const KeptDraft &draft);
/// An empty draft for what cannot be read.
KeptDraft readDraft(const QString &written);

} // namespace depesha
