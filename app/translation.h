// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The language of what people read. Both programs call it before the first text is shown.

#pragma once

#include <QString>

class QCoreApplication;

namespace depesha {

/// `language`: a locale's name ("ru", "en_US"); empty: the system's. A language without a catalogue stays English.
void installTranslations(QCoreApplication &application, const QString &language = {});

} // namespace depesha
