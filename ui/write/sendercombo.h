// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The sender name: one that was used lately, one of the account's, or one typed. Remembers for each account what was
// written last while the program runs.

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
    /// Names that went out from the account before: the last one first, then the most used.
    void setUsed(qint64 accountId, const QStringList &used);

private:
    QString usual() const;
    void fill(const QString &text);

    qint64 m_accountId = 0;
    QStringList m_senders;
    QHash<qint64, QStringList> m_used;
    QHash<qint64, QString> m_written;
};

} // namespace depesha
