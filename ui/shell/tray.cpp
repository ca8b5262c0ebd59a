// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/tray.h"

#include "ui/common/icons.h"

#include <QAction>
#include <QApplication>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QSystemTrayIcon>

namespace depesha {

Tray::Tray(QWidget *window) : QObject(window)
{
    if (!QSystemTrayIcon::isSystemTrayAvailable())
        return;
    m_icon = new QSystemTrayIcon(applicationIcon(), this);
    buildMenu();
#ifndef Q_OS_MACOS // there a click opens the menu, and is told as well
    connect(m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            Q_EMIT openRequested();
    });
#endif
    connect(m_icon, &QSystemTrayIcon::messageClicked, this, &Tray::openRequested);
    renew();
    m_icon->show();
}

Tray::~Tray() = default;

void Tray::buildMenu()
{
    m_menu = std::make_unique<QMenu>();
    connect(m_menu->addAction(tr("&Open Depesha")), &QAction::triggered, this, &Tray::openRequested);
    connect(m_menu->addAction(tr("&New message")), &QAction::triggered, this, &Tray::writeRequested);
    m_decide = m_menu->addAction(tr("&Decide…"));
    connect(m_decide, &QAction::triggered, this, &Tray::decisionsRequested);
    m_pause = m_menu->addAction(QString());
    connect(m_pause, &QAction::triggered, this, [this] { Q_EMIT pauseRequested(!m_status.paused); });
    m_menu->addSeparator();
    connect(m_menu->addAction(tr("&Quit")), &QAction::triggered, this, &Tray::quitRequested);
    m_icon->setContextMenu(m_menu.get());
}

void Tray::showStatus(const OutboxStatus &status)
{
    m_status = status;
    renew();
}

void Tray::showCounts(const AttentionCounts &counts)
{
    m_counts = counts;
    renew();
}

void Tray::notify(const QString &title, const QString &text)
{
    if (m_icon)
        m_icon->showMessage(title, text, QSystemTrayIcon::Information);
}

QStringList Tray::lines() const
{
    const QLocale locale;
    QStringList lines{tr("Depesha")};
    if (m_status.working && m_status.open > 0) {
        const QString words = m_status.paused ? tr("Paused at %1 of %2") : tr("Sending %1 of %2");
        lines.append(words.arg(locale.toString(m_status.sentNow), locale.toString(m_status.total)));
    }
    if (m_counts.decisions() > 0)
        lines.append(tr("%n message(s) need your decision", nullptr, int(m_counts.decisions())));
    if (m_counts.scheduled > 0)
        lines.append(tr("%n message(s) wait for their time", nullptr, int(m_counts.scheduled)));
    for (const LowBalance &one : m_counts.low)
        lines.append(one.words());
    return lines;
}

void Tray::renew()
{
    if (!m_icon)
        return;
    m_decide->setVisible(m_counts.decisions() > 0);
    m_pause->setVisible(m_status.working && (m_status.open > 0 || m_status.paused));
    m_pause->setText(m_status.paused ? tr("&Resume sending") : tr("&Pause sending"));
    const QStringList now = lines();
    if (now == m_shown)
        return;
    m_shown = now;
    m_icon->setToolTip(now.join(u'\n'));
    m_icon->setIcon(badgedIcon());
}

QIcon Tray::badgedIcon() const
{
    if (m_counts.decisions() == 0)
        return applicationIcon();
    QIcon badged;
    for (const int size : {16, 22, 24, 32, 48, 64}) {
        QPixmap picture = applicationIcon().pixmap(size);
        QPainter painter(&picture);
        painter.setRenderHint(QPainter::Antialiasing);
        const double dot = size * 0.5;
        const QRectF place(size - dot, size - dot, dot, dot);
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(0xc6, 0x28, 0x28));
        painter.drawEllipse(place);
        QFont font = QApplication::font();
        font.setPixelSize(std::max(6, int(dot * 0.75)));
        font.setBold(true);
        painter.setFont(font);
        painter.setPen(Qt::white);
        painter.drawText(place, Qt::AlignCenter,
                         m_counts.decisions() > 9 ? QStringLiteral("9+") : QString::number(m_counts.decisions()));
        painter.end();
        badged.addPixmap(picture);
    }
    return badged;
}

} // namespace depesha
