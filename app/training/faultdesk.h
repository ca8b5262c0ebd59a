// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which request is to go wrong, and how. A fault is asked for by a mark in the message's text ("#cut") or armed
// beforehand for the next requests of a provider. Decides only; the gateway carries it out.

#pragma once

#include "model/error.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QSet>
#include <QString>
#include <chrono>
#include <optional>

namespace depesha::training {

enum class Fault { NoAnswer, Cut, Slow, HangUp, ServerError, Html, Busy, Flood, NoMoney, WrongPassword, Blocked };

/// What a request asks a provider for.
enum class CallKind { Send, Status, Balance, Lookup, Unknown };

struct ArmedFault
{
    QString provider;
    QString fault;                          ///< a name of FaultDesk::table()
    int times = 1;                          ///< at least 1
    QString on = QStringLiteral("send");    ///< "send", "status", "balance" or "any"
    std::chrono::milliseconds delay{5'000}; ///< for "slow"
};

struct DueFault
{
    Fault fault;
    std::chrono::milliseconds delay;
    bool byText = false; ///< asked for by a mark in the text
};

class FaultDesk
{
    Q_DECLARE_TR_FUNCTIONS(depesha::training::FaultDesk)

public:
    struct Row
    {
        QString name;   ///< "no-answer"; its mark in a text is "#no-answer"
        QString effect; ///< in words, translated
    };
    static QList<Row> table();

    /// The provider is known; an unknown fault, a wrong count, moment or delay is refused.
    Result<void> arm(const ArmedFault &fault);
    /// Reads {"provider","fault","times","on","delay"}: delay in milliseconds, the last three may be missing.
    static Result<ArmedFault> fromJson(const QByteArray &json);
    void clear() { m_armed.clear(); }
    QJsonArray armed() const;

    /// What is to happen to this request now; counts armed faults down. `fingerprint` tells a repeated request from a
    /// new one: marks that refuse a request before it is accepted strike its first try only, so that repeating it can
    /// be practised.
    std::optional<DueFault> take(const QString &provider, CallKind kind, const QString &text,
                                 const QByteArray &fingerprint);

private:
    std::optional<DueFault> takeArmed(const QString &provider, CallKind kind);

    QList<ArmedFault> m_armed;
    QSet<QByteArray> m_struck;
};

} // namespace depesha::training
