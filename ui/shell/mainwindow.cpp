// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/mainwindow.h"

#include "model/clock.h"
#include "model/messagelink.h"
#include "model/whendone.h"
#include "outbox/outbox.h"
#include "storage/accountstore.h"
#include "ui/accounts/accountsplace.h"
#include "ui/common/errorwords.h"
#include "ui/common/icons.h"
#include "ui/common/look.h"
#include "ui/common/preferences.h"
#include "ui/help/helpdesk.h"
#include "ui/messages/messagesplace.h"
#include "ui/settings/settingsdialog.h"
#include "ui/shell/attention.h"
#include "ui/shell/balanceline.h"
#include "ui/shell/bands.h"
#include "ui/shell/closeguard.h"
#include "ui/shell/mainmenus.h"
#include "ui/shell/notifier.h"
#include "ui/shell/outboxline.h"
#include "ui/shell/rail.h"
#include "ui/shell/savequestion.h"
#include "ui/shell/storagefailurepage.h"
#include "ui/shell/tray.h"
#include "ui/shell/windowmemory.h"
#include "ui/write/writeplace.h"

#include <QCloseEvent>
#include <QFileDialog>
#include <QFrame>
#include <QGridLayout>
#include <QMenuBar>
#include <QMessageBox>
#include <QPointer>
#include <QScreen>
#include <QStackedWidget>
#include <QStatusBar>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

enum Place { WriteIndex, MessagesIndex, AccountsIndex };

} // namespace

class MainWindow::Private
{
public:
    Private(MainWindow *window, const UiServices &services);

    void buildRail();
    void connectMenus();
    void go(int place);
    void openSettings(int page);
    void chooseFolder();
    void followOutbox();
    void followAttention();
    bool staysInTray() const;
    void chooseFirstPlace();
    void followLink();
    GuidePage pageHere() const;

    MainWindow *q;
    UiServices services;
    QStackedWidget *pages;
    QWidget *desk; ///< rail, bands and places
    Rail *rail;
    Bands *bands;
    QStackedWidget *places;
    BalanceLine *balances;
    OutboxLine *outboxLine;
    CloseGuard *closeGuard;
    Attention *attention;
    Notifier *notifier;
    Tray *tray;
    WindowMemory *memory;
    HelpDesk *help;
    MainMenus *menus;
    StorageFailurePage *failure = nullptr;
    WritePlace *write = nullptr;
    MessagesPlace *messages = nullptr;
    AccountsPlace *accounts = nullptr;
    QPointer<SettingsDialog> settings;
    bool leaving = false; ///< Quit was chosen, not just the window closed
    QString link;         ///< waits for Write
    bool hadLink = false;
};

MainWindow::Private::Private(MainWindow *window, const UiServices &uiServices)
    : q(window)
    , services(uiServices)
    , pages(new QStackedWidget(window))
    , desk(new QWidget(pages))
    , rail(new Rail(desk))
    , bands(new Bands(services, desk))
    , places(new QStackedWidget(desk))
    , balances(new BalanceLine(services, window))
    , outboxLine(new OutboxLine(window))
    , closeGuard(new CloseGuard(window, services.outbox))
    , attention(new Attention(services, window))
    , notifier(new Notifier(services, window))
    , tray(new Tray(window))
    , memory(new WindowMemory(window, services))
    , help(new HelpDesk(services, window, [this] { return pageHere(); }))
    , menus(new MainMenus(window))
{
    auto *line = new QFrame(desk);
    line->setFrameStyle(int(QFrame::VLine) | int(QFrame::Sunken));
    auto *grid = new QGridLayout(desk);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(0);
    grid->addWidget(bands, 0, 0, 1, 3);
    grid->addWidget(rail, 1, 0);
    grid->addWidget(line, 1, 1);
    grid->addWidget(places, 1, 2);
    grid->setRowStretch(1, 1);
    grid->setColumnStretch(2, 1);
    pages->addWidget(desk);
    window->setCentralWidget(pages);

    window->statusBar()->setSizeGripEnabled(false);
    const int gap = space(Space::Small, window);
    window->statusBar()->setContentsMargins(gap, 0, gap, 0);
    window->statusBar()->addWidget(balances, 1);
    window->statusBar()->addPermanentWidget(outboxLine);
    buildRail();
    connectMenus();
}

void MainWindow::Private::buildRail()
{
    rail->addPlace(u"write"_s, MainWindow::tr("Write"), MainWindow::tr("Write and send messages"));
    rail->addPlace(u"messages"_s, MainWindow::tr("Messages"), MainWindow::tr("What became of each message"));
    rail->addPlace(u"accounts"_s, MainWindow::tr("Accounts"), MainWindow::tr("Your accounts with providers"));
    rail->setEnabled(false);
    QObject::connect(rail, &Rail::chosen, places, &QStackedWidget::setCurrentIndex);
}

