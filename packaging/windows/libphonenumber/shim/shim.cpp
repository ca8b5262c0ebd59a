// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "unicode/uchar.h"

#include <QChar>

extern "C" int32_t u_charDigitValue(int32_t c) { return QChar::digitValue(char32_t(c)); }
