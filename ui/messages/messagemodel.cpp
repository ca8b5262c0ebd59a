// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messages/messagemodel.h"

#include "model/whendone.h"
#include "ui/messages/campaigncells.h"

#include <algorithm>

namespace depesha {

using namespace std::chrono_literals;

namespace {

/// The newest rows come whole with the first answer.
constexpr int newestRows = 100;

// So many ids at once that the database is never held for longer than a moment.
constexpr int leastStretch = 500;
constexpr int mostStretch = 20'000;
constexpr qint64 shortAnswer = 10;
constexpr qint64 longAnswer = 30;

// Reading again takes a small part of the time only, however long the list.
constexpr auto leastPause = 100ms;
constexpr auto mostPause = 10s;
constexpr int pauseForWork = 5;

/// So many rows beyond those looked at are fetched too, once half of them are missing.
constexpr int margin = 100;
constexpr qsizetype mostFetched = 1000;
constexpr int mostHere = 4000;

/// Sendings fetched at once; each has its messages counted.
constexpr qsizetype mostCampaigns = 50;
constexpr int mostCampaignsHere = 1000;
/// To count large sendings again and again takes a small part of the time only.
constexpr int pauseForCounting = 10;

/// Views do much for each edit; a list that changed in more places is shown anew.
constexpr qsizetype mostEdits = 32;

bool looksTheSame(const Message &one, const Message &other)
{
    return one.id == other.id && one.state == other.state && one.stateAt == other.stateAt && one.parts == other.parts &&
           one.cost == other.cost && one.missed == other.missed && one.accountName == other.accountName &&
           one.providerId == other.providerId && one.error == other.error && one.to == other.to;
}

} // namespace

MessageModel::MessageModel(MessageStore &store, Clock &clock, QObject *parent)
    : QAbstractTableModel(parent), m_store(store), m_clock(clock), m_here(mostHere), m_campaigns(mostCampaignsHere)
{
    m_campaignPause.setSingleShot(true);
    connect(&m_campaignPause, &QTimer::timeout, this, &MessageModel::lookAround);
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (std::exchange(m_again, false))
            beginRound();
    });
}

void MessageModel::setFilter(const MessageFilter &filter)
{
    ++m_generation;
    beginResetModel();
    m_filter = filter;
    m_keys.clear();
    m_sendings.clear();
    m_folded = 0;
    m_extent = Extent::Unknown;
    m_seen.clear();
    endResetModel();
    m_again = false;
    m_pause.stop();
    beginRound();
}

void MessageModel::refresh()
{
    if (m_reading || m_pause.isActive())
        m_again = true;
    else
        beginRound();
}

void MessageModel::beginRound()
{
    m_reading = true;
    ++m_round;
    m_roundClock.start();
    m_below = 0;
    m_stretch = leastStretch;
    readNewest();
    lookAround();
}

bool MessageModel::isFolding() const
{
    return m_filter.search.trimmed().isEmpty() && m_filter.states.isEmpty() && !m_filter.campaignId;
}

void MessageModel::giveUp(const Error &error)
{
    Q_EMIT failed(error.message);
    endRound();
}

void MessageModel::readNewest()
{
    if (isFolding()) {
        readNewestSendings();
        return;
    }
    whenDone(m_store.page(m_filter, 0, newestRows), this,
             [this, generation = m_generation, round = m_round](const Result<QList<Message>> &page) {
                 if (generation != m_generation)
                     return;
                 if (!page) {
                     giveUp(page.error());
                     return;
                 }
                 QList<qint64> keys;
                 for (const Message &message : *page)
                     keys.append(keyOf(message.id));
                 keep(*page, round);
                 takeKeys(keys, page->isEmpty() ? 0 : page->constLast().id, keys.size() < newestRows);
             });
}

/// New rows do not flicker: what stands in them comes before they do.
void MessageModel::readNewestSendings()
{
    m_stretch = newestRows;
    whenDone(m_store.sendings(m_filter, 0, m_stretch), this,
             [this, generation = m_generation, round = m_round](const Result<QList<IdRange>> &sendings) {
                 if (generation != m_generation)
                     return;
                 if (!sendings) {
                     giveUp(sendings.error());
                     return;
                 }
                 QList<qint64> single;
                 QList<qint64> unknown;
                 for (const IdRange &range : *sendings) {
                     if (range.size() == 1)
                         single.append(range.last);
                     else if (!m_campaigns.contains(range.last) && unknown.size() < mostCampaigns)
                         unknown.append(range.last);
                 }
                 const auto messages = m_store.byIds(single);
                 const auto campaigns = m_store.campaigns(unknown);
                 whenDone(messages, this, [=, this, found = *sendings](const Result<QList<Message>> &whole) {
                     if (whole)
                         keep(*whole, round);
                     whenDone(campaigns, this, [=, this](const Result<QList<Campaign>> &counted) {
                         if (counted)
                             keepCampaigns(*counted, round);
                         if (generation == m_generation)
                             takeSendings(0, found);
                     });
                 });
             });
}

