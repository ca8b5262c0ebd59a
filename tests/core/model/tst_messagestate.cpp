// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/messagestate.h"
#include "support/stricttest.h"

#include <QHash>
#include <QSet>

using namespace depesha;
using namespace Qt::Literals::StringLiterals;

class TestMessageState : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatNobodyTookIsFree()
    {
        QList<MessageState> free;
        for (int i = 0; i < messageStateCount; ++i)
            if (isFree(MessageState(i)))
                free.append(MessageState(i));
        QCOMPARE(free, (QList<MessageState>{MessageState::Failed, MessageState::Cancelled, MessageState::Tested}));
    }
    void names_data();
    void names();
    void unknownNames();
    void moves_data();
    void moves();
    void nothingLeavesAFinalStateButNoReport();
    void words();
};

namespace {

const QStringList stable{u"scheduled"_s, u"queued"_s,      u"sending"_s,   u"accepted"_s, u"enroute"_s,
                         u"delivered"_s, u"undelivered"_s, u"expired"_s,   u"rejected"_s, u"deleted"_s,
                         u"failed"_s,    u"unreported"_s,  u"cancelled"_s, u"tested"_s,   u"unconfirmed"_s};

} // namespace

void TestMessageState::names_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<bool>("final");
    QTest::addColumn<bool>("awaits");

    QCOMPARE(stable.size(), messageStateCount);
    const QSet<QString> finals{u"delivered"_s, u"undelivered"_s, u"expired"_s,   u"rejected"_s, u"deleted"_s,
                               u"failed"_s,    u"unreported"_s,  u"cancelled"_s, u"tested"_s};
    for (int state = 0; state < messageStateCount; ++state)
        QTest::newRow(qPrintable(stable[state])) << state << finals.contains(stable[state])
                                                 << (stable[state] == u"accepted"_s || stable[state] == u"enroute"_s);
}

void TestMessageState::names()
{
    QFETCH(int, state);
    QFETCH(bool, final);
    QFETCH(bool, awaits);

    QCOMPARE(stateName(MessageState(state)), stable[state]);
    QCOMPARE(stateFromName(stable[state]), MessageState(state));
    QCOMPARE(isFinal(MessageState(state)), final);
    QCOMPARE(awaitsReport(MessageState(state)), awaits);
}

void TestMessageState::unknownNames()
{
    for (const QString &name : {u""_s, u"Queued"_s, u"sent"_s, u"queued "_s})
        QVERIFY(!stateFromName(name));
}

void TestMessageState::moves_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("allowed");

    QTest::newRow("scheduled") << u"scheduled"_s << u"queued cancelled"_s;
    QTest::newRow("queued") << u"queued"_s << u"sending cancelled failed"_s;
    QTest::newRow("sending") << u"sending"_s << u"accepted failed unconfirmed tested queued"_s;
    QTest::newRow("unconfirmed")
        << u"unconfirmed"_s
        << u"accepted enroute delivered undelivered expired rejected deleted failed unreported queued"_s;
    QTest::newRow("accepted") << u"accepted"_s
                              << u"enroute delivered undelivered expired rejected deleted unreported"_s;
    QTest::newRow("enroute") << u"enroute"_s << u"delivered undelivered expired rejected deleted unreported"_s;
    QTest::newRow("unreported") << u"unreported"_s << u"delivered undelivered expired rejected deleted"_s;
    for (const char *last :
         {"delivered", "undelivered", "expired", "rejected", "deleted", "failed", "cancelled", "tested"})
        QTest::newRow(last) << QString::fromLatin1(last) << QString();
}

void TestMessageState::moves()
{
    QFETCH(QString, from);
    QFETCH(QString, allowed);

    const QStringList targets = allowed.split(u' ', Qt::SkipEmptyParts);
    for (const QString &target : targets)
        QVERIFY2(stable.contains(target), qPrintable(target));
    for (const QString &to : stable)
        QVERIFY2(canMove(*stateFromName(from), *stateFromName(to)) == (to == from || targets.contains(to)),
                 qPrintable(from + u" -> "_s + to));
}

void TestMessageState::nothingLeavesAFinalStateButNoReport()
{
    for (int from = 0; from < messageStateCount; ++from)
        for (int to = 0; to < messageStateCount; ++to)
            if (from != to && isFinal(MessageState(from)) && canMove(MessageState(from), MessageState(to))) {
                QCOMPARE(MessageState(from), MessageState::Unreported);
                QVERIFY(isFinal(MessageState(to)));
            }
}

void TestMessageState::words()
{
    QSet<QString> words;
    for (int state = 0; state < messageStateCount; ++state) {
        words.insert(stateWord(MessageState(state)));
        const QString meaning = stateMeaning(MessageState(state));
        QVERIFY2(meaning.contains(u"charge"_s), qPrintable(stable[state]));
        QVERIFY(meaning.endsWith(u'.'));
    }
    QCOMPARE(words.size(), messageStateCount);
}

QTEST_GUILESS_MAIN(TestMessageState)
#include "tst_messagestate.moc"
