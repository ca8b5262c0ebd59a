// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/training/stopsignal.h"

#include <QSocketNotifier>
#include <atomic>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace depesha {

// A handler is a plain function: the one thing that it can reach is a static.
namespace {

std::atomic<int> writeEnd = -1;

// May do next to nothing: signal() and write() are allowed.
void onSignal(int number)
{
    // Who asks twice does not want to wait.
    std::signal(number, SIG_DFL);
    const char byte = 0;
    [[maybe_unused]] const auto written = write(writeEnd, &byte, 1);
}

void handle(void (*handler)(int))
{
    std::signal(SIGINT, handler);
    std::signal(SIGTERM, handler);
}

} // namespace

StopSignal::StopSignal(QObject *parent) : QObject(parent)
{
    int ends[2];
    if (pipe(ends) != 0)
        qFatal("No pipe could be opened");
    m_readEnd = ends[0];
    // A full pipe means that a stop is on its way already.
    fcntl(ends[1], F_SETFL, O_NONBLOCK);
    writeEnd = ends[1];
    connect(new QSocketNotifier(m_readEnd, QSocketNotifier::Read, this), &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        if (read(m_readEnd, &byte, 1) == 1)
            Q_EMIT stopped();
    });
    handle(onSignal);
}

StopSignal::~StopSignal()
{
    handle(SIG_DFL);
    close(writeEnd.exchange(-1));
    close(m_readEnd);
}

} // namespace depesha
