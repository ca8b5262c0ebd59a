// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// From the rows of the message table to Message values. Private to storage/.

#pragma once

#include "model/message.h"
#include "storage/sql.h"

namespace depesha {

/// In the order of `ids`; unknown ones are left out.
QList<Message> messagesByIds(Sql &sql, const QList<qint64> &ids);

/// Values for the columns error_kind, error_message, error_detail, error_code: all NULL without an error.
QVariantList errorColumns(const std::optional<Error> &error);

/// Ids as the JSON array that json_each() takes.
QString jsonOf(const QList<qint64> &ids);

} // namespace depesha
