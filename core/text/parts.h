// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Counts what a provider bills: the parts (segments) that a text takes in the GSM 03.38 alphabet or in UCS-2.
// The one counter of the program: composer, command line, campaigns and checks all call it. Pure; never allocates in
// countParts(). Source: 3GPP TS 23.038 (alphabet, extension table), TS 23.040 (concatenation: 153 of 160 septets, 67 of
// 70 code units).

#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace depesha {

enum class Encoding { Gsm7, Ucs2 };

/// How many units fit. A provider may bill other lengths, or forbid texts of more than one part.
struct PartRules
{
    int gsmSingle = 160; ///< septets in a text of one part
    int gsmPart = 153;   ///< septets in each part of a longer text
    int ucs2Single = 70; ///< UTF-16 code units in a text of one part
    int ucs2Part = 67;   ///< UTF-16 code units in each part of a longer text
    bool operator==(const PartRules &) const = default;
};

struct PartCount
{
    Encoding encoding = Encoding::Gsm7;
    int units = 0;     ///< septets, or UTF-16 code units
    int parts = 0;     ///< 0 for an empty text
    int perPart = 0;   ///< units that fit in each part of this text: single or concatenated length
    int remaining = 0; ///< units left in the last part before another one is begun
    bool operator==(const PartCount &) const = default;
};

/// Neither an escape pair (GSM extension) nor a surrogate pair is ever cut between two parts.
PartCount countParts(QStringView text, const PartRules &rules = {});

/// Units in each part, in order; as long as countParts().parts.
QList<int> partUnits(QStringView text, const PartRules &rules = {});

/// Where each part begins in `text`, as UTF-16 indices; as long as countParts().parts.
QList<qsizetype> partStarts(QStringView text, const PartRules &rules = {});

/// A character that makes the text dearer, and why.
struct CostlyCharacter
{
    enum class Reason {
        ForcesUcs2, ///< not in the GSM alphabet: the whole text goes as UCS-2
        CountsTwo,  ///< in the GSM extension table: counts two septets
    };
    QString character; ///< a whole code point
    Reason reason = Reason::ForcesUcs2;
    int count = 0; ///< how often it stands in the text
    bool operator==(const CostlyCharacter &) const = default;
};

/// Distinct costly characters in the order of their first appearance. Where any forces UCS-2, only those are listed
/// (then nothing counts two septets).
QList<CostlyCharacter> costlyCharacters(QStringView text);

} // namespace depesha
