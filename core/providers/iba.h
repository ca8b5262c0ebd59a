// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// IBA Telecom: the query platform, "0" for any error, ten numbers a request, and incoming SMS.
// Source: the provider's GET guide.

#pragma once

#include "providers/queryplatform.h"

namespace depesha {

class Iba : public QueryPlatform
{
    Q_DECLARE_TR_FUNCTIONS(depesha::Iba)

public:
    Iba();

    Result<IncomingMessage> readIncoming(const QByteArray &query) const override;
    QByteArray incomingAnswer(const IncomingMessage &message) const override;

protected:
    std::optional<Error> ownRefusal(const QString &words) const override;
    Error emptyBalance(const HttpReply &reply) const override;

private:
    static Capabilities describe();
};

} // namespace depesha
