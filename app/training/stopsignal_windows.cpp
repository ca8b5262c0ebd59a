// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/training/stopsignal.h"

#include <atomic>
#include <qt_windows.h>

namespace depesha {

// A handler is a plain function: the one thing that it can reach is a static. It is called in a thread of its own.
namespace {

std::atomic<StopSignal *> receiver = nullptr;

BOOL WINAPI onConsoleEvent(DWORD)
{
    // Who asks twice does not want to wait: nobody is left to handle it then.
    StopSignal *signal = receiver.exchange(nullptr);
    return signal && QMetaObject::invokeMethod(signal, &StopSignal::stopped, Qt::QueuedConnection) ? TRUE : FALSE;
}

} // namespace

StopSignal::StopSignal(QObject *parent) : QObject(parent)
{
    receiver = this;
    SetConsoleCtrlHandler(onConsoleEvent, TRUE);
}

StopSignal::~StopSignal()
{
    SetConsoleCtrlHandler(onConsoleEvent, FALSE);
    receiver = nullptr;
}

} // namespace depesha
