// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messages/groupdetail.h"

#include "ui/common/iconlabel.h"
#include "ui/common/look.h"
#include "ui/common/statelook.h"
#include "ui/messages/campaigncells.h"
#include "ui/messages/detailpage.h"
#include "ui/messages/messageactions.h"
#include "ui/messages/messagewords.h"
#include "ui/messages/proportionbar.h"
#include "ui/messages/stategroups.h"

#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace depesha {

GroupDetail::GroupDetail(const MessageActions &actions, QWidget *parent) : QScrollArea(parent)
{
    setAccessibleName(tr("Messages chosen"));
    QVBoxLayout *layout = detailPage::begin(this);
    QWidget *page = widget();
    m_heading = heading({}, page);
    m_heading->setWordWrap(true);
    m_stand = detailPage::subheading({}, page);
    m_bar = new ProportionBar(page);
    m_list = new QWidget(page);
    m_rows = new QGridLayout(m_list);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setHorizontalSpacing(space(Space::Small, this));
    m_rows->setVerticalSpacing(space(Space::Tiny, this));
    m_rows->setColumnStretch(1, 1);
    for (QWidget *each : std::initializer_list<QWidget *>{m_heading, m_stand, m_bar, m_list})
        layout->addWidget(each);
    detailPage::addButtons(layout,
                           {actions.sent, actions.notSent, actions.again, actions.resend, actions.cancel,
                            actions.onlyFailed, actions.exportRows, actions.report},
                           page);

    m_facts = new QWidget(page);
    auto *facts = new QVBoxLayout(m_facts);
    facts->setContentsMargins(0, 0, 0, 0);
    facts->addWidget(detailPage::subheading(tr("Text"), m_facts));
    m_text = detailPage::wrapped(m_facts);
    facts->addWidget(m_text);
    m_form = detailPage::form();
    facts->addLayout(m_form);
    m_account = detailPage::addFact(m_form, tr("Account"), m_facts);
    m_sender = detailPage::addFact(m_form, tr("Sender"), m_facts);
    m_parts = detailPage::addFact(m_form, tr("Parts"), m_facts);
    m_cost = detailPage::addFact(m_form, tr("Cost"), m_facts);
    m_when = detailPage::addFact(m_form, tr("Queued"), m_facts);
    m_formerLink = detailPage::link(tr("Repeats an earlier sending"), m_facts);
    m_laterLink = detailPage::link(tr("Was sent again later"), m_facts);
    facts->addWidget(m_formerLink);
    facts->addWidget(m_laterLink);
    layout->addWidget(m_facts);
    layout->addStretch(1);
    connect(m_formerLink, &QToolButton::clicked, this, [this] { Q_EMIT linkFollowed(m_former); });
    connect(m_laterLink, &QToolButton::clicked, this, [this] { Q_EMIT linkFollowed(m_later); });
}

void GroupDetail::show(const Choice &choice)
{
    m_facts->setVisible(choice.campaign.has_value());
    m_stand->setVisible(choice.campaign.has_value());
    if (choice.campaign)
        showCampaign(*choice.campaign);
    else
        m_heading->setText(
            tr("%Ln message(s) chosen", nullptr, int(qMin<qint64>(choice.size(), std::numeric_limits<int>::max()))));
    m_bar->setVisible(choice.counts.has_value());
    m_list->setVisible(choice.counts.has_value());
    if (choice.counts)
        showCounts(*choice.counts);
}

void GroupDetail::showCampaign(const Campaign &campaign)
{
    m_heading->setText(campaignSize(campaign));
    const CampaignStand stand = standOf(campaign);
    m_stand->setText(stand.words);
    setInk(m_stand, stateColor(stand.face, palette()));
    m_text->setText(campaign.personal ? tr("Each recipient gets a text of one's own, like this one:") +
                                            QLatin1StringView("\n\n") + campaign.text
                                      : campaign.text);
    m_account->setText(campaign.accountName);
    m_sender->setText(campaign.sender);
    m_parts->setText(QLocale().toString(campaign.parts));
    m_cost->setText(campaign.cost ? campaign.cost->toDisplayString() : tr("No price is known"));
    m_when->setText(campaign.dueAt.isValid()
                        ? tr("%1, for %2", "date, date").arg(fullTime(campaign.createdAt), fullTime(campaign.dueAt))
                        : fullTime(campaign.createdAt));
    m_former = campaign.former.last;
    m_later = campaign.later.isEmpty() ? 0 : campaign.later.constLast().last;
    m_formerLink->setVisible(m_former > 0);
    m_laterLink->setVisible(m_later > 0);
}

void GroupDetail::showCounts(const StateCounts &counts)
{
    m_bar->setCounts(counts);
    if (counts == m_counts && m_rows->count() > 0)
        return;
    m_counts = counts;
    while (m_rows->count() > 0) {
        const std::unique_ptr<QLayoutItem> item(m_rows->takeAt(0));
        delete item->widget();
    }
    const auto groups = groupsIn(counts);
    int row = 0;
    for (const StateGroup group : groups) {
        const qint64 count = countOf(group, counts);
        auto *sign = new IconLabel(stateIcon(faceOf(group), palette()), 0, m_list);
        auto *words = new QLabel(groupCount(group, count), m_list);
        auto *share = new QLabel(
            tr("%1 %", "share").arg(QLocale().toString(100.0 * double(count) / double(countAll(counts)), 'f', 0)),
            m_list);
        share->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_rows->addWidget(sign, row, 0);
        m_rows->addWidget(words, row, 1);
        m_rows->addWidget(share, row, 2);
        ++row;
    }
}

void GroupDetail::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() != QEvent::PaletteChange)
        return;
    const StateCounts counts = std::exchange(m_counts, {});
    showCounts(counts);
}

} // namespace depesha
