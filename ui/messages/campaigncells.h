// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the table of messages shows of a whole sending, column by column. Pure.

#pragma once

#include "model/campaign.h"
#include "ui/messages/messagecells.h"

namespace depesha {

/// How the sending stands, in a word or two, and the state whose icon and colour fit it.
struct CampaignStand
{
    QString words;
    MessageState face = MessageState::Delivered;
};
CampaignStand standOf(const Campaign &campaign);

/// "204 recipients"
QString campaignSize(const Campaign &campaign);

QVariant campaignCell(const Campaign &campaign, MessageColumn column, int role, bool isOpen, const QDateTime &now);

} // namespace depesha
