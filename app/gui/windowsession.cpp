// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/windowsession.h"

#include "app/gui/guioptions.h"
#include "app/gui/trainingaccounts.h"
#include "model/whendone.h"
#include "outbox/accountdesk.h"
#include "secrets/memorystore.h"
#include "secrets/sessionstore.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QStatusBar>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

Services::Options servicesFor(const GuiOptions &options)
{
    Services::Options services;
    services.folder = Services::dataFolder(options.dataFolder);
    if (options.training) {
        // Training never mixes with what is real: neither history nor passwords.
        services.folder = QDir(services.folder).filePath(u"training"_s);
        services.training = true;
        services.secrets = std::make_unique<MemoryStore>();
    }
    return services;
}

UiServices uiServices(Services &services)
{
    return UiServices{.database = services.database(),
                      .accounts = services.accounts(),
                      .messages = services.messages(),
                      .settings = services.settings(),
                      .secrets = services.secrets(),
                      .desk = services.desk(),
                      .outbox = services.outbox(),
                      .providers = services.providers(),
                      .clock = services.clock(),
                      .training = services.isTraining(),
                      .session = &services.secrets()};
}

} // namespace

WindowSession::WindowSession(const GuiOptions &options)
    : m_askedFolder(options.dataFolder), m_services(servicesFor(options)), m_window(uiServices(m_services))
{
    connect(&m_window, &MainWindow::retryRequested, this, &WindowSession::open);
    connect(&m_window, &MainWindow::folderChosen, this, [this](const QString &folder) {
        QStringList arguments{u"--data-dir"_s, folder};
        if (m_services.isTraining())
            arguments << u"--training"_s;
        restartWith(arguments);
    });
    connect(&m_window, &MainWindow::trainingRequested, this, [this] {
        QStringList arguments{u"--training"_s};
        if (!m_askedFolder.isEmpty())
            arguments << u"--data-dir"_s << m_askedFolder;
        restartWith(arguments);
    });
}

WindowSession::~WindowSession() = default;

void WindowSession::start()
{
    m_window.show();
    open();
}

void WindowSession::open()
{
    whenDone(m_services.open(), this, [this](const Result<void> &opened) {
        if (!opened)
            m_window.showStorageFailure(opened.error());
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
        m_window.showStorageFailure(port.error());
        return;
    }
    auto *accounts = new TrainingAccounts(m_services, *m_training, this);
    connect(accounts, &TrainingAccounts::failed, &m_window, &MainWindow::showStorageFailure);
    connect(accounts, &TrainingAccounts::ready, this, &WindowSession::work);
    accounts->prepare();
}

void WindowSession::work()
{
    m_window.start();
    m_services.startOutbox();
}

void WindowSession::restartWith(const QStringList &arguments)
{
    if (QProcess::startDetached(QCoreApplication::applicationFilePath(), arguments))
        m_window.close();
    else
        m_window.statusBar()->showMessage(tr("Depesha could not be started a second time"));
}

} // namespace depesha
