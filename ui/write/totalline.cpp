// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/write/totalline.h"

#include "ui/common/elidedlabel.h"
#include "ui/common/errorline.h"
#include "ui/common/look.h"
#include "ui/common/statelook.h"
#include "ui/write/writewords.h"

#include <QEvent>
#include <QVBoxLayout>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

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

void TotalLine::setPlan(const SubmissionPlan &plan, const Account &account, const Capabilities &capabilities,
                        const QString &textProblem, const QString &textWarning)
{
    const QString total = WriteWords::total(plan);
    const QString left = plan.parts > 0 ? WriteWords::balanceAfter(plan, account) : QString();
    m_total->setText(left.isEmpty() ? total : total + u" · "_s + tr("%1 left after", "money").arg(left));
    const QString shortage = WriteWords::shortage(plan, account);
    m_suffices = shortage.isEmpty();
    tint();
    if (!textProblem.isEmpty())
        m_trouble->setError(textProblem);
    else if (!shortage.isEmpty())
        m_trouble->setError(shortage + u' ' + WriteWords::shortageHelp(plan, capabilities));
    else if (!textWarning.isEmpty())
        m_trouble->setWarning(textWarning);
    else if (const QString abroad = WriteWords::abroad(plan); !abroad.isEmpty() && plan.parts > 0)
        m_trouble->setHint(abroad);
    else if (const bool isCountedInMessages = account.balance && account.balance->amount.unit() == "SMS"_L1;
             plan.parts > 0 && !plan.cost && !isCountedInMessages)
        m_trouble->setHint(tr("To see the cost, enter the price of a part in the account."));
    else
        m_trouble->clear();
}

void TotalLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        tint();
}

void TotalLine::tint() { setInk(m_total, m_suffices ? palette().color(QPalette::WindowText) : errorColor(palette())); }

} // namespace depesha
