// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lists what stands among the recipients and cannot be used, each with its reason.

#pragma once

#include "ui/write/recipientrows.h"

#include <QDialog>

namespace depesha {

class BadRecipientsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit BadRecipientsDialog(const RecipientRows &rows, QWidget *parent = nullptr);

Q_SIGNALS:
    void removeAllRequested();
};

} // namespace depesha
