// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/historyfilter.h"

#include "app/cli/input.h"
#include "app/cli/session.h"

#include <QCoreApplication>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(depesha::HistoryFilter)
};

constexpr int pageSize = 500;

QStringList stateNames()
{
    QStringList names;
    for (int state = 0; state < messageStateCount; ++state)
        names += stateName(MessageState(state));
    return names;
}

Outcome<QList<MessageState>> readStates(const QStringList &values)
{
    QList<MessageState> states;
    for (const QString &name : values.join(u',').split(u',', Qt::SkipEmptyParts)) {
        const auto state = stateFromName(name);
        if (!state)
            return usageFailure(
                Words::tr("--state: there is no state “%1”; known are %2.").arg(name, stateNames().join(u", "_s)));
        states += *state;
    }
    return states;
}

template<typename T>
Outcome<void> take(T &value, const Arguments &arguments, const QString &option,
                   const std::function<Outcome<T>(const QString &)> &read)
{
    const auto given = arguments.value(option);
    if (!given)
        return {};
    return read(*given).map([&](const T &understood) { value = understood; });
}

} // namespace

QList<OptionSpec> historyOptions()
{
    using Takes = OptionSpec::Takes;
    return {
        {u"account"_s, u"NAME"_s, Words::tr("Only messages of this account.")},
        {u"state"_s, u"STATE"_s, Words::tr("Only messages in this state, as its name in JSON."), Takes::Several},
        {u"search"_s, u"WORDS"_s, Words::tr("Words of the text in any case, or part of a number.")},
        {u"since"_s, u"DATE"_s, Words::tr("Created on or after this date, or date and time.")},
        {u"until"_s, u"DATE"_s, Words::tr("Created up to the end of this date, or before this date and time.")},
        {u"limit"_s, u"N"_s, Words::tr("At most so many (history: 50 by default).")},
        {u"after"_s, u"ID"_s, Words::tr("Only messages older than this one: the next page.")},
    };
}

Outcome<HistoryQuery> readHistoryQuery(const Arguments &arguments, Services &services)
{
    HistoryQuery query;
    const auto states = readStates(arguments.values(u"state"_s));
    if (!states)
        return tl::unexpected(states.error());
    query.filter.states = *states;
    query.filter.search = arguments.value(u"search"_s).value_or(QString());
    qint64 limit = -1;
    const auto taken =
        take<QDateTime>(query.filter.since, arguments, u"since"_s,
                        [](const QString &text) { return readBound(u"since"_s, text, false); })
            .and_then([&] {
                return take<QDateTime>(query.filter.until, arguments, u"until"_s,
                                       [](const QString &text) { return readBound(u"until"_s, text, true); });
            })
            .and_then([&] {
                return take<qint64>(limit, arguments, u"limit"_s,
                                    [](const QString &text) { return readNumber(u"limit"_s, text, 1); });
            })
            .and_then([&] {
                return take<qint64>(query.after, arguments, u"after"_s,
                                    [](const QString &text) { return readNumber(u"after"_s, text, 1); });
            });
    if (!taken)
        return tl::unexpected(taken.error());
    if (limit > 0)
        query.limit = limit;
    if (const auto name = arguments.value(u"account"_s)) {
        const auto account = awaitData(services.accounts().everByName(*name));
        if (!account)
            return tl::unexpected(account.error());
        query.filter.accountId = account->id;
    }
    return query;
}

Outcome<qint64> forEachPage(Services &services, const HistoryQuery &query,
                            const std::function<Outcome<void>(const QList<Message> &)> &take)
{
    qint64 before = query.after;
    qint64 done = 0;
    for (;;) {
        const qint64 wanted = query.limit ? qMin<qint64>(pageSize, *query.limit - done) : pageSize;
        if (wanted <= 0)
            return done;
        const auto page = awaitData(services.messages().page(query.filter, before, int(wanted)));
        if (!page)
            return tl::unexpected(page.error());
        if (const auto taken = take(*page); !taken)
            return tl::unexpected(taken.error());
        done += page->size();
        if (page->size() < wanted)
            return done;
        before = page->constLast().id;
    }
}

} // namespace depesha
