// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What narrows the history: words or a number, and chips for states, an account, dates and one sending, each added from
// one menu and removed by a press; and how many messages that leaves.

#pragma once

#include "model/account.h"
#include "storage/messagestore.h"
#include "ui/messages/period.h"
#include "ui/messages/stategroups.h"

#include <QTimer>
#include <QWidget>
#include <functional>

class QAction;
class QHBoxLayout;
class QLabel;
class QMenu;
class QPushButton;

namespace depesha {

class Clock;
class SearchField;

class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(Clock &clock, QWidget *parent = nullptr);

    MessageFilter filter() const;
    bool isFiltering() const;
    void setAccounts(const QList<Account> &accounts);
    /// All groups that have one of these states; none: all.
    void showStates(const QList<MessageState> &states);
    void showCampaign(qint64 campaignId);
    /// Only these states of this sending.
    void showCampaign(qint64 campaignId, const QList<MessageState> &states);
    /// `isAll`: there are no more.
    void setCount(qint64 count, bool isAll);
    void clear();
    void focusSearch();

Q_SIGNALS:
    void changed();

private:
    void update();
    void showChips();
    void addChip(const QString &text, const std::function<void()> &remove);
    void fillMenu();
    void addStates(QMenu *menu);
    void addAccounts(QMenu *menu);
    void addPeriods(QMenu *menu);
    void choosePeriod(const Period &period);
    void askForDates();

    Clock &m_clock;
    SearchField *m_search;
    QPushButton *m_add;
    QMenu *m_menu;
    QLabel *m_count;
    QWidget *m_chips;
    QHBoxLayout *m_chipRow;
    QTimer m_typing;
    QList<Account> m_accounts;
    QList<StateGroup> m_groups; ///< none: all
    qint64 m_accountId = 0;
    Period m_period;
    qint64 m_campaignId = 0;
};

} // namespace depesha
