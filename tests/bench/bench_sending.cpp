// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sending through the whole engine, each message durably claimed before and settled after; and beside it a bare
// QNetworkAccessManager that keeps nothing.

#include "engine.h"

#include <QCoreApplication>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QUrlQuery>

using namespace depesha;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Messages a second.
double engine(BenchGateway &gateway, const QString &provider, int inFlight, int messages, const char *heartName)
{
    BenchEngine engine(gateway, provider, inFlight);
    engine.queue(messages);
    gateway.seen();
    engine.heart().longestGap();
    const double seconds = engine.work();
    if (heartName)
        tell(heartName, double(engine.heart().longestGap().count()), "ms");
    engine.stop();
    const auto seen = gateway.seen();
    const qint64 reported = engine.inState(MessageState::Accepted) + engine.inState(MessageState::Enroute);
    if (seen.messages != messages || reported != messages)
        giveUp(u"%1 messages, %2 at the gateway, %3 accepted"_s.arg(messages).arg(seen.messages).arg(reported));
    return messages / seconds;
}

/// Requests a second.
double bare(BenchGateway &gateway, int inFlight, int requests)
{
    QNetworkAccessManager manager;
    manager.setProxy(QNetworkProxy::NoProxy);
    QUrl url = gateway.endpoint();
    QUrlQuery query{{u"user"_s, u"desk"_s},
                    {u"pwd"_s, u"secret"_s},
                    {u"sadr"_s, u"Depesha"_s},
                    {u"dadr"_s, u"79000000000"_s},
                    {u"text"_s, u"Ваш заказ № 4711 готов, ждём вас до 18:30. Спасибо!"_s}};
    url.setQuery(query);
    const QNetworkRequest request(url);
    int left = requests;
    int open = 0;
    const std::function<void()> fill = [&] {
        while (left > 0 && open < inFlight) {
            --left;
            ++open;
            QNetworkReply *reply = manager.get(request);
            QObject::connect(reply, &QNetworkReply::finished, &manager, [&, reply] {
                if (reply->readAll().isEmpty())
                    giveUp(u"no answer"_s);
                reply->deleteLater();
                --open;
                fill();
            });
        }
    };
    QElapsedTimer timer;
    timer.start();
    fill();
    turnUntil([&] { return left == 0 && open == 0; }, "the end of the bare requests");
    return requests / (double(timer.nsecsElapsed()) / 1e9);
}

} // namespace

int main(int argc, char **argv)
{
    BenchGateway gateway;
    const QCoreApplication application(argc, argv);
    const QString only = application.arguments().value(1);
    const auto wanted = [&only](QLatin1StringView part) { return only.isEmpty() || only == part; };

    if (wanted("slow"_L1)) {
        gateway.setDelay(50ms);
        tell("sending-50ms-bare", bare(gateway, 50, 300), "requests/s");
        tell("sending-50ms", engine(gateway, u"iba"_s, 50, 4'000, "sending-heart"), "messages/s");
    }
    if (wanted("instant"_L1)) {
        gateway.setDelay(0ms);
        // More in flight makes it no faster: it has six connections.
        tell("sending-instant-bare", qMax(bare(gateway, 6, 10'000), bare(gateway, 50, 10'000)), "requests/s");
        tell("sending-instant", engine(gateway, u"iba"_s, 50, 15'000, nullptr), "messages/s");
    }
    if (wanted("batches"_L1)) {
        gateway.setDelay(0ms);
        tell("sending-batches", engine(gateway, u"nikita"_s, 50, 60'000, nullptr), "messages/s");
    }
    return 0;
}
