// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Asks from which day to which one the history is to be shown.

#pragma once

#include "ui/messages/period.h"

#include <QDialog>

class QDateEdit;

namespace depesha {

class DatesDialog : public QDialog
{
    Q_OBJECT

public:
    /// `shown`: where to begin; may be null.
    DatesDialog(const Period &shown, const QDate &today, QWidget *parent = nullptr);

    Period period() const;

private:
    QDateEdit *addDay(const QDate &day, const QDate &today);

    QDateEdit *m_from;
    QDateEdit *m_to;
};

} // namespace depesha
