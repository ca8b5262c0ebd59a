// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The rows of the account form that say on which terms one sends: sender names, price, the limit of a day, the mark of
// a low balance, the country of local numbers. Knows providers only by their capabilities; saves nothing.

#pragma once

#include "model/account.h"
#include "providers/capabilities.h"

#include <QObject>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace depesha {

class ErrorLine;
class FormRows;
class SendersTable;

class TermsRows : public QObject
{
    Q_OBJECT

public:
    /// Adds its rows to those of `form`.
    TermsRows(FormRows &rows, QWidget *form);

    void setAccount(const Account &account);
    /// `isNew`: country and currency become the provider's.
    void setProvider(const Capabilities &capabilities, bool isNew);
    /// Says at a field what is wrong with it; null, or the first such field.
    QWidget *validate();
    /// Writes its fields into `account`; what does not read is left as it was.
    void apply(Account &account) const;

private:
    void addSenders(FormRows &rows, QWidget *form);
    void addPrice(FormRows &rows, QWidget *form);
    void addLimits(FormRows &rows, QWidget *form);
    void judgeSenders();
    void showHints();

    Capabilities m_capabilities;
    QString m_balanceUnit; ///< of the account's last balance; empty: none known
    SendersTable *m_senders;
    ErrorLine *m_sendersLine;
    QPushButton *m_repair;
    QLineEdit *m_price;
    QComboBox *m_currency;
    ErrorLine *m_priceLine = nullptr;
    QLineEdit *m_dayLimit;
    QLineEdit *m_lowBalance;
    QLabel *m_unit;
    ErrorLine *m_limitsLine = nullptr;
    QComboBox *m_region;
};

} // namespace depesha
