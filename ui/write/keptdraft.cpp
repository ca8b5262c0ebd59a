// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/write/keptdraft.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

QStringList stringsOf(const QJsonValue &value)
{
    QStringList strings;
    const QJsonArray array = value.toArray();
    for (const auto &one : array)
        strings.append(one.toString());
    return strings;
}

} // namespace

QList<EnteredRecipient> KeptDraft::entered() const
{
    QList<EnteredRecipient> all;
    all.reserve(recipients.size());
    for (qsizetype i = 0; i < recipients.size(); ++i)
        all.append({recipients[i], names.value(i)});
    return all;
}

QString written(const KeptDraft &draft)
{
    if (draft.isEmpty())
        return {};
    QJsonObject object{{u"recipients"_s, QJsonArray::fromStringList(draft.recipients)},
                       {u"names"_s, QJsonArray::fromStringList(draft.names)},
                       {u"text"_s, draft.text},
                       {u"sender"_s, draft.sender},
                       {u"account"_s, draft.accountId}};
    if (draft.at) {
        object.insert(u"at"_s, draft.at->toUTC().toString(Qt::ISODateWithMs));
        object.insert(u"keepHere"_s, draft.keepHere);
    }
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

KeptDraft readDraft(const QString &written)
{
    const QJsonObject object = QJsonDocument::fromJson(written.toUtf8()).object();
    KeptDraft draft;
    draft.recipients = stringsOf(object[u"recipients"_s]);
    draft.names = stringsOf(object[u"names"_s]);
    draft.text = object[u"text"_s].toString();
    draft.sender = object[u"sender"_s].toString();
    draft.accountId = object[u"account"_s].toInteger();
    const QDateTime at = QDateTime::fromString(object[u"at"_s].toString(), Qt::ISODateWithMs);
    if (at.isValid())
        draft.at = at;
    draft.keepHere = object[u"keepHere"_s].toBool();
    return draft;
}

} // namespace depesha
