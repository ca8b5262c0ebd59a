// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The history: live list, search and filters, the chosen message with its timeline, and what can be done about it.

#pragma once

#include "model/messagestate.h"
#include "ui/common/uiservices.h"

#include <QList>
#include <QWidget>
#include <memory>

namespace depesha {

class MessagesPlace : public QWidget
{
    Q_OBJECT

public:
    explicit MessagesPlace(const UiServices &services, QWidget *parent = nullptr);
    ~MessagesPlace() override;

    /// Shows only messages in these states (the red band leads to the unconfirmed ones); empty: all.
    void showStates(const QList<MessageState> &states);
    /// Shows the messages of one sending.
    void showCampaign(qint64 campaignId);
    void focusSearch();

protected:
    void showEvent(QShowEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace depesha
