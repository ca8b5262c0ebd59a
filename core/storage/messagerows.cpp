// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/messagerows.h"

#include <QHash>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

Message messageOf(const Rows &row)
{
    Message message;
    message.id = row.integer(0);
    message.accountId = row.integer(1);
    message.campaignId = row.integer(2);
    message.accountName = row.text(3);
    message.provider = row.text(4);
    message.to = row.text(5);
    message.toOriginal = row.text(6);
    message.name = row.text(7);
    message.text = row.text(8);
    message.sender = row.text(9);
    message.state = MessageState(row.integer(10));
    message.providerId = row.text(11);
    message.parts = int(row.integer(12));
    if (!row.isNull(13))
        message.cost = Money::fromMicros(isFree(message.state) ? 0 : row.integer(13), row.text(14));
    message.createdAt = row.time(15);
    message.dueAt = row.time(16);
    message.missed = row.integer(17) == 1;
    message.submittedAt = row.time(18);
    message.stateAt = row.time(19);
    message.finalAt = row.time(20);
    message.test = row.integer(21) != 0;
    if (!row.isNull(22))
        message.error = Error{errorKindFromName(row.text(22)).value_or(ErrorKind::Protocol), row.text(23), row.text(24),
                              row.text(25)};
    message.providerAnswer = row.text(26);
    return message;
}

} // namespace

QList<Message> messagesByIds(Sql &sql, const QList<qint64> &ids)
{
    QHash<qint64, Message> found;
    Rows rows = sql.read(
        u"SELECT m.id, m.account_id, m.campaign_id, a.name, a.provider, m.number, coalesce(m.original, m.number), "
        u"m.name, "
        "t.body, c.sender, m.state, coalesce(m.provider_id, m.request_id), m.parts, m.cost_micros, c.price_unit, "
        "c.created_at, m.due_at, m.missed, m.submitted_at, m.state_at, m.final_at, c.test, m.error_kind, "
        "m.error_message, m.error_detail, m.error_code, coalesce(m.answer, x.answer) "
        "FROM json_each(?) AS wanted CROSS JOIN messages AS m ON m.id = wanted.value "
        "JOIN campaigns AS c ON c.id = m.campaign_id JOIN texts AS t ON t.id = m.text_id "
        "JOIN accounts AS a ON a.id = m.account_id LEFT JOIN attempts AS x ON x.id = m.attempt_id"_s,
        {jsonOf(ids)});
    while (rows.next())
        found.insert(rows.integer(0), messageOf(rows));

    QList<Message> messages;
    messages.reserve(found.size());
    for (const qint64 id : ids)
        if (const auto at = found.constFind(id); at != found.cend())
            messages.append(*at);
    return messages;
}

QVariantList errorColumns(const std::optional<Error> &error)
{
    if (!error)
        return {QVariant(), QVariant(), QVariant(), QVariant()};
    return {errorKindName(error->kind), column(error->message), columnOrNull(error->detail),
            columnOrNull(error->providerCode)};
}

QString jsonOf(const QList<qint64> &ids)
{
    QString json = u"["_s;
    for (const qint64 id : ids) {
        if (json.size() > 1)
            json += u',';
        json += QString::number(id);
    }
    return json + u']';
}

} // namespace depesha
