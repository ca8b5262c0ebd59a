// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/historypage.h"

#include "model/clock.h"
#include "model/whendone.h"
#include "storage/messagestore.h"
#include "ui/common/errorline.h"

#include <QComboBox>
#include <QMessageBox>
#include <QPushButton>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

HistoryPage::HistoryPage(const UiServices &services, QWidget *parent)
    : SettingsPage(services, parent), m_period(new QComboBox(this)), m_erase(new QPushButton(tr("&Erase now…"), this))
{
    m_period->addItem(tr("For ever"), 0);
    m_period->addItem(tr("Three years"), 3 * 365);
    m_period->addItem(tr("One year"), 365);
    m_period->addItem(tr("Six months"), 183);
    m_period->addItem(tr("Three months"), 92);
    m_period->addItem(tr("One month"), 31);
    if (m_period->findData(values().keepDays) < 0)
        m_period->addItem(tr("%n day(s)", nullptr, values().keepDays), values().keepDays);
    m_period->setCurrentIndex(m_period->findData(values().keepDays));
    rows().add(tr("&Keep texts and numbers"), m_period);
    explain(
        tr("Older messages lose their text, number and name, once a day. Their state, time and cost remain, so that "
           "the money still adds up. What is not settled yet is never erased."));

    m_erase->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_erase->setAutoDefault(false);
    m_erase->setEnabled(values().keepDays > 0);
    rows().addUnlabelled(m_erase);
    m_line = rows().addLine(m_erase);
    connect(m_period, &QComboBox::activated, this, [this] {
        keep(&PreferenceValues::keepDays, m_period->currentData().toInt());
        m_erase->setEnabled(values().keepDays > 0);
    });
    connect(m_erase, &QPushButton::clicked, this, &HistoryPage::ask);
}

void HistoryPage::ask()
{
    auto *box =
        new QMessageBox(QMessageBox::Warning, tr("Erase"),
                        tr("Erase texts, numbers and names older than the period “%1”?").arg(m_period->currentText()),
                        QMessageBox::Cancel, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(tr("They cannot be brought back."));
    box->addButton(tr("E&rase"), QMessageBox::DestructiveRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(box, &QMessageBox::buttonClicked, this, [this, box](QAbstractButton *button) {
        if (box->buttonRole(button) == QMessageBox::DestructiveRole)
            erase();
    });
    box->open();
}

void HistoryPage::erase()
{
    m_erase->setEnabled(false);
    m_line->setHint(tr("Erasing…"));
    const QDateTime now = services().clock.now();
    whenDone(services().messages.erase(now.addDays(-values().keepDays)), this, [this](const Result<qint64> &erased) {
        m_erase->setEnabled(true);
        if (erased)
            m_line->setSuccess(tr("%n message(s) erased", nullptr, int(*erased)));
        else
            m_line->setError(erased.error().message);
    });
}

} // namespace depesha
