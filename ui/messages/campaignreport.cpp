// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messages/campaignreport.h"

#include "providers/registry.h"
#include "ui/messages/exportjob.h"
#include "ui/messages/reportpages.h"

#include <QSaveFile>
#include <algorithm>

namespace depesha {

void CampaignFacts::add(const Message &message)
{
    if (count++ == 0) {
        text = message.text;
        sender = message.sender;
        account = message.accountName;
        provider = message.provider;
        createdAt = message.createdAt;
        cost = message.cost;
    } else {
        hasOtherTexts = hasOtherTexts || message.text != text;
        const bool canAdd = cost && message.cost && cost->unit() == message.cost->unit();
        cost = canAdd ? std::optional(*cost + *message.cost) : std::nullopt;
    }
    hasNames = hasNames || !message.name.isEmpty();
    parts += message.parts;
    ++states[int(message.state)];
}

Written writeReport(MessageStore &store, const ProviderRegistry &providers, const ReportOrder &order, const GoOn &goOn)
{
    QSaveFile file(order.path);
    if (!file.open(QIODevice::WriteOnly))
        return tl::unexpected(fileError(file));
    MessageFilter filter;
    filter.campaignId = order.campaignId;
    auto ids = readIds(store, filter, goOn);
    if (!ids)
        return tl::unexpected(ids.error());
    std::reverse(ids->begin(), ids->end()); // on paper as it was sent

    // Twice: what stands above the list is known only at its end, and a list may be too long to be kept.
    const auto half = [&goOn](qint64 before) {
        return [&goOn, before](qint64 done, qint64 total) { return goOn((before * total + done) / 2, total); };
    };
    CampaignFacts facts;
    auto read = readEach(
        store, *ids, [&facts](const Message &message) { facts.add(message); }, half(0));
    if (!read || !*read)
        return read ? Written(std::nullopt) : tl::unexpected(read.error());

    const Provider *provider = providers.find(facts.provider);
    const QString providerName = provider ? provider->capabilities().name : facts.provider;
    ReportPages pages(file, facts, providerName, order.now);
    read = readEach(
        store, *ids, [&pages](const Message &message) { pages.add(message); },
        [&, write = half(1)](qint64 done, qint64 total) {
            return file.error() == QFileDevice::NoError && write(done, total);
        });
    if (!read)
        return tl::unexpected(read.error());
    if (file.error() == QFileDevice::NoError && !*read)
        return std::nullopt;
    pages.end();
    // commit() alone does not tell when the last bytes find no room.
    if (file.error() != QFileDevice::NoError || !file.flush() || !file.commit())
        return tl::unexpected(fileError(file));
    return facts.count;
}

} // namespace depesha
