// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/settingspage.h"

#include "ui/common/look.h"

#include <QCheckBox>
#include <QLabel>
#include <QSpinBox>
#include <QVBoxLayout>

namespace depesha {

SettingsPage::SettingsPage(const UiServices &services, QWidget *parent)
    : QWidget(parent), m_services(services), m_form(new QWidget(this)), m_rows(m_form)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_form);
    layout->addStretch();
}

QLabel *SettingsPage::explain(const QString &text)
{
    QLabel *words = explanation(text, m_form);
    words->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    words->setContentsMargins(0, 0, 0, space(Space::Small, this));
    m_rows.addUnlabelled(words);
    return words;
}

QCheckBox *SettingsPage::addCheckBox(const QString &text, bool PreferenceValues::*value)
{
    auto *box = new QCheckBox(text, m_form);
    box->setChecked(values().*value);
    connect(box, &QCheckBox::toggled, this, [this, value](bool checked) { keep(value, checked); });
    m_rows.addUnlabelled(box);
    return box;
}

QSpinBox *SettingsPage::addSpinBox(const QString &label, int least, int most, int PreferenceValues::*value)
{
    auto *box = new QSpinBox(m_form);
    box->setRange(least, most);
    box->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    box->setValue(values().*value);
    connect(box, &QSpinBox::valueChanged, this, [this, value](int now) { keep(value, now); });
    m_rows.add(label, box);
    return box;
}

} // namespace depesha
