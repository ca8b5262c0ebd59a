// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secrets/keychainstore.h"

#include "secrets/secretpromise.h"

#include <QTimer>
#include <qt6keychain/keychain.h>

namespace depesha {

using namespace Qt::Literals::StringLiterals;
using Problem = SecretError::Problem;

namespace {

SecretError problem(Problem problem, const QString &detail = {})
{
    switch (problem) {
    case Problem::NoService:
        return {problem, KeychainStore::tr("No system keychain can be reached on this computer."), detail};
    case Problem::Locked:
        return {problem, KeychainStore::tr("The system keychain is locked. Unlock it and try again."), detail};
    case Problem::Refused:
        return {problem, KeychainStore::tr("The system keychain refused access to the password."), detail};
    case Problem::Slow:
        return {problem, KeychainStore::tr("The system keychain did not answer in time."), detail};
    case Problem::NotFound:
        return {problem,
                KeychainStore::tr(
                    "The password was not found in the system keychain, or the keychain is locked. Unlock it, or "
                    "enter the password again."),
                detail};
    case Problem::Empty:
        return {problem, KeychainStore::tr("The system keychain holds an empty password. Enter the password again."),
                detail};
    case Problem::Other:
        break;
    }
    return {problem, KeychainStore::tr("The system keychain could not do what it was asked for."), detail};
}

SecretError closing()
{
    return {Problem::Other, KeychainStore::tr("The program stopped before the system keychain had answered.")};
}

SecretError problemOf(const QKeychain::Job &job)
{
    const QString text = job.errorString();
    const QString detail = u"QtKeychain error %1: %2"_s.arg(job.error()).arg(text);
    switch (job.error()) {
    case QKeychain::EntryNotFound:
        return problem(Problem::NotFound, detail);
    case QKeychain::AccessDeniedByUser:
        return problem(Problem::Refused, detail);
    case QKeychain::AccessDenied:
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
        // What the Secret Service says of a collection that is locked and stays so.
        return problem(Problem::Locked, detail);
#else
        return problem(Problem::Refused, detail);
#endif
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return problem(Problem::NoService, detail);
    default:
        break;
    }
    // The Secret Service's other failures all come as OtherError with a text. Names and paths of D-Bus are never
    // translated.
    if (text.contains("/org/freedesktop/secrets/"_L1))
        return problem(Problem::Locked, detail); // no collection was ever made, and nobody could be asked to make one
    if (text.contains("org.freedesktop.secrets"_L1) || text.contains("D-Bus"_L1))
        return problem(Problem::NoService, detail);
    if (text == "Unknown error"_L1)
        return problem(Problem::NoService, detail); // libsecret itself is missing
    return problem(Problem::Other, detail);
}

/// Windows' Credential Manager knows no services, and shows its user this name.
QString entryName([[maybe_unused]] const QString &service, const QString &key)
{
#ifdef Q_OS_WIN
    return service + u'/' + key;
#else
    return key;
#endif
}

/// A job that is under way. Deleting it gives the job up, which then ends unheard.
class Waiting : public QObject
{
public:
    Waiting(QKeychain::Job *job, std::chrono::milliseconds limit, std::function<void(const SecretResult<void> &)> then,
            QObject *parent)
        : QObject(parent), m_then(std::move(then))
    {
        connect(job, &QKeychain::Job::finished, this, [this](QKeychain::Job *ended) {
            if (ended->error() == QKeychain::NoError)
                end({});
            else
                end(tl::unexpected(problemOf(*ended)));
        });
        QTimer::singleShot(limit, this, [this] { end(tl::unexpected(problem(Problem::Slow))); });
    }

private:
    void end(const SecretResult<void> &result)
    {
        deleteLater();
        if (const auto then = std::exchange(m_then, nullptr))
            then(result);
    }

