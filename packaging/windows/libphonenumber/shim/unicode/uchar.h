// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The one function of ICU that libphonenumber calls when it uses RE2; ICU itself would be 30 MB of DLLs.

#pragma once

#include <cstdint>

extern "C" int32_t u_charDigitValue(int32_t c);
