// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What Qt Network says of a failure, in people's words. Only the host is ever named: Qt's own error texts hold the
// whole URL, and with it the password, so none of them is used.

#pragma once

#include "model/error.h"

#include <QNetworkReply>
#include <QSslError>

namespace depesha {

/// `left`: the request may have left before it failed.
Error networkError(QNetworkReply::NetworkError code, const QString &host, bool left);
Error tlsError(const QList<QSslError> &errors, const QString &host);
Error addressNotUnderstood();
Error connectTimeout(const QString &host);
Error answerTimeout(const QString &host);
Error answerTooLong(const QString &host);
Error answerNotUnderstood(const QString &host, const QString &detail);
/// The program stopped working on it before it ended.
Error networkStopped(const QString &host);

} // namespace depesha
