// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/write/firstmessage.h"

#include "model/whendone.h"
#include "storage/messagestore.h"
#include "ui/common/uiservices.h"

namespace depesha {

FirstMessage::FirstMessage(const UiServices &services, QObject *parent) : QObject(parent), m_messages(services.messages)
{
    connect(&services.database, &Database::changed, this, [this](Topics topics) {
        if (topics.testFlag(Topic::Messages))
            look();
    });
    look();
}

void FirstMessage::look()
{
    if (m_step == Step::Done)
        return;
    whenDone(m_messages.page({}, 0, 1), this, [this, mine = ++m_generation](const Result<QList<Message>> &newest) {
        if (mine != m_generation || !newest)
            return;
        const Step before = m_step;
        if (newest->isEmpty())
            m_step = Step::Awaited;
        else if (before == Step::Unknown)
            m_step = Step::Done; // an old hand
        else
            m_step = newest->constFirst().state == MessageState::Delivered ? Step::Done : Step::Sent;
        if ((before == Step::Awaited) != isAwaited())
            Q_EMIT awaitedChanged();
        if (m_step == Step::Done && before != Step::Unknown)
            Q_EMIT delivered();
    });
}

} // namespace depesha