void MainWindow::Private::connectMenus()
{
    QObject::connect(menus, &MainMenus::placeRequested, q, [this](int place) { go(place); });
    QObject::connect(menus, &MainMenus::newMessageRequested, q, [this] { go(WriteIndex); });
    QObject::connect(menus, &MainMenus::addAccountRequested, q, [this] {
        go(AccountsIndex);
        accounts->addAccount();
    });
    QObject::connect(menus, &MainMenus::refreshRequested, q, [this] { accounts->refreshBalances(); });
    QObject::connect(menus, &MainMenus::settingsRequested, q, [this] { openSettings(0); });
    QObject::connect(menus, &MainMenus::searchRequested, q, [this] {
        go(MessagesIndex);
        messages->focusSearch();
    });
    QObject::connect(menus, &MainMenus::copyRequested, q, [this] {
        askWhereToSave(q, MainWindow::tr("Save a copy of the history"),
                       u"depesha-%1.db"_s.arg(services.clock.now().toLocalTime().toString(u"yyyy-MM-dd"_s)),
                       [this](const QString &path) { Q_EMIT q->copyRequested(path); });
    });
    QObject::connect(menus, &MainMenus::closeRequested, q, &QWidget::close);
    QObject::connect(menus, &MainMenus::quitRequested, q, [this] {
        leaving = true;
        q->close();
    });
    help->addActions(q->menuBar()->addMenu(MainWindow::tr("&Help")));
    QObject::connect(help, &HelpDesk::supportFileRequested, q, [this] {
        askWhereToSave(q, MainWindow::tr("Save a support file"), u"depesha-support.txt"_s,
                       [this](const QString &path) { Q_EMIT q->supportFileRequested(path); });
    });
    // macOS would guess from the words which of the others belong into the program's own menu.
    const auto titles = q->menuBar()->actions();
    for (const QAction *title : titles) {
        const auto actions = title->menu()->actions();
        for (QAction *action : actions)
            if (action->menuRole() == QAction::TextHeuristicRole)
                action->setMenuRole(QAction::NoRole);
    }
}

