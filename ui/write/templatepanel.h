// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Picks a template while one writes: search, list and preview in a sheet over its parent that goes with Esc or when
// one turns to something else. Typing searches, arrows choose, Enter takes.

#pragma once

#include "storage/templatestore.h"
#include "text/parts.h"

#include <QFrame>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QStackedLayout;

namespace depesha {

class CounterLine;
class LinkButton;
class SearchField;
class TemplateList;
class TemplateShelf;

class TemplatePanel : public QFrame
{
    Q_OBJECT

public:
    TemplatePanel(TemplateShelf &shelf, QWidget *parent);
    ~TemplatePanel() override;

    /// Opens it below `anchor` and over `text`, parts of the parent, in which it stays whole.
    void openAt(const QWidget *anchor, const QWidget *text, const PartRules &rules);

Q_SIGNALS:
    void taken(const depesha::TextTemplate &entry);
    void manageRequested();
    void newRequested();
    /// Nothing was wanted after all.
    void left();

protected:
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildPicker();
    QWidget *buildEmpty();
    void refresh();
    void preview();
    const TextTemplate *current() const;
    void take();
    void followFocus(QObject *now);

    TemplateShelf &m_shelf;
    QMetaObject::Connection m_following;
    PartRules m_rules;
    QStackedLayout *m_pages;
    SearchField *m_search;
    TemplateList *m_list;
    QLabel *m_nothing;
    QPlainTextEdit *m_preview;
    CounterLine *m_counter;
    QPushButton *m_insert;
    LinkButton *m_manage;
    QWidget *m_picker;
    QWidget *m_empty;
    QPushButton *m_create = nullptr;
    QPushButton *m_examples = nullptr;
};

} // namespace depesha
