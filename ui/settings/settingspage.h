// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One page of the settings: fields that apply at once, in a form that leaves its rest empty.

#pragma once

#include "ui/common/formrows.h"
#include "ui/common/preferences.h"
#include "ui/common/uiservices.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QSpinBox;

namespace depesha {

class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    SettingsPage(const UiServices &services, QWidget *parent);

protected:
    const UiServices &services() const { return m_services; }
    FormRows &rows() { return m_rows; }
    const PreferenceValues &values() const { return m_services.preferences.values(); }

    /// A quiet paragraph below what was added last.
    QLabel *explain(const QString &text);
    QCheckBox *addCheckBox(const QString &text, bool PreferenceValues::*value);
    QSpinBox *addSpinBox(const QString &label, int least, int most, int PreferenceValues::*value);
    /// Keeps one preference and tells everybody.
    template<typename T>
    void keep(T PreferenceValues::*value, const T &now)
    {
        PreferenceValues all = values();
        all.*value = now;
        m_services.preferences.set(all);
    }

private:
    UiServices m_services;
    QWidget *m_form;
    FormRows m_rows;
};

} // namespace depesha
