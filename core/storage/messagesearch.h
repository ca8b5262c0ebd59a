// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// From a MessageFilter to message ids, newest first, and to counts. A page costs as much as its rows, however long the
// history: every way to the messages is walked from the newest down (idstreams.h). Private to storage/.

#pragma once

#include "storage/idstreams.h"
#include "storage/messagestore.h"
#include "storage/searchwords.h"

namespace depesha {

class MessageSearch
{
public:
    MessageSearch(Sql &sql, const MessageFilter &filter);

    /// Ids below `before` (0: from the newest), newest first, at most `limit`.
    QList<qint64> page(qint64 before, int limit);
    qint64 count();
    QHash<MessageState, qint64> countByState();

private:
    /// What leads, what must hold, and the values for both.
    struct Way
    {
        QString from;
        QString where;
        QVariantList values;
    };

    void narrow();
    bool isSearching() const;
    bool isSorting() const; ///< by account or state
    void addDates(Way &way) const;
    void addBounds(Way &way) const;
    void addFilters(Way &way) const;
    /// Account and state: together they hold all that the filter lets through.
    QList<QPair<qint64, int>> groups();
    Way groupWay(qint64 account, int state) const;
    static QString statementOf(const Way &way, bool withTexts, QLatin1StringView key = QLatin1StringView("m.id"));

    std::unique_ptr<IdStream> rowsOf(const Way &way, bool withTexts = false,
                                     QLatin1StringView key = QLatin1StringView("m.id"));
    std::unique_ptr<IdStream> stream();
    std::unique_ptr<IdStream> plainStream();
    std::unique_ptr<IdStream> groupStream(bool withTexts = false);
    QStringList completions(const QString &beginning);
    MatchingTexts textsWith(const QString &expression);
    std::unique_ptr<IdStream> textStream(const QString &expression, const Way &rest);
    std::unique_ptr<IdStream> recipientStream(const QString &expression, const Way &rest, bool withTexts);
    std::unique_ptr<IdStream> searchStream(const QList<SearchUnit> &units, unsigned inRecipient);

    Sql &m_sql;
    const MessageFilter m_filter;
    qint64 m_low = 0;  ///< ids from here
    qint64 m_high = 0; ///< to below here
};

} // namespace depesha
