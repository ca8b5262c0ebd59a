// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whether the window stays alive: a heart in its thread while 100,000 messages are queued and sent with the Messages
// place open and a message chosen. A thread that only sleeps beats beside it: its pauses are the computer's own.

#include "benchui.h"
#include "engine.h"
#include "ui/messages/messagemodel.h"
#include "ui/messages/messagesplace.h"
#include "ui/messages/messagetable.h"

#include <QApplication>
#include <thread>

using namespace depesha;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int messages = 100'000;

/// The longest pause of a thread with nothing to do.
class Sleeper
{
public:
    Sleeper() : m_thread([this](const std::stop_token &stop) { beat(stop); }) {}
    double longestGap() { return double(m_longest.exchange(0)) / 1e6; }

private:
    void beat(const std::stop_token &stop)
    {
        QElapsedTimer clock;
        while (!stop.stop_requested()) {
            clock.start();
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
            if (const qint64 gap = clock.nsecsElapsed(); gap > m_longest)
                m_longest = gap;
        }
    }

    std::atomic<qint64> m_longest = 0;
    std::jthread m_thread;
};

void tellGaps(const QByteArray &name, BenchEngine &engine, Sleeper &sleeper)
{
    tell(name.constData(), double(engine.heart().longestGap().count()), "ms");
    tell((name + "-computer").constData(), sleeper.longestGap(), "ms");
}

} // namespace

int main(int argc, char **argv)
{
    BenchGateway gateway;
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    BenchEngine engine(gateway, u"nikita"_s, 50);
    BenchUi ui(engine.services());
    MessagesPlace place(ui.services());
    place.resize(1200, 760);
    place.show();
    engine.queue(100);
    auto &table = *place.findChild<MessageTable *>();
    const auto &model = *static_cast<const MessageModel *>(table.model());
    turnUntil([&] { return model.messageCount() == 100; }, "the list");
    table.selectRow(0);

    Sleeper sleeper;
    engine.heart().longestGap();
    engine.queue(messages);
    tellGaps("window-queueing", engine, sleeper);
    engine.work();
    tellGaps("window-sending", engine, sleeper);
    turnUntil([&] { return model.messageCount() == messages + 100; }, "the list");
    return 0;
}
