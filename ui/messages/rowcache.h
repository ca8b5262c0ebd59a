// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What stands in the rows of the history that were looked at and in their neighbours: fetched in the background, kept
// until too many others were looked at. It never waits, and never reads what nobody looks at. What was read in an older
// round is shown, and read again when it is looked at.

#pragma once

#include "model/campaign.h"
#include "model/message.h"
#include "storage/messagestore.h"

#include <QCache>
#include <QObject>
#include <QTimer>
#include <functional>

namespace depesha {

class RowCache : public QObject
{
    Q_OBJECT

public:
    /// `keys`: of all rows, see rowkeys.h; its owner changes it as it likes.
    RowCache(MessageStore &store, const QList<qint64> &keys, QObject *parent = nullptr);

    /// Null while it is not here; good until events are handled again.
    const Message *message(qint64 id) const;
    /// By its last message's id; null while it is not here; good until events are handled again.
    const Campaign *campaign(qint64 lastId) const;

    /// The row is on the screen; what stands in it and around it is fetched soon. Cheap.
    void touch(int row);
    /// The rows are others now: none of them was looked at.
    void forgetTouched();
    /// What is here may have changed in the database.
    void beginRound() { ++m_round; }
    /// Fetches what is missing or of an older round around the rows last looked at.
    void lookAround();

    /// What was just read in this round.
    void keep(const QList<Message> &messages) { keep(messages, m_round); }
    /// Fetches what stands in these, looked at or not, a part of them if they are many; then, whatever came of it,
    /// calls `then`.
    void fetchSendings(const QList<IdRange> &sendings, const std::function<void()> &then);

Q_SIGNALS:
    /// What stands in the rows of these keys came or changed; never empty.
    void arrived(const QList<qint64> &keys);
    void failed(const QString &message);

private:
    template<typename T>
    struct Here
    {
        T value; ///< id 0: there is none of that key any more
        int round = 0;
    };

    bool isFresh(qint64 key) const;
    QList<qint64> missingAround(int reach) const;
    void fetch(const QList<qint64> &keys);
    void fetchMessages(const QList<qint64> &ids);
    void fetchCampaigns(const QList<qint64> &lastIds);
    void keep(const QList<Message> &messages, int round);
    void keepCampaigns(const QList<Campaign> &campaigns, int round);
    void tell(const QList<qint64> &keys);

    MessageStore &m_store;
    const QList<qint64> &m_keys;
    int m_round = 0;
    QCache<qint64, Here<Message>> m_messages;   ///< by id
    QCache<qint64, Here<Campaign>> m_campaigns; ///< by the last message's id
    QTimer m_campaignPause;                     ///< while it runs, counts that are here are good enough
    bool m_fetching = false;
    QList<int> m_touched; ///< rows; sorted once they were looked around
    bool m_lookPosted = false;
};

} // namespace depesha
