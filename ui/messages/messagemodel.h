// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The history as a table that grows as one scrolls: pages by key, newest first, and kept live without losing a row's
// place. It never waits: what is not here yet is fetched, and answers to an older question are dropped.

#pragma once

#include "model/clock.h"
#include "model/message.h"
#include "storage/messagestore.h"

#include <QAbstractTableModel>

namespace depesha {

class MessageModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { StateColumn, ToColumn, TextColumn, AccountColumn, PartsColumn, CostColumn, WhenColumn, ColumnCount };

    MessageModel(MessageStore &store, Clock &clock, QObject *parent = nullptr);

    void setFilter(const MessageFilter &filter);
    const MessageFilter &filter() const { return m_filter; }
    /// Reads the newest rows and those shown again, after the database changed.
    void refresh();

    const Message &message(int row) const { return m_rows.at(row); }
    /// -1 if it is not loaded.
    int rowOf(qint64 id) const;
    /// The first answer to the filter in force has come.
    bool isLoaded() const { return m_loaded; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void loaded();
    void failed(const QString &message);

private:
    void read(qint64 before, int limit);
    void append(const QList<Message> &page, int limit);
    void merge(const QList<Message> &newest, bool isAll);
    QString text(const Message &message, int column) const;
    QString tip(const Message &message, int column) const;

    MessageStore &m_store;
    Clock &m_clock;
    MessageFilter m_filter;
    QList<Message> m_rows;
    int m_generation = 0;
    bool m_loaded = false;
    bool m_complete = false;
    bool m_reading = false;
    bool m_refreshWanted = false;
};

} // namespace depesha
