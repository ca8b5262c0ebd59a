// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rows of the table as lines for the clipboard, fields separated by tabs: what a spreadsheet takes.

#pragma once

#include <QList>

class QObject;

namespace depesha {

class MessageModel;

inline constexpr int mostRowsCopied = 10'000;

/// Reads the rows of these keys and puts them into the clipboard, in their order. How many that will be.
qsizetype copyRows(MessageModel &model, const QList<qint64> &keys, QObject *context);

} // namespace depesha
