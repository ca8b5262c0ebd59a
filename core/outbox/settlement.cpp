// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "outbox/settlement.h"

#include "outbox/gaps.h"

#include <QCoreApplication>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Settlement)
};

/// One settlement for all messages of the claim.
AttemptResult forAll(const Claim &claim, const QString &kind, const Settlement &pattern)
{
    AttemptResult result{claim.attemptId, kind, {}, {}};
    result.settlements.reserve(claim.messageIds.size());
    for (const qint64 id : claim.messageIds) {
        result.settlements.append(pattern);
        result.settlements.last().messageId = id;
    }
    return result;
}

bool mayTryAgain(const SettlementContext &context)
{
    return context.claim.tries < maxTries &&
           context.claim.firstQueuedAt.addSecs(std::chrono::seconds(validity).count()) > context.now;
}

AttemptResult accepted(const SettlementContext &context, const SendOutcome &outcome)
{
    Settlement pattern;
    pattern.state = MessageState::Accepted;
    pattern.parts = outcome.parts;
    // A message on the provider's own schedule has no status before its time.
    const QDateTime from = context.claim.job.at ? qMax(*context.claim.job.at, context.now) : context.now;
    pattern.pollAt = from.addMSecs(pollGap(0, context.chance).count());
    pattern.providerId = context.claim.job.requestId;
    if (outcome.recognised && *outcome.recognised != context.claim.messageIds.size())
        pattern.error =
            Error{ErrorKind::Recipient, Words::tr("The provider understood %1 of %2 numbers and does not say which.")
                                            .arg(*outcome.recognised)
                                            .arg(context.claim.messageIds.size())};
    AttemptResult result = forAll(context.claim, u"accepted"_s, pattern);
    for (qsizetype i = 0; i < outcome.ids.size() && i < result.settlements.size(); ++i)
        result.settlements[i].providerId = outcome.ids[i];
    return result;
}

/// Waits for the user, or for the provider's word where it can be asked by request id.
AttemptResult unconfirmed(const SettlementContext &context, const QString &kind, const Error &error)
{
    Settlement pattern;
    pattern.state = MessageState::Unconfirmed;
    pattern.error = error;
    if (context.capabilities.repeatSafe)
        pattern.pollAt = context.now.addMSecs(pollGap(0, context.chance).count());
    return forAll(context.claim, kind, pattern);
}

/// Nothing left, or nothing was taken: again after a gap, or never.
AttemptResult notSent(const SettlementContext &context, const QString &kind, const Error &error,
                      std::chrono::milliseconds gap)
{
    // A repeat that did not get through says nothing about the try before it, which may have been taken.
    const bool sameRequest = context.claim.job.repeat;
    Settlement pattern;
    pattern.error = error;
    if (mayTryAgain(context)) {
        pattern.state = sameRequest ? MessageState::Sending : MessageState::Queued;
        pattern.retryAt = context.now.addMSecs(gap.count());
    } else if (sameRequest) {
        return unconfirmed(context, kind, error);
    } else {
        pattern.state = MessageState::Failed;
    }
    return forAll(context.claim, kind, pattern);
}

/// It may have left, and nobody can say what happened.
AttemptResult unknown(const SettlementContext &context, const Error &error)
{
    const QString kind = u"no-answer"_s;
    if (!context.capabilities.repeatSafe || !mayTryAgain(context))
        return unconfirmed(context, kind, error);
    Settlement pattern;
    pattern.state = MessageState::Sending;
    pattern.error = error;
    pattern.retryAt = context.now.addMSecs(repeatGap(context.claim.tries, context.chance).count());
    return forAll(context.claim, kind, pattern);
}

/// A refusal that is about the account at this moment, not about the message: it says nothing of an earlier try of the
/// same request.
bool dependsOnTheMoment(ErrorKind kind)
{
    return kind != ErrorKind::Recipient && kind != ErrorKind::Text && kind != ErrorKind::Sender &&
           kind != ErrorKind::BadRequest;
}

AttemptResult refused(const SettlementContext &context, const Error &error)
{
    if (context.claim.job.repeat && dependsOnTheMoment(error.kind))
        return unconfirmed(context, u"refused"_s, error);
    const auto numbers = context.claim.messageIds.size();
    const bool someMayPass = error.kind == ErrorKind::Funds || error.kind == ErrorKind::Recipient;
    Settlement pattern;
    pattern.error = error;
    pattern.state = MessageState::Failed;
    if (context.capabilities.refusesWholeBatch && someMayPass && numbers > 1) {
        // One bad number refused all: halves find it without troubling the others twice.
        pattern.state = MessageState::Queued;
        pattern.retryAt = context.now;
        pattern.batch = int((numbers + 1) / 2);
    }
    return forAll(context.claim, u"refused"_s, pattern);
}

} // namespace

AttemptResult settleOutcome(const SettlementContext &context, const SendOutcome &outcome, const QString &answer)
{
    using Verdict = SendOutcome::Verdict;
    const Error error =
        outcome.error.value_or(Error{ErrorKind::Protocol, Words::tr("The provider's answer was not understood.")});
    AttemptResult result;
    switch (outcome.verdict) {
    case Verdict::Accepted:
        result = accepted(context, outcome);
        break;
    case Verdict::Tested: {
        Settlement pattern;
        pattern.state = MessageState::Tested;
        pattern.parts = outcome.parts;
        pattern.providerId = context.claim.job.requestId;
        result = forAll(context.claim, u"tested"_s, pattern);
        break;
    }
    case Verdict::Refused:
        result = refused(context, error);
        break;
    case Verdict::Busy:
        // With a request id the very same request is wanted again; it is safe either way.
        result = notSent(context, u"busy"_s, error, repeatGap(context.claim.tries, context.chance));
        if (context.capabilities.repeatSafe)
            for (Settlement &settlement : result.settlements)
                if (settlement.state == MessageState::Queued)
                    settlement.state = MessageState::Sending;
        break;
    case Verdict::Unrecognised:
        result = unknown(context, error);
        break;
    }
    result.answer = answer;
    return result;
}

AttemptResult settleFailure(const SettlementContext &context, const HttpFailure &failure)
{
    if (failure.mayHaveLeft)
        return unknown(context, failure.error);
    return notSent(context, u"not-sent"_s, failure.error, retryGap(context.claim.tries, context.chance));
}

} // namespace depesha
