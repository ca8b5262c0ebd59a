// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/write/badrecipientsdialog.h"

#include "ui/common/look.h"
#include "ui/common/mnemonics.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace depesha {

BadRecipientsDialog::BadRecipientsDialog(const RecipientRows &rows, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Recipients that cannot be used"));

    auto *list = new QTreeWidget(this);
    list->setAccessibleName(windowTitle());
    list->setHeaderLabels({tr("Entered"), tr("Reason")});
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setAlternatingRowColors(true);
    const QList<int> bad = rows.badRows();
    for (const int index : bad) {
        const RecipientRow &row = rows.rows()[index];
        auto *item = new QTreeWidgetItem(list, {row.text, row.reason});
        item->setToolTip(0, row.text);
        item->setToolTip(1, row.reason);
    }
    list->setCurrentItem(list->topLevelItem(0));
    list->header()->resizeSection(0, fontMetrics().averageCharWidth() * 20);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *removeAll = buttons->addButton(tr("&Remove them all"), QDialogButtonBox::ActionRole);
    connect(removeAll, &QPushButton::clicked, this, [this] {
        Q_EMIT removeAllRequested();
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    buttons->button(QDialogButtonBox::Close)->setDefault(true);

    auto *layout = new QVBoxLayout(this);
    const int gap = space(Space::Medium, this);
    layout->setContentsMargins(gap, gap, gap, gap);
    layout->setSpacing(gap);
    layout->addWidget(
        explanation(tr("To correct one, close this list and double-click it among the recipients."), this));
    layout->addWidget(list);
    layout->addWidget(buttons);
    assignMnemonics(this);
    resize(fontMetrics().averageCharWidth() * 100, fontMetrics().lineSpacing() * 22);
}

} // namespace depesha
