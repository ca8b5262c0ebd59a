// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messages/rowcache.h"

#include "model/whendone.h"
#include "ui/messages/rowkeys.h"

#include <QElapsedTimer>
#include <algorithm>

namespace depesha {

using namespace std::chrono_literals;

namespace {

/// So many rows beyond those looked at are fetched too, once half of them are missing.
constexpr int margin = 100;
constexpr qsizetype mostFetched = 1000;
constexpr int mostMessages = 4000;

/// Sendings fetched at once; each has its messages counted.
constexpr qsizetype mostCounted = 50;
constexpr int mostCampaigns = 1000;

// To count large sendings again and again takes a small part of the time only.
constexpr int pauseForCounting = 10;
constexpr auto mostPause = 10s;

bool looksTheSame(const Message &one, const Message &other)
{
    return one.id == other.id && one.state == other.state && one.stateAt == other.stateAt && one.parts == other.parts &&
           one.cost == other.cost && one.missed == other.missed && one.accountName == other.accountName &&
           one.providerId == other.providerId && one.error == other.error && one.to == other.to;
}

} // namespace

RowCache::RowCache(MessageStore &store, const QList<qint64> &keys, QObject *parent)
    : QObject(parent), m_store(store), m_keys(keys), m_messages(mostMessages), m_campaigns(mostCampaigns)
{
    m_campaignPause.setSingleShot(true);
    connect(&m_campaignPause, &QTimer::timeout, this, &RowCache::lookAround);
}

const Message *RowCache::message(qint64 id) const
{
    const auto *here = m_messages.object(id);
    return here && here->value.id ? &here->value : nullptr;
}

const Campaign *RowCache::campaign(qint64 lastId) const
{
    const auto *here = m_campaigns.object(lastId);
    return here && here->value.id ? &here->value : nullptr;
}

void RowCache::touch(int row)
{
    if (!m_lookPosted) {
        m_lookPosted = true;
        m_touched.clear();
        QMetaObject::invokeMethod(this, &RowCache::lookAround, Qt::QueuedConnection);
    }
    if (m_touched.isEmpty() || m_touched.constLast() != row)
        m_touched.append(row);
}

void RowCache::forgetTouched() { m_touched.clear(); }

bool RowCache::isFresh(qint64 key) const
{
    if (!isCampaignKey(key)) {
        const auto *here = m_messages.object(idOfKey(key));
        return here && here->round == m_round;
    }
    const auto *here = m_campaigns.object(idOfKey(key));
    return here && (here->round == m_round || m_campaignPause.isActive());
}

QList<qint64> RowCache::missingAround(int reach) const
{
    QList<qint64> missing;
    int next = 0;
    for (const int row : m_touched)
        for (next = std::max(next, row - reach); next <= row + reach && next < m_keys.size(); ++next)
            if (!isFresh(m_keys[next]) && missing.size() < mostFetched)
                missing.append(m_keys[next]);
    return missing;
}

void RowCache::lookAround()
{
    m_lookPosted = false;
    if (m_fetching)
        return;
    std::ranges::sort(m_touched); // a cell is looked at once for each of its roles, a row once for each of its cells
    m_touched.erase(std::unique(m_touched.begin(), m_touched.end()), m_touched.end());
    if (!missingAround(margin / 2).isEmpty())
        fetch(missingAround(margin));
}

/// Messages, and sendings after them: those on the screen first.
void RowCache::fetch(const QList<qint64> &keys)
{
    QList<qint64> messages;
    QList<qint64> campaigns;
    for (const qint64 key : keys)
        (isCampaignKey(key) ? campaigns : messages).append(idOfKey(key));
    std::stable_partition(campaigns.begin(), campaigns.end(), [this](qint64 last) {
        return std::ranges::binary_search(m_touched, rowOfKey(m_keys, keyOfCampaign(last)));
    });
    m_fetching = true;
    if (!messages.isEmpty())
        fetchMessages(messages);
    else
        fetchCampaigns(campaigns.first(std::min(campaigns.size(), mostCounted)));
}

void RowCache::fetchMessages(const QList<qint64> &ids)
{
    whenDone(m_store.byIds(ids), this, [this, ids, round = m_round](const Result<QList<Message>> &messages) {
        m_fetching = false;
        if (!messages) {
            Q_EMIT failed(messages.error().message);
            return;
        }
        keep(*messages, round);
        for (const qint64 id : ids)
            if (const auto *here = m_messages.object(id); !here || here->round < round)
                m_messages.insert(id, new Here<Message>{{}, round});
        lookAround();
    });
}

void RowCache::fetchCampaigns(const QList<qint64> &lastIds)
{
    QElapsedTimer clock;
    clock.start();
    whenDone(m_store.campaigns(lastIds), this,
             [this, clock, lastIds, round = m_round](const Result<QList<Campaign>> &campaigns) {
                 m_fetching = false;
                 if (!campaigns) {
                     Q_EMIT failed(campaigns.error().message);
                     return;
                 }
                 keepCampaigns(*campaigns, round);
                 if (campaigns->isEmpty()) // the first one would be there if there were any
                     m_campaigns.insert(lastIds.constFirst(), new Here<Campaign>{{}, round});
                 const std::chrono::milliseconds work(clock.elapsed());
                 if (!m_campaignPause.isActive())
                     m_campaignPause.start(std::min<std::chrono::milliseconds>(work * pauseForCounting, mostPause));
                 lookAround();
             });
}

void RowCache::fetchSendings(const QList<IdRange> &sendings, const std::function<void()> &then)
{
    QList<qint64> single;
    QList<qint64> unknown;
    for (const IdRange &range : sendings) {
        if (range.size() == 1)
            single.append(range.last);
        else if (!m_campaigns.contains(range.last) && unknown.size() < mostCounted)
            unknown.append(range.last);
    }
    const auto messages = m_store.byIds(single);
    const auto campaigns = m_store.campaigns(unknown);
    whenDone(messages, this, [this, campaigns, then, round = m_round](const Result<QList<Message>> &whole) {
        if (whole)
            keep(*whole, round);
        whenDone(campaigns, this, [this, then, round](const Result<QList<Campaign>> &counted) {
            if (counted)
                keepCampaigns(*counted, round);
            then();
        });
    });
}

void RowCache::keep(const QList<Message> &messages, int round)
{
    QList<qint64> changed;
    for (const Message &message : messages) {
        const auto *before = m_messages.object(message.id);
        if (before && before->round > round)
            continue;
        if (!before || !looksTheSame(before->value, message))
            changed.append(keyOfMessage(message.id));
        m_messages.insert(message.id, new Here<Message>{message, round});
    }
    tell(changed);
}

void RowCache::keepCampaigns(const QList<Campaign> &campaigns, int round)
{
    QList<qint64> changed;
    for (const Campaign &campaign : campaigns) {
        const qint64 last = campaign.messages.last;
        const auto *before = m_campaigns.object(last);
        if (!before || !(before->value == campaign))
            changed.append(keyOfCampaign(last));
        m_campaigns.insert(last, new Here<Campaign>{campaign, round});
    }
    tell(changed);
}

void RowCache::tell(const QList<qint64> &keys)
{
    if (!keys.isEmpty())
        Q_EMIT arrived(keys);
}

} // namespace depesha
