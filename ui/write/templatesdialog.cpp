// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/write/templatesdialog.h"

#include "model/whendone.h"
#include "ui/common/emptystate.h"
#include "ui/common/errorline.h"
#include "ui/common/errorwords.h"
#include "ui/common/icons.h"
#include "ui/common/look.h"
#include "ui/common/mnemonics.h"
#include "ui/write/linkbutton.h"
#include "ui/write/templateform.h"
#include "ui/write/templatelist.h"
#include "ui/write/templateshelf.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QStackedLayout>

#include <algorithm>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

TemplatesDialog::TemplatesDialog(TemplateShelf &shelf, const PartRules &rules, QWidget *parent)
    : QDialog(parent)
    , m_shelf(shelf)
    , m_rules(rules)
    , m_pages(new QStackedLayout)
    , m_list(new TemplateList(this))
    , m_form(new TemplateForm(rules, this))
    , m_duplicate(new QPushButton(icon(u"copy"_s), tr("&Duplicate"), this))
    , m_remove(new QPushButton(icon(u"remove"_s), tr("D&elete"), this))
    , m_save(new QPushButton(icon(u"check"_s), tr("&Save"), this))
    , m_discard(new QPushButton(tr("Discard c&hanges"), this))
    , m_note(new ErrorLine(nullptr, this))
    , m_undo(new LinkButton(tr("&Undo"), this))
{
    setWindowTitle(tr("Templates"));
    m_list->setObjectName(u"templates"_s);
    m_duplicate->setObjectName(u"duplicateTemplate"_s);
    m_remove->setObjectName(u"removeTemplate"_s);
    m_save->setObjectName(u"saveTemplate"_s);
    m_discard->setObjectName(u"discardTemplate"_s);
    m_note->setObjectName(u"templatesNote"_s);
    m_undo->setObjectName(u"undoRemove"_s);
    m_undo->hide();

    m_work = new QWidget(this);
    auto *columns = new QHBoxLayout(m_work);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(space(Space::Large, this));
    columns->addWidget(buildList(), 2);
    columns->addWidget(buildFields(), 3);
    m_empty = buildEmpty();
    m_pages->addWidget(m_work);
    m_pages->addWidget(m_empty);

    auto *note = new QHBoxLayout;
    note->setSpacing(space(Space::Small, this));
    note->addWidget(m_note);
    note->addWidget(m_undo, 0, Qt::AlignTop);
    note->addStretch();
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole)->setObjectName(u"closeTemplates"_s);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    const int edge = space(Space::Large, this);
    layout->setContentsMargins(edge, edge, edge, edge);
    layout->setSpacing(space(Space::Small, this));
    layout->addLayout(m_pages, 1);
    layout->addLayout(note);
    layout->addWidget(buttons);
    // After the empty page, whose first button is the default one too.
    m_save->setDefault(true);
    makeConnections();
    refresh();
    assignMnemonics(this);
    resize(fontMetrics().averageCharWidth() * 120, fontMetrics().lineSpacing() * 30);
}

QWidget *TemplatesDialog::buildList()
{
    auto *page = new QWidget(m_work);
    auto *add = new QPushButton(icon(u"add"_s), tr("&New"), page);
    add->setObjectName(u"addTemplate"_s);
    connect(add, &QPushButton::clicked, this, [this] { this->add(); });
    auto *row = new QHBoxLayout;
    row->setSpacing(space(Space::Small, this));
    QWidget *before = m_list;
    for (QPushButton *button : {add, m_duplicate, m_remove}) {
        button->setAutoDefault(false);
        row->addWidget(button);
        setTabOrder(std::exchange(before, button), button);
    }
    row->addStretch();
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(Space::Small, this));
    column->addWidget(m_list, 1);
    column->addLayout(row);
    return page;
}

QWidget *TemplatesDialog::buildFields()
{
    auto *page = new QWidget(m_work);
    auto *row = new QHBoxLayout;
    row->setSpacing(space(Space::Small, this));
    row->addStretch();
    row->addWidget(m_discard);
    row->addWidget(m_save);
    m_discard->setAutoDefault(false);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(Space::Small, this));
    column->addWidget(m_form, 1);
    column->addLayout(row);
    return page;
}

