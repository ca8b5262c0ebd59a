// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accounts/capabilitywords.h"

#include <QCoreApplication>
#include <QStringList>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(depesha::CapabilityWords)
};

QString lengthWords(const Capabilities &capabilities)
{
    if (!capabilities.longTexts)
        return Tr::tr("one part only: %1 characters, %2 with Cyrillic")
            .arg(capabilities.parts.gsmSingle)
            .arg(capabilities.parts.ucs2Single);
    if (capabilities.maxCharacters > 0)
        return Tr::tr("texts of up to %n character(s)", nullptr, capabilities.maxCharacters);
    return Tr::tr("long texts");
}

} // namespace

QString capabilityWords(const Capabilities &capabilities)
{
    QStringList words{lengthWords(capabilities)};
    if (capabilities.batch > 1 && !capabilities.batchNeedsConsent)
        words += Tr::tr("up to %n number(s) in one request", nullptr, capabilities.batch);
    if (capabilities.serverSchedule)
        words += Tr::tr("sends later even when this computer is off");
    if (capabilities.testMode)
        words += Tr::tr("test sends without charge");
    if (capabilities.repeatSafe)
        words += Tr::tr("an unanswered send can safely be repeated");
    if (capabilities.lookup)
        words += Tr::tr("information about numbers");
    if (capabilities.tellsPrice)
        words += Tr::tr("tells its price");
    if (capabilities.directions)
        words += Tr::tr("balance by direction");
    if (capabilities.currency == "SMS"_L1)
        words += Tr::tr("balance counted in messages");
    words.first().front() = words.first().front().toUpper();
    return words.join(u" · "_s);
}

QString senderRuleWords(const SenderRule &rule)
{
    constexpr int worthListing = 4;
    const QString count = QString::number(rule.maxLetters);
    QString letters = Tr::tr("Up to %1 Latin letters and digits").arg(count);
    if (rule.extra.size() > worthListing)
        letters = Tr::tr("Up to %1 Latin letters, digits and common signs").arg(count);
    else if (!rule.extra.isEmpty())
        letters = Tr::tr("Up to %1 Latin letters, digits and %2").arg(count, rule.extra);
    if (rule.maxDigits > 0)
        letters += Tr::tr(", or up to %1 digits").arg(rule.maxDigits);
    return letters;
}

} // namespace depesha
