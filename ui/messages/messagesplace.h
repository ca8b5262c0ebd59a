// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The history: live list, search and filters, what is chosen with its timeline or its counts, and what can be done
// about it.

#pragma once

#include "model/messagestate.h"
#include "storage/messagestore.h"
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
    /// What the list is narrowed to now.
    MessageFilter filter() const;

Q_SIGNALS:
    /// The user wants these messages as a file.
    void exportRequested(const depesha::MessageFilter &filter);
    /// The user wants a report of this sending.
    void reportRequested(qint64 campaignId);
    /// A file is being written, or no more.
    void writingChanged(bool writing);
    /// It was not written: the place says why.
    void writingFailed();

protected:
    void showEvent(QShowEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace depesha
