// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/sendingpage.h"

#include "ui/common/look.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSpinBox>
#include <QTimeEdit>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

SendingPage::SendingPage(const UiServices &services, QWidget *parent) : SettingsPage(services, parent)
{
    QSpinBox *hold = addSpinBox(tr("&Wait before sending"), 0, 600, &PreferenceValues::holdSeconds);
    hold->setObjectName(u"hold"_s);
    hold->setSuffix(tr(" s", "seconds"));
    hold->setSpecialValueText(tr("Do not wait"));
    explain(tr("For so long Cancel takes everything back after Send."));

    QCheckBox *quiet = addCheckBox(tr("&Quiet hours"), &PreferenceValues::quietHours);
    auto *row = new QWidget(this);
    auto *times = new QHBoxLayout(row);
    times->setContentsMargins(0, 0, 0, 0);
    times->setSpacing(space(Space::Small, this));
    auto *from = makeTimeEdit(tr("Quiet from"), &PreferenceValues::quietFrom);
    auto *until = makeTimeEdit(tr("Quiet until"), &PreferenceValues::quietUntil);
    auto *label = new QLabel(tr("&From"), row);
    label->setBuddy(from);
    times->addWidget(label);
    times->addWidget(from);
    times->addWidget(new QLabel(tr("until", "quiet hours: from … until …"), row));
    times->addWidget(until);
    times->addStretch();
    rows().addUnlabelled(row);
    explain(tr("Before sending in these hours, Depesha asks whether to wait until they are over."));
    for (QTimeEdit *edit : {from, until}) {
        edit->setEnabled(quiet->isChecked());
        connect(quiet, &QCheckBox::toggled, edit, &QTimeEdit::setEnabled);
    }
}

QTimeEdit *SendingPage::makeTimeEdit(const QString &name, QTime PreferenceValues::*value)
{
    auto *edit = new QTimeEdit(values().*value, this);
    edit->setAccessibleName(name);
    connect(edit, &QTimeEdit::timeChanged, this, [this, value](QTime now) { keep(value, now); });
    return edit;
}

} // namespace depesha
