// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/accountdefaults.h"

#include "model/accountreading.h"

namespace depesha {

namespace {

void readPositive(const QString &text, int &value)
{
    if (const int number = text.toInt(); number > 0)
        value = number;
}

} // namespace

Account newAccount(const QHash<QString, QString> &settings)
{
    Account account;
    readPositive(settings.value(paceSetting), account.perSecond);
    readPositive(settings.value(reportingSetting), account.reportHours);
    account.proxy = readProxy(settings.value(proxySetting)).value_or(QUrl());
    return account;
}

} // namespace depesha
