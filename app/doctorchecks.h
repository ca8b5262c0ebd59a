// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// From what was seen of a data folder to what is said about it. Pure.

#pragma once

#include "app/doctor.h"

namespace depesha {

QList<Finding> programFindings(const HistoryHealth &health);
QList<Finding> folderFindings(const HistoryHealth &health);
QList<Finding> historyFindings(const HistoryHealth &health);
QList<Finding> messageFindings(const HistoryHealth &health);
QList<Finding> accountFindings(const HistoryHealth &health, const ProviderRegistry &providers);

} // namespace depesha
