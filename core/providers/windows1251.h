// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads windows-1251 by a table of our own: Qt promises this encoding on no platform. Pure.

#pragma once

#include <QByteArrayView>
#include <QString>

namespace depesha {

/// The one byte that the encoding leaves undefined (0x98) becomes U+FFFD.
QString fromWindows1251(QByteArrayView bytes);

/// UTF-8 with or without byte order mark; where the bytes are not valid UTF-8, windows-1251.
QString fromUtf8OrWindows1251(QByteArrayView bytes);

} // namespace depesha
