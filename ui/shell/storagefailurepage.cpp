// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/storagefailurepage.h"

#include "ui/common/emptystate.h"
#include "ui/common/errorwords.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

StorageFailurePage::StorageFailurePage(QWidget *parent)
    : QWidget(parent), m_state(new EmptyState(u"warning"_s, tr("Depesha cannot use its data folder"), {}, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_state);
    connect(m_state->addButton(tr("&Try again"), u"refresh"_s), &QPushButton::clicked, this,
            &StorageFailurePage::retryRequested);
    connect(m_state->addButton(tr("Choose &another folder…"), u"folder"_s), &QPushButton::clicked, this,
            &StorageFailurePage::folderRequested);
    connect(m_state->addButton(tr("&Quit")), &QPushButton::clicked, this, &StorageFailurePage::quitRequested);
}

void StorageFailurePage::showError(const Error &error) { m_state->setExplanation(errorWords(error)); }

} // namespace depesha
