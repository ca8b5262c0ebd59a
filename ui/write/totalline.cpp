// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/write/totalline.h"

#include "ui/common/elidedlabel.h"
#include "ui/common/errorline.h"
#include "ui/common/look.h"
#include "ui/write/writewords.h"

#include <QVBoxLayout>

namespace depesha {

TotalLine::TotalLine(QWidget *parent)
    : QWidget(parent), m_total(new ElidedLabel({}, this)), m_trouble(new ErrorLine(nullptr, this))
{
    QFont strong = m_total->font();
    strong.setWeight(QFont::DemiBold);
    m_total->setFont(strong);
    m_total->setMinimumHeight(m_total->fontMetrics().height());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space(Space::Tiny, this));
    layout->addWidget(m_total);
    layout->addWidget(m_trouble);
}

void TotalLine::setPlan(const SubmissionPlan &plan, const Account &account, const QString &textProblem)
{
    m_total->setText(WriteWords::total(plan));
    const QString shortage = WriteWords::shortage(plan, account);
    if (!textProblem.isEmpty())
        m_trouble->setError(textProblem);
    else if (!shortage.isEmpty())
        m_trouble->setWarning(shortage);
    else if (plan.parts > 0 && !plan.cost)
        m_trouble->setHint(tr("To see the cost, enter the price of a part in the account."));
    else
        m_trouble->clear();
}

} // namespace depesha
