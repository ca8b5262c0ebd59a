// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/accountdefaultspage.h"

#include "model/accountreading.h"
#include "model/whendone.h"
#include "storage/accountstore.h"
#include "ui/common/errorline.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

AccountDefaultsPage::AccountDefaultsPage(const UiServices &services, QWidget *parent) : SettingsPage(services, parent)
{
    addSpinBox(tr("&Requests a second"), 1, 1000, &PreferenceValues::perSecond);
    explain(tr("At most; a provider may refuse more."));
    QSpinBox *hours = addSpinBox(tr("Ask for a report &during"), 1, 24 * 30, &PreferenceValues::reportHours);
    hours->setSuffix(tr(" h", "hours"));
    explain(tr("A message without a final status after that is called unreported."));

    auto *proxy = new QLineEdit(values().proxy, this);
    proxy->setObjectName(u"proxy"_s);
    proxy->setPlaceholderText(tr("As the system says"));
    rows().add(tr("Pro&xy"), proxy);
    m_proxyLine = rows().addLine(proxy);
    connect(proxy, &QLineEdit::textChanged, m_proxyLine, &ErrorLine::clear);
    connect(proxy, &QLineEdit::editingFinished, this, [this, proxy] {
        const auto read = readProxy(proxy->text());
        if (read)
            keep(&PreferenceValues::proxy, read->toString(QUrl::FullyEncoded));
        else
            m_proxyLine->setError(read.error().message);
    });

    auto *all = new QPushButton(tr("&Apply to all accounts"), this);
    all->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    all->setAutoDefault(false);
    rows().addUnlabelled(all);
    m_doneLine = rows().addLine(all);
    connect(all, &QPushButton::clicked, this, &AccountDefaultsPage::giveToAll);
}

void AccountDefaultsPage::giveToAll()
{
    whenDone(services().accounts.list(), this, [this](const Result<QList<Account>> &accounts) {
        if (!accounts) {
            m_doneLine->setError(accounts.error().message);
            return;
        }
        QList<QFuture<Result<void>>> updates;
        for (Account account : *accounts) {
            account.perSecond = values().perSecond;
            account.reportHours = values().reportHours;
            account.proxy = QUrl(values().proxy);
            updates.append(services().accounts.update(account));
        }
        whenDone(QtFuture::whenAll(updates.begin(), updates.end()), this,
                 [this](const QList<QFuture<Result<void>>> &done) {
                     for (const auto &update : done) {
                         if (const auto result = update.result(); !result) {
                             m_doneLine->setError(result.error().message);
                             return;
                         }
                     }
                     m_doneLine->setSuccess(tr("%n account(s) changed", nullptr, int(done.size())));
                 });
    });
}

} // namespace depesha
