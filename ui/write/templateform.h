// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The fields of one template: name, section, shortcut, text with its count. It saves nothing; a refusal is shown at the
// field it speaks of.

#pragma once

#include "storage/templatestore.h"
#include "text/parts.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace depesha {

class CounterLine;
class ErrorLine;
class MessageEdit;

class TemplateForm : public QWidget
{
    Q_OBJECT

public:
    /// `rules`: how the parts of the text are counted.
    explicit TemplateForm(const PartRules &rules, QWidget *parent = nullptr);

    void setSections(const QStringList &sections);
    /// What is shown from now on counts as unchanged. With `isDraft` it is one that nobody has saved yet.
    void setEntry(const TextTemplate &entry, bool isDraft = false);
    TextTemplate entry() const;
    bool isChanged() const;
    void showError(const Error &error);
    void focusName();

Q_SIGNALS:
    void edited();

private:
    void tellAboutText();
    void take();
    void insertName();

    PartRules m_rules;
    TextTemplate m_entry;
    bool m_isDraft = false;
    QLineEdit *m_name;
    ErrorLine *m_nameLine;
    QComboBox *m_section;
    QLineEdit *m_shortcut;
    ErrorLine *m_shortcutLine;
    MessageEdit *m_body;
    CounterLine *m_counter;
    ErrorLine *m_bodyLine;
};

} // namespace depesha
