// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One text to one number, as the history keeps it, and its timeline.

#pragma once

#include "model/error.h"
#include "model/messagestate.h"
#include "model/money.h"

#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QString>
#include <optional>

namespace depesha {

struct Message
{
    qint64 id = 0;
    qint64 accountId = 0;
    qint64 campaignId = 0; ///< the sending it belongs to: all that one press of Send queued
    QString accountName;
    QString provider;
    QString to;         ///< international digits
    QString toOriginal; ///< as the user wrote it
    QString name;       ///< of the recipient, empty if unknown
    QString text;
    QString sender;
    MessageState state = MessageState::Queued;
    QString providerId;        ///< the provider's id, or the request id where numbers share one
    int parts = 0;             ///< expected, or as the provider counted once it said so
    std::optional<Money> cost; ///< parts × price; zero where isFree(); empty if no price is known
    QDateTime createdAt;
    QDateTime dueAt;       ///< scheduled for; null if at once
    bool missed = false;   ///< scheduled, and its time passed while nothing ran: the user is asked
    QDateTime submittedAt; ///< when the last request about it left the queue; null before
    QDateTime stateAt;
    QDateTime finalAt; ///< null until final
    bool test = false;
    std::optional<Error> error;
    QString providerAnswer; ///< the provider's last answer as it came, secrets masked
};

/// One line of a message's timeline. `kind` is a stable word: created, scheduled, request, accepted, refused, busy,
/// no-answer, retry, repeat, report, decided, cancelled, unreported, missed …; `detail` is what the provider or the
/// user said.
struct MessageEvent
{
    QDateTime at;
    QString kind;
    QString detail;
};

} // namespace depesha

Q_DECLARE_METATYPE(depesha::Message)
Q_DECLARE_METATYPE(QList<depesha::Message>)
