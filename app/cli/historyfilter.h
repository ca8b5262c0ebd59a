// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The filters that history and export share, and reading the history page by page.

#pragma once

#include "app/cli/arguments.h"
#include "storage/messagestore.h"

#include <functional>

namespace depesha {

class Services;

struct HistoryQuery
{
    MessageFilter filter;
    qint64 after = 0;            ///< only messages older than this one; 0: from the newest
    std::optional<qint64> limit; ///< none: all
};

QList<OptionSpec> historyOptions();
Outcome<HistoryQuery> readHistoryQuery(const Arguments &arguments, Services &services);
/// Hands over page after page, newest first, and never holds more than one. Ends early with the first failure of
/// `take`.
Outcome<qint64> forEachPage(Services &services, const HistoryQuery &query,
                            const std::function<Outcome<void>(const QList<Message> &)> &take);

} // namespace depesha
