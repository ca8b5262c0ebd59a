// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Asks once for the user's own number, to which a message can go before all others.

#pragma once

#include "model/error.h"
#include "providers/capabilities.h"

#include <QDialog>

class QLineEdit;

namespace depesha {

class ErrorLine;

class OwnNumberDialog : public QDialog
{
    Q_OBJECT

public:
    /// `region`: whose national numbers are meant. `number`: the one known so far.
    OwnNumberDialog(const Capabilities &capabilities, QString region, const QString &number, QWidget *parent = nullptr);

    /// International digits; after accepted().
    QString number() const { return m_number; }
    void accept() override;

private:
    const Capabilities m_capabilities;
    const QString m_region;
    QLineEdit *m_field;
    ErrorLine *m_underIt;
    QString m_number;
};

/// The digits of a number that this provider takes; the error says why not.
Result<QString> ownNumber(const Capabilities &capabilities, const QString &region, const QString &text);

} // namespace depesha
