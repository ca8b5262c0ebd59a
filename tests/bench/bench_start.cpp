// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// From just before exec to the first painted window, as an X server sees it: the first drawing that covers at least
// half of the first ordinary window; then, until nothing is drawn any more, the peak memory. The program with a history
// of a million, with none, and a bare window, by turns.

#include "history.h"
#include "xserver.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <algorithm>
#include <cstdio>
#include <map>
#include <memory>
#include <thread>
#include <vector>

#include <X11/Xlib.h>
#include <X11/extensions/Xdamage.h>

using namespace depesha;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int rounds = 11;
constexpr int quiet = 700;
constexpr int patience = 20'000;

struct Start
{
    double painted = -1;
    double settled = -1;
    long peak = -1;
};

class Watcher
{
public:
    explicit Watcher(const QString &display) : m_display(XOpenDisplay(qPrintable(display)))
    {
        int errors = 0;
        if (!m_display || !XDamageQueryExtension(m_display, &m_damageEvents, &errors))
            qFatal("the X server does not tell of drawings");
        // A window may go while it is looked at.
        XSetErrorHandler([](Display *, XErrorEvent *) { return 0; });
        XSelectInput(m_display, DefaultRootWindow(m_display), SubstructureNotifyMask);
        XSync(m_display, True);
    }
    ~Watcher() { XCloseDisplay(m_display); }
    Q_DISABLE_COPY_MOVE(Watcher)

    Start watch(QProcess &program)
    {
        m_clock.start();
        program.start();
        Start start;
        qint64 last = 0;
        Window window = 0;
        long area = 0;
        while (m_clock.elapsed() < patience && (start.painted < 0 || m_clock.elapsed() - last < quiet)) {
            if (!XPending(m_display)) {
                std::this_thread::sleep_for(std::chrono::microseconds(200));
                continue;
            }
            XEvent event;
            XNextEvent(m_display, &event);
            if (event.type == MapNotify && !event.xmap.override_redirect && !window) {
                XWindowAttributes shape;
                if (!XGetWindowAttributes(m_display, event.xmap.window, &shape) || shape.width < 100)
                    continue;
                window = event.xmap.window;
                area = long(shape.width) * shape.height;
                XDamageCreate(m_display, window, XDamageReportRawRectangles);
            } else if (event.type == m_damageEvents + XDamageNotify) {
                const auto &drawn = reinterpret_cast<const XDamageNotifyEvent &>(event).area;
                last = m_clock.elapsed();
                if (start.painted < 0 && 2L * drawn.width * drawn.height >= area)
                    start.painted = double(m_clock.nsecsElapsed()) / 1e6;
                start.settled = double(m_clock.nsecsElapsed()) / 1e6;
            }
        }
        if (start.painted < 0)
            qFatal("%s shows no window", qPrintable(program.program()));
        start.peak = peakOf(program.processId());
        return start;
    }

private:
    static long peakOf(qint64 process)
    {
        QFile status(u"/proc/%1/status"_s.arg(process));
        if (!status.open(QIODevice::ReadOnly))
            return -1;
        const auto lines = status.readAll().split('\n');
        for (const QByteArray &line : lines)
            if (line.startsWith("VmHWM:"))
                return line.mid(6).trimmed().split(' ').first().toLong() / 1024;
        return -1;
    }

    Display *m_display;
    int m_damageEvents = 0;
    QElapsedTimer m_clock;
};

double median(std::vector<double> values)
{
    std::ranges::nth_element(values, values.begin() + std::ptrdiff_t(values.size() / 2));
    return values[values.size() / 2];
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const auto history = copyOfHistory();
    const QTemporaryDir nothing;
    const QTemporaryDir home;
    const XServer display;
    Watcher watcher(display.name());

    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DISPLAY"_s, display.name());
    environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    environment.insert(u"HOME"_s, home.path());
    environment.insert(u"XDG_RUNTIME_DIR"_s, home.path());
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"disabled:"_s); // else D-Bus starts one

    const QDir here(QCoreApplication::applicationDirPath());
    const QString program = here.absoluteFilePath(u"../bin/depesha"_s);
    const std::map<QByteArray, QStringList> commands{
        {"start-bare", {here.absoluteFilePath(u"barewindow"_s)}},
        {"start-empty", {program, u"--data-dir"_s, nothing.path()}},
        {"start-history", {program, u"--data-dir"_s, history->path()}},
    };
    std::map<QByteArray, std::vector<Start>> starts;
    // The first round warms the disk's cache.
    for (int round = 0; round <= rounds; ++round)
        for (const auto &[name, command] : commands) {
            QProcess process;
            process.setProcessEnvironment(environment);
            process.setProgram(command.first());
            process.setArguments(command.mid(1));
            process.setStandardErrorFile(QProcess::nullDevice());
            const Start start = watcher.watch(process);
            process.terminate();
            process.waitForFinished();
            if (round > 0)
                starts[name].push_back(start);
        }
    for (const auto &[name, all] : starts) {
        const auto line = [&, &key = name](const char *what, const char *unit, auto member) {
            std::vector<double> values;
            for (const Start &start : all)
                values.push_back(double(start.*member));
            std::printf("%s%s\t%.1f\t%s\n", key.constData(), what, median(values), unit);
        };
        line("", "ms", &Start::painted);
        line("-settled", "ms", &Start::settled);
        line("-memory", "MB", &Start::peak);
    }
    return 0;
}
