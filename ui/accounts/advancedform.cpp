// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accounts/advancedform.h"

#include "model/accountreading.h"
#include "ui/common/errorline.h"
#include "ui/common/formrows.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QSpinBox>

namespace depesha {

namespace {

QSpinBox *makeSpinBox(int least, int most, QWidget *parent)
{
    auto *box = new QSpinBox(parent);
    box->setRange(least, most);
    box->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    return box;
}

} // namespace

AdvancedForm::AdvancedForm(QWidget *parent)
    : QWidget(parent)
    , m_endpoint(new QLineEdit(this))
    , m_proxy(new QLineEdit(this))
    , m_perSecond(makeSpinBox(1, 10'000, this))
    , m_inFlight(makeSpinBox(1, 100, this))
    , m_reportHours(makeSpinBox(1, 24 * 30, this))
    , m_batches(new QCheckBox(tr("Several numbers in one request"), this))
{
    m_proxy->setPlaceholderText(tr("As the system says"));
    m_reportHours->setSuffix(tr(" h"));
    FormRows rows(this);
    rows.add(tr("A&ddress"), m_endpoint);
    m_endpointLine = rows.addLine(m_endpoint);
    rows.add(tr("Pro&xy"), m_proxy);
    m_proxyLine = rows.addLine(m_proxy);
    rows.add(tr("Requests a second"), m_perSecond);
    rows.add(tr("Sends under way at once"), m_inFlight);
    rows.add(tr("Ask for a report during"), m_reportHours);
    rows.addUnlabelled(m_batches);
    m_batchesLine = rows.addLine(m_batches);
    m_batchesLine->setHint(
        tr("Faster, but the provider does not document in which order it answers for several numbers. "
           "Turn it on only if the provider has confirmed that it keeps their order."));

    connect(m_endpoint, &QLineEdit::textChanged, this, [this] {
        m_endpointLine->clear();
        Q_EMIT accessChanged();
    });
    connect(m_proxy, &QLineEdit::textChanged, this, [this] {
        m_proxyLine->clear();
        Q_EMIT accessChanged();
    });
}

void AdvancedForm::setAccount(const Account &account)
{
    m_endpoint->setText(account.endpoint.toString(QUrl::FullyEncoded));
    m_perSecond->setValue(account.perSecond);
    m_inFlight->setValue(account.inFlight);
    m_batches->setChecked(account.batches);
    m_reportHours->setValue(account.reportHours);
    m_proxy->setText(account.proxy.toString(QUrl::FullyEncoded));
}

void AdvancedForm::setProvider(const Capabilities &capabilities)
{
    const QString shown = m_endpoint->text().trimmed();
    if (shown.isEmpty() || shown == m_ownEndpoint.toString(QUrl::FullyEncoded))
        m_endpoint->setText(capabilities.defaultEndpoint.toString(QUrl::FullyEncoded));
    m_ownEndpoint = capabilities.defaultEndpoint;
    m_batches->setVisible(capabilities.batchNeedsConsent);
    m_batchesLine->setVisible(capabilities.batchNeedsConsent);
}

QWidget *AdvancedForm::validate()
{
    QWidget *first = nullptr;
    if (const auto proxy = readProxy(m_proxy->text()); !proxy) {
        m_proxyLine->setError(proxy.error().message);
        first = m_proxy;
    }
    if (const auto endpoint = readEndpoint(m_endpoint->text()); !endpoint) {
        m_endpointLine->setError(endpoint.error().message);
        first = m_endpoint;
    }
    return first;
}

void AdvancedForm::apply(Account &account) const
{
    account.endpoint = readEndpoint(m_endpoint->text()).value_or(account.endpoint);
    account.proxy = readProxy(m_proxy->text()).value_or(account.proxy);
    account.perSecond = m_perSecond->value();
    account.inFlight = m_inFlight->value();
    account.batches = m_batches->isChecked();
    account.reportHours = m_reportHours->value();
}

} // namespace depesha
