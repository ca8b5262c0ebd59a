// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Finds out about what is chosen in the table: from the store, since the list may have forgotten it and knows nothing
// of timelines. One question at a time; an answer about what is not chosen any more is dropped.

#pragma once

#include "ui/messages/choice.h"

#include <QObject>

namespace depesha {

class MessageModel;
class MessageTable;

class ChoiceReader : public QObject
{
    Q_OBJECT

public:
    ChoiceReader(MessageStore &store, MessageModel &model, MessageTable &table, QObject *parent = nullptr);

    /// Once something else is chosen, or the history changed.
    void read();

Q_SIGNALS:
    void chosen(const depesha::Choice &choice);

private:
    void readMessage(const Choice &choice);
    void readEvents(const Choice &choice);
    void readCampaign(const Choice &choice);
    void count(const Choice &choice);
    void give(const Choice &choice);
    template<typename T>
    void ask(QFuture<Result<T>> future, std::function<void(const T &)> use);

    MessageStore &m_store;
    MessageModel &m_model;
    MessageTable &m_table;
    bool m_reading = false;
    bool m_again = false;
};

} // namespace depesha
