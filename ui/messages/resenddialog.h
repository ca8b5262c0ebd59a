// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The last look before messages are sent again: how many, parts, cost; what may arrive twice is left out unless the
// user wants it. Nothing is sent from here: accepted() says that the user wants chosen().

#pragma once

#include "ui/messages/resendplan.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace depesha {

class ErrorLine;

class ResendDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ResendDialog(const ResendPlan &plan, QWidget *parent = nullptr);

    ResendTotals chosen() const;

private:
    QCheckBox *addQuestion(QVBoxLayout *layout, const QString &warning, const QString &question);
    void showTotals();

    const ResendPlan m_plan;
    QCheckBox *m_doubtful = nullptr;
    QCheckBox *m_sent = nullptr;
    QLabel *m_heading;
    QLabel *m_total;
    ErrorLine *m_shortage;
    QPushButton *m_send;
};

} // namespace depesha
