// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/write/sendercombo.h"

#include <QLineEdit>

namespace depesha {

SenderCombo::SenderCombo(QWidget *parent) : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setMinimumContentsLength(11);
    lineEdit()->setAccessibleName(tr("Sender name"));
}

void SenderCombo::setAccount(const Account &account)
{
    if (account.id == m_accountId && account.senders == m_senders)
        return;
    if (m_accountId != 0)
        m_written.insert(m_accountId, currentText());
    const bool wasUsual = account.id == m_accountId && currentText() == usual();
    m_accountId = account.id;
    m_senders = account.senders;
    fill(wasUsual ? usual() : m_written.value(account.id, usual()));
}

void SenderCombo::setUsed(qint64 accountId, const QStringList &used)
{
    const bool wasUsual = currentText() == usual();
    m_used.insert(accountId, used);
    if (accountId == m_accountId)
        fill(wasUsual ? usual() : currentText());
}

/// The last one, unless it was taken off the account's list.
QString SenderCombo::usual() const
{
    const QString last = m_used.value(m_accountId).value(0);
    const bool stillGood = !last.isEmpty() && (m_senders.isEmpty() || m_senders.contains(last));
    return stillGood ? last : m_senders.value(0);
}

void SenderCombo::fill(const QString &text)
{
    QStringList names = m_used.value(m_accountId) + m_senders;
    names.removeDuplicates();
    {
        // Its own steps are nobody's change.
        const QSignalBlocker blocker(this);
        clear();
        addItems(names);
        setEditText({});
    }
    setEditText(text);
    // An empty field means the account's first: it shows through.
    lineEdit()->setPlaceholderText(m_senders.value(0, tr("Sender name")));
}

} // namespace depesha
