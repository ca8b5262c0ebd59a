// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Cyrillic in Latin letters, so that an SMS takes fewer parts and can still be read aloud. The scheme is that of
// BGN/PCGN for Russian, reduced to plain ASCII for small screens: ж zh, х kh, ц ts, ч ch, ш sh, щ shch, ы and й y, э e,
// ю yu, я ya, ё yo; ъ and ь are not written, but е, ё, и and о after them get a y (подъезд podyezd, бульон bulyon); the
// ending -ый is y. Kyrgyz: ң ng, ө o, ү u; further letters of Ukrainian, Belarusian and Kazakh after their sound.
// Never changes a link, an address, a code or a placeholder; cannot be turned back.

#pragma once

#include "text/textedit.h"

namespace depesha {

/// One edit for each Cyrillic letter (and the rouble sign); a capital stays one: Щи Shchi, ЩИ SHCHI.
QList<TextEdit> transliteration(const QString &text);

} // namespace depesha
