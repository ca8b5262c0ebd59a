// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The sender name: one that was used lately, one of the account's, or one typed. Says in the list which of them had
// better not be used. Remembers for each account what was written last while the program runs.

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
    /// What the user noted against the name that stands there, as a sentence; empty for nothing.
    QString warning() const;

    void showPopup() override;

private:
    QString usual() const;
    void fill(const QString &text);

    qint64 m_accountId = 0;
    QStringList m_senders;
    QHash<QString, SenderNote> m_notes;
    QHash<qint64, QStringList> m_used;
    QHash<qint64, QString> m_written;
};

} // namespace depesha
