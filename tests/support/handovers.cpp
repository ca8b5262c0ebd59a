// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// For the thread sanitizer alone, and linked by nothing else: tells it what happens before what where Qt hands work
// from one thread to another. Qt itself is not instrumented, so that its queue of events is invisible, and every queued
// call would look like a race. Stands in front of Qt's own functions of the same names. Says nothing about plain
// memory: what two threads share without a hand-over is still a race.

#include <QFutureInterface>
#include <QObject>
#include <QRunnable>
#include <QThreadPool>
#include <cstdarg>
#include <dlfcn.h>
#include <sanitizer/tsan_interface.h>
#include <sched.h>

namespace {

template<typename Function>
Function qtsOwn(const char *mangled)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, mangled));
}

/// A slot that knows where what it reads was written: before the last release of `m_key`, or of itself.
class Handover : public QtPrivate::QSlotObjectBase
{
public:
    Handover(QtPrivate::QSlotObjectBase *slot, const void *key)
        : QSlotObjectBase(&impl), m_slot(slot), m_key(const_cast<void *>(key))
    {
        __tsan_release(this);
    }
    void *done() { return &m_done; }

private:
    ~Handover() = default;

    static void impl(int which, QSlotObjectBase *base, QObject *receiver, void **arguments, bool *same)
    {
        auto *self = static_cast<Handover *>(base);
        __tsan_acquire(self);
        switch (which) {
        case Destroy:
            __tsan_acquire(self->done());
            self->m_slot->destroyIfLastRef();
            delete self;
            break;
        case Call:
            if (self->m_key)
                __tsan_acquire(self->m_key);
            self->m_slot->call(receiver, arguments);
            __tsan_release(self->done());
            break;
        case Compare:
            *same = self->m_slot->compare(arguments);
            break;
        default:
            break;
        }
    }

    QtPrivate::QSlotObjectBase *const m_slot;
    void *const m_key;
    char m_done = 0;
};

/// A task of the thread pool, likewise.
class Task : public QRunnable
{
public:
    explicit Task(QRunnable *task) : m_task(task) { __tsan_release(this); }
    void run() override
    {
        __tsan_acquire(this);
        const bool isOurs = m_task->autoDelete();
        m_task->run();
        if (isOurs)
            delete m_task;
    }

private:
    QRunnable *const m_task;
};

using Continuation = std::function<void(const QFutureInterfaceBase &)>;

/// Runs in whatever thread finishes the future, and is destroyed in whatever thread lets go of it.
Continuation handedOver(Continuation continuation, void *key)
{
    Continuation whole = [continuation = std::move(continuation), key](const QFutureInterfaceBase &future) {
        continuation(future);
        __tsan_release(key);
    };
    __tsan_release(key);
    return whole;
}

} // namespace

bool QMetaObject::invokeMethodImpl(QObject *object, QtPrivate::QSlotObjectBase *slot, Qt::ConnectionType type,
                                   void *ret)
{
    static const auto own = qtsOwn<decltype(&invokeMethodImpl)>(
        "_ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPv");
    auto *handover = new Handover(slot, nullptr);
    handover->ref();
    const bool called = own(object, handover, type, ret);
    // A blocking call has ended, and what it did is seen by who waited for it.
    if (type == Qt::BlockingQueuedConnection)
        __tsan_acquire(handover->done());
    handover->destroyIfLastRef();
    return called;
}

QMetaObject::Connection QObject::connectImpl(const QObject *sender, void **signal, const QObject *receiver,
                                             void **slotPtr, QtPrivate::QSlotObjectBase *slot, Qt::ConnectionType type,
                                             const int *types, const QMetaObject *senderMetaObject)
{
    static const auto own = qtsOwn<decltype(&connectImpl)>(
        "_ZN7QObject11connectImplEPKS_PPvS1_S3_PN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPKiPK11QMetaObject");
    return own(sender, signal, receiver, slotPtr, new Handover(slot, sender), type, types, senderMetaObject);
}

void QMetaObject::activate(QObject *sender, const QMetaObject *meta, int signal, void **arguments)
{
    using Activate = void (*)(QObject *, const QMetaObject *, int, void **);
    static const auto own = qtsOwn<Activate>("_ZN11QMetaObject8activateEP7QObjectPKS_iPPv");
    __tsan_release(sender);
    own(sender, meta, signal, arguments);
}

void QFutureInterfaceBase::setContinuation(Continuation continuation)
{
    static const auto own = qtsOwn<void (*)(QFutureInterfaceBase *, Continuation)>(
        "_ZN20QFutureInterfaceBase15setContinuationESt8functionIFvRKS_EE");
    own(this, handedOver(std::move(continuation), d));
}

void QFutureInterfaceBase::setContinuation(Continuation continuation, QFutureInterfaceBasePrivate *data)
{
    static const auto own = qtsOwn<void (*)(QFutureInterfaceBase *, Continuation, QFutureInterfaceBasePrivate *)>(
        "_ZN20QFutureInterfaceBase15setContinuationESt8functionIFvRKS_EEP27QFutureInterfaceBasePrivate");
    own(this, handedOver(std::move(continuation), d), data);
}

void QFutureInterfaceBase::runContinuation() const
{
    static const auto own =
        qtsOwn<void (*)(const QFutureInterfaceBase *)>("_ZNK20QFutureInterfaceBase15runContinuationEv");
    __tsan_acquire(d);
    own(this);
}

void QFutureInterfaceBase::cleanContinuation()
{
    static const auto own = qtsOwn<void (*)(QFutureInterfaceBase *)>("_ZN20QFutureInterfaceBase17cleanContinuationEv");
    __tsan_acquire(d);
    own(this);
}

/// Who lets go last destroys the results, whatever thread it is in.
bool QFutureInterfaceBase::derefT() const noexcept
{
    static const auto own = qtsOwn<bool (*)(const QFutureInterfaceBase *)>("_ZNK20QFutureInterfaceBase6derefTEv");
    __tsan_release(d);
    const bool isHeld = own(this);
    __tsan_acquire(d);
    return isHeld;
}

void QThreadPool::start(QRunnable *task, int priority)
{
    static const auto own = qtsOwn<void (*)(QThreadPool *, QRunnable *, int)>("_ZN11QThreadPool5startEP9QRunnablei");
    own(this, new Task(task), priority);
}

/// The sanitizer's own stand-in for clone() does not survive a child that shares its parent's memory, as QProcess
/// starts them: here the child gets memory of its own, and the sanitizer knows nothing of it.
extern "C" int clone(int (*function)(void *), void *stack, int flags, void *argument, ...) noexcept
{
    using Clone = int (*)(int (*)(void *), void *, int, void *, ...);
    static const auto own = qtsOwn<Clone>("__clone");
    va_list rest;
    va_start(rest, argument);
    void *const parentId = va_arg(rest, void *);
    void *const tls = va_arg(rest, void *);
    void *const childId = va_arg(rest, void *);
    va_end(rest);
    return own(function, stack, flags & ~(CLONE_VM | CLONE_VFORK), argument, parentId, tls, childId);
}
