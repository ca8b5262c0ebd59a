// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/training/providergateway.h"

#include <algorithm>

namespace depesha::training {

bool ProviderGateway::isLogin(const QString &login, const QString &password) const
{
    return login == loginOf(m_id) && password == Password;
}

QStringList ProviderGateway::accept(const Dispatch &dispatch, const QDateTime &now)
{
    QStringList ids;
    for (qsizetype i = 0; i < dispatch.numbers.size(); ++i)
        ids.append(m_ledger.makeId(m_id));
    m_ledger.accept(dispatch, ids, now);
    return ids;
}

namespace {

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

} // namespace

bool isSender(const QString &sender, int letters, int digits)
{
    if (sender.isEmpty() || sender == ProviderGateway::UnknownSender)
        return false;
    if (std::all_of(sender.cbegin(), sender.cend(), isDigit))
        return sender.size() <= digits;
    return sender.size() <= letters &&
           std::all_of(sender.cbegin(), sender.cend(), [](QChar c) { return c >= u' ' && c <= u'~'; });
}

bool isInternationalNumber(const QString &number)
{
    return number.size() >= 7 && number.size() <= 15 && number.front() != u'0' &&
           std::all_of(number.cbegin(), number.cend(), isDigit);
}

} // namespace depesha::training
