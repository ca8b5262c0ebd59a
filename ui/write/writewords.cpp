// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/write/writewords.h"

#include "ui/write/characterwords.h"

#include <QHash>
#include <QLocale>
#include <QTimeZone>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int namedAtMost = 8;
constexpr int wordsAtMost = 3;

const auto separator = u" · "_s;

bool hasCyrillic(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar unit) { return unit.script() == QChar::Script_Cyrillic; });
}

QString number(qint64 value) { return QLocale().toString(value); }

/// "in 3 days", "in 5 hours", "in 1 hour 24 minutes", "in 10 minutes": as exactly as anybody asks.
QString ahead(qint64 seconds)
{
    constexpr qint64 hour = 60;
    constexpr qint64 day = 24 * hour;
    const qint64 minutes = (seconds + 59) / 60;
    if (minutes >= 2 * day)
        return WriteWords::tr("in %Ln day(s)", nullptr, int(minutes / day));
    const QString hours = WriteWords::tr("in %Ln hour(s)", nullptr, int(minutes / hour));
    if (minutes >= 6 * hour || (minutes >= hour && minutes % hour == 0))
        return hours;
    if (minutes >= hour)
        return hours + u' ' + WriteWords::tr("%Ln minute(s)", "in 1 hour 24 minutes", int(minutes % hour));
    return WriteWords::tr("in %Ln minute(s)", nullptr, int(minutes));
}

QStringList cutShort(const QStringList &names, int most)
{
    if (names.size() <= most)
        return names;
    return names.first(most) << WriteWords::tr("%Ln more", nullptr, int(names.size()) - most);
}

} // namespace

QString WriteWords::counter(const PartCount &count, QStringView text)
{
    if (count.parts == 0)
        return tr("%1 of %2").arg(number(0), number(count.perPart)) + separator +
               tr("%1 left").arg(number(count.remaining));
    const QString encoding = count.encoding == Encoding::Gsm7 ? tr("Latin (GSM-7)")
                             : hasCyrillic(text)              ? tr("Cyrillic (UCS-2)")
                                                              : tr("Unicode (UCS-2)");
    const QStringList pieces{tr("%1 of %2").arg(number(count.perPart - count.remaining), number(count.perPart)),
                             tr("part %1 of %2").arg(number(count.parts), number(count.parts)),
                             tr("%1 left").arg(number(count.remaining)), encoding};
    return pieces.join(separator);
}

QString WriteWords::costReason(const QList<CostlyCharacter> &costly, const PartRules &rules)
{
    if (costly.isEmpty())
        return {};
    QStringList cyrillic;
    QStringList others;
    for (const CostlyCharacter &one : costly)
        (hasCyrillic(one.character) ? cyrillic : others).append(CharacterWords::quoted(one.character));
    // A text in Russian is no list of surprises; a stray letter is.
    if (cyrillic.size() > 3)
        cyrillic = {tr("Cyrillic letters")};
    const QString list = cutShort(cyrillic + others, namedAtMost).join(", "_L1);
    if (costly.constFirst().reason == CostlyCharacter::Reason::CountsTwo)
        return tr("count as two: %1").arg(list);
    return tr("%1 instead of %2 because of: %3").arg(number(rules.ucs2Single), number(rules.gsmSingle), list);
}

QString WriteWords::adviceReason(const TextAdvice &advice, const PartRules &rules)
{
    QStringList names;
    switch (advice.kind) {
    case TextAdvice::Kind::LookAlikes: {
        for (const LookAlike &letter : advice.letters)
            if (!names.contains(letter.word))
                names.append(letter.word);
        const QString words = cutShort(names, wordsAtMost).join(", "_L1);
        const auto count = int(advice.letters.size());
        const auto cyrillic = std::count_if(advice.letters.cbegin(), advice.letters.cend(),
                                            [](const LookAlike &letter) { return letter.isCyrillic; });
        if (cyrillic == count)
            return tr("%Ln letter(s) look Latin but are Cyrillic: %1", nullptr, count).arg(words);
        if (cyrillic == 0)
            return tr("%Ln letter(s) look Cyrillic but are Latin: %1", nullptr, count).arg(words);
        return tr("%Ln letter(s) are of another alphabet than their words: %1", nullptr, count).arg(words);
    }
    case TextAdvice::Kind::Replace:
        for (const QString &character : advice.characters)
            names.append(CharacterWords::name(character));
        names = cutShort(names, namedAtMost);
        if (advice.after.encoding == Encoding::Ucs2)
            return tr("%Ln character(s) that nobody sees are counted: %1", nullptr, int(advice.edits.size()))
                .arg(names.join(", "_L1));
        return tr("%Ln character(s) force the limit of %1: %2", nullptr, int(advice.edits.size()))
            .arg(number(rules.ucs2Single), names.join(u' '));
    case TextAdvice::Kind::Transliterate:
        return tr("In Latin letters it takes %Ln part(s), not %1", nullptr, advice.after.parts)
            .arg(number(advice.before.parts));
    }
    Q_UNREACHABLE();
}

