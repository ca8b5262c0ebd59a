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
    const bool wasDefault = account.id == m_accountId && currentText() == m_senders.value(0);
    m_accountId = account.id;
    m_senders = account.senders;
    const QString text = wasDefault ? m_senders.value(0) : m_written.value(account.id, m_senders.value(0));
    clear();
    addItems(account.senders);
    setEditText(text);
    // An empty field means the first one: it shows through.
    lineEdit()->setPlaceholderText(m_senders.value(0, tr("Sender name")));
}

} // namespace depesha
