// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stage.h"

#include "settled.h"
#include "storage/sql.h"
#include "ui/accounts/accountsplace.h"
#include "ui/common/searchfield.h"
#include "ui/messages/filterbar.h"
#include "ui/messages/messagesplace.h"
#include "ui/messages/messagetable.h"
#include "ui/settings/settingsdialog.h"
#include "ui/write/numberinput.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QMenu>
#include <QPlainTextEdit>
#include <QStyleFactory>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patience = 10'000;

const auto longReminder =
    u"Ждём вас завтра в 9:30, кабинет 12. Если не сможете прийти, позвоните нам, пожалуйста: 8 495 123-45-67."_s;
const auto threePeople = u"Иванова Анна;8 903 123-45-61\nБорис Петров;8 904 176-49-95\nАйгүл;+7 903 123 45 67\n"_s;

QWidget *settingsPage(Stage &stage, int page)
{
    stage.press(Qt::Key_Comma);
    QWidget *dialog = stage.dialog();
    qobject_cast<SettingsDialog *>(dialog)->setPage(page);
    return dialog;
}

} // namespace

const QList<Stage::Scene> &Stage::scenes()
{
    static const QList<Scene> all{
        {"first-start", Scene::Empty, [](Stage &stage) -> QWidget * { return &stage.window(); }},
        {"write-empty", Scene::Filled, [](Stage &stage) -> QWidget * { return &stage.window(); }},
        {"write", Scene::Filled,
         [](Stage &stage) -> QWidget * {
             stage.write(threePeople, u"{имя}, ждём вас завтра в 9:30 в Сity-центре, кабинет 12. Код ЛЕТО2026."_s);
             return &stage.window();
         }},
        {"write-replace", Scene::Filled,
         [](Stage &stage) -> QWidget * {
             stage.write(threePeople, u"«City Clinic»: your appointment is on Monday, 2 March at 9:30 – call us. №5"_s);
             return &stage.window();
         }},
        {"write-link", Scene::Filled,
         [](Stage &stage) {
             stage.write(u"89031234561"_s, u"Your results are ready."_s);
             stage.window().openLink(u"sms:+79031234560,+996555123456?body=Ждём вас завтра в 9:30"_s);
             return stage.dialog();
         }},
        {"write-nikita", Scene::Filled,
         [](Stage &stage) -> QWidget * {
             stage.child<QComboBox>(u"account"_s)->setCurrentIndex(4);
             stage.write(u"0555 12-34-56\n0555 12-34-57\n12345\n"_s, u"Your order is ready."_s);
             return &stage.window();
         }},
        {"latin", Scene::Filled,
         [](Stage &stage) {
             stage.write(threePeople, longReminder);
             stage.press(u"advice"_s);
             return stage.dialog();
         }},
        {"bad-recipients", Scene::Filled,
         [](Stage &stage) {
             stage.write(u"Иванова Анна;8 903 123-45-61\nБорис Петров;12345\nАйгүл;нет номера\n"_s, longReminder);
             stage.press(u"showBad"_s);
             return stage.dialog();
         }},
        {"own-number", Scene::Filled,
         [](Stage &stage) {
             stage.write(threePeople, longReminder);
             stage.press(u"toMe"_s);
             return stage.dialog();
         }},
        {"review", Scene::Filled,
         [](Stage &stage) {
             stage.write(threePeople, u"Ждём вас завтра в 9:30, кабинет 12."_s);
             stage.press(u"send"_s);
             return stage.dialog();
         }},
        {"later", Scene::Filled,
         [](Stage &stage) {
             stage.write(threePeople, u"Ждём вас завтра в 9:30, кабинет 12."_s);
             stage.press(u"later"_s);
             return stage.dialog();
         }},
        {"templates", Scene::Filled,
         [](Stage &stage) -> QWidget * {
             stage.press(Qt::Key_T);
             return &stage.window();
         }},
        {"templates-managed", Scene::Filled,
         [](Stage &stage) {
             stage.press(Qt::Key_T);
             stage.press(u"manageTemplates"_s);
             return stage.dialog();
         }},
        {"messages", Scene::Filled,
         [](Stage &stage) -> QWidget * {
             stage.showMessage(1);
             return &stage.window();
         }},
        {"messages-sending", Scene::Filled,
         [](Stage &stage) -> QWidget * {
             stage.showMessage(2);
             QTest::keyClick(stage.child<MessageTable>(), Qt::Key_Right);
             return &stage.window();
         }},
        {"messages-again", Scene::Filled,
         [](Stage &stage) {
             stage.showMessage(5);
             QTest::keyClick(stage.child<MessageTable>(), Qt::Key_R, Qt::ControlModifier);
             return stage.dialog();
         }},
        {"messages-none", Scene::Filled,
         [](Stage &stage) -> QWidget * {
             stage.showMessage(0);
             stage.child<MessagesPlace>()->findChild<SearchField *>()->setText(u"нет такого"_s);
             return &stage.window();
         }},
        {"messages-dates", Scene::Filled,
         [](Stage &stage) {
             stage.showMessage(0);
             // As the button does; the menu itself cannot be shown on every test's screen.
             QMetaObject::invokeMethod(stage.child<FilterBar>()->findChild<QMenu *>(), &QMenu::aboutToShow);
             stage.choose(u"chooseDates"_s);
             return stage.dialog();
         }},
        {"messages-export", Scene::Filled,
         [](Stage &stage) {
             stage.showMessage(0);
             stage.press(u"exportList"_s);
             return stage.dialog();
         }},
        {"guide", Scene::Filled,
         [](Stage &stage) {
             QTest::keyClick(&stage.window(), Qt::Key_F1);
             return stage.dialog();
         }},
        {"shortcuts", Scene::Filled,
         [](Stage &stage) {
             stage.choose(u"shortcuts"_s);
             return stage.dialog();
         }},
        {"news", Scene::Varying,
         [](Stage &stage) {
             stage.choose(u"news"_s);
             return stage.dialog();
         }},
        {"log", Scene::Filled,
         [](Stage &stage) {
             stage.choose(u"log"_s);
             return stage.dialog();
         }},
        {"about", Scene::Varying,
         [](Stage &stage) {
             stage.choose(u"about"_s);
             return stage.dialog();
         }},
        {"accounts", Scene::Filled,
         [](Stage &stage) -> QWidget * {
             stage.press(Qt::Key_3);
             return &stage.window();
         }},
        {"account", Scene::Filled,
         [](Stage &stage) {
             stage.press(Qt::Key_3);
             stage.child<AccountsPlace>()->addAccount();
             return stage.dialog();
         }},
        {"settings-general", Scene::Filled, [](Stage &stage) { return settingsPage(stage, 0); }},
        {"settings-sending", Scene::Filled, [](Stage &stage) { return settingsPage(stage, 1); }},
        {"settings-accounts", Scene::Filled, [](Stage &stage) { return settingsPage(stage, 2); }},
        {"settings-history", Scene::Filled, [](Stage &stage) { return settingsPage(stage, 3); }},
        {"settings-notifications", Scene::Filled, [](Stage &stage) { return settingsPage(stage, 4); }},
    };
    return all;
}

