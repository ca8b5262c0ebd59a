// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// From a MessageFilter to message ids, newest first, and to counts. A page costs as much as its rows, however long the
// history: every way to the messages is walked from the newest down, and the ways are merged. Private to storage/.

#pragma once

#include "storage/messagestore.h"
#include "storage/searchwords.h"
#include "storage/sql.h"

namespace depesha {

class MessageSearch
{
public:
    MessageSearch(Sql &sql, const MessageFilter &filter);

    /// Ids below `before` (0: from the newest), newest first, at most `limit`.
    QList<qint64> page(qint64 before, int limit);
    QHash<MessageState, qint64> countByState();

private:
    /// One way to messages that match: which table leads, and what must hold.
    struct Way
    {
        enum class Lead { Messages, Recipients, Texts };
        Lead lead = Lead::Messages;
        QString from;
        QString where;
        QVariantList values;
        QString inText; ///< FTS5 expression, where texts lead
    };

    void narrow();
    Way plainWay() const;
    Way stateWay(qint64 account, int state) const;
    QList<Way> pageWays();
    QList<Way> searchWays();
    Way searchWay(const QList<SearchUnit> &units, unsigned inRecipient);
    void addDates(Way &way) const;
    void addBounds(Way &way) const;
    void addFilters(Way &way) const;
    QList<qint64> walk(const Way &way, int limit);
    QList<qint64> walkTexts(const Way &way, int limit);

    Sql &m_sql;
    const MessageFilter m_filter;
    qint64 m_low = 0;  ///< ids from here
    qint64 m_high = 0; ///< to below here; 0: no bound
    bool m_isBounded = false;
};

} // namespace depesha
