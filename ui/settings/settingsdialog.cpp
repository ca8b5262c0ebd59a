// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/settingsdialog.h"

#include "ui/common/errorline.h"
#include "ui/common/icons.h"
#include "ui/common/look.h"
#include "ui/common/preferences.h"
#include "ui/settings/accountdefaultspage.h"
#include "ui/settings/generalpage.h"
#include "ui/settings/historypage.h"
#include "ui/settings/notificationspage.h"
#include "ui/settings/sendingpage.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QListWidget>
#include <QScrollArea>
#include <QStackedWidget>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

SettingsDialog::SettingsDialog(const UiServices &services, QWidget *parent)
    : QDialog(parent)
    , m_list(new QListWidget(this))
    , m_pages(new QStackedWidget(this))
    , m_trouble(new ErrorLine(nullptr, this))
{
    setWindowTitle(tr("Settings"));
    m_list->setAccessibleName(tr("Pages"));
    addPage(u"edit"_s, tr("General"), new GeneralPage(services, this));
    addPage(u"send"_s, tr("Sending"), new SendingPage(services, this));
    addPage(u"accounts"_s, tr("New accounts"), new AccountDefaultsPage(services, this));
    addPage(u"messages"_s, tr("History"), new HistoryPage(services, this));
    addPage(u"info"_s, tr("Notifications"), new NotificationsPage(services, this));
    m_list->setFixedWidth(m_list->sizeHintForColumn(0) + 2 * space(Space::Medium, this));
    connect(m_list, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&services.preferences, &Preferences::notKept, m_trouble, &ErrorLine::setError);

    auto *grid = new QGridLayout(this);
    const int gap = space(Space::Medium, this);
    grid->setContentsMargins(gap, gap, gap, gap);
    grid->setSpacing(gap);
    grid->addWidget(m_list, 0, 0);
    grid->addWidget(m_pages, 0, 1);
    grid->addWidget(m_trouble, 1, 0);
    grid->addWidget(buttons, 1, 1);
    grid->setColumnStretch(1, 1);
    setPage(0);
    resize(fontMetrics().averageCharWidth() * 105, fontMetrics().height() * 28);
}

int SettingsDialog::page() const { return m_list->currentRow(); }

void SettingsDialog::setPage(int page) { m_list->setCurrentRow(page); }

void SettingsDialog::addPage(const QString &iconName, const QString &name, QWidget *page)
{
    m_list->addItem(new QListWidgetItem(icon(iconName), name));
    auto *area = new QScrollArea(m_pages);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(page);
    area->setAccessibleName(name);
    m_pages->addWidget(area);
}

} // namespace depesha
