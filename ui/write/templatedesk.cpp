// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/write/templatedesk.h"

#include "ui/write/messageedit.h"
#include "ui/write/templatepanel.h"
#include "ui/write/templatesdialog.h"
#include "ui/write/templateshelf.h"

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype nameLength = 40;

} // namespace

TemplateDesk::TemplateDesk(TemplateShelf &shelf, MessageEdit *text, QWidget *host)
    : QObject(host), m_shelf(shelf), m_text(text), m_host(host)
{
    m_text->setShortcuts([this](const QString &word) -> std::optional<QString> {
        const TextTemplate *entry = m_shelf.withShortcut(word);
        if (!entry)
            return {};
        m_shelf.markUsed(entry->id);
        return entry->body;
    });
}

void TemplateDesk::makePanel()
{
    m_panel = new TemplatePanel(m_shelf, m_host);
    connect(m_panel, &TemplatePanel::taken, this, [this](const TextTemplate &entry) {
        if (m_text->isReadOnly())
            return;
        m_text->insert(entry.body);
        m_text->setFocus();
        m_shelf.markUsed(entry.id);
    });
    connect(m_panel, &TemplatePanel::manageRequested, this, [this] { openDialog(); });
    connect(m_panel, &TemplatePanel::newRequested, this, [this] { openDialog()->add(); });
    connect(m_panel, &TemplatePanel::left, m_text, [text = m_text] { text->setFocus(); });
}

void TemplateDesk::pick(const QWidget *anchor)
{
    if (m_text->isReadOnly())
        return;
    if (!m_panel)
        makePanel();
    m_panel->openAt(anchor, m_text, m_rules);
}

void TemplateDesk::keepText()
{
    TextTemplate draft;
    draft.body = m_text->text();
    draft.name = nameFromText(draft.body);
    openDialog()->add(draft);
}

TemplatesDialog *TemplateDesk::openDialog()
{
    auto *dialog = new TemplatesDialog(m_shelf, m_rules, m_host);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, m_text, [text = m_text] { text->setFocus(); });
    dialog->open();
    return dialog;
}

QString nameFromText(const QString &text)
{
    QString name;
    const QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        if (!name.isEmpty() && name.size() + 1 + word.size() > nameLength)
            break;
        name += (name.isEmpty() ? QString() : u" "_s) + word;
    }
    name.truncate(nameLength);
    while (!name.isEmpty() && u".,:;!?–—-"_s.contains(name.back()))
        name.chop(1);
    return name;
}

} // namespace depesha