Stage::Stage(Scene::Kind kind, const QSize &size) : m_desk(m_folder.path())
{
    if (kind != Scene::Empty) {
        addAccounts();
        addMessages();
        addTemplates();
    }
    m_window = std::make_unique<MainWindow>(m_desk.services());
    m_window->resize(size);
    m_window->show();
    m_window->start();
    (void)QTest::qWaitForWindowActive(m_window.get());
    const int accounts = kind == Scene::Empty ? 0 : 5;
    const auto *combo = child<QComboBox>(u"account"_s);
    if (!QTest::qWaitFor([&] { return combo->count() >= accounts; }, patience))
        qFatal("the accounts did not come");
}

Stage::~Stage()
{
    // Dialogs hold on to the window; none of them asks anything here.
    const auto dialogs = m_window->findChildren<QDialog *>();
    for (QDialog *dialog : dialogs)
        dialog->done(QDialog::Rejected);
}

void Stage::addAccounts()
{
    const Money rouble = *Money::parse(u"2.40"_s, u"RUB"_s);
    m_desk.addAccount(u"iba"_s, u"IBA Telecom"_s, rouble, Money::parse(u"998.00"_s, u"RUB"_s));
    m_desk.addAccount(u"smska"_s, u"sms-ka.net"_s, {}, Money::parse(u"1240"_s, u"SMS"_s));
    m_desk.addAccount(u"avist"_s, u"Avist"_s, rouble, Money::parse(u"45.20"_s, u"RUB"_s));
    m_desk.addAccount(u"stream"_s, u"Stream Telecom"_s, rouble, Money::parse(u"0.00"_s, u"RUB"_s));
    m_desk.addAccount(u"nikita"_s, u"Nikita"_s, Money::parse(u"1.30"_s, u"KGS"_s),
                      Money::parse(u"20123.12"_s, u"KGS"_s));
}

