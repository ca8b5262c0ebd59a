// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messages/choicereader.h"

#include "model/whendone.h"
#include "ui/messages/messagemodel.h"
#include "ui/messages/messagetable.h"

namespace depesha {

namespace {

/// To count more messages would keep the database from others.
constexpr qint64 mostCounted = 100'000;

} // namespace

ChoiceReader::ChoiceReader(MessageStore &store, MessageModel &model, MessageTable &table, QObject *parent)
    : QObject(parent), m_store(store), m_model(model), m_table(table)
{}

void ChoiceReader::read()
{
    Choice choice{m_table.selectedRanges()};
    if (choice.ranges.isEmpty()) {
        Q_EMIT chosen(choice);
        return;
    }
    if (m_reading) {
        m_again = true;
        return;
    }
    m_reading = true;
    const int row = m_table.selectedRow();
    if (row >= 0 && m_model.isCampaign(row))
        readCampaign(choice);
    else if (row >= 0)
        readMessage(choice);
    else if (choice.size() <= mostCounted)
        count(choice);
    else
        give(choice);
}

/// An error ends the question: what is shown stays as it is, and the list says what is wrong.
template<typename T>
void ChoiceReader::ask(QFuture<Result<T>> future, std::function<void(const T &)> use)
{
    whenDone(future, this, [this, use = std::move(use)](const Result<T> &result) {
        if (result) {
            use(*result);
            return;
        }
        m_reading = false;
        m_again = false;
    });
}

void ChoiceReader::readMessage(const Choice &choice)
{
    ask<QList<Message>>(m_store.byIds({choice.ranges.constFirst().first}),
                        [this, choice](const QList<Message> &messages) {
                            Choice known = choice;
                            if (messages.isEmpty()) {
                                give(known);
                                return;
                            }
                            const Message &message = messages.constFirst();
                            known.counts = StateCounts{};
                            known.counts->at(std::size_t(message.state)) = 1;
                            known.missed = message.missed && message.state == MessageState::Scheduled ? 1 : 0;
                            known.message = message;
                            readEvents(known);
                        });
}

void ChoiceReader::readEvents(const Choice &choice)
{
    const qint64 id = choice.message->id;
    ask<QList<MessageEvent>>(m_store.events(id), [this, id, choice](const QList<MessageEvent> &events) {
        ask<MessageLinks>(m_store.links(id), [this, choice, events](const MessageLinks &links) {
            Choice known = choice;
            known.events = events;
            known.links = links;
            give(known);
        });
    });
}

void ChoiceReader::readCampaign(const Choice &choice)
{
    const int row = m_table.selectedRow();
    const auto take = [this, choice](const Campaign &campaign) {
        Choice known = choice;
        known.campaign = campaign;
        known.counts = campaign.states;
        known.missed = campaign.missed;
        give(known);
    };
    // The list keeps those that are on the screen, at a pace that large ones bear.
    if (const Campaign *campaign = m_model.campaignAt(row))
        take(*campaign);
    else
        ask<QList<Campaign>>(m_store.campaigns({choice.ranges.constFirst().last}),
                             [this, take, choice](const QList<Campaign> &campaigns) {
                                 if (campaigns.isEmpty())
                                     give(choice);
                                 else
                                     take(campaigns.constFirst());
                             });
}

void ChoiceReader::count(const Choice &choice)
{
    ask<StateCounts>(m_store.countByStateIn(choice.ranges), [this, choice](const StateCounts &counts) {
        Choice known = choice;
        known.counts = counts;
        give(known);
    });
}

void ChoiceReader::give(const Choice &choice)
{
    m_reading = false;
    if (choice.ranges == m_table.selectedRanges())
        Q_EMIT chosen(choice);
    else
        m_again = true;
    if (std::exchange(m_again, false))
        read();
}

} // namespace depesha
