// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Takes a password out of what a provider or a library said, in every encoding in which it may come back.

#pragma once

#include "model/error.h"

namespace depesha {

/// `text` with `secret` replaced by "***": as it is, percent-encoded (twice too), XML- or JSON-escaped, in
/// Base64, in hexadecimal.
QString maskSecret(QString text, const QString &secret);
/// The same for all texts of an error.
Error maskSecret(Error error, const QString &secret);

} // namespace depesha
