// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messages/filterbar.h"

#include "ui/common/icons.h"
#include "ui/common/look.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

using S = MessageState;

struct StateGroup
{
    const char *name;
    QList<MessageState> states;
};

/// In the order of the list; the first shows all.
const QList<StateGroup> &stateGroups()
{
    static const QList<StateGroup> groups{
        {QT_TRANSLATE_NOOP("depesha::FilterBar", "All states"), {}},
        {QT_TRANSLATE_NOOP("depesha::FilterBar", "Your decision"), {S::Unconfirmed}},
        {QT_TRANSLATE_NOOP("depesha::FilterBar", "Scheduled"), {S::Scheduled}},
        {QT_TRANSLATE_NOOP("depesha::FilterBar", "Waiting to be sent"), {S::Queued, S::Sending}},
        {QT_TRANSLATE_NOOP("depesha::FilterBar", "On their way"), {S::Accepted, S::Enroute}},
        {QT_TRANSLATE_NOOP("depesha::FilterBar", "Delivered"), {S::Delivered}},
        {QT_TRANSLATE_NOOP("depesha::FilterBar", "Not delivered"),
         {S::Undelivered, S::Expired, S::Rejected, S::Deleted}},
        {QT_TRANSLATE_NOOP("depesha::FilterBar", "Refused"), {S::Failed}},
        {QT_TRANSLATE_NOOP("depesha::FilterBar", "No report"), {S::Unreported}},
        {QT_TRANSLATE_NOOP("depesha::FilterBar", "Cancelled and tests"), {S::Cancelled, S::Tested}},
    };
    return groups;
}

constexpr int typingPause = 200;

QLabel *labelFor(QWidget *field, const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setBuddy(field);
    return label;
}

} // namespace

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
    , m_search(new QLineEdit(this))
    , m_states(new QComboBox(this))
    , m_account(new QComboBox(this))
    , m_campaign(new QToolButton(this))
    , m_count(new QLabel(this))
{
    m_search->setPlaceholderText(tr("Words, or part of a number"));
    m_search->setAccessibleName(tr("Search"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(u"search"_s), QLineEdit::LeadingPosition)->setText(tr("Search"));
    if (auto *clear = m_search->findChild<QAction *>(u"_q_qlineeditclearaction"_s)) // Qt gives it no name
        clear->setText(tr("Clear the search"));
    for (const StateGroup &group : stateGroups())
        m_states->addItem(tr(group.name));
    m_account->addItem(tr("All accounts"), 0);
    m_account->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_campaign->setText(tr("One sending only"));
    m_campaign->setIcon(icon(u"close"_s));
    m_campaign->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_campaign->setToolTip(tr("Show all messages again"));
    m_campaign->hide();
    m_count->setAlignment(Qt::AlignRight | Qt::AlignVCenter);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space(Space::Small, this));
    layout->addWidget(m_search, 1);
    layout->addWidget(labelFor(m_states, tr("Sta&te"), this));
    layout->addWidget(m_states);
    layout->addWidget(labelFor(m_account, tr("Acco&unt"), this));
    layout->addWidget(m_account);
    layout->addWidget(m_campaign);
    layout->addWidget(m_count);

    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::returnPressed, this, &FilterBar::update);
    connect(&m_typing, &QTimer::timeout, this, &FilterBar::changed);
    connect(m_states, &QComboBox::currentIndexChanged, this, &FilterBar::update);
    connect(m_account, &QComboBox::currentIndexChanged, this, &FilterBar::update);
    connect(m_campaign, &QToolButton::clicked, this, [this] { showCampaign(0); });
}

void FilterBar::update()
{
    m_typing.stop();
    Q_EMIT changed();
}

MessageFilter FilterBar::filter() const
{
    MessageFilter filter;
    filter.search = m_search->text().trimmed();
    filter.states = stateGroups().at(m_states->currentIndex()).states;
    if (const qint64 account = m_account->currentData().toLongLong(); account > 0)
        filter.accountId = account;
    if (m_campaignId > 0)
        filter.campaignId = m_campaignId;
    return filter;
}

bool FilterBar::isFiltering() const
{
    return !m_search->text().trimmed().isEmpty() || m_states->currentIndex() > 0 || m_account->currentIndex() > 0 ||
           m_campaignId > 0;
}

void FilterBar::setAccounts(const QList<Account> &accounts)
{
    const qint64 chosen = m_account->currentData().toLongLong();
    {
        const QSignalBlocker quiet(m_account);
        while (m_account->count() > 1)
            m_account->removeItem(1);
        for (const Account &account : accounts)
            m_account->addItem(account.name, account.id);
        m_account->setCurrentIndex(qMax(0, m_account->findData(chosen)));
    }
    if (m_account->currentData().toLongLong() != chosen)
        update();
}

void FilterBar::showStates(const QList<MessageState> &states)
{
    for (qsizetype i = 0; i < stateGroups().size(); ++i)
        if (stateGroups()[i].states == states)
            m_states->setCurrentIndex(int(i));
}

void FilterBar::showCampaign(qint64 campaignId)
{
    m_campaignId = campaignId;
    m_campaign->setVisible(campaignId > 0);
    update();
}

void FilterBar::setCount(qint64 count, bool isAll)
{
    const QString words = tr("%Ln message(s)", nullptr, int(qMin<qint64>(count, std::numeric_limits<int>::max())));
    m_count->setText(isAll ? words : words + u'…');
}

void FilterBar::clear()
{
    {
        const QSignalBlocker quietSearch(m_search);
        const QSignalBlocker quietStates(m_states);
        const QSignalBlocker quietAccount(m_account);
        m_search->clear();
        m_states->setCurrentIndex(0);
        m_account->setCurrentIndex(0);
    }
    showCampaign(0);
}

void FilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

} // namespace depesha
