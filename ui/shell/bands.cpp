// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/bands.h"

#include "model/whendone.h"
#include "outbox/outbox.h"
#include "storage/messagestore.h"
#include "ui/common/band.h"

#include <QFuture>
#include <QVBoxLayout>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

Bands::Bands(const UiServices &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_decisions(new Band(Band::Kind::Alarm, u"question"_s, this))
    , m_troubles(new Band(Band::Kind::Warning, u"warning"_s, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    if (services.training) {
        auto *training = new Band(Band::Kind::Warning, u"training"_s, this);
        training->setText(tr("Training: nothing leaves this computer"));
        layout->addWidget(training);
    }
    layout->addWidget(m_decisions);
    layout->addWidget(m_troubles);
    m_decisions->setAction(tr("Show and decide"));
    m_decisions->hide();
    m_troubles->hide();
    connect(m_decisions, &Band::triggered, this, &Bands::requestDecisions);
}

void Bands::start()
{
    connect(&m_services.database, &Database::changed, this, [this](Topics topics) {
        if (topics & Topic::Messages)
            countDecisions();
    });
    countDecisions();
}

void Bands::countDecisions()
{
    // During a big sending the database changes all the time: one count at once, and one more after it.
    if (m_counting) {
        m_stale = true;
        return;
    }
    m_counting = true;
    m_stale = false;
    MessageFilter unconfirmed;
    unconfirmed.states = {MessageState::Unconfirmed};
    whenDone(m_services.messages.count(unconfirmed), this, [this](const Result<qint64> &count) {
        whenDone(m_services.messages.missed(), this, [this, count](const Result<QList<Message>> &missed) {
            m_counting = false;
            m_unconfirmed = count.value_or(m_unconfirmed);
            m_missed = missed ? missed->size() : m_missed;
            showDecisions();
            if (m_stale)
                countDecisions();
        });
    });
}

void Bands::requestDecisions()
{
    QList<MessageState> states;
    if (m_unconfirmed > 0)
        states.append(MessageState::Unconfirmed);
    if (m_missed > 0)
        states.append(MessageState::Scheduled);
    Q_EMIT decisionsRequested(states);
}

void Bands::showDecisions()
{
    const qint64 all = m_unconfirmed + m_missed;
    m_decisions->setVisible(all > 0);
    m_decisions->setText(all > 0 ? tr("%n message(s) need your decision", nullptr, int(all)) : QString());
}

void Bands::showTroubles(const OutboxStatus &status)
{
    m_troubles->setVisible(!status.troubles.isEmpty());
    m_troubles->setText(status.troubles.join(u'\n'));
}

} // namespace depesha
