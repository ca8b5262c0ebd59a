// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fixtures.h"
#include "support/stricttest.h"

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What is empty is left out, as in the fixtures.
QJsonObject object(std::initializer_list<std::pair<QString, QJsonValue>> fields)
{
    QJsonObject object;
    for (const auto &[name, value] : fields)
        if (!value.isNull() && value != QJsonValue(QString()) && value != QJsonValue(QJsonObject()))
            object.insert(name, value);
    return object;
}

QString timeText(const QDateTime &time) { return time.isValid() ? time.toString(Qt::ISODate) : QString(); }

QJsonObject toJson(const Error &error)
{
    return {{u"kind"_s, errorKindName(error.kind)}, {u"code"_s, error.providerCode}};
}

QJsonObject toJson(const std::optional<Error> &error) { return error ? toJson(*error) : QJsonObject(); }

QJsonObject toJson(const Balance &balance)
{
    QJsonArray directions;
    for (const Balance::Direction &direction : balance.directions)
        directions.append(QJsonObject{{u"name"_s, direction.name},
                                      {u"amount"_s, direction.amount.toPlainString()},
                                      {u"unit"_s, direction.amount.unit()}});
    QString state;
    if (balance.state)
        state = *balance.state == Balance::State::Active ? u"active"_s : u"blocked"_s;
    return object({{u"amount"_s, balance.amount.toPlainString()},
                   {u"unit"_s, balance.amount.unit()},
                   {u"price"_s, balance.price ? balance.price->toPlainString() : QString()},
                   {u"directions"_s, directions.isEmpty() ? QJsonValue() : directions},
                   {u"state"_s, state}});
}

QJsonObject toJson(const SendOutcome &outcome)
{
    static const QStringList verdicts = {u"accepted"_s, u"tested"_s, u"refused"_s, u"busy"_s, u"unrecognised"_s};
    return object({{u"verdict"_s, verdicts.at(int(outcome.verdict))},
                   {u"ids"_s, outcome.ids.isEmpty() ? QJsonValue() : QJsonArray::fromStringList(outcome.ids)},
                   {u"parts"_s, outcome.parts ? QJsonValue(*outcome.parts) : QJsonValue()},
                   {u"recognised"_s, outcome.recognised ? QJsonValue(*outcome.recognised) : QJsonValue()},
                   {u"balance"_s, outcome.balance ? toJson(*outcome.balance) : QJsonObject()},
                   {u"error"_s, toJson(outcome.error)}});
}

QJsonObject toJson(const QList<Report> &reports)
{
    QJsonArray array;
    for (const Report &report : reports)
        array.append(object({{u"providerId"_s, report.providerId},
                             {u"requestId"_s, report.requestId},
                             {u"to"_s, report.to},
                             {u"state"_s, report.state ? stateName(*report.state) : QString()},
                             {u"code"_s, report.code},
                             {u"sentAt"_s, timeText(report.sentAt)},
                             {u"finalAt"_s, timeText(report.finalAt)},
                             {u"error"_s, toJson(report.error)}}));
    return {{u"reports"_s, array}};
}

QJsonObject toJson(const NumberInfo &info)
{
    return {{u"info"_s, object({{u"region"_s, info.region},
                                {u"operator"_s, info.operatorName},
                                {u"utcOffset"_s, info.utcOffset ? QJsonValue(*info.utcOffset) : QJsonValue()}})}};
}

QByteArray pretty(const QJsonObject &object) { return QJsonDocument(object).toJson(); }

} // namespace

class TestFixtures : public StrictTest
{
    Q_OBJECT

private:
    HttpRequest request(const Fixture &fixture, const Access &access, const SendJob &job) const
    {
        const Provider &provider = *m_registry.find(fixture.provider);
        if (fixture.operation() == "send"_L1)
            return provider.send(access, job);
        if (fixture.operation() == "status"_L1)
            return provider.status(access, fixture.query());
        if (fixture.operation() == "balance"_L1)
            return provider.balance(access);
        return provider.lookup(access, fixture.inputText(u"number"));
    }

    template<typename T, typename Write>
    QJsonObject outcome(const Result<T> &result, Write write)
    {
        m_error = result ? std::nullopt : std::optional(result.error());
        return result ? write(*result) : QJsonObject{{u"error"_s, toJson(result.error())}};
    }

