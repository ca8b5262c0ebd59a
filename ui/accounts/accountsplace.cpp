// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accounts/accountsplace.h"

namespace depesha {

class AccountsPlace::Private
{
};

AccountsPlace::AccountsPlace(const UiServices &services, QWidget *parent) : QWidget(parent), d(std::make_unique<Private>()) { Q_UNUSED(services) }
AccountsPlace::~AccountsPlace() = default;

} // namespace depesha
