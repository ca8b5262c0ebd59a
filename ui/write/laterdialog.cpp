// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/write/laterdialog.h"

#include "model/clock.h"
#include "ui/common/errorline.h"
#include "ui/common/icons.h"
#include "ui/common/look.h"
#include "ui/common/mnemonics.h"
#include "ui/write/writewords.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
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

/// The same figures on the dial, whatever the zone: what is edited is a time of day, not a moment.
QDateTime dial(const QDateTime &local) { return QDateTime(local.date(), local.time(), Qt::UTC); }

} // namespace

LaterDialog::LaterDialog(const SubmissionPlan &plan, const Capabilities &capabilities, const Draft &draft,
                         const QStringList &regions, const Clock &clock, QWidget *parent)
    : QDialog(parent)
    , m_plan(plan)
    , m_clock(clock)
    , m_when(new QDateTimeEdit(this))
    , m_zone(new QComboBox(this))
    , m_underIt(new ErrorLine(m_when, this))
    , m_summary(new QLabel(this))
{
    setWindowTitle(tr("Send later"));
    const bool isStillAhead = draft.at && *draft.at > clock.now();
    m_when->setTimeSpec(Qt::UTC);
    m_when->setCalendarPopup(true);
    m_when->setDisplayFormat(format());
    m_when->setDateTime(dial(isStillAhead ? draft.at->toLocalTime() : proposal(clock.now())));
    fillZones(regions);
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setObjectName(u"summary"_s);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto *schedule = buttons->addButton(WriteWords::sendButton(plan, SendKind::Later), QDialogButtonBox::AcceptRole);
    schedule->setIcon(icon(u"clock"_s));
    schedule->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    const auto label = [this](const QString &words, QWidget *buddy) {
        auto *made = new QLabel(words, this);
        made->setBuddy(buddy);
        return made;
    };
    auto *fields = new QGridLayout;
    fields->setHorizontalSpacing(space(Space::Medium, this));
    fields->setVerticalSpacing(space(Space::Tiny, this));
    fields->setColumnStretch(1, 1);
    fields->addWidget(label(tr("&When:"), m_when), 0, 0);
    fields->addWidget(m_when, 0, 1);
    fields->addWidget(m_underIt, 1, 1);
    fields->addWidget(label(tr("Time &zone:"), m_zone), 2, 0);
    fields->addWidget(m_zone, 2, 1);

    auto *layout = new QVBoxLayout(this);
    const int edge = space(Space::Large, this);
    layout->setContentsMargins(edge, edge, edge, edge);
    layout->setSpacing(space(Space::Small, this));
    layout->addLayout(fields);
    layout->addSpacing(space(Space::Small, this));
    addKeepers(capabilities, draft.keepHere);
    layout->addSpacing(space(Space::Small, this));
    layout->addWidget(m_summary);
    layout->addStretch();
    layout->addSpacing(space(Space::Small, this));
    layout->addWidget(buttons);
    connect(m_when, &QDateTimeEdit::dateTimeChanged, this, &LaterDialog::describe);
    connect(m_zone, &QComboBox::currentIndexChanged, this, &LaterDialog::describe);
    describe();
    assignMnemonics(this);
    // Wrapped labels tell their height only for a width that is known.
    const int width = qMax(fontMetrics().averageCharWidth() * 72, layout->minimumSize().width());
    setMinimumWidth(width);
    resize(width, layout->totalHeightForWidth(width));
}

/// This computer's zone first, then those of the countries, each offset once.
void LaterDialog::fillZones(const QStringList &regions)
{
    const QDateTime now = m_clock.now();
    const auto add = [this, &now](const QTimeZone &zone) { m_zone->addItem(WriteWords::zone(now, zone), zone.id()); };
    const QTimeZone own = QTimeZone::systemTimeZone();
    add(own);
    QMap<int, QTimeZone> others;
    for (const QString &region : regions)
        for (const QByteArray &id : QTimeZone::availableTimeZoneIds(QLocale::codeToTerritory(region)))
            if (const QTimeZone zone(id); !others.contains(zone.offsetFromUtc(now)))
                others.insert(zone.offsetFromUtc(now), zone);
    others.remove(own.offsetFromUtc(now));
    for (const QTimeZone &zone : std::as_const(others))
        add(zone);
}

void LaterDialog::addKeepers(const Capabilities &capabilities, bool keepHere)
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    const QString here = tr("This computer must be on and Depesha running then. If it is not, Depesha asks at the next "
                            "start; nothing is sent late by itself.");
    if (!capabilities.serverSchedule) {
        column->addWidget(explanation(here, this));
        return;
    }
    m_provider = new QRadioButton(tr("Kept by &%1").arg(capabilities.name), this);
    m_here = new QRadioButton(tr("Kept on &this computer"), this);
    m_provider->setObjectName(u"keptByProvider"_s);
    m_here->setObjectName(u"keptHere"_s);
    (keepHere ? m_here : m_provider)->setChecked(true);
    const QString there =
        tr("It gets the messages at once: this computer may be off, but they cannot be cancelled from "
           "here any more.");
    const int indent = style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth, nullptr, this) +
                       style()->pixelMetric(QStyle::PM_RadioButtonLabelSpacing, nullptr, this);
    for (const auto &[choice, words] : {std::pair(m_provider, there), std::pair(m_here, here)}) {
        auto *note = explanation(words, this);
        note->setContentsMargins(indent, 0, 0, 0);
        choice->setAccessibleDescription(words);
        column->addWidget(choice);
        column->addWidget(note);
    }
}

QTimeZone LaterDialog::zone() const { return QTimeZone(m_zone->currentData().toByteArray()); }

QDateTime LaterDialog::when() const { return QDateTime(m_when->date(), m_when->time(), zone()).toUTC(); }

bool LaterDialog::keepsHere() const { return !m_provider || !m_provider->isChecked(); }

void LaterDialog::describe()
{
    const QDateTime moment = when();
    const bool isPast = moment <= m_clock.now();
    if (isPast)
        m_underIt->setError(tr("This time has passed already."));
    else
        m_underIt->clear();
    m_summary->setText(isPast ? QString() : WriteWords::willLeave(m_plan, moment, zone(), m_clock.now()));
}

void LaterDialog::accept()
{
    // Time goes on while one thinks.
    describe();
    if (m_underIt->hasError())
        m_when->setFocus();
    else
        QDialog::accept();
}

} // namespace depesha
