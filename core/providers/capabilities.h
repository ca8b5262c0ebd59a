// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a provider can do, as data. The account dialog, the composer's checks and the outbox read it here and never ask
// which provider it is.

#pragma once

#include "model/account.h"

#include <QString>
#include <QUrl>

namespace depesha {

struct SenderRule
{
    int maxLetters = 11; ///< a name of Latin letters (and digits, and `extra`)
    int maxDigits = 15;  ///< a name of digits only; 0: digits only is judged as letters are
    QString extra;       ///< further characters allowed, e.g. ".-"; spaces too if it holds one
};

struct NumberRule
{
    QString prefix; ///< digits that a number must begin with; empty: any
    int minDigits = 7;
    int maxDigits = 15;
};

struct Capabilities
{
    QString id;   ///< "iba"
    QString name; ///< "IBA Telecom"
    QUrl defaultEndpoint;
    QString region;     ///< ISO 3166, for national numbers
    QString currency;   ///< unit of the balance where replies name none; "SMS" where messages are counted
    QString loginLabel; ///< translated, as the provider calls it
    QString passwordLabel;

    int batch = 1; ///< numbers in one request at most
    bool batchNeedsConsent =
        false; ///< more than one number a request only if the account allows it: the order of ids is not documented
    bool longTexts = true;
    int maxCharacters = 0; ///< 0: no limit but that of parts
    SenderRule sender;
    NumberRule number;
    PartRules parts;
    bool xmlText = false; ///< texts travel in XML: control characters that it forbids cannot be sent

    bool serverSchedule = false;
    bool testMode = false;
    bool repeatSafe = false;   ///< the same requestId is never sent twice: a send without an answer may be repeated
    bool sharedStatus = false; ///< one status request covers all numbers of a send
    bool refusesWholeBatch = false; ///< one bad number or too small a balance refuses all numbers of a request
    bool lookup = false;
    bool pushesReports = false;
    bool incoming = false;
    bool directions = false; ///< the balance comes with a sum a direction
    bool tellsPrice = false; ///< the balance comes with a price and a state
};

} // namespace depesha
