// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/write/recipientsfield.h"

#include "ui/common/elidedlabel.h"
#include "ui/common/look.h"
#include "ui/write/badrecipientsdialog.h"
#include "ui/write/linkbutton.h"
#include "ui/write/recipientsedit.h"
#include "ui/write/writewords.h"

#include <QEvent>
#include <QHBoxLayout>
#include <algorithm>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

RecipientsField::RecipientsField(QWidget *parent)
    : QWidget(parent)
    , m_edit(new RecipientsEdit(this))
    , m_summary(new ElidedLabel({}, this))
    , m_showBad(new LinkButton(tr("Show"), this))
    , m_removeAll(new LinkButton(tr("Remove all"), this))
{
    m_edit->setObjectName(u"recipients"_s);
    m_summary->setObjectName(u"summary"_s);
    m_summary->setMinimumHeight(m_summary->fontMetrics().height());
    m_showBad->setObjectName(u"showBad"_s);
    m_showBad->setAccessibleDescription(tr("Shows the recipients that cannot be used"));
    m_removeAll->setObjectName(u"removeAll"_s);
    m_removeAll->setAccessibleDescription(tr("Removes all recipients"));
    for (LinkButton *button : {m_showBad, m_removeAll}) {
        // The line is as high without them, and leaves all its width to the hint.
        m_summary->setMinimumHeight(std::max(m_summary->minimumHeight(), button->sizeHint().height()));
        button->hide();
    }
    tint();

    auto *line = new QHBoxLayout;
    line->setSpacing(space(Space::Small, this));
    line->addWidget(m_summary);
    line->addWidget(m_showBad);
    line->addStretch();
    line->addWidget(m_removeAll);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(Space::Tiny, this));
    column->addWidget(m_edit);
    column->addLayout(line);
    connect(m_showBad, &QAbstractButton::clicked, this, &RecipientsField::showBad);
    connect(m_removeAll, &QAbstractButton::clicked, m_edit, &RecipientsEdit::removeAll);
}

bool RecipientsField::hasNames() const
{
    const QStringList names = m_edit->rows().names();
    return std::any_of(names.cbegin(), names.cend(), [](const QString &name) { return !name.isEmpty(); });
}

void RecipientsField::setHint(const QString &words)
{
    if (m_summary->text() == m_hint) {
        m_summary->setText(words);
        m_edit->setSummary(words);
    }
    m_hint = words;
}

void RecipientsField::showPlan(const SubmissionPlan &plan, const PlannedDraft &planned)
{
    // What is still being typed is no mistake yet.
    const auto finished = planned.draft.recipients.size() - m_edit->unfinished();
    const auto complete = [finished](int row) { return row <= finished; };
    const auto bad =
        std::count_if(plan.bad.cbegin(), plan.bad.cend(), [&complete](const auto &one) { return complete(one.row); });
    const auto notNumbers = std::count_if(planned.notNumbers.cbegin(), planned.notNumbers.cend(), complete);
    m_unfinished = bad == 0 && !plan.bad.isEmpty();
    QString summary =
        WriteWords::recipients(plan.submission.items.size(), plan.duplicates, int(notNumbers), int(bad - notNumbers));
    if (summary.isEmpty())
        summary = m_hint;
    m_summary->setText(summary);
    m_edit->setSummary(summary);
    m_showBad->setVisible(bad > 0);
    m_removeAll->setVisible(m_edit->rows().rows().size() > 1);
}

void RecipientsField::setBusy(bool busy)
{
    m_edit->setReadOnly(busy);
    m_removeAll->setEnabled(!busy);
}

QList<QWidget *> RecipientsField::controls() const { return {m_edit, m_showBad, m_removeAll}; }

void RecipientsField::showBad()
{
    auto *dialog = new BadRecipientsDialog(m_edit->rows(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &BadRecipientsDialog::removeAllRequested, m_edit, &RecipientsEdit::removeBad);
    dialog->open();
}

void RecipientsField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        tint();
}

void RecipientsField::tint()
{
    QPalette quiet;
    quiet.setColor(QPalette::WindowText, quietColor(palette()));
    m_summary->setPalette(quiet);
}

} // namespace depesha
