// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The other end of the wire, and the disk as it shows itself: what the world sees and tells the model.

#include "world.h"

#include "storage/folderlock.h"

#include <QRegularExpression>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

void World::saw(Transport *transport, qsizetype index, const HttpRequest &request)
{
    static const QRegularExpression loginName(u"login-\\d+"_s);
    const QString all = request.url.toString() + QString::fromUtf8(request.body);
    const qint64 account = m_accounts.value(loginName.match(all).captured());
    const QString &provider = m_model.login(account).provider;
    auto exchange = std::make_unique<Exchange>(Exchange{transport, index, account, readRequest(provider, request)});
    const Asked &asked = exchange->asked;
    const Program *from = m_worker && &m_worker->transport == transport ? m_worker.get() : m_second.get();
    readMoves();
    switch (asked.kind) {
    case Asked::Kind::Balance:
        finish(*exchange, Gateway::answerBalance(provider));
        return;
    case Asked::Kind::Status:
        m_model.asks(account, asked, from && from->isWorking);
        break;
    case Asked::Kind::Send: {
        const Program *other = from == m_worker.get() ? m_second.get() : m_worker.get();
        if ((other && other->isWorking) || FolderLock(m_folder.filePath(u"outbox.lock"_s)).tryLock())
            m_model.wrong(u"a request left from a program that does not work the outbox"_s);
        QHash<qint64, Attempt> disk;
        for (const QString &number : asked.to)
            if (const Model::Item *item = m_model.find(number, asked.text))
                disk.insert(item->id, m_moves->attemptOf(item->id, asked.requestId));
        exchange->sent = m_model.leaves(account, asked, disk, m_clock.now());
        break;
    }
    }
    m_underWay.push_back(std::move(exchange));
}

std::unique_ptr<World::Exchange> World::take(Asked::Kind kind, int pick)
{
    std::vector<std::size_t> found;
    for (std::size_t at = 0; at < m_underWay.size(); ++at)
        if (m_underWay[at]->asked.kind == kind)
            found.push_back(at);
    if (found.empty())
        return {};
    const auto at = m_underWay.begin() + std::ptrdiff_t(found[std::size_t(pick) % found.size()]);
    auto exchange = std::move(*at);
    m_underWay.erase(at);
    return exchange;
}

bool World::answerSend(int pick, SendReply reply)
{
    const auto exchange = take(Asked::Kind::Send, pick);
    if (!exchange)
        return false;
    const QString &provider = m_model.login(exchange->account).provider;
    const SendAnswer answer = m_gateway.answerSend(provider, exchange->asked, reply);
    for (qsizetype i = 0; i < answer.ids.size(); ++i)
        m_byProviderId.insert(answer.ids.at(i), exchange->sent.items.value(i));
    m_model.answered(exchange->sent, answer, m_clock.now());
    finish(*exchange, answer.reply);
    return true;
}

bool World::answerStatus(int pick, StatusReply reply)
{
    const auto exchange = take(Asked::Kind::Status, pick);
    if (!exchange)
        return false;
    const Asked &asked = exchange->asked;
    QList<qint64> about;
    for (const Model::Item &item : m_model.items())
        if (asked.requestId.isEmpty() ? m_byProviderId.value(asked.providerId) == item.id
                                      : item.requestId == asked.requestId)
            about.append(item.id);
    const StatusAnswer answer = m_gateway.answerStatus(m_model.login(exchange->account).provider, asked, reply);
    m_model.reported(answer, about);
    finish(*exchange, answer.reply);
    return true;
}

void World::answerAll()
{
    while (answerSend(0, SendReply::Accept) || answerStatus(0, StatusReply::Delivered)) {
    }
}

void World::finish(const Exchange &exchange, const HttpResult &reply)
{
    if (reply)
        exchange.transport->answer(exchange.index, reply->body, reply->status);
    else
        exchange.transport->fail(exchange.index, reply.error().error.kind, reply.error().mayHaveLeft);
}

void World::readMoves()
{
    for (const Moved &move : m_moves->read())
        m_model.moved(move);
}

QList<Message> World::messages() { return *waited(m_worker->messages.byIds(m_model.items().keys())); }

void World::look()
{
    const auto all = messages();
    for (const Message &message : all)
        m_model.shows(message, m_gateway.taken(message.to, message.text));
}

} // namespace depesha