QWidget *TemplatesDialog::buildEmpty()
{
    auto *page = new EmptyState(u"template"_s, tr("No template yet"),
                                tr("A template is a text you send again and again: a reminder, “your order is ready”. "
                                   "It is inserted with Ctrl+T, or by typing its shortcut."),
                                this);
    QPushButton *add = page->addButton(tr("New &template"), u"add"_s);
    add->setObjectName(u"firstTemplate"_s);
    connect(add, &QPushButton::clicked, this, [this] { this->add(); });
    QPushButton *examples = page->addButton(tr("Add three &examples"), u"copy"_s);
    examples->setObjectName(u"addExamples"_s);
    connect(examples, &QPushButton::clicked, &m_shelf, &TemplateShelf::addExamples);
    return page;
}

void TemplatesDialog::makeConnections()
{
    connect(&m_shelf, &TemplateShelf::changed, this, &TemplatesDialog::refresh);
    connect(&m_shelf, &TemplateShelf::failed, this,
            [this](const Error &error) { m_note->setError(errorWords(error)); });
    connect(m_form, &TemplateForm::edited, this, &TemplatesDialog::updateButtons);
    connect(m_list, &TemplateList::idChosen, this, [this](qint64 id) {
        if (id != 0 && id != m_shown)
            keepAnd([this, id] { choose(id); });
    });
    connect(m_save, &QPushButton::clicked, this, [this] { keepAnd([] {}); });
    connect(m_discard, &QPushButton::clicked, this, [this] {
        if (m_shown == 0)
            showFirst();
        else
            choose(m_shown);
    });
    connect(m_duplicate, &QPushButton::clicked, this, &TemplatesDialog::duplicate);
    connect(m_remove, &QPushButton::clicked, this, &TemplatesDialog::removeShown);
    connect(m_undo, &QAbstractButton::clicked, this, &TemplatesDialog::bringBack);
    connect(new QShortcut(QKeySequence::New, this), &QShortcut::activated, this, [this] { add(); });
    connect(new QShortcut(QKeySequence::Save, this), &QShortcut::activated, m_save, &QPushButton::click);
    connect(new QShortcut(QKeySequence::Delete, m_list, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated,
            this, &TemplatesDialog::removeShown);
}

void TemplatesDialog::refresh()
{
    m_form->setSections(m_shelf.sections());
    {
        const QSignalBlocker quiet(m_list);
        m_list->setTemplates(m_shelf.templates(), {}, 0);
        m_list->choose(m_shown);
    }
    const bool isThere =
        std::ranges::find(m_shelf.templates(), m_shown, &TextTemplate::id) != m_shelf.templates().cend();
    if (!isThere && !m_isAdding && !m_form->isChanged())
        showFirst();
    const bool isEmpty = m_shelf.templates().isEmpty() && !m_isAdding && !m_form->isChanged();
    m_pages->setCurrentWidget(isEmpty ? m_empty : m_work);
    updateButtons();
}

void TemplatesDialog::showFirst()
{
    {
        const QSignalBlocker quiet(m_list);
        m_list->choose(0);
        m_list->setTemplates(m_shelf.templates(), {}, 0);
    }
    if (m_list->currentId() == 0)
        showEntry({});
    else
        choose(m_list->currentId());
}

void TemplatesDialog::choose(qint64 id)
{
    const auto found = std::ranges::find(m_shelf.templates(), id, &TextTemplate::id);
    if (found != m_shelf.templates().cend())
        showEntry(*found);
}

void TemplatesDialog::showEntry(const TextTemplate &entry, bool isDraft)
{
    m_shown = entry.id;
    m_isAdding = false;
    m_form->setEntry(entry, isDraft);
    {
        const QSignalBlocker quiet(m_list);
        m_list->choose(m_shown);
    }
    updateButtons();
}

void TemplatesDialog::updateButtons()
{
    const bool changed = m_form->isChanged();
    m_save->setEnabled(changed);
    m_discard->setEnabled(changed);
    m_duplicate->setEnabled(m_shown != 0);
    m_remove->setEnabled(m_shown != 0 || changed || m_isAdding);
}

void TemplatesDialog::keepAnd(std::function<void()> then)
{
    if (m_isSaving) {
        m_next = std::move(then);
        return;
    }
    if (!m_form->isChanged()) {
        then();
        return;
    }
    m_isSaving = true;
    const TextTemplate tried = m_form->entry();
    whenDone(m_shelf.save(tried), this, [this, tried, then](const Result<TextTemplate> &result) {
        m_isSaving = false;
        saved(tried, result, then);
    });
}

void TemplatesDialog::saved(const TextTemplate &tried, const Result<TextTemplate> &result,
                            const std::function<void()> &then)
{
    const std::function<void()> next = std::exchange(m_next, {});
    const bool isUntouched = m_form->entry() == tried;
    if (!result && isUntouched) {
        m_form->showError(result.error());
        const QSignalBlocker quiet(m_list);
        m_list->choose(m_shown);
        return;
    }
    if (result && isUntouched) {
        showEntry(*result);
        then();
    }
    if (next)
        keepAnd(next);
}

void TemplatesDialog::add(const TextTemplate &draft)
{
    keepAnd([this, draft] {
        TextTemplate entry = draft;
        if (const auto at = std::ranges::find(m_shelf.templates(), m_shown, &TextTemplate::id);
            entry.section.isEmpty() && at != m_shelf.templates().cend())
            entry.section = at->section;
        m_pages->setCurrentWidget(m_work);
        showEntry(entry, !draft.body.isEmpty());
        m_isAdding = true;
        updateButtons();
        m_form->focusName();
    });
}

void TemplatesDialog::duplicate()
{
    keepAnd([this] {
        TextTemplate copy = m_form->entry();
        copy.id = 0;
        copy.shortcut.clear();
        copy.usedAt = {};
        copy.name = freeName(copy.name);
        showEntry(copy, true);
        m_form->focusName();
    });
}

/// "Invoice (2)": one that no other template has.
QString TemplatesDialog::freeName(const QString &name) const
{
    for (int number = 2;; ++number) {
        const QString wanted = tr("%1 (%2)", "name of a copy, number").arg(name).arg(number);
        if (std::ranges::none_of(m_shelf.templates(), [&wanted](const TextTemplate &entry) {
                return entry.name.compare(wanted, Qt::CaseInsensitive) == 0;
            }))
            return wanted;
    }
}

void TemplatesDialog::removeShown()
{
    if (m_isSaving || !m_remove->isEnabled())
        return;
    const TextTemplate entry = m_form->entry();
    const auto told = [this, entry] {
        m_removed.append(entry);
        m_note->setHint(tr("“%1” was deleted.").arg(entry.name));
        m_undo->show();
        showEntry({});
        refresh();
    };
    if (m_shown == 0) {
        told();
        return;
    }
    m_isSaving = true;
    whenDone(m_shelf.remove(m_shown), this, [this, told](const Result<void> &removed) {
        m_isSaving = false;
        if (removed)
            told();
        else
            m_note->setError(errorWords(removed.error()));
        if (const auto next = std::exchange(m_next, {}))
            keepAnd(next);
    });
}

void TemplatesDialog::bringBack()
{
    keepAnd([this] {
        TextTemplate entry = m_removed.takeLast();
        entry.id = 0;
        m_undo->setVisible(!m_removed.isEmpty());
        m_note->setHint(m_removed.isEmpty() ? QString() : tr("“%1” was deleted.").arg(m_removed.constLast().name));
        m_pages->setCurrentWidget(m_work);
        showEntry(entry, true);
        keepAnd([] {});
    });
}

void TemplatesDialog::reject()
{
    keepAnd([this] { QDialog::reject(); });
}

void TemplatesDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    // Who turns to another window may close this program from there.
    if (event->type() == QEvent::ActivationChange && !isActiveWindow() && m_form->isChanged() && isVisible())
        keepAnd([] {});
}

} // namespace depesha