QString WriteWords::lookAlikeTip(const QList<LookAlike> &letters)
{
    QStringList lines;
    for (const LookAlike &letter : letters)
        lines.append((letter.isCyrillic ? tr("%1: letter %2 is a Cyrillic “%3”") : tr("%1: letter %2 is a Latin “%3”"))
                         .arg(letter.word, number(letter.place), QString(letter.letter)));
    return cutShort(lines, namedAtMost).join(u'\n');
}

QString WriteWords::adviceButton(TextAdvice::Kind kind)
{
    switch (kind) {
    case TextAdvice::Kind::LookAlikes:
        return tr("&Repair");
    case TextAdvice::Kind::Replace:
        return tr("&Replace");
    case TextAdvice::Kind::Transliterate:
        return tr("Sho&w…");
    }
    Q_UNREACHABLE();
}

QString WriteWords::adviceGain(const TextAdvice &advice, qint64 messages, const std::optional<Money> &price)
{
    const int each = advice.saved();
    if (each <= 0)
        return {};
    const qint64 all = each * qMax<qint64>(1, messages);
    QString gain =
        messages > 1 ? tr("saves %1 each, %2 in all")
                           .arg(tr("%Ln part(s)", "saves 2 parts", each), tr("%Ln part(s)", "saves 2 parts", int(all)))
                     : tr("saves %1").arg(tr("%Ln part(s)", "saves 2 parts", each));
    if (price && messages > 0)
        gain += tr(", ≈ %1", "money, after: saves 2 parts").arg((*price * all).toDisplayString());
    return gain;
}

QString WriteWords::placeholderWarning(const QStringList &unknown)
{
    if (unknown.isEmpty())
        return {};
    return tr("%1 will not be filled in and goes out as it stands. What is filled in: {name}.")
        .arg(cutShort(unknown, wordsAtMost).join(", "_L1));
}

QString WriteWords::recipients(qint64 good, int duplicates, int notNumbers, int notTaken)
{
    QStringList pieces;
    if (good > 0)
        pieces.append(tr("%Ln recipient(s)", nullptr, int(good)));
    if (duplicates > 0)
        pieces.append(tr("%Ln duplicate(s) removed", nullptr, duplicates));
    if (notNumbers > 0)
        pieces.append(tr("%Ln not number(s)", "pieces of text that are no telephone numbers", notNumbers));
    if (notTaken > 0)
        pieces.append(tr("%Ln not taken by this provider", "telephone numbers", notTaken));
    return pieces.join(separator);
}

QString WriteWords::total(const SubmissionPlan &plan)
{
    const auto messages = int(plan.submission.items.size());
    const int each = plan.count.parts;
    if (messages == 0)
        return each == 0 ? QString() : tr("%Ln part(s) for each recipient", nullptr, each);
    const QString recipients = tr("%Ln recipient(s)", nullptr, messages);
    if (each == 0)
        return recipients;
    const QString parts = tr("%Ln part(s)", nullptr, int(plan.parts));
    // Texts of one's own differ in length: no factor says it.
    const QString sum =
        plan.personal ? u"%1 = %2"_s.arg(recipients, parts) : u"%1 × %2 = %3"_s.arg(recipients, number(each), parts);
    if (plan.cost)
        return sum + u" ≈ "_s + plan.cost->toDisplayString();
    // Where the account counts parts, they are the cost.
    return plan.affordable >= 0 ? sum : sum + separator + tr("cost not known");
}

QString WriteWords::shortage(const SubmissionPlan &plan, const Account &account)
{
    const qint64 messages = plan.submission.items.size();
    if (plan.affordable < 0 || plan.affordable >= messages || !account.balance)
        return {};
    const QString balance = account.balance->amount.toDisplayString();
    if (plan.affordable == 0)
        return tr("The balance of %1 does not pay for one message.").arg(balance);
    return tr("The balance of %1 pays for %2 of %3 messages.").arg(balance, number(plan.affordable), number(messages));
}

QString WriteWords::shortageHelp(const SubmissionPlan &plan, const Capabilities &capabilities)
{
    const QString help = tr("Top up the account, choose another one, or take recipients away.");
    if (!capabilities.refusesWholeBatch || plan.submission.items.size() < 2)
        return help;
    return help + u' ' + tr("%1 refuses a whole packet that the balance does not pay for.").arg(capabilities.name);
}

QString WriteWords::abroad(const SubmissionPlan &plan)
{
    return plan.abroad == 0 ? QString() : tr("%Ln number(s) are abroad and may cost more.", nullptr, plan.abroad);
}

QString WriteWords::balanceAfter(const SubmissionPlan &plan, const Account &account)
{
    if (!account.balance || plan.submission.test)
        return {};
    const Money &balance = account.balance->amount;
    const std::optional<Money> cost =
        balance.unit() == "SMS"_L1 ? Money::fromMicros(plan.parts * 1'000'000, balance.unit()) : plan.cost;
    if (!cost || balance.unit() != cost->unit() || balance < *cost)
        return {};
    return (balance - *cost).toDisplayString();
}

