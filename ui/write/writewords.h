// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The sentences of the Write place, made from a plan: counter, reasons, totals, what Send says. Pure and translated; it
// counts nothing itself, so that what is said is what planSubmission() found.

#pragma once

#include "outbox/submissionplan.h"
#include "text/textadvice.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace depesha {

/// Which way a text is about to leave.
enum class SendKind { Now, Later, Test, ToMe };

class WriteWords
{
    Q_DECLARE_TR_FUNCTIONS(WriteWords)

public:
    /// "48 of 67 · part 2 of 2 · 19 left · Cyrillic (UCS-2)"; for an empty text only the room there is.
    static QString counter(const PartCount &count, QStringView text);
    /// "70 instead of 160 because of: я, «–»"; empty where nothing costs.
    static QString costReason(const QList<CostlyCharacter> &costly, const PartRules &rules);

    /// "3 characters force the limit of 70: « » –"
    static QString adviceReason(const TextAdvice &advice, const PartRules &rules);
    /// Each letter with its place: "Сity: letter 1 is Cyrillic"; for a tip.
    static QString lookAlikeTip(const QList<LookAlike> &letters);
    static QString adviceButton(TextAdvice::Kind kind);
    /// "saves 1 part each, 350 in all, ≈ 875.00 ₽"; empty for what saves nothing.
    static QString adviceGain(const TextAdvice &advice, qint64 messages, const std::optional<Money> &price);
    /// Says which placeholders stay as they are; empty for none.
    static QString placeholderWarning(const QStringList &unknown);

    /// "350 recipients · 3 duplicates removed · 2 not numbers"; empty without any.
    static QString recipients(qint64 good, int duplicates, int notNumbers, int notTaken);
    /// "204 recipients × 2 = 408 parts ≈ 979.20 ₽"; says so where no price is known; empty while there is nothing
    /// to count.
    static QString total(const SubmissionPlan &plan);
    /// Says how many messages the balance pays for; empty while it pays for all or is not known.
    static QString shortage(const SubmissionPlan &plan, const Account &account);
    /// What helps against it.
    static QString shortageHelp(const SubmissionPlan &plan, const Capabilities &capabilities);
    /// Numbers in other countries, which may cost more; empty without any.
    static QString abroad(const SubmissionPlan &plan);
    /// The balance less the cost; empty where either is unknown, in another unit, or the balance does not suffice.
    static QString balanceAfter(const SubmissionPlan &plan, const Account &account);

    /// "204 SMS (408 parts)"
    static QString amount(qint64 messages, qint64 parts);
    /// "Send 204 SMS (408 parts)", with a mnemonic; without an amount while nothing is ready.
    static QString sendButton(const SubmissionPlan &plan, SendKind kind);
    /// Why nothing can be sent yet and what to do; empty if the plan is ready. `unfinished`: the only recipient that is
    /// no number is still being typed.
    static QString obstacle(const SubmissionPlan &plan, bool unfinished);
    /// "This very text went to 3 of these numbers today at 12:04."
    static QString alreadySent(qint64 already, qint64 all, const QDateTime &last, const QDateTime &now);
    /// "2 messages queued."
    static QString queued(qint64 messages, const Submission &submission);
    /// "350 messages will be sent in 7 seconds", while they can still be cancelled.
    static QString held(qint64 messages, int seconds);

    /// A moment for people, in this computer's time zone, and the zone's name.
    static QString moment(const QDateTime &when);
    static QString zone(const QDateTime &when, const QTimeZone &zone = QTimeZone::systemTimeZone());
    /// "350 SMS (700 parts) will leave on Monday, 2 March 2026 at 11:00, in 2 hours."
    static QString willLeave(const SubmissionPlan &plan, const QDateTime &when, const QTimeZone &zone,
                             const QDateTime &now);
};

} // namespace depesha
