// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The balances of all accounts in one line of the status bar, low ones marked, the times they were asked in its tip.
// Reads what is recorded; asks no provider.

#pragma once

#include "storage/accountstore.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/uiservices.h"

namespace depesha {

class BalanceLine : public ElidedLabel
{
    Q_OBJECT

public:
    explicit BalanceLine(const UiServices &services, QWidget *parent = nullptr);

    /// Begins to read the database.
    void start();

private:
    void load();
    void showBalances(const QList<Account> &accounts);

    UiServices m_services;
    int m_generation = 0;
};

} // namespace depesha
