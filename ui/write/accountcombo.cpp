// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/write/accountcombo.h"

#include "providers/registry.h"

namespace depesha {

using namespace Qt::Literals::StringLiterals;

AccountCombo::AccountCombo(const ProviderRegistry &providers, QWidget *parent)
    : QComboBox(parent), m_providers(providers)
{
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(16);
    connect(this, &QComboBox::currentIndexChanged, this, &AccountCombo::accountChanged);
}

void AccountCombo::setAccounts(const QList<Account> &accounts)
{
    const qint64 chosen = account() ? account()->id : 0;
    {
        const QSignalBlocker blocker(this);
        clear();
        m_accounts.clear();
        for (const Account &one : accounts) {
            const Provider *provider = m_providers.find(one.provider);
            if (!provider)
                continue;
            QStringList pieces{one.name};
            // Most people name an account after its provider.
            const QString &name = provider->capabilities().name;
            if (!name.contains(one.name, Qt::CaseInsensitive) && !one.name.contains(name, Qt::CaseInsensitive))
                pieces.append(name);
            if (one.balance)
                pieces.append(one.balance->amount.toDisplayString());
            m_accounts.append(one);
            addItem(pieces.join(u" · "_s));
            if (one.id == chosen)
                setCurrentIndex(count() - 1);
        }
    }
    Q_EMIT accountChanged();
}

void AccountCombo::choose(qint64 accountId)
{
    for (int i = 0; i < m_accounts.size(); ++i)
        if (m_accounts[i].id == accountId)
            setCurrentIndex(i);
}

const Account *AccountCombo::account() const
{
    const int index = currentIndex();
    return index >= 0 && index < m_accounts.size() ? &m_accounts[index] : nullptr;
}

} // namespace depesha
