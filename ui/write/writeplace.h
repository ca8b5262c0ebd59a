// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The place where a text is written and sent: to, from, text, counter, total, send.

#pragma once

#include "ui/common/uiservices.h"

#include <QWidget>
#include <memory>

namespace depesha {

struct MessageLink;

class WritePlace : public QWidget
{
    Q_OBJECT

public:
    explicit WritePlace(const UiServices &services, QWidget *parent = nullptr);
    ~WritePlace() override;

    /// Puts the message of a link into the fields, as soon as there is an account to write from and nothing is being
    /// sent. Asks before anything that stands there would go; the newest link counts. Answered by linkTaken().
    void begin(const MessageLink &link);

Q_SIGNALS:
    /// The last link waits no longer: it stands in the fields, or the user did not want it.
    void linkTaken();
    /// The user wants to see what was just queued.
    void showMessages(qint64 campaignId);
    /// There is no account yet: the user wants to add one.
    void addAccount();
    /// There is no account yet: the user wants to try the program with the training gateway.
    void trainingRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace depesha
