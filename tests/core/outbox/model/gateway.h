// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The other end of the wire, for all five providers: reads a request as the gateway would, answers as it is told, and
// keeps a ledger of what it really took. Honest within what it is told: a repeat-safe gateway takes an id once and says
// so, and tells nothing of what it never had.

#pragma once

#include "model/http.h"
#include "net/httptransport.h"

#include <QHash>

namespace depesha {

/// A request as the gateway reads it.
struct Asked
{
    enum class Kind { Send, Status, Balance };
    Kind kind = Kind::Send;
    QUrl address; ///< without the query
    QString login;
    QString password;
    QStringList to;
    QString text;
    QString requestId;
    QString providerId;
    QString time; ///< of the provider's own schedule, as it stands there
    bool test = false;
};

Asked readRequest(const QString &provider, const HttpRequest &request);

/// What the gateway is told to do with a send …
enum class SendReply {
    Accept,
    Refuse,        ///< for reasons that lie in the account
    RefuseContent, ///< for a number or a text
    NoMoney,
    Busy,
    Page,       ///< an error page, nothing taken
    TakenPage,  ///< an error page, and the message was taken
    Lost,       ///< it left and no answer came, nothing taken
    TakenLost,  ///< it left and no answer came, and the message was taken
    NotReached, ///< certainly not one byte left
};
inline constexpr int sendReplyCount = int(SendReply::NotReached) + 1;

/// … and with a question about a message.
enum class StatusReply { Enroute, Delivered, Undelivered, NoNews, NotFound, Page, Lost };
inline constexpr int statusReplyCount = int(StatusReply::Lost) + 1;

/// What the answer to a send means by the provider's document.
enum class Said {
    Accepted,
    Refused,
    RefusedForOne, ///< one bad number made it refuse the whole request
    RefusedForSum, ///< there is not enough money for all numbers together, now
    RefusedForNow, ///< for what may have been different when the same request came before
    Busy,
    Nothing, ///< no answer, or none that the document knows
    NotSent,
};

struct SendAnswer
{
    Said said = Said::Nothing;
    HttpResult reply;
    QStringList ids = {}; ///< one a number; empty where the request's id serves
    std::optional<int> parts = {};
};

struct StatusAnswer
{
    HttpResult reply;
    bool knowsIt = false; ///< the message was taken
    QString word = {};    ///< state name, empty: no news
};

class Gateway
{
public:
    SendAnswer answerSend(const QString &provider, const Asked &asked, SendReply wanted);
    StatusAnswer answerStatus(const QString &provider, const Asked &asked, StatusReply wanted);
    static HttpResult answerBalance(const QString &provider);

    /// How often the message was taken: what its sender pays for.
    int taken(const QString &number, const QString &text) const { return m_taken.value(number + u'|' + text); }

private:
    void take(const Asked &asked);

    QHash<QString, int> m_taken;
    QHash<QString, QStringList> m_requests; ///< numbers by request id
    int m_lastId = 10'000;
};

} // namespace depesha
