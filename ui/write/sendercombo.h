// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The sender name: one of the account's, or one typed. Remembers for each account what was written last while the
// program runs.

#pragma once

#include "model/account.h"

#include <QComboBox>
#include <QHash>

namespace depesha {

class SenderCombo : public QComboBox
{
    Q_OBJECT

public:
    explicit SenderCombo(QWidget *parent = nullptr);

    void setAccount(const Account &account);

private:
    qint64 m_accountId = 0;
    QStringList m_senders;
    QHash<qint64, QString> m_written;
};

} // namespace depesha
