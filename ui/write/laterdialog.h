// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Asks when to send, in which time zone, and who keeps the messages until then: this computer, or the provider where it
// has a schedule of its own. Says in a sentence what will happen. Takes no time that has passed.

#pragma once

#include "outbox/submissionplan.h"

#include <QDialog>
#include <QTimeZone>

class QComboBox;
class QDateTimeEdit;
class QLabel;
class QRadioButton;

namespace depesha {

class Clock;
class ErrorLine;

class LaterDialog : public QDialog
{
    Q_OBJECT

public:
    /// `draft`: a time that it holds is proposed again. `regions`: countries whose time zones are offered.
    LaterDialog(const SubmissionPlan &plan, const Capabilities &capabilities, const Draft &draft,
                const QStringList &regions, const Clock &clock, QWidget *parent = nullptr);

    /// UTC.
    QDateTime when() const;
    /// Whether the messages wait on this computer.
    bool keepsHere() const;
    void accept() override;

private:
    void fillZones(const QStringList &regions);
    void addKeepers(const Capabilities &capabilities, bool keepHere);
    QTimeZone zone() const;
    void describe();

    const SubmissionPlan m_plan;
    const Clock &m_clock;
    QDateTimeEdit *m_when;
    QComboBox *m_zone;
    ErrorLine *m_underIt; ///< what is wrong with the time
    QRadioButton *m_provider = nullptr;
    QRadioButton *m_here = nullptr;
    QLabel *m_summary;
};

} // namespace depesha
