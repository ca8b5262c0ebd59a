// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Queueing a campaign of 100,000: from its plan until it is on disk, what memory that takes, and whether the window's
// thread goes on beating.

#include "engine.h"

#include <QCoreApplication>
#include <QFile>

using namespace depesha;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A line of /proc/self/status, in MB.
double memory(const char *line)
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        giveUp(u"no /proc"_s);
    const QByteArray status = file.readAll();
    return status.mid(status.indexOf(line) + qstrlen(line)).simplified().split(' ').value(0).toDouble() / 1024;
}

} // namespace

int main(int argc, char **argv)
{
    BenchGateway gateway;
    const QCoreApplication application(argc, argv);
    BenchEngine engine(gateway, u"iba"_s, 50);
    engine.queue(1);
    const double idle = memory("VmRSS:");
    tell("queueing-100000", engine.queue(100'000), "s");
    tell("queueing-memory", memory("VmHWM:") - idle, "MB");
    tell("queueing-heart", double(engine.heart().longestGap().count()), "ms");
    return 0;
}
