// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a command says: one JSON document or text for people on standard output, notes and errors on standard error.
// It must never be given a secret.

#pragma once

#include "model/error.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace depesha {

class Output
{
public:
    void setJson(bool json) { m_json = json; }
    void setQuiet(bool quiet) { m_quiet = quiet; }
    bool isJson() const { return m_json; }

    /// --help and --version: on standard output whatever else is asked.
    void help(const QString &text);
    /// The one document. Nothing without --json.
    void document(const QJsonObject &object);
    void document(const QJsonArray &array);
    /// What was asked for, for people. Nothing with --json.
    void result(const QString &text);
    /// What was done, for people. Nothing with --json or --quiet.
    void done(const QString &text);
    /// A warning or progress, on standard error. Nothing with --quiet.
    void note(const QString &text);
    /// One line on standard error.
    void error(const QString &text);
    /// error(), and as an error object where --json has had no document yet.
    void failure(const Error &error);

private:
    void document(const QByteArray &json);

    bool m_json = false;
    bool m_quiet = false;
    bool m_documented = false;
};

/// Lines, control characters and runs of spaces folded, so that a provider's words can neither break a line nor drive a
/// terminal.
QString oneLine(const QString &text);

/// Columns aligned by spaces, two between them; nothing at the ends of lines. The first row is the header.
QString table(const QList<QStringList> &rows);

} // namespace depesha
