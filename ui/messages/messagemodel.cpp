// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messages/messagemodel.h"

#include "model/whendone.h"

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
    : QAbstractTableModel(parent), m_store(store), m_clock(clock), m_here(mostHere)
{
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
    m_ids.clear();
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

void MessageModel::readNewest()
{
    whenDone(m_store.page(m_filter, 0, newestRows), this,
             [this, generation = m_generation, round = m_round](const Result<QList<Message>> &page) {
                 if (generation != m_generation)
                     return;
                 if (!page) {
                     Q_EMIT failed(page.error().message);
                     endRound();
                     return;
                 }
                 QList<qint64> ids;
                 for (const Message &message : *page)
                     ids.append(message.id);
                 keep(*page, round);
                 takeIds(ids, ids.size() < newestRows);
             });
}

void MessageModel::readOn()
{
    QElapsedTimer clock;
    clock.start();
    whenDone(m_store.ids(m_filter, m_below, m_stretch), this,
             [this, clock, generation = m_generation](const Result<QList<qint64>> &ids) {
                 if (generation != m_generation)
                     return;
                 if (!ids) {
                     Q_EMIT failed(ids.error().message);
                     endRound();
                     return;
                 }
                 const bool isAll = ids->size() < m_stretch;
                 if (const qint64 took = clock.elapsed(); took < shortAnswer || took > longAnswer)
                     m_stretch =
                         std::clamp(took < shortAnswer ? m_stretch * 2 : m_stretch / 2, leastStretch, mostStretch);
                 takeIds(*ids, isAll);
             });
}

/// `ids`: all that are in the list below m_below, as far as they reach; `isAll`: to its end.
void MessageModel::takeIds(const QList<qint64> &ids, bool isAll)
{
    const int first = m_below > 0 ? rowBelow(m_below) : 0;
    const int last = isAll ? int(m_ids.size()) : rowBelow(ids.constLast());
    const bool meetsKnown = last > first;
    replace(first, last, ids);
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
        m_below = ids.constLast();
        readOn();
    }
}

void MessageModel::endRound()
{
    m_reading = false;
    const std::chrono::milliseconds work(m_roundClock.elapsed());
    m_pause.start(std::clamp<std::chrono::milliseconds>(work * pauseForWork, leastPause, mostPause));
}

/// The first row that is older than `id`.
int MessageModel::rowBelow(qint64 id) const
{
    return int(std::lower_bound(m_ids.begin(), m_ids.end(), id, std::greater_equal()) - m_ids.begin());
}

int MessageModel::rowOf(qint64 id) const
{
    const auto found = std::lower_bound(m_ids.begin(), m_ids.end(), id, std::greater());
    return found != m_ids.end() && *found == id ? int(found - m_ids.begin()) : -1;
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
    if (last - first == wanted.size() && std::equal(wanted.begin(), wanted.end(), m_ids.cbegin() + first))
        return;
    const QList<Edit> edits = editsBetween(m_ids.cbegin() + first, m_ids.cbegin() + last, first, wanted);
    if (edits.size() > mostEdits) {
        beginResetModel();
        m_ids = m_ids.first(first) + wanted + m_ids.sliced(last);
        endResetModel();
        return;
    }
    // From the last to the first, so that the rows of those to come stay what they are.
    std::for_each(edits.rbegin(), edits.rend(), [this](const Edit &edit) { apply(edit); });
}

void MessageModel::apply(const Edit &edit)
{
    if (edit.removed > 0) {
        beginRemoveRows({}, edit.row, edit.row + edit.removed - 1);
        m_ids.remove(edit.row, edit.removed);
        endRemoveRows();
    }
    if (const auto count = int(edit.inserted.size()); count > 0) {
        beginInsertRows({}, edit.row, edit.row + count - 1);
        if (edit.row == m_ids.size()) {
            m_ids += edit.inserted;
        } else {
            m_ids.insert(edit.row, count, 0);
            std::ranges::copy(edit.inserted, m_ids.begin() + edit.row);
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

bool MessageModel::isFresh(qint64 id) const
{
    const Here *here = m_here.object(id);
    return here && here->round == m_round;
}

QList<qint64> MessageModel::missingAround(const QList<int> &rows, int reach) const
{
    QList<qint64> missing;
    int next = 0;
    for (const int row : rows)
        for (next = std::max(next, row - reach); next <= row + reach && next < m_ids.size(); ++next)
            if (!isFresh(m_ids[next]) && missing.size() < mostFetched)
                missing.append(m_ids[next]);
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

void MessageModel::fetch(const QList<qint64> &ids)
{
    m_fetching = true;
    whenDone(m_store.byIds(ids), this, [this, ids, round = m_round](const Result<QList<Message>> &messages) {
        m_fetching = false;
        if (!messages) {
            Q_EMIT failed(messages.error().message);
            return;
        }
        keep(*messages, round);
        for (const qint64 id : ids)
            if (const Here *here = m_here.object(id); !here || here->round < round)
                m_here.insert(id, new Here{{}, round});
        lookAround();
    });
}

void MessageModel::keep(const QList<Message> &messages, int round)
{
    int first = -1;
    int last = -1;
    for (const Message &message : messages) {
        const Here *before = m_here.object(message.id);
        if (before && before->round > round)
            continue;
        const bool isSame = before && looksTheSame(before->message, message);
        m_here.insert(message.id, new Here{message, round});
        const int row = isSame ? -1 : rowOf(message.id);
        if (row < 0)
            continue;
        first = first < 0 ? row : std::min(first, row);
        last = std::max(last, row);
    }
    if (first >= 0)
        Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
}

const Message *MessageModel::messageAt(int row) const
{
    const Here *here = m_here.object(m_ids.at(row));
    return here && here->message.id ? &here->message : nullptr;
}

int MessageModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_ids.size()); }

int MessageModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant MessageModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::DisplayRole)
        touch(index.row());
    const auto column = MessageColumn(index.column());
    const Message *message = messageAt(index.row());
    return message ? messageCell(*message, column, role, m_clock.now()) : waitingCell(column, role);
}

QVariant MessageModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal ? messageHeader(MessageColumn(section), role) : QVariant();
}

} // namespace depesha
