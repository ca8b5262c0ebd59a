// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The history as a table of any length: the ids of all rows, read in the background from the newest down, and the
// messages of those that are looked at, in a cache that forgets the others. It never waits: a row that is not here yet
// is shown as such, and comes when it was looked at; answers to an older question are dropped. It is kept live without
// losing a row's place.

#pragma once

#include "model/clock.h"
#include "model/message.h"
#include "storage/messagestore.h"
#include "ui/messages/messagecells.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QElapsedTimer>
#include <QTimer>

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
    qint64 idAt(int row) const { return m_ids.at(row); }
    /// Null while it is not here; good until events are handled again.
    const Message *messageAt(int row) const;
    /// -1 if it is not in the list, as far as that is known.
    int rowOf(qint64 id) const;
    /// Whole messages from the store, here or not.
    QFuture<Result<QList<Message>>> read(const QList<qint64> &ids) { return m_store.byIds(ids); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// More of the list is known, or it was looked through again.
    void loaded();
    void failed(const QString &message);

private:
    struct Here
    {
        Message message; ///< id 0: there is none of that id any more
        int round = 0;   ///< of reading; an older one is shown, and read again when it is looked at
    };
    /// A stretch of rows that goes or comes.
    struct Edit
    {
        int row = 0; ///< before any edit
        int removed = 0;
        QList<qint64> inserted = {};
    };

    void beginRound();
    void readNewest();
    void readOn();
    void takeIds(const QList<qint64> &ids, bool isAll);
    void endRound();

    int rowBelow(qint64 id) const;
    static QList<Edit> editsBetween(QList<qint64>::const_iterator first, QList<qint64>::const_iterator last, int row,
                                    const QList<qint64> &wanted);
    void replace(int first, int last, const QList<qint64> &wanted);
    void apply(const Edit &edit);

    void touch(int row) const;
    void lookAround();
    QList<qint64> missingAround(const QList<int> &rows, int reach) const;
    bool isFresh(qint64 id) const;
    void fetch(const QList<qint64> &ids);
    void keep(const QList<Message> &messages, int round);

    MessageStore &m_store;
    Clock &m_clock;
    MessageFilter m_filter;
    int m_generation = 0; ///< of the filter

    QList<qint64> m_ids; ///< newest first
    Extent m_extent = Extent::Unknown;

    // The round of reading that is under way, or the last one.
    int m_round = 0;
    bool m_reading = false;
    bool m_again = false;
    qint64 m_below = 0; ///< ids from here up have been looked through
    int m_stretch = 0;  ///< ids asked for at once
    QElapsedTimer m_roundClock;
    QTimer m_pause;

    QCache<qint64, Here> m_here;
    bool m_fetching = false;
    mutable QList<int> m_seen; ///< the rows that were last looked at
    mutable bool m_lookPosted = false;
};

} // namespace depesha
