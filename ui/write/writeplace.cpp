// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/write/writeplace.h"

namespace depesha {

class WritePlace::Private
{
};

WritePlace::WritePlace(const UiServices &services, QWidget *parent) : QWidget(parent), d(std::make_unique<Private>()) { Q_UNUSED(services) }
WritePlace::~WritePlace() = default;

} // namespace depesha