void Stage::addMessages()
{
    const auto accounts = WriteDesk::value(m_desk.accounts.list());
    const auto queue = [&](qsizetype account, QList<Submission::Item> items, int minutesAgo) {
        Submission submission;
        submission.accountId = accounts.at(account).id;
        submission.sender = u"Clinic"_s;
        submission.items = std::move(items);
        submission.price = accounts.at(account).price;
        WriteDesk::value(m_desk.messages.enqueue(submission, m_desk.clock.now().addSecs(-60 * minutesAgo)));
    };
    QList<Submission::Item> people;
    for (int person = 0; person < 12; ++person)
        people.append({u"790412345%1"_s.arg(person + 10), {}, {}, u"Завтра мы работаем с 9:00 до 15:00."_s, 1});
    queue(4, people, 60 * 26);
    queue(0, {{u"79031234561"_s, {}, u"Иванова Анна"_s, u"Ваш заказ 4521 готов. Ждём вас до 20:00."_s, 1}}, 300);
    queue(1, {{u"79041764995"_s, {}, u"Борис Петров"_s, u"Your order 4522 is ready."_s, 1}}, 240);
    const auto reminder = u"Ждём вас завтра в 9:30, кабинет 12. Если не сможете прийти, позвоните: 8 495 123-45-67."_s;
    queue(2,
          {{u"79031234562"_s, {}, {}, reminder, 2},
           {u"79031234563"_s, {}, {}, reminder, 2},
           {u"79031234564"_s, {}, {}, reminder, 2}},
          95);
    queue(3, {{u"79031234565"_s, {}, u"Айгүл"_s, u"Напоминаем о записи."_s, 1}}, 30);
    queue(0, {{u"79031234566"_s, {}, {}, u"Код для входа: 4711"_s, 1}}, 2);
    // A provider's whole conversation is the business of other tests.
    const QHash<qint64, MessageState> states{
        {1, MessageState::Undelivered},  {2, MessageState::Failed},       {13, MessageState::Delivered},
        {14, MessageState::Rejected},    {15, MessageState::Delivered},   {16, MessageState::Enroute},
        {17, MessageState::Unconfirmed}, {18, MessageState::Unconfirmed}, {19, MessageState::Queued},
    };
    WriteDesk::value(
        m_desk.database.write<void>(Database::Durability::Quick, Topic::Messages, [states](Sql &sql) -> Result<void> {
            for (qint64 id = 1; id <= 19; ++id)
                sql.write(u"UPDATE messages SET state = ?, state_at = state_at + 9000, next_at = NULL WHERE id = ?"_s,
                          {int(states.value(id, MessageState::Delivered)), id});
            return {};
        }));
}

void Stage::addTemplates()
{
    const auto add = [this](const QString &section, const QString &name, const QString &shortcut, const QString &body) {
        WriteDesk::value(m_desk.templates.save({0, section, name, shortcut, body, {}}));
    };
    add(u"Приём"_s, u"Напоминание о записи"_s, u"приём"_s,
        u"{имя}, ждём вас завтра в 9:30, кабинет 12. Не сможете прийти — позвоните: 8 495 123-45-67."_s);
    add(u"Приём"_s, u"Анализы готовы"_s, {}, u"{имя}, ваши анализы готовы."_s);
    add(u"Касса"_s, u"Счёт"_s, u"счет"_s, u"Ваш счёт готов."_s);
}

void Stage::press(Qt::Key key) { QTest::keyClick(m_window.get(), key, Qt::ControlModifier); }

void Stage::press(const QString &name)
{
    const auto ready = [&] {
        const auto *button = child<QAbstractButton>(name);
        return button && button->isVisible() && button->isEnabled();
    };
    if (!QTest::qWaitFor(ready, patience))
        qFatal("%s cannot be pressed", qPrintable(name));
    QTest::mouseClick(child<QAbstractButton>(name), Qt::LeftButton);
}

QWidget *Stage::dialog()
{
    const auto inFront = [this] {
        QWidget *active = QApplication::activeWindow();
        return active != m_window.get() ? active : nullptr;
    };
    if (!QTest::qWaitFor([&] { return inFront() != nullptr; }, patience))
        qFatal("no dialog came");
    return inFront();
}

void Stage::showMessage(int row)
{
    press(Qt::Key_2);
    auto *table = child<MessageTable>();
    if (!QTest::qWaitFor([&] { return table->isVisible() && table->model()->rowCount() > row; }, patience))
        qFatal("the messages did not come");
    table->setFocus();
    // selectRow() would ask for the keys that are held.
    table->selectionModel()->setCurrentIndex(table->model()->index(row, 0),
                                             QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    settled(*m_window);
}

void Stage::choose(const QString &action) { child<QAction>(action)->trigger(); }

void Stage::write(const QString &recipients, const QString &text)
{
    auto *input = child<NumberInput>();
    QGuiApplication::clipboard()->setText(recipients);
    input->setFocus();
    QTest::keyClick(input, Qt::Key_V, Qt::ControlModifier);
    auto *edit = child<QPlainTextEdit>(u"text"_s);
    edit->setFocus();
    edit->insertPlainText(text);
}

void dressApplication()
{
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    QFont font(u"DejaVu Sans"_s);
    font.setPointSizeF(9.75);
    QApplication::setFont(font);
    QApplication::setCursorFlashTime(0);
}

} // namespace depesha
