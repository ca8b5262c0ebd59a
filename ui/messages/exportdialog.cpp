// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messages/exportdialog.h"

#include "model/whendone.h"
#include "ui/common/look.h"
#include "ui/common/mnemonics.h"

#include <QDialogButtonBox>
#include <QGroupBox>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QStyle>
#include <QVBoxLayout>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

QGroupBox *addGroup(const QString &title, QWidget *parent)
{
    auto *group = new QGroupBox(title, parent);
    auto *layout = new QVBoxLayout(group);
    layout->setSpacing(space(Space::Small, parent));
    parent->layout()->addWidget(group);
    return group;
}

} // namespace

ExportDialog::ExportDialog(MessageStore &store, const MessageFilter &filter, qint64 selected, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Export messages"));
    auto *layout = new QVBoxLayout(this);
    const int edge = space(Space::Large, this);
    layout->setContentsMargins(edge, edge, edge, edge);
    layout->setSpacing(space(Space::Medium, this));

    QGroupBox *what = addGroup(tr("What"), this);
    m_all = addChoice(tr("All messages of the &list"), {}, u"all"_s, what);
    if (selected > 0)
        m_selection =
            addChoice(tr("Only the &selected: %Ln message(s)", nullptr, int(selected)), {}, u"selection"_s, what);
    // Something is always selected, not always on purpose.
    m_all->setChecked(true);
    whenDone(store.count(filter), this, [this](const Result<qint64> &count) {
        if (count)
            m_all->setText(tr("All of the &list: %Ln message(s)", nullptr, int(*count)));
    });

    QGroupBox *form = addGroup(tr("Form"), this);
    m_xlsx = addChoice(tr("&Excel workbook (.xlsx)"),
                       tr("With dates, a header that stays in sight and filters. Long numbers stay as they are."),
                       u"xlsx"_s, form);
    m_csv = addChoice(tr("&CSV for other programs (.csv)"),
                      tr("Plain text with semicolons, in UTF-8. Nothing in it is calculated when it is opened."),
                      u"csv"_s, form);
    m_xlsx->setChecked(true);

    layout->addStretch();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto *go = buttons->addButton(tr("C&hoose the file…"), QDialogButtonBox::AcceptRole);
    go->setDefault(true);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    assignMnemonics(this);
    // Wrapped labels tell their height only for a width that is known.
    const int width = fontMetrics().averageCharWidth() * 64;
    setMinimumWidth(width);
    resize(width, layout->totalHeightForWidth(width));
}

QRadioButton *ExportDialog::addChoice(const QString &words, const QString &note, const QString &name, QWidget *group)
{
    auto *choice = new QRadioButton(words, group);
    choice->setObjectName(name);
    group->layout()->addWidget(choice);
    if (note.isEmpty())
        return choice;
    choice->setAccessibleDescription(note);
    auto *under = explanation(note, group);
    const int indent = style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth, nullptr, this) +
                       style()->pixelMetric(QStyle::PM_RadioButtonLabelSpacing, nullptr, this);
    under->setContentsMargins(indent, 0, 0, 0);
    group->layout()->addWidget(under);
    return choice;
}

ExportOrder::Format ExportDialog::format() const
{
    return m_csv->isChecked() ? ExportOrder::Format::Csv : ExportOrder::Format::Xlsx;
}

bool ExportDialog::isSelectionOnly() const { return m_selection && m_selection->isChecked(); }

} // namespace depesha
