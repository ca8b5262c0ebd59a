// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messages/messagereading.h"

namespace depesha {

namespace {

constexpr int idsAtOnce = 10'000;
constexpr qsizetype messagesAtOnce = 500;

} // namespace

Result<QList<qint64>> readIds(MessageStore &store, const MessageFilter &filter, const GoOn &goOn)
{
    QList<qint64> all;
    for (;;) {
        const auto ids = store.ids(filter, all.isEmpty() ? 0 : all.constLast(), idsAtOnce).result();
        if (!ids)
            return tl::unexpected(ids.error());
        all += *ids;
        if (ids->size() < idsAtOnce)
            return all;
        if (!goOn(0, all.size()))
            return QList<qint64>();
    }
}

Result<bool> readEach(MessageStore &store, const QList<qint64> &ids, const std::function<void(const Message &)> &take,
                      const GoOn &goOn)
{
    const auto ask = [&](qsizetype from) { return store.byIds(ids.mid(from, messagesAtOnce)); };
    auto next = ask(0);
    for (qsizetype from = 0; from < ids.size(); from += messagesAtOnce) {
        if (!goOn(from, ids.size()))
            return false;
        const auto messages = next.result();
        if (!messages)
            return tl::unexpected(messages.error());
        // The database reads on while these are written.
        if (from + messagesAtOnce < ids.size())
            next = ask(from + messagesAtOnce);
        for (const Message &message : *messages)
            take(message);
    }
    return goOn(ids.size(), ids.size());
}

} // namespace depesha
