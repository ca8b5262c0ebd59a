// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fixtures.h"
#include "support/stricttest.h"

namespace depesha {

using namespace Qt::Literals::StringLiterals;

/// A connection may break anywhere in a reply. Whatever is left of it must never give a message an id that is not its
/// own, and never make news of what was not said.
class TestCutReplies : public StrictTest
{
    Q_OBJECT

private:
    const ProviderRegistry m_registry;

private Q_SLOTS:
    void cut_data() { addFixtureRows(m_registry); }
    void cut();
};

void TestCutReplies::cut()
{
    QFETCH(const Fixture, fixture);
    const Provider &provider = *m_registry.find(fixture.provider);
    const QString operation = fixture.operation();
    // Where the id ends the reply, a shorter one is as good an id, and only the transport can see that bytes are
    // missing.
    const bool idEndsReply =
        fixture.provider == "iba"_L1 || fixture.provider == "stream"_L1 || fixture.provider == "avist"_L1;
    HttpReply reply = fixture.reply();

    const SendOutcome whole = provider.readSend(fixture.job(), reply);
    const qsizetype step = 1 + fixture.bytes.size() / 4000;
    for (qsizetype size = fixture.bytes.size() - 1; size >= 0; size -= step) {
        reply.body = fixture.bytes.left(size);
        if (operation == "send"_L1) {
            const SendOutcome outcome = provider.readSend(fixture.job(), reply);
            if (outcome.verdict != SendOutcome::Verdict::Accepted)
                continue;
            // What made it no reply may be just what was cut off.
            if (whole.verdict == SendOutcome::Verdict::Unrecognised)
                continue;
            QCOMPARE(whole.verdict, SendOutcome::Verdict::Accepted);
            QCOMPARE(outcome.parts, whole.parts);
            QCOMPARE(outcome.ids.size(), whole.ids.size());
            for (qsizetype i = 0; i < whole.ids.size(); ++i) {
                const bool shorter = idEndsReply && i == whole.ids.size() - 1;
                QVERIFY(whole.ids.at(i).startsWith(outcome.ids.at(i)));
                QVERIFY(shorter || whole.ids.at(i) == outcome.ids.at(i));
            }
        } else if (operation == "status"_L1) {
            const auto before = provider.readStatus(fixture.query(), fixture.reply());
            const auto after = provider.readStatus(fixture.query(), reply);
            if (after) {
                QVERIFY(before);
                QCOMPARE(after->size(), before->size());
                for (qsizetype i = 0; i < after->size(); ++i)
                    QCOMPARE(after->at(i).state, before->at(i).state);
            }
        } else if (operation == "push"_L1) {
            const auto after = provider.readPush(reply.body);
            QVERIFY(!after || *after == *provider.readPush(fixture.bytes));
        } else {
            // Sums at the end of a reply can be cut as ids can: it is enough that nothing breaks.
            const auto balance = provider.readBalance(reply, u"RUB"_s);
            const auto info = provider.readLookup(reply);
            QVERIFY(balance || !balance.error().message.isEmpty());
            QVERIFY(info || !info.error().message.isEmpty());
        }
    }
}

} // namespace depesha

QTEST_GUILESS_MAIN(depesha::TestCutReplies)
#include "tst_cutreplies.moc"
