// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/write/templateform.h"

#include "text/placeholders.h"
#include "ui/common/errorline.h"
#include "ui/common/formrows.h"
#include "ui/common/look.h"
#include "ui/write/counterline.h"
#include "ui/write/linkbutton.h"
#include "ui/write/messageedit.h"
#include "ui/write/writewords.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Its field is made at once: made later, it would stand behind what follows in the order of Tab.
QComboBox *editableChoice(QWidget *parent)
{
    auto *choice = new QComboBox(parent);
    choice->setEditable(true);
    choice->setInsertPolicy(QComboBox::NoInsert);
    return choice;
}

} // namespace

TemplateForm::TemplateForm(const PartRules &rules, QWidget *parent)
    : QWidget(parent)
    , m_rules(rules)
    , m_name(new QLineEdit(this))
    , m_section(editableChoice(this))
    , m_shortcut(new QLineEdit(this))
    , m_body(new MessageEdit(this))
    , m_counter(new CounterLine(this))
{
    m_name->setObjectName(u"templateName"_s);
    m_section->setObjectName(u"templateSection"_s);
    m_shortcut->setObjectName(u"templateShortcut"_s);
    m_shortcut->setPlaceholderText(u'/' + tr("invoice"));
    m_body->setObjectName(u"templateText"_s);
    auto *name = new LinkButton(tr("{name}"), this);
    name->setObjectName(u"insertName"_s);
    name->setToolTip(tr("Becomes each recipient's name"));
    name->setAccessibleName(tr("Insert {name}"));
    name->setAccessibleDescription(name->toolTip());

    FormRows rows(this);
    rows.add(tr("&Name:"), m_name);
    m_nameLine = rows.addLine(m_name);
    rows.add(tr("Se&ction:"), m_section);
    rows.add(tr("S&hortcut:"), m_shortcut);
    m_shortcutLine = rows.addLine(m_shortcut);
    rows.add(tr("Te&xt:"), m_body);
    rows.addUnlabelled(m_counter);
    auto *insert = new QWidget(this);
    auto *line = new QHBoxLayout(insert);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space(Space::Small, this));
    line->addWidget(new QLabel(tr("Insert:"), insert));
    line->addWidget(name);
    line->addStretch();
    rows.addUnlabelled(insert);
    m_bodyLine = rows.addLine(m_body);

    connect(name, &QAbstractButton::clicked, this, &TemplateForm::insertName);
    connect(m_name, &QLineEdit::textChanged, this, &TemplateForm::take);
    connect(m_section, &QComboBox::editTextChanged, this, &TemplateForm::take);
    connect(m_shortcut, &QLineEdit::textChanged, this, &TemplateForm::take);
    connect(m_body, &QPlainTextEdit::textChanged, this, &TemplateForm::take);
    take();
}

void TemplateForm::setSections(const QStringList &sections)
{
    const QSignalBlocker quiet(m_section);
    const QString typed = m_section->currentText();
    m_section->clear();
    m_section->addItems(sections);
    m_section->setEditText(typed);
}

void TemplateForm::setEntry(const TextTemplate &entry, bool isDraft)
{
    m_entry = entry;
    m_isDraft = isDraft;
    {
        const QSignalBlocker quiet(this);
        m_name->setText(entry.name);
        m_name->setCursorPosition(0);
        m_section->setEditText(entry.section);
        m_shortcut->setText(entry.shortcut.isEmpty() ? QString() : u'/' + entry.shortcut);
        m_body->setPlainText(entry.body);
    }
    take();
}

TextTemplate TemplateForm::entry() const
{
    TextTemplate entry = m_entry;
    entry.name = m_name->text().trimmed();
    entry.section = m_section->currentText().trimmed();
    entry.shortcut = m_shortcut->text().trimmed();
    if (entry.shortcut.startsWith(u'/'))
        entry.shortcut.remove(0, 1);
    entry.body = m_body->text();
    return entry;
}

bool TemplateForm::isChanged() const { return m_isDraft || entry() != m_entry; }

void TemplateForm::showError(const Error &error)
{
    const bool isName = error.detail == TemplateStore::nameField;
    const bool isShortcut = error.detail == TemplateStore::shortcutField;
    (isName ? m_nameLine : isShortcut ? m_shortcutLine : m_bodyLine)->setError(error.message);
    QWidget *field = m_body;
    if (isName)
        field = m_name;
    if (isShortcut)
        field = m_shortcut;
    field->setFocus();
}

void TemplateForm::focusName()
{
    m_name->setFocus();
    m_name->selectAll();
}

void TemplateForm::take()
{
    m_nameLine->clear();
    m_shortcutLine->setHint(tr("Typed into a text and followed by a space, it becomes the template."));
    tellAboutText();
    Q_EMIT edited();
}

void TemplateForm::tellAboutText()
{
    const QString text = m_body->text();
    const QList<CostlyCharacter> costly = costlyCharacters(text);
    m_counter->setCount(countParts(text, m_rules), text, costly, m_rules);
    m_body->setCosts(costly, m_rules);
    m_bodyLine->setWarning(WriteWords::placeholderWarning(unknownPlaceholders(text)));
}

void TemplateForm::insertName()
{
    m_body->insert(tr("{name}"));
    m_body->setFocus();
}

} // namespace depesha
