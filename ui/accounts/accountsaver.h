// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Saves an account and its password as one thing: an account that was just added is taken back if its password could
// not be kept and the user gives up. It may outlive the dialog that started it; it never holds on to the password
// longer than it needs.

#pragma once

#include "model/account.h"
#include "secrets/secretstore.h"
#include "ui/common/uiservices.h"

#include <QObject>

namespace depesha {

class AccountSaver : public QObject
{
    Q_OBJECT

public:
    AccountSaver(const UiServices &services, QObject *parent);

    /// Adds the account if its id is 0, else changes it. An empty `password` keeps the stored one.
    void save(const Account &account, const QString &password);
    /// After keychainFailed(): the password lives until the program ends, and the account is saved.
    void keepForThisRun();
    /// After keychainFailed(): an account that was just added is taken back.
    void giveUp();
    /// Nobody looks any more: what is under way is brought to an end, then this object deletes itself.
    void abandon();

Q_SIGNALS:
    void saved(qint64 id);
    void failed(const depesha::Error &error);
    void keychainFailed(const QString &message);

private:
    void add();
    void storePassword();
    void update();
    void end();

    UiServices m_services;
    Account m_account;
    QString m_password;
    bool m_added = false; ///< added by this object, and its password not kept yet
    bool m_busy = false;
    bool m_abandoned = false;
};

} // namespace depesha
