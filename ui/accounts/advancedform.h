// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What most people never touch about an account: its address, its pace, batches, the reporting period and the proxy.
// Saves nothing.

#pragma once

#include "model/account.h"
#include "providers/capabilities.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QSpinBox;

namespace depesha {

class ErrorLine;

class AdvancedForm : public QWidget
{
    Q_OBJECT

public:
    explicit AdvancedForm(QWidget *parent = nullptr);

    void setAccount(const Account &account);
    /// Puts this provider's address in, unless the user wrote another one.
    void setProvider(const Capabilities &capabilities);
    /// Says at a field what is wrong with it; null, or the first such field.
    QWidget *validate();
    /// Writes its fields into `account`; what does not read is left as it was.
    void apply(Account &account) const;

Q_SIGNALS:
    /// The address or the proxy.
    void accessChanged();

private:
    QUrl m_ownEndpoint; ///< of the provider shown
    QLineEdit *m_endpoint;
    ErrorLine *m_endpointLine;
    QLineEdit *m_proxy;
    ErrorLine *m_proxyLine;
    QSpinBox *m_perSecond;
    QSpinBox *m_inFlight;
    QSpinBox *m_reportHours;
    QCheckBox *m_batches;
    ErrorLine *m_batchesLine;
};

} // namespace depesha