    QJsonObject read(const Fixture &fixture)
    {
        const Provider &provider = *m_registry.find(fixture.provider);
        const QString operation = fixture.operation();
        const auto reports = [](const QList<Report> &list) { return toJson(list); };
        if (operation == "send"_L1) {
            const SendOutcome outcome = provider.readSend(fixture.job(), fixture.reply());
            m_error = outcome.error;
            return toJson(outcome);
        }
        if (operation == "status"_L1)
            return outcome(provider.readStatus(fixture.query(), fixture.reply()), reports);
        if (operation == "balance"_L1)
            return outcome(provider.readBalance(fixture.reply(), fixture.inputText(u"currency")),
                           [](const Balance &balance) {
                               return QJsonObject{{u"balance"_s, toJson(balance)}};
                           });
        if (operation == "lookup"_L1)
            return outcome(provider.readLookup(fixture.reply()), [](const NumberInfo &info) { return toJson(info); });
        if (operation == "push"_L1)
            return outcome(provider.readPush(fixture.bytes), reports);
        if (operation == "incoming"_L1)
            return outcome(provider.readIncoming(fixture.inputText(u"query").toLatin1()),
                           [&](const IncomingMessage &message) {
                               const QString answer = QString::fromUtf8(provider.incomingAnswer(message));
                               return object({{u"id"_s, message.id},
                                              {u"date"_s, message.date},
                                              {u"text"_s, message.text},
                                              {u"sender"_s, message.sender},
                                              {u"receiver"_s, message.receiver},
                                              {u"prefix"_s, message.prefix},
                                              {u"answer"_s, answer}});
                           });
        qFatal("unknown operation in %s", qPrintable(fixture.name));
    }

    const ProviderRegistry m_registry;
    std::optional<Error> m_error;

private Q_SLOTS:
    void everyProviderHasCases();
    void request_data() { addFixtureRows(m_registry); }
    void request();
    void outcome_data() { addFixtureRows(m_registry); }
    void outcome();
};

void TestFixtures::everyProviderHasCases()
{
    QStringList folders = QDir(fixtureFolder()).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (const auto &provider : m_registry.all()) {
        const Capabilities &capabilities = provider->capabilities();
        QVERIFY2(folders.removeOne(capabilities.id), qPrintable(capabilities.id));
        QSet<QString> operations;
        const QList<Fixture> fixtures = readFixtures(capabilities.id);
        for (const Fixture &fixture : fixtures)
            operations.insert(fixture.operation());
        QSet<QString> expected = {u"send"_s, u"status"_s, u"balance"_s};
        if (capabilities.lookup)
            expected.insert(u"lookup"_s);
        if (capabilities.pushesReports)
            expected.insert(u"push"_s);
        if (capabilities.incoming)
            expected.insert(u"incoming"_s);
        QCOMPARE(operations, expected);
    }
    QVERIFY2(folders.isEmpty(), qPrintable(folders.join(u' ')));
}

void TestFixtures::request()
{
    QFETCH(const Fixture, fixture);
    if (!fixture.json.contains(u"request")) {
        QVERIFY(fixture.operation() == "push"_L1 || fixture.operation() == "incoming"_L1);
        return;
    }

    const Access access = fixture.access();
    const SendJob job = fixture.job();
    const HttpRequest sent = request(fixture, access, job);
    const QJsonObject expected = fixture.json.value(u"request").toObject();
    QCOMPARE(sent.verb == HttpRequest::Verb::Get ? u"GET"_s : u"POST"_s, expected.value(u"verb").toString());
    QCOMPARE(sent.url.toEncoded(), expected.value(u"url").toString().toLatin1());
    QCOMPARE(sent.contentType, expected.value(u"type").toString().toLatin1());
    QCOMPARE(sent.body, expected.value(u"body").toString().toUtf8());

    // Whatever the password is, and whatever a text of this length says, the request is shown the same.
    Access otherAccess = access;
    otherAccess.password = u"another & longer one, 1234567"_s;
    SendJob otherJob = job;
    otherJob.text = QString(job.text.toUcs4().size(), u'ж');
    QVERIFY(!sent.shown.isEmpty());
    QCOMPARE(request(fixture, otherAccess, otherJob).shown, sent.shown);
}

void TestFixtures::outcome()
{
    QFETCH(const Fixture, fixture);
    QJsonObject expected = fixture.json.value(u"outcome").toObject();
    QString says;
    if (QJsonObject error = expected.value(u"error").toObject(); !error.isEmpty()) {
        says = error.take(u"says").toString();
        // A fixture may leave the code out where there is none.
        error.insert(u"code"_s, error.value(u"code").toString());
        expected.insert(u"error"_s, error);
    }

    QCOMPARE(pretty(read(fixture)), pretty(expected));

    QCOMPARE(m_error.has_value(), expected.contains(u"error"));
    if (!m_error)
        return;
    QVERIFY2(m_error->message.contains(says), qPrintable(m_error->message));
    QVERIFY2(m_error->message.endsWith(u'.') || !says.isEmpty(), qPrintable(m_error->message));
    QVERIFY2(!m_error->message.contains(u'%'), qPrintable(m_error->message));
    const QString text = fixture.job().text;
    QVERIFY(text.isEmpty() || !(m_error->message + m_error->detail + m_error->providerCode).contains(text));
}

} // namespace depesha

QTEST_GUILESS_MAIN(depesha::TestFixtures)
#include "tst_fixtures.moc"