void MessageModel::takeSendings(qint64 took, const QList<IdRange> &sendings)
{
    takeStretch(took, sendings.size(), keysOf(sendings), sendings.isEmpty() ? 0 : sendings.constLast().first);
}

void MessageModel::readOn()
{
    if (isFolding())
        readSendings();
    else
        readIds();
}

void MessageModel::readIds()
{
    QElapsedTimer clock;
    clock.start();
    whenDone(m_store.ids(m_filter, m_below, m_stretch), this,
             [this, clock, generation = m_generation](const Result<QList<qint64>> &ids) {
                 if (generation != m_generation)
                     return;
                 if (!ids) {
                     giveUp(ids.error());
                     return;
                 }
                 QList<qint64> keys;
                 keys.reserve(ids->size());
                 for (const qint64 id : *ids)
                     keys.append(keyOf(id));
                 takeStretch(clock.elapsed(), ids->size(), keys, ids->isEmpty() ? 0 : ids->constLast());
             });
}

void MessageModel::readSendings()
{
    QElapsedTimer clock;
    clock.start();
    whenDone(m_store.sendings(m_filter, m_below, m_stretch), this,
             [this, clock, generation = m_generation](const Result<QList<IdRange>> &sendings) {
                 if (generation != m_generation)
                     return;
                 if (!sendings) {
                     giveUp(sendings.error());
                     return;
                 }
                 takeSendings(clock.elapsed(), *sendings);
             });
}

/// `found`: how many of the m_stretch that were asked for there were.
void MessageModel::takeStretch(qint64 took, qsizetype found, const QList<qint64> &keys, qint64 reach)
{
    const bool isAll = found < m_stretch;
    if (took < shortAnswer || took > longAnswer)
        m_stretch = std::clamp(took < shortAnswer ? m_stretch * 2 : m_stretch / 2, leastStretch, mostStretch);
    takeKeys(keys, reach, isAll);
}

void MessageModel::addMessages(QList<qint64> &keys, const IdRange &range)
{
    for (qint64 id = range.last; id >= range.first; --id)
        keys.append(keyOf(id));
}

/// Also writes down how large they are.
QList<qint64> MessageModel::keysOf(const QList<IdRange> &sendings)
{
    QList<qint64> keys;
    keys.reserve(sendings.size());
    for (const IdRange &range : sendings) {
        if (range.size() > 1) {
            keys.append(keyOfCampaign(range.last));
            if (!m_sendings.contains(range.last)) {
                m_sendings.insert(range.last, range.size());
                m_folded += range.size();
            }
        }
        if (range.size() == 1 || m_open.contains(range.last))
            addMessages(keys, range);
    }
    return keys;
}

/// `keys`: all that are in the list below m_below, down to message `reach`; `isAll`: to its end.
void MessageModel::takeKeys(const QList<qint64> &keys, qint64 reach, bool isAll)
{
    const int first = m_below > 0 ? rowBelow(keyOf(m_below)) : 0;
    const int last = isAll ? int(m_keys.size()) : rowBelow(keyOf(reach));
    const bool meetsKnown = last > first;
    replace(first, last, keys);
    // Only states change; in every other list, what lies below a known row is known.
    const bool isOver = isAll || (m_extent == Extent::Complete && meetsKnown && m_filter.states.isEmpty());
    if (isOver)
        m_extent = Extent::Complete;
    else if (m_extent == Extent::Unknown)
        m_extent = Extent::Partial;
    Q_EMIT loaded();
    if (isOver) {
        endRound();
    } else {
        m_below = reach;
        readOn();
    }
}

void MessageModel::endRound()
{
    m_reading = false;
    const std::chrono::milliseconds work(m_roundClock.elapsed());
    m_pause.start(std::clamp<std::chrono::milliseconds>(work * pauseForWork, leastPause, mostPause));
}

/// The first row whose key is below this one.
int MessageModel::rowBelow(qint64 key) const
{
    return int(std::lower_bound(m_keys.begin(), m_keys.end(), key, std::greater_equal()) - m_keys.begin());
}

int MessageModel::rowOfKey(qint64 key) const
{
    const auto found = std::lower_bound(m_keys.begin(), m_keys.end(), key, std::greater());
    return found != m_keys.end() && *found == key ? int(found - m_keys.begin()) : -1;
}

int MessageModel::rowOf(qint64 id) const
{
    if (const int row = rowOfKey(keyOf(id)); row >= 0)
        return row;
    const int above = rowBelow(keyOf(id)) - 1;
    return above >= 0 && isCampaign(above) && idsAt(above).contains(id) ? above : -1;
}

