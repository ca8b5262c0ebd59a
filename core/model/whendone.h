// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Goes on when a future is finished, in the thread of a context object, and not at all once that object is gone. Use it
// instead of QFuture::then(context, …): in Qt 6.4 that one asserts when the context dies first, as a dialog does that
// is closed while it waits.

#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QPromise>
#include <memory>

namespace depesha {

/// Calls `go` with the future's value (without, if it has none). The future that comes back carries what `go` returned;
/// it is cancelled if `context` was destroyed or `future` was cancelled. May be called from any thread while `context`
/// lives.
template<typename T, typename Go>
auto whenDone(const QFuture<T> &future, QObject *context, Go go)
{
    using Value =
        typename std::conditional_t<std::is_void_v<T>, std::invoke_result<Go>, std::invoke_result<Go, T>>::type;
    auto promise = std::make_shared<QPromise<Value>>();
    promise->start();
    auto answer = promise->future();

    auto *watcher = new QFutureWatcher<T>;
    watcher->moveToThread(context->thread());
    QObject::connect(context, &QObject::destroyed, watcher, &QObject::deleteLater);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, promise, go = std::move(go)]() mutable {
        watcher->deleteLater();
        if (watcher->isCanceled())
            return;
        if constexpr (std::is_void_v<T> && std::is_void_v<Value>)
            go();
        else if constexpr (std::is_void_v<T>)
            promise->addResult(go());
        else if constexpr (std::is_void_v<Value>)
            go(watcher->result());
        else
            promise->addResult(go(watcher->result()));
        promise->finish();
    });
    watcher->setFuture(future);
    return answer;
}

} // namespace depesha
