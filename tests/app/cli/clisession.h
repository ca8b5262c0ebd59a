// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Drives the real depesha-cli on a data folder of its own, against a training gateway of its own, in the keyring
// session that the test runs in. The gateway lives in the test's thread: whoever waits here runs the event loop.

#pragma once

#include "app/training/traininggateway.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace depesha {

struct CliResult
{
    int code = -1;
    QByteArray out;
    QByteArray err;

    /// The one document of standard output; null unless it is one, whole and alone.
    QJsonValue json() const;
    QJsonObject object() const { return json().toObject(); }
    QJsonArray array() const { return json().toArray(); }
    /// Of the error object that a refused call prints.
    QString errorKind() const;
};

/// Sorted, as QJsonObject::keys() answers them.
QStringList keysOf(const QString &blankSeparated);

class CliSession
{
public:
    CliSession();

    QString folder() const { return m_folder.path(); }
    QString file(const QString &name) const { return m_folder.filePath(name); }
    QString write(const QString &name, const QByteArray &content) const;
    TrainingGateway &gateway() { return m_gateway; }

    /// Runs to the end. Warnings about http addresses and the like are left in `err`.
    CliResult run(const QStringList &arguments, const QByteArray &input = {});
    /// Starts and leaves to the caller.
    std::unique_ptr<QProcess> start(const QStringList &arguments);
    /// Adds the training account of a provider under the provider's id.
    CliResult addAccount(const QString &provider, const QStringList &more = {});
    /// Polls until the newest message of the account has this state, or a time is over; answers its state.
    QString awaitState(const QString &account, const QString &state);

private:
    QTemporaryDir m_folder;
    SystemClock m_clock;
    TrainingGateway m_gateway;
};

} // namespace depesha
