// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "outbox/wire.h"

#include "model/secretmask.h"

#include <QRandomGenerator>

namespace depesha {

HttpOptions optionsFor(const Account &account)
{
    HttpOptions options;
    options.proxy = account.proxy;
    // Sends and questions keep to the account's limit each for itself, and neither waits for the other.
    options.parallel = 2 * account.inFlight + 1;
    options.party = account.login + u'@' + account.endpoint.path();
    return options;
}

QString shownAnswer(const HttpReply &reply, const QString &secret)
{
    constexpr qsizetype most = 2048;
    // Masked before it is cut: half a password is too much too.
    return maskSecret(QString::fromUtf8(reply.body.left(2 * most)), secret).left(most);
}

double chance() { return QRandomGenerator::global()->generateDouble(); }

} // namespace depesha
