// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messages/messagewords.h"

#include "model/phonenumber.h"

#include "ui/common/errorwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MessageWords)
};

struct KindWords
{
    QLatin1StringView kind;
    const char *words;
};

constexpr KindWords kinds[] = {
    {"created"_L1, QT_TRANSLATE_NOOP("MessageWords", "Written down on this computer")},
    {"scheduled"_L1, QT_TRANSLATE_NOOP("MessageWords", "Scheduled")},
    {"queued"_L1, QT_TRANSLATE_NOOP("MessageWords", "Its time came")},
    {"missed"_L1, QT_TRANSLATE_NOOP("MessageWords", "Its time passed while Depesha was not running")},
    {"request"_L1, QT_TRANSLATE_NOOP("MessageWords", "Request to the provider")},
    {"repeat"_L1, QT_TRANSLATE_NOOP("MessageWords", "The same request again, which is safe here")},
    {"accepted"_L1, QT_TRANSLATE_NOOP("MessageWords", "The provider accepted it")},
    {"tested"_L1, QT_TRANSLATE_NOOP("MessageWords", "The provider accepted the test")},
    {"refused"_L1, QT_TRANSLATE_NOOP("MessageWords", "The provider refused it")},
    {"busy"_L1, QT_TRANSLATE_NOOP("MessageWords", "The provider was busy")},
    {"not-sent"_L1, QT_TRANSLATE_NOOP("MessageWords", "No connection: nothing was sent")},
    {"no-answer"_L1, QT_TRANSLATE_NOOP("MessageWords", "No answer that can be understood")},
    {"interrupted"_L1, QT_TRANSLATE_NOOP("MessageWords", "Depesha was closed while the request was on its way")},
    {"report"_L1, QT_TRANSLATE_NOOP("MessageWords", "Report from the provider")},
    {"restored"_L1, QT_TRANSLATE_NOOP("MessageWords", "The history was put back from an older state")},
    {"decided"_L1, QT_TRANSLATE_NOOP("MessageWords", "Your decision")},
    {"cancelled"_L1, QT_TRANSLATE_NOOP("MessageWords", "Cancelled")},
    {"unreported"_L1, QT_TRANSLATE_NOOP("MessageWords", "No report came within the reporting period")},
};

constexpr KindWords decisions[] = {
    {"sent"_L1, QT_TRANSLATE_NOOP("MessageWords", "it was sent")},
    {"not-sent"_L1, QT_TRANSLATE_NOOP("MessageWords", "it was not sent")},
    {"resend"_L1, QT_TRANSLATE_NOOP("MessageWords", "send again")},
    {"send-now"_L1, QT_TRANSLATE_NOOP("MessageWords", "send now")},
};

template<size_t size>
QString wordsFor(const KindWords (&table)[size], const QString &kind)
{
    for (const KindWords &known : table)
        if (kind == known.kind)
            return Words::tr(known.words);
    return kind;
}

} // namespace

QString stateWords(const Message &message)
{
    if (message.missed && message.state == MessageState::Scheduled)
        return Words::tr("Missed its time");
    return stateWord(message.state);
}

QString recipientWords(const Message &message)
{
    if (!message.name.isEmpty())
        return message.name;
    return message.to.isEmpty() ? Words::tr("Erased") : displayNumber(message.to);
}

QString meaningOf(const Message &message)
{
    QStringList sentences;
    if (message.missed && message.state == MessageState::Scheduled && message.error)
        sentences.append(
            Words::tr("It was to leave on %1. It does not leave by itself: say whether it is still wanted.")
                .arg(fullTime(message.dueAt)));
    else if (message.missed && message.state == MessageState::Scheduled)
        sentences.append(Words::tr("It was to leave on %1, while Depesha was not running. It does not leave late by "
                                   "itself: say whether it is still wanted.")
                             .arg(fullTime(message.dueAt)));
    else if (message.state == MessageState::Scheduled)
        sentences.append(
            Words::tr("It leaves on %1. This computer and Depesha must be running then.").arg(fullTime(message.dueAt)));
    else
        sentences.append(stateMeaning(message.state));
    if (message.error && !message.error->message.isEmpty()) {
        sentences.prepend(message.state == MessageState::Failed ? errorWords(*message.error) : message.error->message);
    }
    sentences.removeDuplicates();
    return sentences.join(u'\n');
}

QString chargedWords(MessageState state)
{
    using enum MessageState;
    switch (state) {
    case Scheduled:
    case Queued:
        return Words::tr("Not yet");
    case Sending:
    case Unconfirmed:
        return Words::tr("Nobody knows yet");
    case Accepted:
    case Enroute:
    case Delivered:
    case Unreported:
        return Words::tr("Yes");
    case Undelivered:
    case Expired:
        return Words::tr("Probably: most providers charge it");
    case Rejected:
    case Deleted:
        return Words::tr("Not known: ask the provider");
    case Failed:
    case Cancelled:
    case Tested:
        break;
    }
    return Words::tr("No");
}

QString shortTime(const QDateTime &time, const QDateTime &now)
{
    if (!time.isValid())
        return {};
    const QLocale locale;
    const QDateTime local = time.toLocalTime();
    // Some locales' short times have seconds, which the tip tells.
    const QString format = locale.timeFormat(QLocale::ShortFormat).remove(u":ss"_s).remove(u".ss"_s);
    const QString clock = locale.toString(local.time(), format);
    if (local.date() == now.toLocalTime().date())
        return clock;
    if (local.date().year() == now.toLocalTime().date().year())
        return Words::tr("%1 %2", "day and month, time").arg(locale.toString(local.date(), u"d MMM"_s), clock);
    return Words::tr("%1 %2", "date, time").arg(locale.toString(local.date(), QLocale::ShortFormat), clock);
}

QString fullTime(const QDateTime &time)
{
    if (!time.isValid())
        return {};
    const QDateTime local = time.toLocalTime();
    const QLocale locale;
    return Words::tr("%1 %2 (%3)", "date, time, time zone")
        .arg(locale.toString(local.date(), QLocale::ShortFormat), local.time().toString(u"HH:mm:ss"_s),
             local.timeZoneAbbreviation());
}

QString eventWords(const MessageEvent &event)
{
    const QString words = wordsFor(kinds, event.kind);
    if (event.detail.isEmpty())
        return words;
    QString detail = event.kind == "decided"_L1 ? wordsFor(decisions, event.detail) : event.detail;
    return Words::tr("%1: %2", "what happened, its detail").arg(words, detail);
}

} // namespace depesha
