// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How many parts of an account's own limit a day has used, read in the background and anew when messages come or go,
// at most once a second. Asks nothing for accounts without a limit.

#pragma once

#include "outbox/submissionplan.h"
#include "ui/common/uiservices.h"

#include <QObject>

class QTimer;

namespace depesha {

class DayUsage : public QObject
{
    Q_OBJECT

public:
    explicit DayUsage(const UiServices &services, QObject *parent = nullptr);

    /// Empty while it is not known (changed() follows), and for an account without a limit.
    std::optional<qint64> parts(const Account &account, const Day &day);

Q_SIGNALS:
    void changed();

private:
    void read();

    UiServices m_services;
    QTimer *m_pause; ///< runs between one reading and the next
    qint64 m_accountId = 0;
    Day m_day;
    std::optional<qint64> m_parts;
    bool m_stale = false; ///< messages changed during the pause
};

} // namespace depesha
