// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messages/datesdialog.h"

#include "ui/common/look.h"
#include "ui/common/mnemonics.h"

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

/// As the locale writes it, with the whole year.
QString format()
{
    QString date = QLocale().dateFormat(QLocale::ShortFormat);
    if (!date.contains("yyyy"_L1))
        date.replace("yy"_L1, "yyyy"_L1);
    return date;
}

} // namespace

DatesDialog::DatesDialog(const Period &shown, const QDate &today, QWidget *parent)
    : QDialog(parent)
    , m_from(addDay(shown.isNull() ? today.addDays(-29) : shown.from, today))
    , m_to(addDay(shown.isNull() ? today : shown.to, today))
{
    setWindowTitle(tr("Dates"));
    auto *fields = new QFormLayout;
    fields->setHorizontalSpacing(space(Space::Medium, this));
    fields->setVerticalSpacing(space(Space::Small, this));
    fields->addRow(tr("&From:"), m_from);
    fields->addRow(tr("&To:"), m_to);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto *show = buttons->addButton(tr("&Show"), QDialogButtonBox::AcceptRole);
    show->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    const int edge = space(Space::Large, this);
    layout->setContentsMargins(edge, edge, edge, edge);
    layout->setSpacing(space(Space::Large, this));
    layout->addLayout(fields);
    layout->addWidget(buttons);
    assignMnemonics(this);
}

QDateEdit *DatesDialog::addDay(const QDate &day, const QDate &today)
{
    auto *edit = new QDateEdit(day, this);
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(format());
    edit->setMaximumDate(today);
    edit->setMinimumWidth(fontMetrics().averageCharWidth() * 20);
    return edit;
}

Period DatesDialog::period() const { return periodOf(m_from->date(), m_to->date()); }

} // namespace depesha
