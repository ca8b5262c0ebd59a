// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What can be found out about an unconfirmed message without sending anything: by its id what the provider knows of it,
// else what became of the balance around its request. A message has an id only where the provider gave one, or takes
// ours. Words for the user to judge by, never a decision, and of a balance never a proof.

#pragma once

#include "model/conversation.h"
#include "model/message.h"
#include "storage/accountstore.h"
#include "ui/common/uiservices.h"

#include <QObject>

namespace depesha {

class ProviderHint : public QObject
{
    Q_OBJECT

public:
    ProviderHint(const UiServices &services, QObject *parent = nullptr);

    void ask(const Message &message);

    /// What the provider's answer about the message suggests.
    static QString wordsFor(const Result<QList<Report>> &reports, const Message &message);
    /// What the balance suggests; `now`: the last one known.
    static QString wordsFor(const BalanceAround &around, const Balance &now, const Message &message);

Q_SIGNALS:
    void answered(qint64 messageId, const QString &words);

private:
    void askBalance(const Account &account, const Message &message);

    UiServices m_services;
};

} // namespace depesha