qint64 MessageModel::messageCount() const
{
    qint64 shown = m_keys.size() - m_sendings.size();
    for (auto open = m_open.begin(); open != m_open.end(); ++open)
        if (m_sendings.contains(open.key()))
            shown -= open.value();
    return shown + m_folded;
}

IdRange MessageModel::idsAt(int row) const
{
    const qint64 last = idAt(row);
    return {isCampaign(row) ? last - m_sendings.value(last, 1) + 1 : last, last};
}

int MessageModel::campaignRow(int row) const
{
    if (isCampaign(row))
        return row;
    const auto open = m_open.lowerBound(idAt(row));
    const bool isIn = open != m_open.end() && idAt(row) > open.key() - open.value();
    return isIn ? rowOfKey(keyOfCampaign(open.key())) : -1;
}

bool MessageModel::isMember(int row) const { return !isCampaign(row) && campaignRow(row) >= 0; }

bool MessageModel::isOpen(int row) const { return isCampaign(row) && m_open.contains(idAt(row)); }

void MessageModel::setOpen(int row, bool open)
{
    if (!isCampaign(row) || isOpen(row) == open)
        return;
    const IdRange ids = idsAt(row);
    // First the sign, then the rows: whoever looks in between finds no rows that belong to nobody.
    if (open) {
        m_open.insert(ids.last, ids.size());
        QList<qint64> keys;
        keys.reserve(ids.size());
        addMessages(keys, ids);
        apply({row + 1, 0, keys});
    } else {
        apply({row + 1, int(ids.size()), {}});
        m_open.remove(ids.last);
    }
    showRows({row});
}

/// Both lists run from the newest id to the oldest, so one walk finds what came and what went.
QList<MessageModel::Edit> MessageModel::editsBetween(QList<qint64>::const_iterator first,
                                                     QList<qint64>::const_iterator last, int row,
                                                     const QList<qint64> &wanted)
{
    QList<Edit> edits;
    auto next = wanted.begin();
    while (first != last || next != wanted.end()) {
        Edit edit{row};
        while (next != wanted.end() && (first == last || *next > *first))
            edit.inserted.append(*next++);
        while (first != last && (next == wanted.end() || *first > *next)) {
            ++first;
            ++edit.removed;
        }
        row += edit.removed;
        if (edit.removed > 0 || !edit.inserted.isEmpty())
            edits.append(std::move(edit));
        for (; first != last && next != wanted.end() && *first == *next; ++first, ++next)
            ++row;
    }
    return edits;
}

void MessageModel::replace(int first, int last, const QList<qint64> &wanted)
{
    if (last - first == wanted.size() && std::equal(wanted.begin(), wanted.end(), m_keys.cbegin() + first))
        return;
    const QList<Edit> edits = editsBetween(m_keys.cbegin() + first, m_keys.cbegin() + last, first, wanted);
    if (edits.size() > mostEdits) {
        beginResetModel();
        for (const Edit &edit : edits)
            for (int row = edit.row; row < edit.row + edit.removed; ++row)
                forget(m_keys.at(row));
        m_keys = m_keys.first(first) + wanted + m_keys.sliced(last);
        endResetModel();
        return;
    }
    // From the last to the first, so that the rows of those to come stay what they are.
    std::for_each(edits.rbegin(), edits.rend(), [this](const Edit &edit) { apply(edit); });
}

void MessageModel::forget(qint64 key)
{
    if (key % 2 == 1)
        m_folded -= m_sendings.take(key / 2);
}

void MessageModel::apply(const Edit &edit)
{
    if (edit.removed > 0) {
        beginRemoveRows({}, edit.row, edit.row + edit.removed - 1);
        for (int row = edit.row; row < edit.row + edit.removed; ++row)
            forget(m_keys.at(row));
        m_keys.remove(edit.row, edit.removed);
        endRemoveRows();
    }
    if (const auto count = int(edit.inserted.size()); count > 0) {
        beginInsertRows({}, edit.row, edit.row + count - 1);
        if (edit.row == m_keys.size()) {
            m_keys += edit.inserted;
        } else {
            m_keys.insert(edit.row, count, 0);
            std::ranges::copy(edit.inserted, m_keys.begin() + edit.row);
        }
        endInsertRows();
    }
}

/// Called from data(), so that whatever shows rows needs not tell which.
void MessageModel::touch(int row) const
{
    if (!m_lookPosted) {
        m_lookPosted = true;
        m_seen.clear();
        auto *self = const_cast<MessageModel *>(this); // NOLINT(cppcoreguidelines-pro-type-const-cast)
        QMetaObject::invokeMethod(self, &MessageModel::lookAround, Qt::QueuedConnection);
    }
    if (m_seen.isEmpty() || m_seen.constLast() != row)
        m_seen.append(row);
}

