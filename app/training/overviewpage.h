// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the training gateway shows to people: the page at its address "/", and the same tables as plain text for the
// terminal. Pure.

#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QList>
#include <QString>

namespace depesha::training {

struct OverviewAccount
{
    QString provider;
    QString endpoint;
    QString login;
    QString balance; ///< for people
    int requests = 0;
};

/// The accounts, the newest messages of the ledger, the tables of fates and faults, as HTML.
QString overviewPage(const QList<OverviewAccount> &accounts, const QJsonArray &ledger);

/// One JSON object a line.
QByteArray jsonLines(const QJsonArray &ledger);

/// The tables of fates and faults, each line ending with a line break.
QString fatesText();
QString faultsText();

} // namespace depesha::training
