// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Included by libphonenumber, which uses nothing of it.

#pragma once