    std::function<void(const SecretResult<void> &)> m_then;
};

} // namespace

KeychainStore::KeychainStore(const QString &service, std::chrono::milliseconds limit, QObject *parent)
    : QObject(parent), m_service(service), m_limit(limit)
{}

QFuture<SecretResult<QString>> KeychainStore::read(const QString &key)
{
    const auto promise = std::make_shared<SecretPromise<QString>>(closing());
    const auto future = promise->future();
    QMetaObject::invokeMethod(
        this, [this, key, promise] { readJob(key, [promise](const auto &result) { promise->give(result); }); },
        Qt::QueuedConnection);
    return future;
}

QFuture<SecretResult<void>> KeychainStore::write(const QString &key, const QString &secret)
{
    const auto promise = std::make_shared<SecretPromise<void>>(closing());
    const auto future = promise->future();
    if (secret.isEmpty()) {
        promise->give(tl::unexpected(SecretError{Problem::Empty, tr("An empty password cannot be kept.")}));
        return future;
    }
    const auto readBack = [this, key, secret, promise] {
        readJob(key, [secret, promise](const SecretResult<QString> &kept) {
            if (kept && *kept == secret)
                promise->give({});
            else if (kept)
                promise->give(tl::unexpected(problem(Problem::Other, u"read back differently"_s)));
            else
                promise->give(tl::unexpected(kept.error()));
        });
    };
    QMetaObject::invokeMethod(
        this,
        [this, key, secret, promise, readBack] {
            writeJob(key, secret, [promise, readBack](const SecretResult<void> &written) {
                if (written)
                    readBack();
                else
                    promise->give(written);
            });
        },
        Qt::QueuedConnection);
    return future;
}

QFuture<SecretResult<void>> KeychainStore::remove(const QString &key)
{
    const auto promise = std::make_shared<SecretPromise<void>>(closing());
    const auto future = promise->future();
    const auto look = [this, key, promise] {
        readJob(key, [promise](const SecretResult<QString> &left) {
            if (!left && left.error().problem == Problem::NotFound)
                promise->give({});
            else if (!left && left.error().problem != Problem::Empty)
                promise->give(tl::unexpected(left.error()));
            else
                promise->give(tl::unexpected(problem(Problem::Other, u"still there after it was removed"_s)));
        });
    };
    QMetaObject::invokeMethod(
        this,
        [this, key, promise, look] {
            proveUnlocked(key, [this, key, promise, look](const SecretResult<void> &unlocked) {
                if (!unlocked) {
                    promise->give(unlocked);
                    return;
                }
                removeJob(key, [promise, look](const SecretResult<void> &removed) {
                    if (removed || removed.error().problem == Problem::NotFound)
                        look();
                    else
                        promise->give(removed);
                });
            });
        },
        Qt::QueuedConnection);
    return future;
}

void KeychainStore::proveUnlocked(const QString &key, const Doer &then)
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    // A locked Secret Service says "removed" and "not found" of an entry that it holds. Only writing tells the truth.
    const QString probe = key + u".probe"_s;
    writeJob(probe, u"-"_s, [this, probe, then](const SecretResult<void> &written) {
        if (written)
            removeJob(probe, then);
        else
            then(written);
    });
#else
    Q_UNUSED(key)
    then({});
#endif
}

void KeychainStore::readJob(const QString &key, const Reader &then)
{
    auto *const job = new QKeychain::ReadPasswordJob(m_service);
    start(job, key, [job, then](const SecretResult<void> &result) {
        if (!result)
            then(tl::unexpected(result.error()));
        else if (const QString secret = job->textData(); secret.isEmpty())
            then(tl::unexpected(problem(Problem::Empty)));
        else
            then(secret);
    });
}

void KeychainStore::writeJob(const QString &key, const QString &secret, const Doer &then)
{
    auto *const job = new QKeychain::WritePasswordJob(m_service);
    job->setTextData(secret);
    start(job, key, then);
}

void KeychainStore::removeJob(const QString &key, const Doer &then)
{
    start(new QKeychain::DeletePasswordJob(m_service), key, then);
}

void KeychainStore::start(QKeychain::Job *job, const QString &key, const Doer &then)
{
    // It deletes itself once it ends, which may be after this store is gone: nothing can stop a job.
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    job->setKey(entryName(m_service, key));
    new Waiting(job, m_limit, then, this);
    job->start();
}

} // namespace depesha
