// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messages/filterbar.h"

#include "model/clock.h"
#include "ui/common/icons.h"
#include "ui/common/look.h"
#include "ui/common/searchfield.h"
#include "ui/common/statelook.h"
#include "ui/messages/datesdialog.h"

#include <QAction>
#include <QActionGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <algorithm>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int typingPause = 200;

/// More chosen states than this share a chip.
constexpr qsizetype mostStateChips = 3;

/// An ampersand in a name is no mnemonic.
QString plain(QString name) { return name.replace(u'&', u"&&"_s); }

} // namespace

FilterBar::FilterBar(Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_search(new SearchField(tr("Search"), this))
    , m_add(new QPushButton(this))
    , m_menu(new QMenu(this))
    , m_count(new QLabel(this))
    , m_chips(new QWidget(this))
    , m_chipRow(new QHBoxLayout(m_chips))
{
    m_search->setPlaceholderText(tr("Words, or part of a number"));
    m_add->setText(tr("Fi&lter"));
    m_add->setIcon(icon(u"filter"_s));
    m_add->setToolTip(tr("Show only some states, an account, or some days"));
    m_count->setAlignment(Qt::AlignRight | Qt::AlignVCenter);

    auto *line = new QHBoxLayout;
    line->setSpacing(space(Space::Small, this));
    line->addWidget(m_search, 1);
    line->addWidget(m_add);
    line->addSpacing(space(Space::Small, this));
    line->addWidget(m_count);
    m_chipRow->setContentsMargins(0, 0, 0, 0);
    m_chipRow->setSpacing(space(Space::Small, this));
    m_chipRow->addStretch(1);
    m_chips->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space(Space::Small, this));
    layout->addLayout(line);
    layout->addWidget(m_chips);

    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::returnPressed, this, &FilterBar::update);
    connect(&m_typing, &QTimer::timeout, this, &FilterBar::changed);
    connect(m_menu, &QMenu::aboutToShow, this, &FilterBar::fillMenu);
    // Not the button's own menu: that waits in an event loop of its own.
    connect(m_add, &QPushButton::clicked, this,
            [this] { m_menu->popup(m_add->mapToGlobal(QPoint(0, m_add->height()))); });
}

void FilterBar::update()
{
    m_typing.stop();
    showChips();
    Q_EMIT changed();
}

MessageFilter FilterBar::filter() const
{
    MessageFilter filter;
    filter.search = m_search->text().trimmed();
    for (const StateGroup group : m_groups)
        filter.states += statesOf(group);
    if (m_accountId > 0)
        filter.accountId = m_accountId;
    filter.since = m_period.since();
    filter.until = m_period.until();
    if (m_campaignId > 0)
        filter.campaignId = m_campaignId;
    return filter;
}

bool FilterBar::isFiltering() const
{
    return !m_search->text().trimmed().isEmpty() || !m_groups.isEmpty() || m_accountId > 0 || !m_period.isNull() ||
           m_campaignId > 0;
}

void FilterBar::setAccounts(const QList<Account> &accounts)
{
    m_accounts = accounts;
    const bool isThere = std::ranges::any_of(accounts, [this](const Account &one) { return one.id == m_accountId; });
    if (m_accountId == 0 || isThere)
        return;
    m_accountId = 0;
    update();
}

void FilterBar::showStates(const QList<MessageState> &states)
{
    m_groups = stateGroups();
    m_groups.removeIf([&states](StateGroup group) {
        return std::ranges::none_of(statesOf(group), [&states](MessageState state) { return states.contains(state); });
    });
    update();
}

void FilterBar::showCampaign(qint64 campaignId)
{
    m_campaignId = campaignId;
    update();
}

void FilterBar::showCampaign(qint64 campaignId, const QList<MessageState> &states)
{
    m_campaignId = campaignId;
    showStates(states);
}

void FilterBar::setCount(qint64 count, bool isAll)
{
    const QString words = tr("%Ln message(s)", nullptr, int(qMin<qint64>(count, std::numeric_limits<int>::max())));
    m_count->setText(isAll ? words : words + u'…');
}

void FilterBar::clear()
{
    {
        const QSignalBlocker quiet(m_search);
        m_search->clear();
    }
    m_groups.clear();
    m_accountId = 0;
    m_period = {};
    m_campaignId = 0;
    update();
}

