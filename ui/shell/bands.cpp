// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/bands.h"

#include "model/whendone.h"
#include "outbox/outbox.h"
#include "storage/recoverynote.h"
#include "storage/settingsstore.h"
#include "ui/common/band.h"

#include <QFuture>
#include <QVBoxLayout>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

Bands::Bands(const UiServices &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_recovery(new Band(Band::Kind::Alarm, u"warning"_s, this))
    , m_decisions(new Band(Band::Kind::Alarm, u"question"_s, this))
    , m_troubles(new Band(Band::Kind::Warning, u"warning"_s, this))
    , m_low(new Band(Band::Kind::Warning, u"wallet"_s, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    if (services.training) {
        auto *training = new Band(Band::Kind::Warning, u"training"_s, this);
        training->setText(tr("Training: nothing leaves this computer"));
        layout->addWidget(training);
    }
    layout->addWidget(m_recovery);
    layout->addWidget(m_decisions);
    layout->addWidget(m_troubles);
    layout->addWidget(m_low);
    m_decisions->setAction(tr("Show and decide"));
    m_recovery->setAction(tr("I have seen it"));
    m_recovery->hide();
    connect(m_recovery, &Band::triggered, this, [this] { m_services.settings.set(recoverySetting, {}); });
    m_decisions->hide();
    m_troubles->hide();
    connect(m_decisions, &Band::triggered, this, &Bands::requestDecisions);
    m_low->hide();
    m_low->setAction(tr("Show the account"));
    connect(m_low, &Band::triggered, this, [this] { Q_EMIT accountRequested(m_counts.low.constFirst().accountId); });
}

void Bands::start()
{
    connect(&m_services.database, &Database::changed, this, [this](Topics topics) {
        if (topics & Topic::Settings)
            lookForRecovery();
    });
    lookForRecovery();
}

void Bands::lookForRecovery()
{
    whenDone(m_services.settings.all(), this, [this](const Result<QHash<QString, QString>> &settings) {
        if (!settings)
            return;
        const auto note = recoveryIn(*settings);
        m_recovery->setVisible(note.has_value());
        m_recovery->setText(note ? recoveryWords(*note) : QString());
    });
}

void Bands::requestDecisions()
{
    QList<MessageState> states;
    if (m_counts.unconfirmed > 0)
        states.append(MessageState::Unconfirmed);
    if (m_counts.missed > 0)
        states.append(MessageState::Scheduled);
    Q_EMIT decisionsRequested(states);
}

void Bands::showDecisions(const AttentionCounts &counts)
{
    m_counts = counts;
    const qint64 all = counts.decisions();
    m_decisions->setVisible(all > 0);
    m_decisions->setText(all > 0 ? tr("%n message(s) need your decision", nullptr, int(all)) : QString());
    showLowBalances();
}

void Bands::showLowBalances()
{
    QStringList lines;
    for (const LowBalance &one : std::as_const(m_counts.low))
        lines.append(one.words());
    m_low->setVisible(!lines.isEmpty());
    m_low->setText(lines.join(u'\n'));
}

void Bands::showTroubles(const OutboxStatus &status)
{
    m_troubles->setVisible(!status.troubles.isEmpty());
    m_troubles->setText(status.troubles.join(u'\n'));
}

} // namespace depesha
