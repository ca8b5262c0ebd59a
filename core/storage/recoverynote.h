// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is to be told after the history was put back from an older state, by Depesha itself or by hand. It stands in the
// restored history until the user has seen it, so that the window tells in the morning what the command line met at
// night.

#pragma once

#include <QDateTime>
#include <QHash>
#include <QString>
#include <optional>

namespace depesha {

struct RecoveryNote
{
    enum class Cause {
        Damaged,     ///< the file was damaged: set aside, and its newest copy put in its place
        CopyPutBack, ///< somebody put a copy in its place
        Older,       ///< the history knows less than was sent: its log is lost, or an older file was put back
    };
    Cause cause = Cause::Damaged;
    QDateTime at;          ///< when it was found, UTC
    QDateTime from = {};   ///< what happened after this moment is not in the history; null: unknown
    QString setAside = {}; ///< the damaged file's name now, in the data folder
    int held = 0;          ///< messages that stood open and were not sent by themselves
    bool operator==(const RecoveryNote &) const = default;
};

/// The setting that holds the note; empty once the user has seen it.
inline constexpr QLatin1StringView recoverySetting{"recovery"};

/// From SettingsStore::all().
std::optional<RecoveryNote> recoveryIn(const QHash<QString, QString> &settings);
std::optional<RecoveryNote> recoveryFromJson(const QString &json);
QString recoveryToJson(const RecoveryNote &note);

/// What happened, what cannot be known and what to do: sentences, translated.
QString recoveryWords(const RecoveryNote &note);

} // namespace depesha
