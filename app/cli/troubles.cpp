// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/troubles.h"

#include "app/cli/output.h"
#include "outbox/outbox.h"

namespace depesha {

Troubles::Troubles(Outbox &outbox, Output &output)
{
    connect(&outbox, &Outbox::statusChanged, this, [&output, said = QStringList()](const OutboxStatus &status) mutable {
        for (const QString &trouble : status.troubles)
            if (!said.contains(trouble))
                output.error(trouble);
        said = status.troubles;
    });
}

} // namespace depesha
