// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Brings the message of a link into the fields of Write. Waits while they are in use, and asks where something that
// stands in them would go. A link comes from strangers: nothing is sent, and it is shown to the letter.

#pragma once

#include "model/messagelink.h"

#include <QMessageBox>
#include <QObject>
#include <QPointer>
#include <functional>
#include <optional>

namespace depesha {

class WriteForm;

class LinkIntake : public QObject
{
    Q_OBJECT

public:
    /// `isFree`: the fields may be filled. `form` owns this.
    LinkIntake(WriteForm *form, std::function<bool()> isFree);

    /// The one before it, if it still waits, is forgotten.
    void take(const MessageLink &link);
    /// The fields may have become free.
    void look();

Q_SIGNALS:
    void taken();

private:
    void ask();
    void add();
    void finish();

    WriteForm *m_form;
    std::function<bool()> m_isFree;
    std::optional<MessageLink> m_waiting;
    QPointer<QMessageBox> m_question;
};

} // namespace depesha
