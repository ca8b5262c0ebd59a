// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The line that says what will be sent and what it costs, and under it how far the balance reaches.

#pragma once

#include "outbox/submissionplan.h"

#include <QWidget>

class QLabel;

namespace depesha {

class ErrorLine;

class TotalLine : public QWidget
{
    Q_OBJECT

public:
    explicit TotalLine(QWidget *parent = nullptr);

    void setPlan(const SubmissionPlan &plan, const Account &account);

private:
    QLabel *m_total;
    ErrorLine *m_shortage;
};

} // namespace depesha
