// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Asking about 10,000 open messages, and what sending beside it loses.

#include "engine.h"

#include <QCoreApplication>

using namespace depesha;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

int main(int argc, char **argv)
{
    constexpr int open = 10'000;
    // Over before the first of them is asked about by itself.
    constexpr int sent = 1'800;
    BenchGateway gateway;
    const QCoreApplication application(argc, argv);
    BenchEngine engine(gateway, u"iba"_s, 50);

    gateway.setDelay(50ms);
    engine.queue(sent);
    tell("sending-before-polling", sent / engine.work(), "messages/s");

    gateway.setDelay(0ms);
    engine.queue(open - sent);
    engine.work();

    gateway.setDelay(50ms);
    engine.queue(sent);
    gateway.seen();
    QElapsedTimer timer;
    timer.start();
    const auto round = engine.services().pollNow();
    tell("sending-beside-polling", sent / engine.work(), "messages/s");
    const PollSummary summary = awaitGood(round);
    tell("polling-10000", gateway.seen().statuses / (double(timer.nsecsElapsed()) / 1e9), "questions/s");
    if (summary.asked < open)
        giveUp(u"asked about %1 of %2"_s.arg(summary.asked).arg(open));
    engine.stop();
    return 0;
}
