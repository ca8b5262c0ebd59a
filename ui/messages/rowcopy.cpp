// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messages/rowcopy.h"

#include "model/phonenumber.h"
#include "model/whendone.h"
#include "ui/messages/campaigncells.h"
#include "ui/messages/messagemodel.h"
#include "ui/messages/messagewords.h"
#include "ui/messages/rowkeys.h"
#include "ui/messages/stategroups.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>

namespace depesha {

namespace {

QString line(const QStringList &fields)
{
    QStringList plain;
    for (const QString &field : fields)
        plain.append(field.simplified()); // neither a tab nor a line break may stand in a field
    return plain.join(u'\t');
}

QString lineOf(const Message &message)
{
    return line({displayNumber(message.to), message.text, stateWords(message), message.name, message.accountName,
                 QLocale().toString(message.parts), message.cost ? message.cost->toDisplayString() : QString(),
                 fullTime(message.createdAt)});
}

QString lineOf(const Campaign &campaign)
{
    return line({campaignSize(campaign), campaign.text, countWords(campaign.states), QString(), campaign.accountName,
                 QLocale().toString(campaign.parts), campaign.cost ? campaign.cost->toDisplayString() : QString(),
                 fullTime(campaign.createdAt)});
}

struct Copying
{
    MessageModel &model;
    QObject *context;
    QList<qint64> keys;
    QList<qint64> campaigns; ///< by their last messages; those still to be read
    QHash<qint64, QString> lines;

    void give() const
    {
        QStringList text;
        for (const qint64 key : keys)
            if (const auto found = lines.constFind(key); found != lines.cend())
                text.append(*found);
        QGuiApplication::clipboard()->setText(text.join(u'\n'));
    }
};

/// Large sendings come one after the other.
void readCampaigns(const std::shared_ptr<Copying> &copying)
{
    if (copying->campaigns.isEmpty()) {
        copying->give();
        return;
    }
    whenDone(copying->model.readCampaigns(copying->campaigns), copying->context,
             [copying](const Result<QList<Campaign>> &campaigns) {
                 if (!campaigns)
                     return;
                 for (const Campaign &campaign : *campaigns) {
                     copying->campaigns.removeOne(campaign.messages.last);
                     copying->lines.insert(keyOfCampaign(campaign.messages.last), lineOf(campaign));
                 }
                 if (campaigns->isEmpty())
                     copying->campaigns.clear();
                 readCampaigns(copying);
             });
}

} // namespace

qsizetype copyRows(MessageModel &model, const QList<qint64> &keys, QObject *context)
{
    const QList<qint64> taken = keys.first(qMin<qsizetype>(keys.size(), mostRowsCopied));
    const auto copying = std::make_shared<Copying>(Copying{model, context, taken, {}, {}});
    QList<qint64> messages;
    for (const qint64 key : taken)
        (isCampaignKey(key) ? copying->campaigns : messages).append(idOfKey(key));
    whenDone(model.read(messages), context, [copying](const Result<QList<Message>> &found) {
        if (!found)
            return;
        for (const Message &message : *found)
            copying->lines.insert(keyOfMessage(message.id), lineOf(message));
        readCampaigns(copying);
    });
    return taken.size();
}

} // namespace depesha
