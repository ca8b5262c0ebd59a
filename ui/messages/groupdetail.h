// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One sending, or many chosen messages: how many stand in which state, what it said and cost, and what can be done
// about the whole.

#pragma once

#include "ui/messages/choice.h"

#include <QScrollArea>

class QFormLayout;
class QGridLayout;
class QLabel;
class QToolButton;

namespace depesha {

class MessageActions;
class ProportionBar;

class GroupDetail : public QScrollArea
{
    Q_OBJECT

public:
    explicit GroupDetail(const MessageActions &actions, QWidget *parent = nullptr);

    void show(const Choice &choice);

Q_SIGNALS:
    /// A message of the sending that this one repeats, or that repeats it.
    void linkFollowed(qint64 messageId);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showCounts(const StateCounts &counts);
    void showCampaign(const Campaign &campaign);

    StateCounts m_counts{};
    qint64 m_former = 0;
    qint64 m_later = 0;
    QLabel *m_heading;
    QLabel *m_stand;
    ProportionBar *m_bar;
    QWidget *m_list;
    QGridLayout *m_rows;
    QWidget *m_facts;
    QFormLayout *m_form;
    QLabel *m_text;
    QLabel *m_sender;
    QLabel *m_account;
    QLabel *m_parts;
    QLabel *m_cost;
    QLabel *m_when;
    QToolButton *m_formerLink;
    QToolButton *m_laterLink;
};

} // namespace depesha
