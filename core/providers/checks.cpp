// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/checks.h"

#include "providers/xmlelement.h"
#include "text/lookalikes.h"

#include <QCoreApplication>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Checks
{
    Q_DECLARE_TR_FUNCTIONS(depesha::Checks)
};

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

bool isLatin(QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z'); }

QString ruleWords(const Capabilities &provider)
{
    const SenderRule &rule = provider.sender;
    QString letters;
    if (rule.extra.isEmpty())
        letters = Checks::tr("at most %n Latin letters and digits", nullptr, rule.maxLetters);
    else if (rule.extra.size() <= 4)
        letters = Checks::tr("at most %n Latin letters, digits and the characters %1", nullptr, rule.maxLetters)
                      .arg(rule.extra.split(QString(), Qt::SkipEmptyParts).join(u' '));
    else
        letters = Checks::tr("at most %n Latin letters, digits and signs", nullptr, rule.maxLetters);
    if (rule.maxDigits == 0)
        return Checks::tr("%1 takes %2.").arg(provider.name, letters);
    return Checks::tr("%1 takes %2, or %3.")
        .arg(provider.name, letters, Checks::tr("at most %n digits", nullptr, rule.maxDigits));
}

tl::unexpected<Error> badSender(const QString &what, const Capabilities &provider)
{
    return failure(ErrorKind::Sender, what + u' ' + ruleWords(provider));
}

QString codePoint(char32_t c) { return u"U+"_s + QString::number(uint(c), 16).toUpper().rightJustified(4, u'0'); }

} // namespace

Result<void> checkSender(const Capabilities &capabilities, const QString &sender)
{
    const SenderRule &rule = capabilities.sender;
    if (sender.trimmed().isEmpty())
        return badSender(Checks::tr("There is no sender name."), capabilities);
    if (sender.trimmed() != sender)
        return failure(ErrorKind::Sender,
                       Checks::tr("The sender name “%1” begins or ends with a space. Remove it.").arg(sender));

    bool onlyDigits = true;
    for (qsizetype i = 0; i < sender.size(); ++i) {
        const QChar c = sender.at(i);
        onlyDigits = onlyDigits && isDigit(c);
        if (isDigit(c) || isLatin(c) || rule.extra.contains(c))
            continue;
        if (const QChar twin = latinTwin(c); !twin.isNull())
            return failure(
                ErrorKind::Sender,
                Checks::tr("In the sender name “%1” the letter “%2” (number %3) is Cyrillic and only looks like "
                           "the Latin “%4”. Type it on the Latin layout.")
                    .arg(sender, QString(c), QString::number(i + 1), QString(twin)));
        const bool pair = c.isHighSurrogate() && i + 1 < sender.size();
        return badSender(Checks::tr("The sender name “%1” holds “%2”, which is not allowed.")
                             .arg(sender, sender.mid(i, pair ? 2 : 1)),
                         capabilities);
    }
    const int most = onlyDigits && rule.maxDigits > 0 ? rule.maxDigits : rule.maxLetters;
    if (sender.size() > most)
        return badSender(
            Checks::tr("The sender name “%1” is too long: %n characters.", nullptr, int(sender.size())).arg(sender),
            capabilities);
    return {};
}

Result<void> checkNumber(const Capabilities &capabilities, const PhoneNumber &number)
{
    const NumberRule &rule = capabilities.number;
    const QString digits = number.digits();
    if (!digits.startsWith(rule.prefix))
        return failure(ErrorKind::Recipient, Checks::tr("%1 sends only to numbers that begin with %2; %3 does not.")
                                                 .arg(capabilities.name, u'+' + rule.prefix, displayNumber(digits)));
    if (digits.size() < rule.minDigits || digits.size() > rule.maxDigits) {
        const QString allowed = rule.minDigits == rule.maxDigits
                                    ? Checks::tr("%n digits", nullptr, rule.minDigits)
                                    : Checks::tr("%1 to %n digits", nullptr, rule.maxDigits).arg(rule.minDigits);
        return failure(ErrorKind::Recipient,
                       Checks::tr("%1 takes numbers of %2; %3 has %4.")
                           .arg(capabilities.name, allowed, displayNumber(digits), QString::number(digits.size())));
    }
    return {};
}

Result<void> checkText(const Capabilities &capabilities, const QString &text, const PartRules &rules)
{
    if (text.trimmed().isEmpty())
        return failure(ErrorKind::Text, Checks::tr("The text is empty."));
    // Code units rather than characters: where a provider counts an emoji as one, this errs on the safe side.
    if (capabilities.maxCharacters > 0 && text.size() > capabilities.maxCharacters)
        return failure(ErrorKind::Text, Checks::tr("The text has %n characters; %1 takes %2 at most. Shorten it.",
                                                   nullptr, int(text.size()))
                                            .arg(capabilities.name, QString::number(capabilities.maxCharacters)));
    if (const PartCount count = countParts(text, rules); !capabilities.longTexts && count.parts > 1)
        return failure(
            ErrorKind::Text,
            Checks::tr("%1 takes texts of one part only: %2 characters, or %3 with letters beyond the Latin "
                       "alphabet. This one takes %n parts. Shorten it.",
                       nullptr, count.parts)
                .arg(capabilities.name, QString::number(rules.gsmSingle), QString::number(rules.ucs2Single)));

    const qsizetype bad = firstForbiddenInXml(text);
    if (bad >= 0 && (capabilities.xmlText || text.at(bad).isSurrogate()))
        return failure(
            ErrorKind::Text,
            Checks::tr("The text holds an invisible character (%1, character %2) that cannot be sent through %3. "
                       "Remove it.")
                .arg(codePoint(text.at(bad).unicode()), QString::number(bad + 1), capabilities.name));
    return {};
}

PartRules partRulesFor(const Capabilities &capabilities, const Account &account)
{
    return account.partRules.value_or(capabilities.parts);
}

int batchFor(const Capabilities &capabilities, const Account &account)
{
    return capabilities.batchNeedsConsent && !account.batches ? 1 : capabilities.batch;
}

} // namespace depesha
