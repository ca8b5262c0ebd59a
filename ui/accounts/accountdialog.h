// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Adds or changes an account: Check asks the provider before anything is saved, Save keeps password and account
// together. Opened with open(); it may be closed at any moment.

#pragma once

#include "model/account.h"
#include "ui/common/uiservices.h"

#include <QDialog>
#include <QPointer>

class QDialogButtonBox;
class QLabel;
class QPushButton;
class QScrollArea;

namespace depesha {

class AccountForm;
class AccountSaver;
class ErrorLine;

class AccountDialog : public QDialog
{
    Q_OBJECT

public:
    /// `account` with id 0: a new one. `takenNames`: those of the other accounts.
    AccountDialog(const UiServices &services, const Account &account, const QStringList &takenNames, QWidget *parent);
    ~AccountDialog() override;

    void accept() override;

Q_SIGNALS:
    void accountSaved(qint64 id);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildKeychainBox();
    void check();
    void checkWith(const QString &password);
    void showBalance(const Balance &balance);
    void showKeychainProblem(const QString &message);
    void setBusy(bool busy);
    void fitToForm();

    UiServices m_services;
    Account m_account;
    AccountForm *m_form;
    QScrollArea *m_scroll;
    QLabel *m_keychainWords;
    QWidget *m_keychainBox;
    ErrorLine *m_saveLine;
    QDialogButtonBox *m_buttons;
    QPushButton *m_save;
    AccountSaver *m_saver;
    int m_checkGeneration = 0; ///< an answer to older fields is dropped
};

} // namespace depesha
