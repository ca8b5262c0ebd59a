// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The accounts as cards: add with Check, edit, remove, balances. First start begins here.

#pragma once

#include "ui/common/uiservices.h"

#include <QWidget>
#include <memory>

namespace depesha {

class AccountsPlace : public QWidget
{
    Q_OBJECT

public:
    explicit AccountsPlace(const UiServices &services, QWidget *parent = nullptr);
    ~AccountsPlace() override;

    /// Opens the dialog that adds an account.
    void addAccount();
    void refreshBalances();
    /// Brings its card into view and puts the focus there.
    void showAccount(qint64 id);

Q_SIGNALS:
    /// The user wants to try the program with the training gateway.
    void trainingRequested();

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace depesha
