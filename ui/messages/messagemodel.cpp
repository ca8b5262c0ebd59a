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

/// Views do much for each edit; a list that changed in more places is shown anew.
constexpr qsizetype mostEdits = 32;

} // namespace

MessageModel::MessageModel(MessageStore &store, Clock &clock, QObject *parent)
    : QAbstractTableModel(parent), m_store(store), m_clock(clock), m_cache(store, m_keys)
{
    connect(&m_cache, &RowCache::arrived, this, &MessageModel::showChanged);
    connect(&m_cache, &RowCache::failed, this, &MessageModel::failed);
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
    m_cache.forgetTouched();
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
    m_cache.beginRound();
    m_roundClock.start();
    m_below = 0;
    m_stretch = leastStretch;
    readNewest();
    m_cache.lookAround();
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

/// Answers to an older question are dropped.
template<typename T>
void MessageModel::ask(const QFuture<Result<T>> &answer, std::type_identity_t<std::function<void(const T &)>> take)
{
    whenDone(answer, this, [this, take = std::move(take), generation = m_generation](const Result<T> &result) {
        if (generation != m_generation)
            return;
        if (result)
            take(*result);
        else
            giveUp(result.error());
    });
}

void MessageModel::readNewest()
{
    if (isFolding()) {
        readNewestSendings();
        return;
    }
    ask(m_store.page(m_filter, 0, newestRows), [this](const QList<Message> &page) {
        QList<qint64> keys;
        for (const Message &message : page)
            keys.append(keyOfMessage(message.id));
        m_cache.keep(page);
        takeKeys(keys, page.isEmpty() ? 0 : page.constLast().id, keys.size() < newestRows);
    });
}

/// New rows do not flicker: what stands in them comes before they do.
void MessageModel::readNewestSendings()
{
    m_stretch = newestRows;
    ask(m_store.sendings(m_filter, 0, m_stretch), [this](const QList<IdRange> &sendings) {
        m_cache.fetchSendings(sendings, [this, sendings, generation = m_generation] {
            if (generation == m_generation)
                takeSendings(0, sendings);
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
    ask(m_store.ids(m_filter, m_below, m_stretch), [this, clock](const QList<qint64> &ids) {
        QList<qint64> keys;
        keys.reserve(ids.size());
        for (const qint64 id : ids)
            keys.append(keyOfMessage(id));
        takeStretch(clock.elapsed(), ids.size(), keys, ids.isEmpty() ? 0 : ids.constLast());
    });
}

void MessageModel::readSendings()
{
    QElapsedTimer clock;
    clock.start();
    ask(m_store.sendings(m_filter, m_below, m_stretch),
        [this, clock](const QList<IdRange> &sendings) { takeSendings(clock.elapsed(), sendings); });
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
        keys.append(keyOfMessage(id));
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
    const int first = m_below > 0 ? rowBelow(m_keys, keyOfMessage(m_below)) : 0;
    const int last = isAll ? int(m_keys.size()) : rowBelow(m_keys, keyOfMessage(reach));
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

int MessageModel::rowOfKey(qint64 key) const { return depesha::rowOfKey(m_keys, key); }

int MessageModel::rowOf(qint64 id) const
{
    if (const int row = rowOfKey(keyOfMessage(id)); row >= 0)
        return row;
    const int above = rowBelow(m_keys, keyOfMessage(id)) - 1;
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
    showChanged({keyAt(row)});
}

void MessageModel::replace(int first, int last, const QList<qint64> &wanted)
{
    if (last - first == wanted.size() && std::equal(wanted.begin(), wanted.end(), m_keys.cbegin() + first))
        return;
    const QList<RowEdit> edits = editsBetween(m_keys, first, last, wanted);
    if (edits.size() > mostEdits) {
        beginResetModel();
        for (const RowEdit &edit : edits)
            for (int row = edit.row; row < edit.row + edit.removed; ++row)
                forget(m_keys.at(row));
        m_keys = m_keys.first(first) + wanted + m_keys.sliced(last);
        endResetModel();
        return;
    }
    // From the last to the first, so that the rows of those to come stay what they are.
    std::for_each(edits.rbegin(), edits.rend(), [this](const RowEdit &edit) { apply(edit); });
}

void MessageModel::forget(qint64 key)
{
    if (isCampaignKey(key))
        m_folded -= m_sendings.take(idOfKey(key));
}

void MessageModel::apply(const RowEdit &edit)
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

void MessageModel::showChanged(const QList<qint64> &keys)
{
    int first = rowCount();
    int last = -1;
    for (const qint64 key : keys) {
        if (const int row = rowOfKey(key); row >= 0) {
            first = std::min(first, row);
            last = std::max(last, row);
        }
    }
    if (last >= 0)
        Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
}

bool MessageModel::isHere(int row) const { return messageAt(row) || campaignAt(row); }

const Message *MessageModel::messageAt(int row) const { return isCampaign(row) ? nullptr : m_cache.message(idAt(row)); }

const Campaign *MessageModel::campaignAt(int row) const
{
    return isCampaign(row) ? m_cache.campaign(idAt(row)) : nullptr;
}

int MessageModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_keys.size()); }

int MessageModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant MessageModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::DisplayRole)
        m_cache.touch(index.row()); // so whatever shows rows needs not tell which
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