bool MessageModel::isFresh(qint64 key) const
{
    if (key % 2 == 0) {
        const auto *here = m_here.object(key / 2);
        return here && here->round == m_round;
    }
    const auto *here = m_campaigns.object(key / 2);
    return here && (here->round == m_round || m_campaignPause.isActive());
}

QList<qint64> MessageModel::missingAround(const QList<int> &rows, int reach) const
{
    QList<qint64> missing;
    int next = 0;
    for (const int row : rows)
        for (next = std::max(next, row - reach); next <= row + reach && next < m_keys.size(); ++next)
            if (!isFresh(m_keys[next]) && missing.size() < mostFetched)
                missing.append(m_keys[next]);
    return missing;
}

void MessageModel::lookAround()
{
    m_lookPosted = false;
    if (m_fetching)
        return;
    std::ranges::sort(m_seen); // a cell is looked at once for each of its roles, a row once for each of its cells
    m_seen.erase(std::unique(m_seen.begin(), m_seen.end()), m_seen.end());
    if (!missingAround(m_seen, margin / 2).isEmpty())
        fetch(missingAround(m_seen, margin));
}

/// Messages, and sendings after them: those on the screen first.
void MessageModel::fetch(const QList<qint64> &keys)
{
    QList<qint64> messages;
    QList<qint64> campaigns;
    for (const qint64 key : keys)
        (key % 2 == 0 ? messages : campaigns).append(key / 2);
    std::ranges::stable_partition(
        campaigns, [this](qint64 last) { return std::ranges::binary_search(m_seen, rowOfKey(keyOfCampaign(last))); });
    m_fetching = true;
    if (!messages.isEmpty())
        fetchMessages(messages);
    else
        fetchCampaigns(campaigns.first(std::min(campaigns.size(), mostCampaigns)));
}

void MessageModel::fetchMessages(const QList<qint64> &ids)
{
    whenDone(m_store.byIds(ids), this, [this, ids, round = m_round](const Result<QList<Message>> &messages) {
        m_fetching = false;
        if (!messages) {
            Q_EMIT failed(messages.error().message);
            return;
        }
        keep(*messages, round);
        for (const qint64 id : ids)
            if (const auto *here = m_here.object(id); !here || here->round < round)
                m_here.insert(id, new Here<Message>{{}, round});
        lookAround();
    });
}

void MessageModel::fetchCampaigns(const QList<qint64> &lastIds)
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

void MessageModel::showRows(const QList<int> &rows)
{
    const auto [first, last] = std::minmax_element(rows.begin(), rows.end());
    if (first != rows.end())
        Q_EMIT dataChanged(index(*first, 0), index(*last, ColumnCount - 1));
}

void MessageModel::keep(const QList<Message> &messages, int round)
{
    QList<int> changed;
    for (const Message &message : messages) {
        const auto *before = m_here.object(message.id);
        if (before && before->round > round)
            continue;
        const bool isSame = before && looksTheSame(before->value, message);
        m_here.insert(message.id, new Here<Message>{message, round});
        if (const int row = isSame ? -1 : rowOfKey(keyOf(message.id)); row >= 0)
            changed.append(row);
    }
    showRows(changed);
}

void MessageModel::keepCampaigns(const QList<Campaign> &campaigns, int round)
{
    QList<int> changed;
    for (const Campaign &campaign : campaigns) {
        const qint64 last = campaign.messages.last;
        const auto *before = m_campaigns.object(last);
        const bool isSame = before && before->value == campaign;
        m_campaigns.insert(last, new Here<Campaign>{campaign, round});
        if (const int row = isSame ? -1 : rowOfKey(keyOfCampaign(last)); row >= 0)
            changed.append(row);
    }
    showRows(changed);
}

const Message *MessageModel::messageAt(int row) const
{
    const auto *here = isCampaign(row) ? nullptr : m_here.object(idAt(row));
    return here && here->value.id ? &here->value : nullptr;
}

const Campaign *MessageModel::campaignAt(int row) const
{
    const auto *here = isCampaign(row) ? m_campaigns.object(idAt(row)) : nullptr;
    return here && here->value.id ? &here->value : nullptr;
}

int MessageModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_keys.size()); }

int MessageModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant MessageModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::DisplayRole)
        touch(index.row());
    const auto column = MessageColumn(index.column());
    if (const Campaign *campaign = campaignAt(index.row()))
        return campaignCell(*campaign, column, role, isOpen(index.row()), m_clock.now());
    const Message *message = messageAt(index.row());
    return message ? messageCell(*message, column, role, m_clock.now()) : waitingCell(column, role);
}

QVariant MessageModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal ? messageHeader(MessageColumn(section), role) : QVariant();
}

} // namespace depesha
