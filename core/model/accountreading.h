// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads what a person typed about an account. Pure. The errors say what is wrong in a sentence and never repeat the
// text: an address may hold a password.

#pragma once

#include "model/error.h"

#include <QStringList>
#include <QUrl>

namespace depesha {

/// An http or https address with a host, without a login and without a fragment.
Result<QUrl> readEndpoint(const QString &text);
/// "http://host:port" or "socks5://host:port" without a login; an empty text is the system's proxy.
Result<QUrl> readProxy(const QString &text);
/// Names between commas, each once, in order.
QStringList readSenders(const QString &text);

} // namespace depesha
