// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accounts/accountsaver.h"

#include "model/whendone.h"
#include "outbox/outbox.h"
#include "secrets/sessionstore.h"
#include "storage/accountstore.h"

namespace depesha {

AccountSaver::AccountSaver(const UiServices &services, QObject *parent) : QObject(parent), m_services(services) {}

void AccountSaver::save(const Account &account, const QString &password)
{
    Q_ASSERT(!m_busy);
    m_busy = true;
    m_password = password;
    const Account before = std::exchange(m_account, account);
    if (m_added) {
        m_account.id = before.id;
        m_account.secretKey = before.secretKey;
    }
    if (m_account.id == 0)
        add();
    else if (!password.isEmpty())
        storePassword();
    else
        update();
}

void AccountSaver::add()
{
    whenDone(m_services.accounts.add(m_account), this, [this](const Result<Account> &added) {
        if (!added) {
            end();
            Q_EMIT failed(added.error());
            return;
        }
        m_account = *added;
        m_added = true;
        storePassword();
    });
}

void AccountSaver::storePassword()
{
    whenDone(m_services.secrets.write(m_account.secretKey, m_password), this, [this](const SecretResult<void> &kept) {
        if (kept) {
            update();
            return;
        }
        m_busy = false;
        if (m_abandoned)
            giveUp();
        else
            Q_EMIT keychainFailed(kept.error().message);
    });
}

void AccountSaver::update()
{
    // An outbox that found no password, or an old one, asks again.
    QMetaObject::invokeMethod(
        &m_services.outbox,
        [&outbox = m_services.outbox, key = m_account.secretKey] {
            outbox.forgetSecret(key);
            outbox.wake();
        },
        Qt::QueuedConnection);
    whenDone(m_services.accounts.update(m_account), this, [this](const Result<void> &updated) {
        m_password.clear();
        if (updated)
            m_added = false;
        end();
        if (updated)
            Q_EMIT saved(m_account.id);
        else
            Q_EMIT failed(updated.error());
    });
}

void AccountSaver::keepForThisRun()
{
    Q_ASSERT(m_services.session);
    m_busy = true;
    m_services.session->keepForSession(m_account.secretKey, m_password);
    update();
}

void AccountSaver::giveUp()
{
    m_password.clear();
    if (std::exchange(m_added, false)) {
        m_services.accounts.remove(std::exchange(m_account.id, 0));
        m_services.secrets.remove(m_account.secretKey);
    }
    end();
}

void AccountSaver::abandon()
{
    m_abandoned = true;
    if (!m_busy)
        giveUp();
}

void AccountSaver::end()
{
    m_busy = false;
    if (m_abandoned)
        deleteLater();
}

} // namespace depesha