QString WriteWords::amount(qint64 messages, qint64 parts)
{
    return tr("%1 (%2)", "204 SMS (408 parts)")
        .arg(tr("%Ln SMS", nullptr, int(messages)), tr("%Ln part(s)", nullptr, int(parts)));
}

QString WriteWords::sendButton(const SubmissionPlan &plan, SendKind kind)
{
    const qint64 messages = plan.submission.items.size();
    const bool counts = messages > 0 && plan.count.parts > 0;
    const QString what = counts ? amount(messages, plan.parts) : QString();
    switch (kind) {
    case SendKind::Now:
        return counts ? tr("&Send %1").arg(what) : tr("&Send");
    case SendKind::Later:
        return counts ? tr("&Schedule %1").arg(what) : tr("&Schedule");
    case SendKind::Test:
        return counts ? tr("&Test %1").arg(what) : tr("&Test");
    case SendKind::ToMe:
        return counts ? tr("&Send %1").arg(what) : tr("To me f&irst");
    }
    Q_UNREACHABLE();
}

QString WriteWords::obstacle(const SubmissionPlan &plan, bool unfinished)
{
    if (plan.isReady())
        return {};
    if (unfinished)
        return tr("Finish the number to send.");
    if (!plan.bad.isEmpty())
        return tr("%Ln recipient(s) cannot be used: correct or remove first.", nullptr, int(plan.bad.size()));
    if (plan.submission.items.isEmpty())
        return tr("Add a recipient to send.");
    if (plan.count.parts == 0)
        return tr("Write a text to send.");
    const Error &problem = plan.problems.constFirst();
    switch (problem.kind) {
    case ErrorKind::Sender:
        return tr("Correct the sender name to send.");
    case ErrorKind::Text:
        return tr("Correct the text to send.");
    case ErrorKind::Throttled:
        return tr("More than the limit of this account allows for the day.");
    default:
        return problem.message;
    }
}

QString WriteWords::alreadySent(qint64 already, qint64 all, const QDateTime &last, const QDateTime &now)
{
    const QDateTime local = last.toLocalTime();
    const QString time = QLocale().toString(local.time(), QLocale::ShortFormat);
    const QString when = local.date() == now.toLocalTime().date() ? tr("today at %1").arg(time) : moment(last);
    if (all == 1)
        return tr("This very text went to this number %1.").arg(when);
    if (already == all)
        return tr("This very text went to all of these %1 numbers, last %2.").arg(number(all), when);
    return tr("This very text went to %1 of these %2 numbers, last %3.").arg(number(already), number(all), when);
}

QString WriteWords::queued(qint64 messages, const Submission &submission)
{
    const auto n = int(messages);
    if (submission.test)
        return tr("%Ln test message(s) queued.", nullptr, n);
    if (submission.at)
        return tr("%Ln message(s) scheduled for %1.", nullptr, n).arg(moment(*submission.at));
    return tr("%Ln message(s) queued.", nullptr, n);
}

QString WriteWords::held(qint64 messages, int seconds)
{
    // Two numbers, two plurals.
    return tr("%1 in %2", "3 messages will be sent, in 7 seconds")
        .arg(tr("%Ln message(s) will be sent", nullptr, int(messages)), tr("%Ln second(s)", "in 7 seconds", seconds));
}

QString WriteWords::moment(const QDateTime &when)
{
    const QDateTime local = when.toLocalTime();
    return tr("%1, %2", "date, time")
        .arg(QLocale().toString(local.date(), QLocale::ShortFormat),
             QLocale().toString(local.time(), QLocale::ShortFormat));
}

QString WriteWords::zone(const QDateTime &when, const QTimeZone &zone)
{
    const QString offset = zone.displayName(when, QTimeZone::OffsetName);
    const QString name = zone.displayName(when, QTimeZone::LongName);
    return name.isEmpty() || name == offset ? offset : u"%1 (%2)"_s.arg(name, offset);
}

QString WriteWords::willLeave(const SubmissionPlan &plan, const QDateTime &when, const QTimeZone &zone,
                              const QDateTime &now)
{
    const QDateTime there = when.toTimeZone(zone);
    const QLocale locale;
    QString words =
        tr("%1 will leave on %2 at %3, %4.", "350 SMS (700 parts), date, time, in 2 hours")
            .arg(amount(plan.submission.items.size(), plan.parts), locale.toString(there.date(), QLocale::LongFormat),
                 locale.toString(there.time(), QLocale::ShortFormat), ahead(now.secsTo(when)));
    if (const QDateTime here = when.toLocalTime(); here.time() != there.time() || here.date() != there.date())
        words += u' ' + tr("By this computer's clock that is %1.").arg(moment(when));
    return words;
}

} // namespace depesha
