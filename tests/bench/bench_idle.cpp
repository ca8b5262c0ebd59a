// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The window open and in front, ten accounts, nothing due: what the program does with a minute. The kernel counts: the
// time on a processor of all its threads, and how often the busiest of them woke up by itself.

#include "xserver.h"

#include "storage/accountstore.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <algorithm>
#include <cstdio>
#include <map>
#include <thread>

#include <X11/Xlib.h>

using namespace depesha;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto settling = 20s;
constexpr auto watched = 60s;

void openAccounts(const QString &folder)
{
    Database database;
    auto opened = database.open(folder);
    opened.waitForFinished();
    AccountStore accounts(database);
    for (int at = 0; at < 10; ++at) {
        Account account;
        account.name = u"Office %1"_s.arg(at);
        account.provider = u"iba"_s;
        account.login = u"office"_s;
        account.endpoint = QUrl(u"https://127.0.0.1:9/"_s);
        account.senders = {u"Office"_s};
        account.region = u"RU"_s;
        auto added = accounts.add(account);
        added.waitForFinished();
        if (!added.result())
            qFatal("%s", qPrintable(added.result().error().message));
    }
}

/// As a window manager would: the cursor blinks in the window in front only.
void bringToFront(const QString &displayName)
{
    Display *display = XOpenDisplay(qPrintable(displayName));
    Window root = 0;
    Window parent = 0;
    Window *children = nullptr;
    unsigned count = 0;
    XQueryTree(display, DefaultRootWindow(display), &root, &parent, &children, &count);
    for (unsigned at = 0; at < count; ++at) {
        XWindowAttributes shape;
        if (XGetWindowAttributes(display, children[at], &shape) && shape.map_state == IsViewable && shape.width > 500)
            XSetInputFocus(display, children[at], RevertToParent, CurrentTime);
    }
    XFree(children);
    XCloseDisplay(display);
}

struct Thread
{
    qint64 nanoseconds = 0;
    qint64 wakings = 0;
    QByteArray name;
};

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::map<QString, Thread> threadsOf(qint64 process)
{
    std::map<QString, Thread> threads;
    const QDir tasks(u"/proc/%1/task"_s.arg(process));
    const QStringList ids = tasks.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &id : ids) {
        Thread &thread = threads[id];
        thread.nanoseconds = read(tasks.filePath(id + u"/schedstat"_s)).split(' ').first().toLongLong();
        thread.name = read(tasks.filePath(id + u"/comm"_s)).trimmed();
        const QByteArray status = read(tasks.filePath(id + u"/status"_s));
        const QByteArray key = "\nvoluntary_ctxt_switches:";
        thread.wakings = status.mid(status.indexOf(key) + key.size()).simplified().split(' ').first().toLongLong();
    }
    return threads;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    openAccounts(folder.path());
    const QTemporaryDir home;
    const XServer display;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DISPLAY"_s, display.name());
    environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    environment.insert(u"HOME"_s, home.path());
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"disabled:"_s); // else D-Bus starts one
    QProcess program;
    program.setProcessEnvironment(environment);
    program.setStandardErrorFile(QProcess::nullDevice());
    program.start(QDir(QCoreApplication::applicationDirPath()).absoluteFilePath(u"../bin/depesha"_s),
                  {u"--data-dir"_s, folder.path()});
    program.waitForStarted();
    std::this_thread::sleep_for(5s);
    bringToFront(display.name());
    std::this_thread::sleep_for(settling);

    const auto before = threadsOf(program.processId());
    std::this_thread::sleep_for(watched);
    const auto after = threadsOf(program.processId());
    const double seconds = std::chrono::duration<double>(watched).count();
    double busy = 0;
    double most = 0;
    for (const auto &[id, thread] : after) {
        const Thread &was = before.contains(id) ? before.at(id) : Thread();
        busy += double(thread.nanoseconds - was.nanoseconds) / 1e9;
        const double wakings = double(thread.wakings - was.wakings) / seconds;
        most = std::max(most, wakings);
        std::fprintf(stderr, "%s: %.2f wakings a second, %.3f ms a second\n", thread.name.constData(), wakings,
                     double(thread.nanoseconds - was.nanoseconds) / 1e6 / seconds);
    }
    if (after.empty())
        qFatal("the program is gone");
    std::printf("idle-cpu\t%.4f\t%%\nidle-wakings\t%.2f\ta second\n", 100 * busy / seconds, most);
    program.terminate();
    program.waitForFinished();
    return 0;
}
