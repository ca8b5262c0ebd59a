// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the user of the world does, by the stores and by the outbox's own doors.

#include "world.h"

#include "providers/checks.h"

#include <QTest>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

using Kind = Action::Kind;

void World::addAccount(std::size_t slot)
{
    const Provider *provider = m_worker->providers.find(QLatin1StringView(slotProviders.at(slot)));
    const Capabilities &can = provider->capabilities();
    Account account;
    account.name = u"account %1"_s.arg(++m_named);
    account.login = u"login-%1"_s.arg(m_named);
    account.provider = can.id;
    account.endpoint = QUrl(u"https://one.example/api/"_s);
    account.senders = {u"Clinic"_s};
    account.batches = true;
    account = *waited(m_worker->accounts.add(account));

    Login login{account.id, can.id, account.endpoint, {}, account.perSecond, account.inFlight, account.reportHours};
    login.batch = batchFor(can, account);
    login.repeatSafe = can.repeatSafe;
    login.splits = can.refusesWholeBatch;
    m_accounts.insert(account.login, account.id);
    m_model.setLogin(login);
    setPassword(login, u"pass-%1"_s.arg(m_named));
    if (qsizetype(slot) < m_slots.size())
        m_slots[qsizetype(slot)] = account.id;
    else
        m_slots.append(account.id);
}

void World::queue(const Action &action)
{
    const Login login = m_model.login(m_slots.at(action.account));
    const Capabilities &can = m_worker->providers.find(login.provider)->capabilities();
    Submission submission;
    submission.accountId = login.id;
    submission.sender = u"Clinic"_s;
    submission.test = action.kind == Kind::Queue && action.value == 1 && can.testMode;
    submission.serverSchedule = action.kind == Kind::AtProvider && can.serverSchedule;
    if (action.count > 1)
        submission.price = Money::fromMicros(2'500'000, can.currency);
    if (action.kind != Kind::Queue) {
        // As people say it: by the clock on the wall.
        const QDateTime local = m_clock.now().addSecs(action.value).toLocalTime();
        submission.at = QDateTime(local.date(), local.time(), Qt::LocalTime).toUTC();
    }
    const QString text = u"Text %1"_s.arg(++m_named);
    for (int i = 0; i < action.count; ++i) {
        const QString number = QString::number(79031234500 + i);
        submission.items.append({number, number, {}, text, 1});
    }
    // The other program queues too, as the command line does.
    Program &program = m_second && action.pick % 3 == 0 ? *m_second : *m_worker;
    const auto ids = waited(program.messages.enqueue(submission, m_clock.now()));
    if (!ids) {
        m_model.wrong(u"could not be queued: "_s + ids.error().message);
        return;
    }
    for (qsizetype i = 0; i < ids->size(); ++i) {
        Model::Item item;
        item.id = ids->at(i);
        item.account = login.id;
        item.number = submission.items.at(i).to;
        item.text = text;
        item.due = submission.at.value_or(QDateTime());
        item.atProvider = submission.serverSchedule;
        item.test = submission.test;
        item.price = submission.price;
        item.state = submission.at && !submission.serverSchedule ? MessageState::Scheduled : MessageState::Queued;
        m_model.queued(item);
    }
    m_worker->outbox.wake();
}

void World::cancel(int pick)
{
    const auto ids = m_model.items().keys();
    if (ids.isEmpty())
        return;
    const qint64 id = ids.at(ids.size() - 1 - pick % ids.size());
    if (waited(m_worker->messages.cancel({id}, m_clock.now())))
        m_model.cancelled(id);
}

void World::decide(int pick, Decision decision)
{
    QList<qint64> asked;
    const auto all = messages();
    for (const Message &message : all)
        if (message.missed || message.state == MessageState::Unconfirmed)
            asked.append(message.id);
    if (asked.isEmpty())
        return;
    const qint64 id = asked.at(pick % asked.size());
    readMoves();
    if (waited(m_worker->messages.decide({id}, decision, m_clock.now())))
        m_model.decided(id, decision);
}

void World::edit(const Action &action)
{
    // What is being claimed already may leave as it was meant; and a busy outbox looks at accounts a moment later.
    settle(-1);
    const int looks = m_worker->looks;
    change(action);
    if (m_worker->isWorking && !QTest::qWaitFor([&] { return m_worker->looks > looks; }, 30'000))
        m_model.wrong(u"the outbox does not look at a change"_s);
    settle(-1);
}

void World::change(const Action &action)
{
    Login login = m_model.login(m_slots.at(action.account));
    Account account = *waited(m_worker->accounts.byId(login.id));
    switch (action.kind) {
    case Kind::Limits:
        account.inFlight = login.inFlight = action.count;
        account.perSecond = login.perSecond = action.pick;
        account.reportHours = login.reportHours = action.value;
        break;
    case Kind::NewEndpoint:
        account.endpoint = login.endpoint = QUrl(u"https://host-%1.example/api/"_s.arg(++m_named));
        break;
    case Kind::NewPassword:
        setPassword(login, u"pass-%1"_s.arg(++m_named));
        return;
    case Kind::LosePassword:
        setPassword(login, {});
        return;
    case Kind::ReplaceAccount:
        login.removed = true;
        m_model.setLogin(login);
        (void)waited(m_worker->accounts.remove(login.id));
        addAccount(std::size_t(action.account));
        return;
    default:
        break;
    }
    m_model.setLogin(login);
    (void)waited(m_worker->accounts.update(account));
}

void World::setPassword(const Login &login, const QString &password)
{
    Login changed = login;
    changed.password = password;
    m_model.setLogin(changed);
    const QString key = waited(m_worker->accounts.byId(login.id))->secretKey;
    if (password.isEmpty())
        (void)m_secrets.remove(key);
    else
        (void)m_secrets.write(key, password);
    m_worker->outbox.forgetSecret(key);
}

} // namespace depesha
