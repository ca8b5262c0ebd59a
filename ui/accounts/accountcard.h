// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One account as a card: who, how much money, on which terms, how safely, and what went wrong last. Shows only; acts
// through signals.

#pragma once

#include "model/account.h"
#include "model/error.h"
#include "providers/capabilities.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace depesha {

class ElidedLabel;
class ErrorLine;

class AccountCard : public QFrame
{
    Q_OBJECT

public:
    explicit AccountCard(QWidget *parent = nullptr);

    void setAccount(const Account &account, const Capabilities &capabilities);
    const Account &account() const { return m_account; }
    /// The provider is being asked for the balance.
    void setChecking(bool checking);
    bool isChecking() const { return m_checking; }
    /// What the last question brought; stays until the next one.
    void setError(const Error &error);

Q_SIGNALS:
    void checkRequested();
    void editRequested();
    void removeRequested();

private:
    QPushButton *addButton(const QString &iconName, const QString &text, void (AccountCard::*signal)());
    void showBalance();
    QString terms() const;

    Account m_account;
    bool m_checking = false;
    QLabel *m_name;
    ElidedLabel *m_who;
    QLabel *m_amount;
    QLabel *m_asked;
    ElidedLabel *m_terms;
    ElidedLabel *m_senders;
    ErrorLine *m_encryption;
    ErrorLine *m_trouble;
    QPushButton *m_check;
    QPushButton *m_edit;
    QPushButton *m_remove;
};

} // namespace depesha
