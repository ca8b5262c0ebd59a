// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Tests of the history with one account: messages to put into it, and the Messages place to look at it. Nothing is sent
// by itself; what the outbox would do is done by hand.

#pragma once

#include "storage/outboxstore.h"
#include "support/stricttest.h"
#include "ui/messages/messagesplace.h"
#include "ui/messages/messagetable.h"
#include "ui/uibench.h"

#include <QLabel>
#include <QPushButton>

namespace depesha {

class MessagesBench : public StrictTest
{
protected:
    void setUp() override
    {
        m_bench = std::make_unique<UiBench>();
        QVERIFY(m_bench->open());
        m_account = m_bench->addAccount(QStringLiteral("iba"), QStringLiteral("Reception"));
    }
    void tearDown() override { m_bench.reset(); }

    MessageStore &store() { return m_bench->services.messages(); }
    QDateTime now() { return m_bench->services.clock().now(); }
    MessageState state(qint64 id) { return UiBench::waitFor(store().byIds({id})).value().value(0).state; }

    /// To the numbers that count up from +7 903 123-45-00, or from one that is further up.
    Submission submission(int count, const QString &text, int further = 0) const
    {
        Submission submission;
        submission.accountId = m_account.id;
        submission.sender = QStringLiteral("Depesha");
        submission.price = m_account.price;
        for (int at = 0; at < count; ++at) {
            const QString to = QString::number(79031234500 + further + at);
            submission.items.append({to, to, {}, text, 1});
        }
        return submission;
    }
    QList<qint64> send(const Submission &submission)
    {
        return UiBench::waitFor(store().enqueue(submission, now())).value();
    }
    QList<qint64> send(int count, const QString &text) { return send(submission(count, text)); }

    /// The oldest message that waits leaves, and this comes of it.
    void settleNext(MessageState state, const std::optional<Error> &error = {})
    {
        OutboxStore outbox(m_bench->services.database());
        const auto claims = UiBench::waitFor(outbox.claim({m_account.id, 1, 1, false}, now())).value();
        QCOMPARE(claims.size(), 1);
        Settlement settlement;
        settlement.messageId = claims.first().messageIds.first();
        settlement.state = state;
        settlement.error = error;
        QVERIFY(UiBench::waitFor(
            outbox.finish({{claims.first().attemptId, QStringLiteral("the test"), {}, {settlement}}}, now())));
    }
    /// What is due within a minute finds that nothing ran at its time.
    void missTheTime()
    {
        OutboxStore outbox(m_bench->services.database());
        UiBench::waitFor(outbox.releaseScheduled(std::chrono::seconds(0), now().addSecs(60))).value();
    }

    /// Of what is seen, by its words without the mark of its key.
    template<typename T>
    static T *seen(const QWidget &in, const QString &text)
    {
        const auto all = in.findChildren<T *>();
        for (T *candidate : all)
            if (candidate->isVisible() && QString(candidate->text()).remove(QLatin1Char('&')) == text)
                return candidate;
        return nullptr;
    }

    std::unique_ptr<UiBench> m_bench;
    Account m_account;
};

class PlaceBench : public MessagesBench
{
protected:
    void setUp() override
    {
        MessagesBench::setUp();
        m_place = std::make_unique<MessagesPlace>(m_bench->ui());
        m_place->resize(1200, 700);
    }
    void tearDown() override
    {
        m_place.reset();
        MessagesBench::tearDown();
    }

    MessageTable &table() { return *m_place->findChild<MessageTable *>(); }
    int rows() { return table().model()->rowCount(); }
    template<typename T>
    T *find(const QString &text)
    {
        return seen<T>(*m_place, text);
    }
    QPushButton *button(const QString &text) { return find<QPushButton>(text); }
    bool says(const QString &words)
    {
        const auto labels = m_place->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&words](const QLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    }

    std::unique_ptr<MessagesPlace> m_place;
};

} // namespace depesha
