// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/write/totalline.h"

#include "ui/common/errorline.h"
#include "ui/common/look.h"
#include "ui/write/writewords.h"

#include <QLabel>
#include <QVBoxLayout>

namespace depesha {

TotalLine::TotalLine(QWidget *parent)
    : QWidget(parent), m_total(new QLabel(this)), m_shortage(new ErrorLine(nullptr, this))
{
    m_total->setTextFormat(Qt::PlainText);
    m_total->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QFont strong = m_total->font();
    strong.setWeight(QFont::DemiBold);
    m_total->setFont(strong);
    m_total->setMinimumHeight(m_total->fontMetrics().height());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space(Space::Tiny, this));
    layout->addWidget(m_total);
    layout->addWidget(m_shortage);
}

void TotalLine::setPlan(const SubmissionPlan &plan, const Account &account)
{
    m_total->setText(WriteWords::total(plan));
    m_shortage->setWarning(WriteWords::shortage(plan, account));
}

} // namespace depesha
