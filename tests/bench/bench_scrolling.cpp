// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The Messages place over a million, without a screen and on an X server: wheel steps, pages and jumps. A frame is all
// that the window's thread does in one turn of its event loop: the event, what answers brought, and painting. Beside
// the clock on the wall stands the thread's own work, which a busy computer does not lengthen.

#include "benchui.h"
#include "history.h"
#include "xserver.h"

#include "secrets/memorystore.h"
#include "ui/messages/messagemodel.h"
#include "ui/messages/messagesplace.h"
#include "ui/messages/messagetable.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QWheelEvent>
#include <algorithm>
#include <cstdio>
#include <ctime>
#include <thread>
#include <vector>

using namespace depesha;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int frames = 1000;

double threadTime()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

struct Frames
{
    std::vector<double> wall;
    std::vector<double> own;

    template<typename Work>
    void add(Work work)
    {
        QElapsedTimer clock;
        clock.start();
        const double before = threadTime();
        work();
        own.push_back(threadTime() - before);
        wall.push_back(double(clock.nsecsElapsed()) / 1e6);
    }
};

double at(std::vector<double> values, double share)
{
    std::ranges::sort(values);
    return values[std::size_t(share * double(values.size() - 1))];
}

void wheel(QWidget &target, int steps)
{
    const QPointF middle = target.rect().center();
    QWheelEvent event(middle, target.mapToGlobal(middle), {}, {0, -120 * steps}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&target, &event);
}

void key(QWidget &target, Qt::Key key)
{
    QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier);
    QCoreApplication::sendEvent(&target, &press);
}

/// Turns of the event loop until it is so. To wait for the database is no work of the window's.
template<typename Done>
double turnUntil(Frames &all, Done isDone)
{
    QElapsedTimer clock;
    clock.start();
    while (!isDone()) {
        all.add([] { QCoreApplication::processEvents(); });
        if (clock.hasExpired(10'000))
            qFatal("the rows never came");
        std::this_thread::sleep_for(std::chrono::microseconds(100));
    }
    return double(clock.nsecsElapsed()) / 1e6;
}

void scroll(MessageTable &table, Frames &scrolling, std::vector<double> &waits)
{
    const auto &model = *static_cast<const MessageModel *>(table.model());
    QRandomGenerator random(4711);
    QScrollBar &bar = *table.verticalScrollBar();
    for (int frame = 0; frame < frames; ++frame) {
        scrolling.add([&] {
            if (frame % 10 == 0)
                bar.setValue(random.bounded(bar.maximum()));
            else if (frame % 10 < 6)
                wheel(*table.viewport(), random.bounded(2) ? 1 : -1);
            else
                key(table, Qt::Key_PageDown);
            QCoreApplication::processEvents();
        });
        waits.push_back(turnUntil(scrolling, [&] {
            const int top = table.rowAt(0);
            const int bottom = table.rowAt(table.viewport()->height() - 1);
            return model.isHere(top) && model.isHere(bottom < 0 ? model.rowCount() - 1 : bottom);
        }));
        scrolling.add([] { QCoreApplication::processEvents(); });
    }
}

void print(const QString &name, const Frames &all)
{
    const auto line = [&name](const char *what, double value) {
        std::printf("%s%s\t%.2f\tms\n", qPrintable(name), what, value);
    };
    line("", at(all.wall, 1));
    line("-p99", at(all.wall, 0.99));
    line("-median", at(all.wall, 0.5));
    line("-own", at(all.own, 1));
}

long memory(const char *what)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    const auto lines = status.readAll().split('\n');
    for (const QByteArray &line : lines)
        if (line.startsWith(what))
            return line.mid(qstrlen(what) + 1).trimmed().split(' ').first().toLong() / 1024;
    return -1;
}

int measure(const QString &platform)
{
    Services services({historyFolder(), false, std::make_unique<MemoryStore>()});
    auto opened = services.open();
    opened.waitForFinished();
    if (const auto result = opened.result(); !result)
        qFatal("%s", qPrintable(result.error().message));
    BenchUi ui(services);
    MessagesPlace place(ui.services());
    place.resize(1200, 760);
    place.show();
    auto &table = *place.findChild<MessageTable *>();
    auto &model = *static_cast<MessageModel *>(table.model());
    Frames filling;
    turnUntil(filling, [&model] { return model.extent() == MessageModel::Extent::Complete; });
    print(u"filling-%1"_s.arg(platform), filling);
    table.setFocus();
    Frames scrolling;
    std::vector<double> waits;
    scroll(table, scrolling, waits);
    print(u"scrolling-%1"_s.arg(platform), scrolling);
    std::printf("scrolling-%s-wait-p99\t%.2f\tms\n", qPrintable(platform), at(waits, 0.99));
    std::printf("scrolling-%s-memory\t%ld\tMB\n", qPrintable(platform), memory("VmHWM"));

    int largest = 0;
    for (int row = 0; row < model.rowCount(); ++row)
        if (model.idsAt(row).size() > model.idsAt(largest).size())
            largest = row;
    Frames opening;
    for (const bool open : {true, false}) {
        opening.add([&] {
            model.setOpen(largest, open);
            QCoreApplication::processEvents();
        });
        opening.add([] { QCoreApplication::processEvents(); });
    }
    print(u"opening-%1"_s.arg(platform), opening);

    // Each message a row of its own.
    QList<MessageState> every;
    for (int state = 0; state < messageStateCount; ++state)
        every.append(MessageState(state));
    place.showStates(every);
    Frames flattening;
    turnUntil(flattening, [&model] { return model.extent() == MessageModel::Extent::Complete; });
    print(u"filling-flat-%1"_s.arg(platform), flattening);
    Frames flat;
    scroll(table, flat, waits);
    print(u"scrolling-flat-%1"_s.arg(platform), flat);
    return 0;
}

/// A process for each platform: an application has but one.
int measureApart(const QString &platform, const QString &display)
{
    QProcess child;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, platform);
    environment.insert(u"DISPLAY"_s, display);
    child.setProcessEnvironment(environment);
    child.setProcessChannelMode(QProcess::ForwardedChannels);
    child.start(QCoreApplication::applicationFilePath(), {platform});
    child.waitForFinished(-1);
    return child.exitCode();
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc > 1) {
        const QApplication application(argc, argv);
        return measure(QString::fromLocal8Bit(argv[1]));
    }
    const QCoreApplication application(argc, argv);
    historyFolder();
    const int failures = measureApart(u"offscreen"_s, {});
    const XServer display;
    return failures + measureApart(u"xcb"_s, display.name());
}
