// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The fields of an account, with what is wrong said under each. Knows providers only by their capabilities and never
// shows a stored password; saves nothing.

#pragma once

#include "model/account.h"
#include "providers/registry.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace depesha {

class AdvancedForm;
class ErrorLine;
class FormRows;
class TermsRows;

class AccountForm : public QWidget
{
    Q_OBJECT

public:
    /// `takenNames`: those of the other accounts.
    AccountForm(const ProviderRegistry &providers, const QStringList &takenNames, QWidget *parent = nullptr);

    /// Fills the fields from an account that exists; its provider can then not be changed.
    void setAccount(const Account &account);
    /// A new account: pace, reporting period and proxy to begin with.
    void beginWith(const Account &defaults);

    /// What a question to the provider needs, or all.
    enum class Scope { Access, All };
    /// Says at each field what is wrong with it and puts the focus into the first such field.
    bool validate(Scope scope);
    /// What the fields say; what does not read is left as it came.
    Account account() const;
    /// Empty to keep the stored one.
    QString password() const;

    ErrorLine &nameLine() { return *m_nameLine; }
    /// Under the Check button.
    ErrorLine &checkLine() { return *m_checkLine; }
    QPushButton &checkButton() { return *m_check; }

Q_SIGNALS:
    /// Something that an earlier answer of the provider depended on.
    void accessChanged();
    /// The advanced part is to be seen now.
    void unfolded(QWidget *part);

private:
    void addAccess(FormRows &rows);
    void addFold(FormRows &rows);
    void showProvider();
    void judgeLogin();
    void showEncryption();
    void suggestName();
    const Capabilities &capabilities() const;

    QWidget *validateAccess();
    QWidget *validateTerms();

    const ProviderRegistry &m_providers;
    const QStringList m_takenNames;
    Account m_account; ///< as it came
    QString m_suggestedName;

    QComboBox *m_provider;
    ErrorLine *m_abilities = nullptr;
    QLineEdit *m_name;
    ErrorLine *m_nameLine = nullptr;
    QLabel *m_loginLabel = nullptr;
    QLineEdit *m_login;
    QPushButton *m_repairLogin;
    ErrorLine *m_loginLine = nullptr;
    QLabel *m_passwordLabel = nullptr;
    QLineEdit *m_password;
    ErrorLine *m_passwordLine = nullptr; ///< says how safely the password travels, until something is wrong with it
    QPushButton *m_check;
    ErrorLine *m_checkLine = nullptr;
    TermsRows *m_terms = nullptr;
    QToolButton *m_fold;
    AdvancedForm *m_advanced;
};

} // namespace depesha
