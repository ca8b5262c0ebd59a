// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/searchfield.h"

#include "ui/common/icons.h"

#include <QAction>
#include <QShortcut>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

SearchField::SearchField(const QString &what, QWidget *parent) : QLineEdit(parent)
{
    setPlaceholderText(what);
    setAccessibleName(what);
    setClearButtonEnabled(true);
    addAction(icon(u"search"_s), QLineEdit::LeadingPosition)->setText(what);
    if (auto *clear = findChild<QAction *>(u"_q_qlineeditclearaction"_s)) // Qt gives it no name
        clear->setText(tr("Clear the search"));
}

void SearchField::answerFind()
{
    connect(new QShortcut(QKeySequence::Find, window()), &QShortcut::activated, this, &SearchField::begin);
}

void SearchField::begin()
{
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
}

} // namespace depesha
