// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Chooses the account to send from: name, provider and balance.

#pragma once

#include "model/account.h"

#include <QComboBox>

namespace depesha {

class ProviderRegistry;

class AccountCombo : public QComboBox
{
    Q_OBJECT

public:
    explicit AccountCombo(const ProviderRegistry &providers, QWidget *parent = nullptr);

    /// Keeps the account that was chosen, if it is still there. Accounts of providers that this program does not know
    /// are left out.
    void setAccounts(const QList<Account> &accounts);
    void choose(qint64 accountId);
    /// Null if there is none.
    const Account *account() const;

Q_SIGNALS:
    /// Another account, or something of it changed.
    void accountChanged();

private:
    const ProviderRegistry &m_providers;
    QList<Account> m_accounts;
};

} // namespace depesha