void MainWindow::Private::go(int place)
{
    rail->setCurrent(place);
    places->currentWidget()->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::Private::openSettings(int page)
{
    if (!settings) {
        settings = new SettingsDialog(services, q);
        settings->setAttribute(Qt::WA_DeleteOnClose);
    }
    settings->setPage(page);
    settings->open();
}

void MainWindow::Private::chooseFolder()
{
    auto *dialog = new QFileDialog(q, MainWindow::tr("Choose the data folder"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    QObject::connect(dialog, &QFileDialog::fileSelected, q, &MainWindow::folderChosen);
    dialog->open();
}

GuidePage MainWindow::Private::pageHere() const
{
    if (!write)
        return failure ? GuidePage::Trouble : GuidePage::Start;
    if (settings && settings->isVisible())
        return GuidePage::Settings;
    return QList{GuidePage::Write, GuidePage::Messages, GuidePage::Accounts}.value(places->currentIndex(),
                                                                                   GuidePage::Start);
}

void MainWindow::Private::followOutbox()
{
    QObject::connect(&services.outbox, &Outbox::statusChanged, q, [this](const OutboxStatus &status) {
        closeGuard->setStatus(status);
        bands->showTroubles(status);
        outboxLine->showStatus(status);
        tray->showStatus(status);
        notifier->showStatus(status);
    });
    const auto pause = [this](bool paused) {
        QMetaObject::invokeMethod(
            &services.outbox, [&outbox = services.outbox, paused] { outbox.setPaused(paused); }, Qt::QueuedConnection);
    };
    QObject::connect(outboxLine, &OutboxLine::pauseRequested, q, pause);
    QObject::connect(tray, &Tray::pauseRequested, q, pause);
}

void MainWindow::Private::followAttention()
{
    QObject::connect(attention, &Attention::changed, q,
                     [this](const AttentionCounts &now, const AttentionCounts &before) {
                         bands->showDecisions(now);
                         tray->showCounts(now);
                         notifier->showCounts(now, before);
                     });
    QObject::connect(notifier, &Notifier::notified, tray, &Tray::notify);
    QObject::connect(tray, &Tray::openRequested, q, &MainWindow::comeToFront);
    QObject::connect(tray, &Tray::writeRequested, q, [this] {
        q->comeToFront();
        if (write)
            go(WriteIndex);
    });
    QObject::connect(tray, &Tray::decisionsRequested, q, [this] {
        q->comeToFront();
        bands->requestDecisions();
    });
    QObject::connect(tray, &Tray::quitRequested, q, [this] {
        leaving = true;
        q->close();
    });
}

/// Closing leaves the program in the tray while it has something to wait for, if the user likes it so.
bool MainWindow::Private::staysInTray() const
{
    const AttentionCounts &counts = attention->counts();
    return !leaving && tray->isThere() && services.preferences.values().stayInTray &&
           counts.scheduled + counts.open + counts.awaiting > 0;
}

void MainWindow::Private::chooseFirstPlace()
{
    whenDone(memory->restore(), q, [this](int remembered) {
        whenDone(services.accounts.list(), q, [this, remembered](const Result<QList<Account>> &list) {
            // Without an account there is nothing to see but the first start, in Write.
            if (list && !list->isEmpty() && remembered >= 0 && remembered < places->count() && !hadLink)
                go(remembered);
        });
    });
}

void MainWindow::Private::followLink()
{
    if (link.isEmpty() || !write)
        return;
    hadLink = true;
    const Result<MessageLink> read = readMessageLink(link);
    if (!read) {
        link.clear();
        q->tellFailure(
            {read.error().kind, MainWindow::tr("This link begins no message. %1").arg(read.error().message)});
        return;
    }
    go(WriteIndex);
    write->begin(*read);
}

MainWindow::MainWindow(const UiServices &services, QWidget *parent)
    : QMainWindow(parent), d(std::make_unique<Private>(this, services))
{
    setWindowTitle(services.training ? tr("Depesha – training") : tr("Depesha"));
    setWindowIcon(applicationIcon());
    setMinimumSize(1024, 640);
    resize(WindowMemory::firstSize(screen()->availableSize()));
    d->followOutbox();
    d->followAttention();
}

MainWindow::~MainWindow() = default;

void MainWindow::start(const MainWindow *former)
{
    Q_ASSERT(!d->write);
    d->write = new WritePlace(d->services, d->places);
    d->messages = new MessagesPlace(d->services, d->places);
    d->accounts = new AccountsPlace(d->services, d->places);
    d->places->addWidget(d->write);
    d->places->addWidget(d->messages);
    d->places->addWidget(d->accounts);
    connect(d->write, &WritePlace::showMessages, this, [this] {
        d->messages->showStates({});
        d->go(MessagesIndex);
    });
    connect(d->messages, &MessagesPlace::writingFailed, d->closeGuard, [this] {
        d->closeGuard->writingFailed();
        d->go(MessagesIndex);
    });
    connect(d->messages, &MessagesPlace::writingChanged, d->closeGuard, &CloseGuard::setWriting);
    // Who adds the first account from there stays there, and writes.
    connect(d->write, &WritePlace::addAccount, d->accounts, &AccountsPlace::addAccount);
    connect(d->write, &WritePlace::trainingRequested, this, &MainWindow::trainingRequested);
    connect(d->write, &WritePlace::linkTaken, this, [this] { d->link.clear(); });
    connect(d->accounts, &AccountsPlace::trainingRequested, this, &MainWindow::trainingRequested);
    connect(d->bands, &Bands::decisionsRequested, this, [this](const QList<MessageState> &states) {
        d->messages->showStates(states);
        d->go(MessagesIndex);
    });
    connect(d->bands, &Bands::accountRequested, this, [this](qint64 accountId) {
        d->go(AccountsIndex);
        d->accounts->showAccount(accountId);
    });

    d->pages->setCurrentWidget(d->desk);
    d->rail->setEnabled(true);
    d->menus->setReady(true);
    d->go(WriteIndex);
    d->attention->start();
    d->bands->start();
    d->balances->start();
    if (!former || !former->d->write) {
        d->chooseFirstPlace();
        d->help->start();
    } else {
        d->go(former->d->rail->current());
        if (former->d->settings)
            d->openSettings(former->d->settings->page());
        d->help->takeOver(*former->d->help);
    }
    d->followLink();
}

void MainWindow::showStorageFailure(const Error &error)
{
    if (!d->failure) {
        d->failure = new StorageFailurePage(d->pages);
        d->pages->addWidget(d->failure);
        connect(d->failure, &StorageFailurePage::retryRequested, this, &MainWindow::retryRequested);
        connect(d->failure, &StorageFailurePage::folderRequested, this, [this] { d->chooseFolder(); });
        connect(d->failure, &StorageFailurePage::quitRequested, this, &MainWindow::close);
    }
    d->failure->showError(error);
    d->pages->setCurrentWidget(d->failure);
}

void MainWindow::tell(const QString &words) { statusBar()->showMessage(words); }

void MainWindow::tellFailure(const Error &error)
{
    statusBar()->clearMessage();
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Depesha"), errorWords(error), QMessageBox::Ok, this);
    box->setTextFormat(Qt::PlainText); // it may quote what strangers wrote
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void MainWindow::leave() { d->leaving = true; }

void MainWindow::comeToFront()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::openLink(const QString &link)
{
    d->link = link;
    d->followLink();
}

QString MainWindow::waitingLink() const { return d->link; }

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ActivationChange)
        d->notifier->setWindowInFront(isActiveWindow());
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (d->staysInTray()) {
        event->ignore();
        hide();
        d->tray->notify(windowTitle(), tr("Depesha works on in the tray."));
        return;
    }
    if (!d->closeGuard->mayClose()) {
        event->ignore();
        return;
    }
    if (d->write)
        d->memory->save(d->rail->current());
    event->accept();
}

} // namespace depesha
