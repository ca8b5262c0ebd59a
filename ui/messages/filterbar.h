// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What narrows the history: words or a number, a group of states, an account; and how many messages that leaves.

#pragma once

#include "model/account.h"
#include "storage/messagestore.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace depesha {

class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent = nullptr);

    MessageFilter filter() const;
    bool isFiltering() const;
    void setAccounts(const QList<Account> &accounts);
    void showStates(const QList<MessageState> &states);
    void showCampaign(qint64 campaignId);
    /// `isAll`: there are no more.
    void setCount(qint64 count, bool isAll);
    void clear();
    void focusSearch();

Q_SIGNALS:
    void changed();

private:
    void update();

    QLineEdit *m_search;
    QComboBox *m_states;
    QComboBox *m_account;
    QToolButton *m_campaign;
    QLabel *m_count;
    QTimer m_typing;
    qint64 m_campaignId = 0;
};

} // namespace depesha
