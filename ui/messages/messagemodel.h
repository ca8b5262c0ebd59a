// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The history as a table of any length: the keys of all rows, read in the background from the newest down, and what
// stands in those that are looked at. It never waits: a row that is not here yet is shown as such, and comes when it
// was looked at; answers to an older question are dropped. It is kept live without losing a row's place.
//
// A sending of several messages is one row, which opens and closes; where the filter looks into sendings (words,
// states, one sending) each message has a row of its own.

#pragma once

#include "model/campaign.h"
#include "model/clock.h"
#include "model/message.h"
#include "storage/messagestore.h"
#include "ui/messages/messagecells.h"
#include "ui/messages/rowcache.h"
#include "ui/messages/rowkeys.h"

#include <QAbstractTableModel>
#include <QElapsedTimer>
#include <QHash>
#include <QMap>
#include <QTimer>
#include <functional>
#include <type_traits>

namespace depesha {

class MessageModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        StateColumn = int(MessageColumn::State),
        ToColumn = int(MessageColumn::To),
        TextColumn = int(MessageColumn::Text),
        AccountColumn = int(MessageColumn::Account),
        PartsColumn = int(MessageColumn::Parts),
        CostColumn = int(MessageColumn::Cost),
        WhenColumn = int(MessageColumn::When),
        ColumnCount = messageColumnCount
    };
    /// How much of the list is known: nothing yet, the newest rows, all rows.
    enum class Extent { Unknown, Partial, Complete };

    MessageModel(MessageStore &store, Clock &clock, QObject *parent = nullptr);

    void setFilter(const MessageFilter &filter);
    const MessageFilter &filter() const { return m_filter; }
    /// After the database changed: finds what came, what went and what changed among the rows looked at. Cheap to call
    /// often; it keeps a pause between two rounds.
    void refresh();

    Extent extent() const { return m_extent; }
    /// Sendings are rows of their own.
    bool isFolding() const;
    /// How many messages the known rows stand for, closed sendings included.
    qint64 messageCount() const;

    /// What names the row, see rowkeys.h.
    qint64 keyAt(int row) const { return m_keys.at(row); }
    /// -1 if it is not in the list, as far as that is known.
    int rowOfKey(qint64 key) const;

    bool isCampaign(int row) const { return isCampaignKey(keyAt(row)); }
    /// A row under an open sending.
    bool isMember(int row) const;
    /// The row of the sending that the row belongs to, of its own for a sending; -1: none.
    int campaignRow(int row) const;
    bool isOpen(int row) const;
    void setOpen(int row, bool open);

    /// The messages that the row stands for.
    IdRange idsAt(int row) const;
    /// Of a sending: its last message's.
    qint64 idAt(int row) const { return idOfKey(keyAt(row)); }
    /// The message's row or, where that is closed, its sending's; -1 if neither is known.
    int rowOf(qint64 id) const;
    /// What stands in the row is here.
    bool isHere(int row) const;
    /// Null for a sending, and while it is not here; good until events are handled again.
    const Message *messageAt(int row) const;
    /// Null for a message, and while it is not here; good until events are handled again.
    const Campaign *campaignAt(int row) const;
    /// Whole messages from the store, here or not.
    QFuture<Result<QList<Message>>> read(const QList<qint64> &ids) { return m_store.byIds(ids); }
    QFuture<Result<QList<Campaign>>> readCampaigns(const QList<qint64> &ids) { return m_store.campaigns(ids); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// More of the list is known, or it was looked through again.
    void loaded();
    void failed(const QString &message);

private:
    void beginRound();
    template<typename T>
    void ask(const QFuture<Result<T>> &answer, std::type_identity_t<std::function<void(const T &)>> take);
    void readNewest();
    void readOn();
    void readNewestSendings();
    void readSendings();
    void takeSendings(qint64 took, const QList<IdRange> &sendings);
    void readIds();
    void takeStretch(qint64 took, qsizetype found, const QList<qint64> &keys, qint64 reach);
    void takeKeys(const QList<qint64> &keys, qint64 reach, bool isAll);
    void endRound();
    void giveUp(const Error &error);

    QList<qint64> keysOf(const QList<IdRange> &sendings);
    static void addMessages(QList<qint64> &keys, const IdRange &range);
    void forget(qint64 key);
    void replace(int first, int last, const QList<qint64> &wanted);
    void apply(const RowEdit &edit);
    void showChanged(const QList<qint64> &keys);

    MessageStore &m_store;
    Clock &m_clock;
    MessageFilter m_filter;
    int m_generation = 0; ///< of the filter

    QList<qint64> m_keys; ///< of the rows, falling
    /// How many messages a sending has that is a row of its own, by the last of them.
    QHash<qint64, qint64> m_sendings;
    QMap<qint64, qint64> m_open; ///< the open ones of them, or those that will be once they are known
    qint64 m_folded = 0;         ///< messages of m_sendings, all together
    Extent m_extent = Extent::Unknown;
    mutable RowCache m_cache; ///< data() tells it what is looked at

    // The round of reading that is under way, or the last one.
    bool m_reading = false;
    bool m_again = false;
    qint64 m_below = 0; ///< messages from here up have been looked through; 0: none
    int m_stretch = 0;  ///< ids asked for at once
    QElapsedTimer m_roundClock;
    QTimer m_pause;
};

} // namespace depesha
