// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Templates looked after: the list on the left, the chosen one's fields on the right. What was typed is kept when one
// turns to another template or closes; only "Discard changes" drops it. What was deleted can be brought back until the
// dialog is closed.

#pragma once

#include "storage/templatestore.h"
#include "text/parts.h"

#include <QDialog>
#include <functional>

class QPushButton;
class QStackedLayout;

namespace depesha {

class ErrorLine;
class LinkButton;
class TemplateForm;
class TemplateList;
class TemplateShelf;

class TemplatesDialog : public QDialog
{
    Q_OBJECT

public:
    TemplatesDialog(TemplateShelf &shelf, const PartRules &rules, QWidget *parent);

    /// Begins a new one; this `draft` is not saved yet.
    void add(const TextTemplate &draft = {});
    void choose(qint64 id);
    /// Keeps what was typed first.
    void reject() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildList();
    QWidget *buildFields();
    QWidget *buildEmpty();
    void makeConnections();
    void refresh();
    void showEntry(const TextTemplate &entry, bool isDraft = false);
    void showFirst();
    /// `then` once nothing typed can be lost any more; never, if it cannot be kept: the fields say why.
    void keepAnd(std::function<void()> then);
    void saved(const TextTemplate &tried, const Result<TextTemplate> &result, const std::function<void()> &then);
    void updateButtons();
    void duplicate();
    void removeShown();
    void bringBack();
    QString freeName(const QString &name) const;

    TemplateShelf &m_shelf;
    PartRules m_rules;
    QStackedLayout *m_pages;
    QWidget *m_work;
    QWidget *m_empty;
    TemplateList *m_list;
    TemplateForm *m_form;
    QPushButton *m_duplicate;
    QPushButton *m_remove;
    QPushButton *m_save;
    QPushButton *m_discard;
    ErrorLine *m_note;
    LinkButton *m_undo;
    QList<TextTemplate> m_removed; ///< the last is brought back first
    qint64 m_shown = 0;            ///< whose fields are shown; 0: of a new one
    bool m_isAdding = false;       ///< a new one is shown because it was asked for
    bool m_isSaving = false;
    std::function<void()> m_next; ///< asked for while it was being saved
};

} // namespace depesha
