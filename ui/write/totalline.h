// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The line that says what will be sent and what it costs, and under it what is wrong with the text, how far the
// balance reaches, or how the cost can be known.

#pragma once

#include "outbox/submissionplan.h"

#include <QWidget>

namespace depesha {

class ElidedLabel;
class ErrorLine;

class TotalLine : public QWidget
{
    Q_OBJECT

public:
    explicit TotalLine(QWidget *parent = nullptr);

    /// `textProblem`: what is wrong with the text; empty if nothing is.
    /// `textWarning`: what ought to be known about it.
    void setPlan(const SubmissionPlan &plan, const Account &account, const Capabilities &capabilities,
                 const QString &textProblem, const QString &textWarning);

protected:
    void changeEvent(QEvent *event) override;

private:
    void tint();

    bool m_suffices = true;
    ElidedLabel *m_total;
    ErrorLine *m_trouble;
};

} // namespace depesha
