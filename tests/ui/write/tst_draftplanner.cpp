// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Short drafts are planned at once, long ones aside, and only the latest counts.

#include "model/phonenumber.h"
#include "providers/registry.h"
#include "support/stricttest.h"
#include "ui/write/draftplanner.h"

#include <QSignalSpy>
#include <QTest>

using namespace depesha;
using namespace Qt::Literals::StringLiterals;

class TestDraftPlanner : public StrictTest
{
    Q_OBJECT

private:
    void setUp() override
    {
        m_account.provider = u"nikita"_s;
        m_account.region = u"RU"_s;
        m_account.senders = {u"Clinic"_s};
    }
    void plan(DraftPlanner &planner, const QStringList &recipients, const QString &text)
    {
        planner.plan(m_account, m_capabilities, {recipients, text, {}},
                     QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC));
    }
    static QStringList numbers(int count)
    {
        QStringList list;
        for (int i = 0; i < count; ++i)
            list.append(u"+7903%1"_s.arg(1'000'000 + i));
        return list;
    }

    Account m_account;
    ProviderRegistry m_providers;
    Capabilities m_capabilities = m_providers.find(u"iba"_s)->capabilities();

private Q_SLOTS:
    void shortDraftIsPlannedAtOnce()
    {
        DraftPlanner planner;
        QList<PlannedDraft> results;
        connect(&planner, &DraftPlanner::planned, this, [&](const PlannedDraft &planned) { results.append(planned); });
        plan(planner, {u"89031234567"_s, u"rubbish"_s, u"+1 212 555 2368"_s}, u"Hi"_s);
        QCOMPARE(results.size(), 1);
        QCOMPARE(results[0].plan.submission.items.size(), m_capabilities.number.prefix.isEmpty() ? 2 : 1);
        QVERIFY(results[0].notNumbers.contains(2));
    }

    void longDraftIsPlannedAside()
    {
        DraftPlanner planner;
        QList<PlannedDraft> results;
        int counted = 0;
        connect(&planner, &DraftPlanner::counted, this,
                [&](const SubmissionPlan &plan) { counted += plan.count.units; });
        connect(&planner, &DraftPlanner::planned, this, [&](const PlannedDraft &planned) { results.append(planned); });
        const QStringList list = numbers(10'000);
        plan(planner, list, u"a"_s);
        plan(planner, list, u"ab"_s);
        plan(planner, list, u"abc"_s);
        QCOMPARE(counted, 1 + 2 + 3);
        QVERIFY(results.isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(results.size(), 1, 30'000);
        QCOMPARE(results[0].draft.text, u"abc"_s);
        QCOMPARE(results[0].plan.submission.items.size(), 10'000);
    }

    void laterShortDraftBeatsALongOne()
    {
        DraftPlanner planner;
        QStringList texts;
        connect(&planner, &DraftPlanner::planned, this, [&](const PlannedDraft &one) { texts.append(one.draft.text); });
        plan(planner, numbers(2'000), u"long"_s);
        plan(planner, numbers(1), u"short"_s);
        plan(planner, numbers(3'000), u"longer"_s);
        QTRY_VERIFY_WITH_TIMEOUT(texts.contains(u"longer"_s), 30'000);
        QCOMPARE(texts, (QStringList{u"short"_s, u"longer"_s}));
    }
};

QTEST_MAIN(TestDraftPlanner)
#include "tst_draftplanner.moc"
