// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/windowsession.h"

#include "app/doctor.h"
#include "app/gui/guioptions.h"
#include "app/gui/singleinstance.h"
#include "app/gui/trainingaccounts.h"
#include "app/gui/uiservicesof.h"
#include "app/supportfile.h"
#include "model/whendone.h"
#include "outbox/accountdesk.h"
#include "secrets/memorystore.h"
#include "secrets/sessionstore.h"
#include "storage/copies.h"
#include "storage/logfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QStatusBar>
#include <QTimer>
#include <QtConcurrent>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

using namespace std::chrono_literals;

// The start is over by then.
constexpr auto firstErasure = 1min;
constexpr auto erasureGap = 24h;

Services::Options servicesFor(const GuiOptions &options)
{
    Services::Options services;
    services.folder = WindowSession::folderFor(options);
    services.keepsLog = true;
    if (options.training) {
        services.training = true;
        services.secrets = std::make_unique<MemoryStore>();
    }
    return services;
}

/// For the program, started again. A link that could not be followed yet goes along.
QStringList argumentsFor(const QString &folder, bool training, const QString &link)
{
    QStringList arguments;
    if (training)
        arguments << u"--training"_s;
    if (!folder.isEmpty())
        arguments << u"--data-dir"_s << folder;
    if (!link.isEmpty())
        arguments << link;
    return arguments;
}

} // namespace

QString WindowSession::folderFor(const GuiOptions &options)
{
    const QString folder = Services::dataFolder(options.dataFolder);
    // Training never mixes with what is real: neither history nor passwords.
    return options.training ? QDir(folder).filePath(u"training"_s) : folder;
}

WindowSession::WindowSession(const GuiOptions &options, SingleInstance *instance)
    : m_askedFolder(options.dataFolder)
    , m_askedLink(options.link)
    , m_instance(instance)
    , m_appearance(Services::dataFolder(options.dataFolder))
    , m_translations(m_appearance.look().language)
    , m_services(servicesFor(options))
    , m_preferences(m_services.settings())
    , m_window(makeWindow())
{
    connect(&m_services.database(), &Database::damaged, this,
            [this](const Error &error) { m_window->showStorageFailure(error); });
    if (m_instance)
        connect(m_instance, &SingleInstance::raised, this, &WindowSession::openLink);
    connect(&m_appearance, &Appearance::languageChanged, this, &WindowSession::changeLanguage);
}

WindowSession::~WindowSession() = default;

std::unique_ptr<MainWindow> WindowSession::makeWindow()
{
    auto window = std::make_unique<MainWindow>(uiServicesOf(m_services, m_preferences, m_appearance));
    connect(window.get(), &MainWindow::retryRequested, this, [this] {
        if (m_working)
            startAfresh();
        else
            open();
    });
    connect(window.get(), &MainWindow::copyRequested, this, &WindowSession::saveCopyTo);
    connect(window.get(), &MainWindow::supportFileRequested, this, &WindowSession::saveSupportFile);
    connect(window.get(), &MainWindow::folderChosen, this, [this](const QString &folder) {
        restartWith(argumentsFor(folder, m_services.isTraining(), m_window->waitingLink()));
    });
    connect(window.get(), &MainWindow::trainingRequested, this,
            [this] { restartWith(argumentsFor(m_askedFolder, true, m_window->waitingLink())); });
    return window;
}

void WindowSession::start()
{
    m_appearance.start();
    if (!m_askedLink.isEmpty())
        m_window->openLink(m_askedLink);
    m_window->show();
    open();
}

void WindowSession::openLink(const QString &link)
{
    m_window->comeToFront();
    if (!link.isEmpty())
        m_window->openLink(link);
}

void WindowSession::changeLanguage(const QString &language)
{
    m_translations.use(language);
    // The old window may be in the middle of telling its choice: it goes when that is done.
    MainWindow *old = m_window.release();
    m_window = makeWindow();
    m_window->restoreGeometry(old->saveGeometry());
    if (m_working)
        m_window->start(old);
    if (const QString link = old->waitingLink(); !link.isEmpty())
        m_window->openLink(link);
    m_window->show();
    old->hide();
    old->deleteLater();
}

void WindowSession::open()
{
    whenDone(m_services.open(), this, [this](const Result<void> &opened) {
        if (!opened)
            m_window->showStorageFailure(opened.error());
        else if (m_services.isTraining())
            prepareTraining();
        else
            work();
    });
}

void WindowSession::prepareTraining()
{
    m_training.emplace();
    if (const auto port = m_training->start(); !port) {
        m_window->showStorageFailure(port.error());
        return;
    }
    auto *accounts = new TrainingAccounts(m_services, *m_training, this);
    connect(accounts, &TrainingAccounts::failed, this,
            [this](const Error &error) { m_window->showStorageFailure(error); });
    connect(accounts, &TrainingAccounts::ready, this, &WindowSession::work);
    accounts->prepare();
}

void WindowSession::work()
{
    m_working = true;
    m_preferences.load();
    m_window->start();
    m_services.startOutbox();
    if (!m_services.isTraining())
        m_services.keepCopies();
    QTimer::singleShot(firstErasure, this, &WindowSession::eraseOld);
}

/// Once a day: who shortens the period waits no longer than that, or erases by the settings' button.
void WindowSession::eraseOld()
{
    if (const int days = m_preferences.values().keepDays; days > 0)
        m_services.messages().erase(m_services.clock().now().addDays(-days));
    QTimer::singleShot(erasureGap, this, &WindowSession::eraseOld);
}

/// What this process still knows is of a history that is damaged: another one puts the copy in its place.
void WindowSession::startAfresh()
{
    const QStringList arguments = argumentsFor(m_askedFolder, m_services.isTraining(), m_window->waitingLink());
    if (m_instance)
        m_instance->stopListening();
    if (QProcess::startDetached(QCoreApplication::applicationFilePath(), arguments))
        QCoreApplication::exit();
}

void WindowSession::saveCopyTo(const QString &path)
{
    m_window->tell(tr("Copying the history…"));
    whenDone(saveCopy(m_services.folder(), path), this, [this, path](const Result<void> &saved) {
        if (saved)
            m_window->tell(tr("The history was copied to %1. Passwords are not in it: they stay in the keychain.")
                               .arg(QDir::toNativeSeparators(path)));
        else
            m_window->tellFailure(saved.error());
    });
}

void WindowSession::saveSupportFile(const QString &path)
{
    m_window->tell(tr("Looking at everything…"));
    auto *doctor =
        new Doctor(m_services.folder(), m_services.secrets(), m_services.providers(), m_services.clock(), this);
    whenDone(doctor->examine(false), this, [this, doctor, path](const Diagnosis &diagnosis) {
        doctor->deleteLater();
        whenDone(m_services.log()->lastLines(supportLogLines), this, [this, diagnosis, path](const QStringList &lines) {
            const QString text = supportText(diagnosis, lines, m_services.log()->mask(), m_services.clock().now());
            whenDone(
                QtConcurrent::run([path, text] { return writeSupportFile(path, text); }), this,
                [this, path](const Result<void> &written) {
                    if (written)
                        m_window->tell(
                            tr("%1 was written. Read it before you send it on.").arg(QDir::toNativeSeparators(path)));
                    else
                        m_window->tellFailure(written.error());
                });
        });
    });
}

void WindowSession::restartWith(const QStringList &arguments)
{
    if (QProcess::startDetached(QCoreApplication::applicationFilePath(), arguments))
        m_window->close();
    else
        m_window->statusBar()->showMessage(tr("Depesha could not be started a second time"));
}

} // namespace depesha
