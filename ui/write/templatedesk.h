// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Templates at the text of the Write place: opens the sheet that picks one and the dialog that looks after them,
// inserts what was picked, and lets shortcuts stand for their texts.

#pragma once

#include "text/parts.h"

#include <QObject>

class QWidget;

namespace depesha {

class MessageEdit;
class TemplatePanel;
class TemplatesDialog;
class TemplateShelf;

class TemplateDesk : public QObject
{
    Q_OBJECT

public:
    /// `host`: what the sheet and the dialog belong to.
    TemplateDesk(TemplateShelf &shelf, MessageEdit *text, QWidget *host);

    void setRules(const PartRules &rules) { m_rules = rules; }
    void pick(const QWidget *anchor);
    /// Asks for the name of a template with the text as it stands.
    void keepText();

private:
    void makePanel();
    TemplatesDialog *openDialog();

    TemplateShelf &m_shelf;
    MessageEdit *m_text;
    QWidget *m_host;
    TemplatePanel *m_panel = nullptr; ///< from its first use on
    PartRules m_rules;
};

/// The first words of a text, short enough for a name.
QString nameFromText(const QString &text);

} // namespace depesha