void FilterBar::focusSearch() { m_search->begin(); }

void FilterBar::showChips()
{
    const bool hadFocus = m_chips->isAncestorOf(focusWidget());
    while (m_chipRow->count() > 1) {
        const std::unique_ptr<QLayoutItem> item(m_chipRow->takeAt(0));
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one that was pressed
    }
    if (m_groups.size() > mostStateChips)
        addChip(tr("%Ln state(s)", nullptr, int(m_groups.size())), [this] { m_groups.clear(); });
    else
        for (const StateGroup group : std::as_const(m_groups))
            addChip(groupName(group), [this, group] { m_groups.removeOne(group); });
    if (const auto chosen = std::ranges::find(m_accounts, m_accountId, &Account::id); chosen != m_accounts.end())
        addChip(chosen->name, [this] { m_accountId = 0; });
    if (!m_period.isNull())
        addChip(m_period.name, [this] { m_period = {}; });
    if (m_campaignId > 0)
        addChip(tr("One sending only"), [this] { m_campaignId = 0; });
    m_chips->setVisible(m_chipRow->count() > 1);
    if (hadFocus)
        (m_chipRow->count() > 1 ? m_chipRow->itemAt(0)->widget() : m_search)->setFocus();
}

void FilterBar::addChip(const QString &text, const std::function<void()> &remove)
{
    auto *chip = new QPushButton(m_chips);
    chip->setObjectName(u"filterChip"_s);
    chip->setText(plain(text));
    chip->setIcon(icon(u"close"_s));
    // The cross stands behind the words.
    chip->setLayoutDirection(isRightToLeft() ? Qt::LeftToRight : Qt::RightToLeft);
    chip->setToolTip(tr("Take this filter away"));
    chip->setAccessibleName(tr("Take the filter “%1” away").arg(text));
    connect(chip, &QPushButton::clicked, this, [this, remove] {
        remove();
        update();
    });
    m_chipRow->insertWidget(m_chipRow->count() - 1, chip);
}

void FilterBar::fillMenu()
{
    m_menu->clear();
    qDeleteAll(m_menu->findChildren<QMenu *>(Qt::FindDirectChildrenOnly));
    addStates(m_menu->addMenu(tr("&State")));
    addAccounts(m_menu->addMenu(tr("&Account")));
    addPeriods(m_menu->addMenu(tr("&Dates")));
    m_menu->addSeparator();
    m_menu->addAction(icon(u"close"_s), tr("Show all &messages"), this, &FilterBar::clear)->setEnabled(isFiltering());
}

void FilterBar::addStates(QMenu *menu)
{
    const auto groups = stateGroups();
    for (const StateGroup group : groups) {
        auto *action = menu->addAction(stateIcon(faceOf(group), palette()), groupName(group));
        action->setCheckable(true);
        action->setChecked(m_groups.contains(group));
        connect(action, &QAction::toggled, this, [this, group](bool isOn) {
            m_groups.removeOne(group);
            if (isOn)
                m_groups.append(group);
            update();
        });
    }
}

void FilterBar::addAccounts(QMenu *menu)
{
    auto *all = new QActionGroup(menu);
    const auto add = [&](const QString &name, qint64 id) {
        auto *action = menu->addAction(name);
        action->setCheckable(true);
        action->setChecked(m_accountId == id);
        all->addAction(action);
        connect(action, &QAction::triggered, this, [this, id] {
            m_accountId = id;
            update();
        });
    };
    add(tr("All accounts"), 0);
    for (const Account &account : std::as_const(m_accounts))
        add(plain(account.name), account.id);
}

void FilterBar::addPeriods(QMenu *menu)
{
    const auto periods = usualPeriods(m_clock.now().toLocalTime().date());
    for (const Period &period : periods)
        menu->addAction(period.name, this, [this, period] { choosePeriod(period); });
    menu->addSeparator();
    menu->addAction(icon(u"calendar"_s), tr("&From … to …"), this, &FilterBar::askForDates)
        ->setObjectName(u"chooseDates"_s);
}

void FilterBar::choosePeriod(const Period &period)
{
    m_period = period;
    update();
}

void FilterBar::askForDates()
{
    auto *dialog = new DatesDialog(m_period, m_clock.now().toLocalTime().date(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { choosePeriod(dialog->period()); });
    dialog->open();
}

} // namespace depesha
