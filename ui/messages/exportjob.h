// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Messages as a table for people, in a file: the columns in their language, nothing that a spreadsheet would calculate.
// The file is there whole or not at all.

#pragma once

#include "ui/messages/messagereading.h"

class QFileDevice;

namespace depesha {

struct ExportOrder
{
    enum class Format { Xlsx, Csv };

    Format format = Format::Xlsx;
    QString path;
    MessageFilter filter = {};
    QList<IdRange> selection = {}; ///< if there are any, these and no others
};

/// Waits: for a thread of its own.
Written writeExport(MessageStore &store, const ExportOrder &order, const GoOn &goOn);

/// Why `file` was not written, with what the system says and what to do. To be asked before it is closed.
Error fileError(const QFileDevice &file);

} // namespace depesha
