// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/help/shortcutsdialog.h"

#include "ui/common/look.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeySequence>
#include <QMenu>
#include <QMenuBar>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

QString plain(const QString &text) { return QString(text).remove(u'&').remove(u'…'); }

QString keysOf(const QList<QKeySequence> &sequences)
{
    QStringList keys;
    for (const QKeySequence &sequence : sequences)
        keys.append(sequence.toString(QKeySequence::NativeText));
    return keys.join(u", "_s);
}

class Rows
{
public:
    explicit Rows(QTreeWidget *tree) : m_tree(tree) {}

    void group(const QString &name)
    {
        m_group = new QTreeWidgetItem(m_tree, {name});
        m_group->setFirstColumnSpanned(true);
        m_group->setExpanded(true);
        QFont strong = m_tree->font();
        strong.setWeight(QFont::DemiBold);
        m_group->setFont(0, strong);
    }
    void add(const QString &what, const QList<QKeySequence> &keys)
    {
        new QTreeWidgetItem(m_group, {what, keysOf(keys)});
    }

private:
    QTreeWidget *m_tree;
    QTreeWidgetItem *m_group = nullptr;
};

/// Submenus included.
void addMenu(Rows &rows, const QMenu *menu)
{
    const auto actions = menu->actions();
    for (const QAction *action : actions) {
        if (const QMenu *inner = action->menu())
            addMenu(rows, inner);
        else if (!action->shortcut().isEmpty())
            rows.add(plain(action->text()), action->shortcuts());
    }
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const QMenuBar *menus, QWidget *window) : QDialog(window)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    auto *tree = new QTreeWidget(this);
    tree->setAccessibleName(tr("Keyboard shortcuts"));
    tree->setHeaderLabels({tr("What it does"), tr("Keys")});
    tree->setRootIsDecorated(false);
    tree->setItemsExpandable(false);
    tree->setAlternatingRowColors(true);

    Rows rows(tree);
    const auto titles = menus->actions();
    for (const QAction *title : titles) {
        rows.group(plain(title->text()));
        addMenu(rows, title->menu());
    }
    rows.group(tr("Write"));
    rows.add(tr("Send"), {QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    rows.add(tr("Cancel while the countdown runs"), {Qt::Key_Escape});
    rows.add(tr("Templates"), {QKeySequence(Qt::CTRL | Qt::Key_T)});
    rows.add(tr("Undo and redo, in the text and among the recipients"), {QKeySequence::Undo, QKeySequence::Redo});
    rows.group(tr("Write, field “To”"));
    rows.add(tr("Take what was typed as a recipient"), {Qt::Key_Enter});
    rows.add(tr("Go through the recipients"), {Qt::Key_Left, Qt::Key_Right, Qt::Key_Home, Qt::Key_End});
    rows.add(tr("Correct the recipient"), {Qt::Key_F2, Qt::Key_Enter});
    rows.add(tr("Remove the recipient"), {Qt::Key_Backspace, Qt::Key_Delete});
    rows.add(tr("Choose all, copy, cut, paste"),
             {QKeySequence::SelectAll, QKeySequence::Copy, QKeySequence::Cut, QKeySequence::Paste});
    rows.group(tr("Templates"));
    rows.add(tr("Insert the chosen one"), {Qt::Key_Enter});
    rows.add(tr("Add, save, remove"), {QKeySequence::New, QKeySequence::Save, QKeySequence::Delete});
    rows.group(tr("Messages"));
    rows.add(tr("Open and close a sending"), {Qt::Key_Right, Qt::Key_Left, Qt::Key_Enter});
    rows.add(tr("Go to the details of a message"), {Qt::Key_Enter});
    rows.add(tr("Send again"), {QKeySequence(Qt::CTRL | Qt::Key_R)});
    rows.add(tr("Show all messages again"), {Qt::Key_Escape});
    rows.add(tr("Cancel what has not left yet"), {Qt::Key_Delete});
    rows.add(tr("Copy the chosen messages, for a spreadsheet"), {QKeySequence::Copy});
    rows.add(tr("Choose several, choose all"), {QKeySequence(Qt::SHIFT | Qt::Key_Down), QKeySequence::SelectAll});
    rows.group(tr("Accounts"));
    rows.add(tr("Move the account up, down"),
             {QKeySequence(Qt::CTRL | Qt::Key_Up), QKeySequence(Qt::CTRL | Qt::Key_Down)});
    rows.group(tr("Guide and log"));
    rows.add(tr("Search"), {QKeySequence::Find});
    rows.add(tr("Find the next place"), {QKeySequence::FindNext});
    rows.add(tr("Back to the page before"), {QKeySequence::Back});
    rows.add(tr("Copy the chosen lines of the log"), {QKeySequence::Copy});
    rows.add(tr("Close"), {Qt::Key_Escape});
    tree->setCurrentItem(tree->topLevelItem(0));
    tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    tree->header()->setStretchLastSection(false);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    const int gap = space(Space::Medium, this);
    layout->setContentsMargins(gap, gap, gap, gap);
    layout->setSpacing(gap);
    layout->addWidget(tree, 1);
    layout->addWidget(buttons);
    setAttribute(Qt::WA_DeleteOnClose);
    resize(fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 36);
}

} // namespace depesha
