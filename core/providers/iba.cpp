// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/iba.h"

#include "providers/answers.h"
#include "providers/windows1251.h"

#include <QHash>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

QString decodeField(QByteArray value)
{
    value.replace('+', ' ');
    return fromUtf8OrWindows1251(QByteArray::fromPercentEncoding(value));
}

QHash<QString, QString> fieldsOf(const QByteArray &query)
{
    QList<QByteArray> pairs = query.split('&');
    for (qsizetype i = 0; i < pairs.size(); ++i) {
        // The document's own example lacks the "&" between these two.
        const QByteArray pair = pairs.at(i);
        const qsizetype prefix = pair.indexOf("prefix=");
        if (prefix > 0 && pair.toLower().startsWith("receiver=")) {
            pairs[i] = pair.left(prefix);
            pairs.insert(i + 1, pair.mid(prefix));
        }
    }
    QHash<QString, QString> fields;
    for (const QByteArray &pair : std::as_const(pairs)) {
        const qsizetype equals = pair.indexOf('=');
        if (equals > 0)
            fields.insert(decodeField(pair.left(equals)).toLower(), decodeField(pair.mid(equals + 1)));
    }
    return fields;
}

} // namespace

Iba::Iba() : QueryPlatform(describe()) {}

Capabilities Iba::describe()
{
    Capabilities iba = commonCapabilities();
    iba.id = u"iba"_s;
    iba.name = u"IBA Telecom"_s;
    iba.defaultEndpoint = QUrl(u"https://lk.ibatele.com/sendsms.php"_s);
    iba.batch = 10;
    iba.incoming = true;
    iba.directions = true;
    return iba;
}

std::optional<Error> Iba::ownRefusal(const QString &words) const
{
    if (words != "0"_L1)
        return {};
    const QString message =
        tr("IBA Telecom refused the message and gives no reason. Usual ones: a wrong login or password, "
           "a sender name that is not registered, a wrong number, not enough money.");
    return providerError(ErrorKind::Rejected, capabilities().name, words, message);
}

Error Iba::emptyBalance(const HttpReply &) const
{
    const QString message =
        tr("IBA Telecom answered nothing, as it does on any error. Most likely the login or the password "
           "is wrong: check both in the account.");
    return providerError(ErrorKind::Auth, capabilities().name, {}, message);
}

Result<IncomingMessage> Iba::readIncoming(const QByteArray &query) const
{
    const QHash<QString, QString> fields = fieldsOf(query);
    const QString id = fields.value(u"smsid"_s).trimmed();
    // It is repeated in our answer, so it must be a plain word.
    if (!isIdToken(id))
        return failure(ErrorKind::BadRequest, tr("An incoming message without a usable id was not taken."));
    return IncomingMessage{.id = id,
                           .date = fields.value(u"date"_s),
                           .text = fields.value(u"text"_s),
                           .sender = fields.value(u"sender"_s),
                           .receiver = fields.value(u"receiver"_s),
                           .prefix = fields.value(u"prefix"_s)};
}

QByteArray Iba::incomingAnswer(const IncomingMessage &message) const { return "smsid=" + message.id.toUtf8(); }

} // namespace depesha
