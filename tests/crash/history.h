// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What stands in a data folder, read past the program's own code; and the audit that holds it
// against the gateway's book.

#pragma once

#include <QHash>
#include <QJsonObject>
#include <QSet>
#include <QStringList>

namespace depesha {

struct StoredMessage
{
    qint64 id = 0;
    QString provider;
    QString to;
    QString text;
    QString state;           ///< its stable name
    bool isUnderWay = false; ///< sending, and not merely waiting for its repetition
    bool isMissed = false;
    QString error;
};

struct History
{
    QList<StoredMessage> messages;
    QString damage; ///< SQLite's own check of the file; empty: none
};
History readHistory(const QString &folder);
/// Nothing is queued or under way, and of a provider that can be asked about a request, nothing unconfirmed.
bool isSettled(const History &history);

/// What the test knows besides.
struct Circumstances
{
    QHash<QString, bool> submissions; ///< by text: whether its sender was told that it is queued
    qsizetype submissionSize = 0;
    QSet<qint64> underWay; ///< ids of messages that were under way when a worker died
    int faults = 0;        ///< requests that the gateway may have left without a good answer
};

struct Audit
{
    int messages = 0;
    int accepted = 0; ///< lines in the gateway's book
    int lost = 0;
    int twice = 0;
    int unconfirmed = 0;
    int missed = 0;
    QStringList complaints; ///< empty: all is well
};
Audit audit(const History &history, const QList<QJsonObject> &book, const Circumstances &circumstances);

} // namespace depesha
