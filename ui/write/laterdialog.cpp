// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/write/laterdialog.h"

#include "model/clock.h"
#include "ui/common/errorline.h"
#include "ui/common/icons.h"
#include "ui/common/look.h"
#include "ui/common/mnemonics.h"
#include "ui/write/writewords.h"

#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The next whole hour that leaves time to think.
QDateTime proposal(const QDateTime &now)
{
    const QDateTime later = now.toLocalTime().addSecs(3600 + 1800);
    return QDateTime(later.date(), QTime(later.time().hour(), 0));
}

/// As the locale writes it, with the whole year.
QString format()
{
    QString date = QLocale().dateFormat(QLocale::ShortFormat);
    if (!date.contains("yyyy"_L1))
        date.replace("yy"_L1, "yyyy"_L1);
    return date + u"  HH:mm"_s;
}

} // namespace

LaterDialog::LaterDialog(const SubmissionPlan &plan, const Capabilities &capabilities, const Clock &clock,
                         QWidget *parent)
    : QDialog(parent)
    , m_clock(clock)
    , m_when(new QDateTimeEdit(proposal(clock.now()), this))
    , m_underIt(new ErrorLine(m_when, this))
{
    setWindowTitle(tr("Send later"));
    m_when->setCalendarPopup(true);
    m_when->setDisplayFormat(format());
    m_when->setMinimumDate(clock.now().toLocalTime().date());
    connect(m_when, &QDateTimeEdit::dateTimeChanged, this, &LaterDialog::showZone);

    const QString note = capabilities.serverSchedule
                             ? tr("%1 gets the messages at once and keeps them until then: this computer may be off.")
                                   .arg(capabilities.name)
                             : tr("%1 keeps no schedule: this computer must be on and Depesha running then. If it is "
                                  "not, Depesha asks at the "
                                  "next start; nothing is sent late by itself.")
                                   .arg(capabilities.name);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto *schedule = buttons->addButton(WriteWords::sendButton(plan, SendKind::Later), QDialogButtonBox::AcceptRole);
    schedule->setIcon(icon(u"clock"_s));
    schedule->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *name = new QLabel(tr("&When:"), this);
    name->setBuddy(m_when);
    auto *moment = new QHBoxLayout;
    moment->setSpacing(space(Space::Small, this));
    moment->addWidget(name);
    moment->addWidget(m_when, 1);

    auto *layout = new QVBoxLayout(this);
    const int edge = space(Space::Large, this);
    layout->setContentsMargins(edge, edge, edge, edge);
    layout->setSpacing(space(Space::Small, this));
    layout->addLayout(moment);
    layout->addWidget(m_underIt);
    layout->addSpacing(space(Space::Small, this));
    layout->addWidget(explanation(note, this));
    layout->addStretch();
    layout->addSpacing(space(Space::Small, this));
    layout->addWidget(buttons);
    showZone();
    assignMnemonics(this);
    // Wrapped labels tell their height only for a width that is known.
    const int width = fontMetrics().averageCharWidth() * 68;
    setMinimumWidth(width);
    resize(width, layout->totalHeightForWidth(width));
}

QDateTime LaterDialog::when() const { return m_when->dateTime().toUTC(); }

void LaterDialog::showZone() { m_underIt->setHint(tr("Time zone of this computer: %1").arg(WriteWords::zone(when()))); }

void LaterDialog::accept()
{
    if (when() > m_clock.now()) {
        QDialog::accept();
        return;
    }
    m_underIt->setError(tr("This time has passed already."));
    m_when->setFocus();
}

} // namespace depesha
