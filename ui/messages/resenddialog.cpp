// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messages/resenddialog.h"

#include "model/phonenumber.h"
#include "ui/common/errorline.h"
#include "ui/common/icons.h"
#include "ui/common/look.h"
#include "ui/common/mnemonics.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype numbersShown = 5;

QString firstNumbers(const ResendPlan &plan)
{
    QStringList shown;
    const auto items = plan.items();
    for (const Submission::Item &item : items.first(qMin(items.size(), numbersShown)))
        shown.append(displayNumber(item.to).replace(u' ', QChar::Nbsp));
    const auto more = int(items.size() - shown.size());
    const QString list = shown.join(", "_L1);
    return more > 0 ? ResendDialog::tr("%1 and %Ln more", "phone numbers", more).arg(list) : list;
}

} // namespace

ResendDialog::ResendDialog(const ResendPlan &plan, QWidget *parent)
    : QDialog(parent)
    , m_plan(plan)
    , m_heading(heading({}, this))
    , m_total(new QLabel(this))
    , m_shortage(new ErrorLine(nullptr, this))
    , m_send(new QPushButton(icon(u"send"_s), {}, this))
{
    setWindowTitle(tr("Send again"));
    auto *layout = new QVBoxLayout(this);
    const int edge = space(Space::Large, this);
    layout->setContentsMargins(edge, edge, edge, edge);
    layout->setSpacing(space(Space::Medium, this));
    layout->addWidget(m_heading);
    layout->addWidget(explanation(
        tr("To %1. The new messages are linked with the former ones, which stay as they are.").arg(firstNumbers(plan)),
        this));
    if (const auto count = int(plan.doubtful()); count > 0)
        m_doubtful = addQuestion(layout, tr("Of %Ln message(s) nobody knows whether it arrived.", nullptr, count),
                                 tr("Send these &too: they may arrive twice"));
    if (const auto count = int(plan.alreadySent()); count > 0)
        m_sent = addQuestion(layout, tr("To %Ln number(s) this very text went today already.", nullptr, count),
                             tr("Send to these o&nce more"));
    if (plan.unusable > 0) {
        auto *line = new ErrorLine(nullptr, this);
        line->setWarning(
            tr("%Ln message(s) cannot be sent again: %1", nullptr, int(plan.unusable)).arg(plan.problems.join(u' ')));
        layout->addWidget(line);
    }
    m_total->setTextFormat(Qt::PlainText);
    m_total->setObjectName(u"resendTotal"_s);
    layout->addWidget(m_total);
    layout->addWidget(m_shortage);
    layout->addStretch(1);

    auto *buttons = new QDialogButtonBox(this);
    m_send->setObjectName(u"resend"_s);
    m_send->setAutoDefault(false); // the Enter that opened this dialog must not answer it
    buttons->addButton(m_send, QDialogButtonBox::AcceptRole);
    auto *back = buttons->addButton(tr("&Back"), QDialogButtonBox::RejectRole);
    back->setDefault(true);
    back->setFocus();
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    showTotals();
    // Wrapped labels tell their height only for a width that is known.
    const int width = fontMetrics().averageCharWidth() * 72;
    setMinimumWidth(width);
    resize(width, layout->totalHeightForWidth(width));
}

QCheckBox *ResendDialog::addQuestion(QVBoxLayout *layout, const QString &warning, const QString &question)
{
    auto *line = new ErrorLine(nullptr, this);
    line->setWarning(warning);
    auto *box = new QCheckBox(question, this);
    connect(box, &QCheckBox::toggled, this, &ResendDialog::showTotals);
    auto *both = new QVBoxLayout;
    both->setSpacing(space(Space::Tiny, this));
    both->addWidget(line);
    both->addWidget(box);
    layout->addLayout(both);
    return box;
}

ResendTotals ResendDialog::chosen() const
{
    return totalsOf(m_plan, m_doubtful && m_doubtful->isChecked(), m_sent && m_sent->isChecked());
}

void ResendDialog::showTotals()
{
    const ResendTotals totals = chosen();
    const auto messages = int(totals.messages);
    m_heading->setText(tr("Send %Ln message(s) again?", nullptr, messages));
    m_send->setText(tr("&Send %Ln SMS again", nullptr, messages));
    m_send->setEnabled(messages > 0);
    QStringList costs;
    for (const Money &cost : totals.costs)
        costs.append(cost.toDisplayString());
    if (!totals.isCostKnown)
        costs.append(tr("cost not known"));
    const QString parts = tr("%Ln part(s)", nullptr, int(totals.parts));
    m_total->setText(costs.isEmpty() ? parts : tr("%1 ≈ %2", "parts, cost").arg(parts, costs.join(u" + "_s)));
    if (totals.shortages.isEmpty())
        m_shortage->clear();
    else
        m_shortage->setWarning(
            tr("The last known balance does not pay for all of it: %1.").arg(totals.shortages.join(", "_L1)));
    m_shortage->setHidden(totals.shortages.isEmpty());
    assignMnemonics(this);
}

} // namespace depesha
