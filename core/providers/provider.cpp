// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/provider.h"

#include <QCoreApplication>

namespace depesha {

namespace {

tl::unexpected<Error> notOffered(const Capabilities &capabilities)
{
    return failure(ErrorKind::BadRequest,
                   QCoreApplication::translate("depesha::Provider", "%1 does not offer this.").arg(capabilities.name));
}

} // namespace

HttpRequest Provider::lookup(const Access &, const QString &) const { return {}; }

Result<NumberInfo> Provider::readLookup(const HttpReply &) const { return notOffered(capabilities()); }

Result<QList<Report>> Provider::readPush(const QByteArray &) const { return notOffered(capabilities()); }

Result<IncomingMessage> Provider::readIncoming(const QByteArray &) const { return notOffered(capabilities()); }

QByteArray Provider::incomingAnswer(const IncomingMessage &) const { return {}; }

} // namespace depesha
