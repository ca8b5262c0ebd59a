// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Asks when to send. Says in which time zone, and whether this computer must be on then.

#pragma once

#include "outbox/submissionplan.h"

#include <QDialog>

class QDateTimeEdit;

namespace depesha {

class Clock;
class ErrorLine;

class LaterDialog : public QDialog
{
    Q_OBJECT

public:
    LaterDialog(const SubmissionPlan &plan, const Capabilities &capabilities, const Clock &clock,
                QWidget *parent = nullptr);

    /// UTC.
    QDateTime when() const;
    void accept() override;

private:
    void showZone();

    const Clock &m_clock;
    QDateTimeEdit *m_when;
    ErrorLine *m_underIt; ///< the time zone, or what is wrong with the time
};

} // namespace depesha
