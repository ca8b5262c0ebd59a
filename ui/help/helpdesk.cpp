// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/help/helpdesk.h"

#include "model/whendone.h"
#include "storage/settingsstore.h"
#include "ui/help/guidewindow.h"
#include "ui/help/helpdialogs.h"
#include "ui/help/logwindow.h"
#include "ui/help/shortcutsdialog.h"

#include <QAction>
#include <QApplication>
#include <QDesktopServices>
#include <QEvent>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto seenSetting = "help/newsSeen"_L1;

void bringForward(QWidget &window)
{
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    if (window.isVisible())
        window.raise();
    window.show();
    window.activateWindow();
}

/// In the same place, and without taking the keys from what has them.
void standInFor(const QWidget &former, QWidget &window)
{
    window.restoreGeometry(former.saveGeometry());
    window.setAttribute(Qt::WA_ShowWithoutActivating);
    window.show();
    window.setAttribute(Qt::WA_ShowWithoutActivating, false);
}

} // namespace

HelpDesk::HelpDesk(const UiServices &services, QMainWindow *window, std::function<GuidePage()> here)
    : QObject(window)
    , m_services(services)
    , m_window(window)
    , m_here(std::move(here))
    , m_guideAction(new QAction(tr("&Guide"), this))
{
    m_guideAction->setShortcut(QKeySequence::HelpContents);
    connect(m_guideAction, &QAction::triggered, this, [this] { openGuide(m_here()); });
    window->installEventFilter(this);
}

HelpDesk::~HelpDesk() = default;

void HelpDesk::addActions(QMenu *menu)
{
    menu->addAction(m_guideAction);
    QAction *shortcuts = menu->addAction(tr("&Keyboard shortcuts"));
    shortcuts->setObjectName(u"shortcuts"_s);
    shortcuts->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_F1));
    connect(shortcuts, &QAction::triggered, this,
            [this] { (new ShortcutsDialog(m_window->menuBar(), m_window))->show(); });
    QAction *news = menu->addAction(tr("What is &new"));
    news->setObjectName(u"news"_s);
    connect(news, &QAction::triggered, this, [this] { makeNewsDialog(m_window)->show(); });
    QAction *updates = menu->addAction(tr("Check for &updates"));
    updates->setObjectName(u"updates"_s);
    connect(updates, &QAction::triggered, this, &HelpDesk::openReleases);
    menu->addSeparator();
    QAction *lines = menu->addAction(tr("&Log…"));
    lines->setObjectName(u"log"_s);
    connect(lines, &QAction::triggered, this, [this] { bringForward(log()); });
    connect(menu->addAction(tr("Save a su&pport file…")), &QAction::triggered, this, &HelpDesk::supportFileRequested);
    menu->addSeparator();
    QAction *about = menu->addAction(tr("&About Depesha"));
    about->setObjectName(u"about"_s);
    about->setMenuRole(QAction::AboutRole);
    connect(about, &QAction::triggered, this, [this] { makeAboutDialog(m_window)->open(); });
}

void HelpDesk::start()
{
    const auto current = QVersionNumber::fromString(QCoreApplication::applicationVersion());
    if (current.isNull())
        return;
    whenDone(m_services.settings.all(), this, [this, current](const Result<QHash<QString, QString>> &settings) {
        if (!settings)
            return;
        const auto seen = QVersionNumber::fromString(settings->value(seenSetting));
        if (seen == current)
            return;
        m_services.settings.set(seenSetting, current.toString());
        if (seen.isNull() || seen > current)
            return;
        if (QDialog *dialog = makeNewsDialog(m_window, seen)) {
            // Whoever has begun to write goes on.
            dialog->setAttribute(Qt::WA_ShowWithoutActivating);
            dialog->show();
        }
    });
}

void HelpDesk::takeOver(const HelpDesk &former)
{
    if (former.m_guide && former.m_guide->isVisible()) {
        guide().showPage(former.m_guide->page());
        standInFor(*former.m_guide, *m_guide);
    }
    if (former.m_log && former.m_log->isVisible())
        standInFor(*former.m_log, log());
}

void HelpDesk::openGuide(GuidePage page)
{
    guide().showPage(page);
    bringForward(guide());
}

/// In the browser: Depesha itself asks nobody whether it is old.
void HelpDesk::openReleases()
{
    const QUrl page(QStringLiteral(DEPESHA_HOMEPAGE "/releases"));
    if (QDesktopServices::openUrl(page))
        return;
    auto *box = new QMessageBox(QMessageBox::Information, m_window->windowTitle(),
                                tr("The browser could not be opened. New versions are at %1").arg(page.toString()),
                                QMessageBox::Ok, m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    box->open();
}

GuideWindow &HelpDesk::guide()
{
    if (!m_guide)
        m_guide = std::make_unique<GuideWindow>();
    return *m_guide;
}

LogWindow &HelpDesk::log()
{
    if (!m_log) {
        m_log = std::make_unique<LogWindow>(m_services.log);
        connect(m_log.get(), &LogWindow::supportFileRequested, this, &HelpDesk::supportFileRequested);
    }
    return *m_log;
}

/// A modal dialog keeps the keys from the menus of its window: it gets the guide's key itself. So does one that is
/// opened from a dialog: then it is that dialog that is blocked, the window being so already.
bool HelpDesk::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::WindowBlocked)
        if (QWidget *dialog = QApplication::activeModalWidget()) {
            dialog->addAction(m_guideAction);
            dialog->installEventFilter(this);
        }
    return QObject::eventFilter(watched, event);
}

} // namespace depesha
