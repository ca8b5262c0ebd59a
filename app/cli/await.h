// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Waits for a future by running the event loop: the command line's way to write one step after the other.

#pragma once

#include <QEventLoop>
#include <QFuture>
#include <QFutureWatcher>

namespace depesha {

template<typename T>
T await(const QFuture<T> &future)
{
    if (!future.isFinished()) {
        QEventLoop loop;
        QFutureWatcher<T> watcher;
        QObject::connect(&watcher, &QFutureWatcher<T>::finished, &loop, &QEventLoop::quit);
        watcher.setFuture(future);
        loop.exec();
    }
    if constexpr (!std::is_void_v<T>) {
        Q_ASSERT(!future.isCanceled());
        return future.result();
    }
}

} // namespace depesha
