// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "outbox/accountdesk.h"
#include "support/stricttest.h"
#include "ui/accounts/accountcard.h"
#include "ui/accounts/accountdialog.h"
#include "ui/accounts/accountsplace.h"
#include "ui/accounts/balancecurve.h"
#include "ui/accounts/senderstable.h"
#include "ui/common/emptystate.h"
#include "ui/common/errorline.h"
#include "ui/common/errorwords.h"
#include "ui/uibench.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QSpinBox>
#include <QToolButton>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

/// Drives the place as a person does: clicks and keys into the fields that labels name.
class TestAccountsPlace : public StrictTest
{
    Q_OBJECT

protected:
    void setUp() override { begin(std::make_unique<MemoryStore>()); }
    void tearDown() override
    {
        m_place.reset();
        m_bench.reset();
    }

private:
    void begin(std::unique_ptr<SecretStore> secrets)
    {
        m_place.reset();
        m_bench = std::make_unique<UiBench>(std::move(secrets));
        QVERIFY(m_bench->open());
        showPlace();
    }
    void showPlace()
    {
        m_place = std::make_unique<AccountsPlace>(m_bench->ui());
        m_place->resize(1000, 600);
        m_place->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_place.get()));
    }

    static QString plain(QString text) { return text.remove(u'&').remove(u'…'); }
    template<typename Button = QPushButton>
    static Button *buttonIn(QWidget *window, const QString &words)
    {
        const auto all = window->findChildren<Button *>();
        for (Button *button : all)
            if (!button->isHidden() && plain(button->text()) == words)
                return button;
        return nullptr;
    }
    template<typename Field = QLineEdit>
    static Field *field(QWidget *window, const QString &words)
    {
        const auto labels = window->findChildren<QLabel *>();
        for (QLabel *label : labels)
            if (label->buddy() && plain(label->text()) == words)
                return qobject_cast<Field *>(label->buddy());
        return nullptr;
    }
    static void type(QLineEdit *edit, const QString &text)
    {
        QVERIFY(edit);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Delete);
        // Keys know Latin letters only; others come as an input method brings them.
        const bool latin = std::all_of(text.begin(), text.end(), [](QChar letter) { return letter.unicode() < 128; });
        if (latin)
            QTest::keyClicks(edit, text);
        else
            edit->insert(text);
    }
    static QString errorUnder(const QWidget *edit) { return edit->accessibleDescription(); }
    QList<AccountCard *> cards() const
    {
        QList<AccountCard *> seen;
        const auto all = m_place->findChildren<AccountCard *>();
        for (AccountCard *card : all)
            if (card->isVisible())
                seen.append(card);
        return seen;
    }
    static bool says(QWidget *widget, const QString &words)
    {
        const auto labels = widget->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&words](const QLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    }
    static SendersTable *senders(AccountDialog *asked) { return field<SendersTable>(asked, u"Sender names"_s); }
    /// As people do: the button, then the keys.
    static void writeSender(AccountDialog *asked, const QString &name)
    {
        QTest::mouseClick(namedButton(asked, u"Add a sender name"_s), Qt::LeftButton);
        auto *editor = qobject_cast<QLineEdit *>(senders(asked)->indexWidget(senders(asked)->currentIndex()));
        QVERIFY(editor);
        type(editor, name);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_VERIFY(!senders(asked)->indexWidget(senders(asked)->currentIndex()));
    }
    static QToolButton *namedButton(QWidget *window, const QString &accessibleName)
    {
        const auto all = window->findChildren<QToolButton *>();
        for (QToolButton *button : all)
            if (button->accessibleName() == accessibleName)
                return button;
        return nullptr;
    }
    /// Of a card's menu.
    static QAction *action(AccountCard *card, const QString &words)
    {
        const auto actions = card->findChild<QMenu *>()->actions();
        for (QAction *one : actions)
            if (plain(one->text()) == words)
                return one;
        return nullptr;
    }
    QStringList keptOrder() const
    {
        QStringList names;
        for (const Account &account : m_bench->accounts())
            names.append(account.name);
        return names;
    }
    /// By where they stand.
    QStringList seenOrder() const
    {
        QList<AccountCard *> seen = cards();
        std::sort(seen.begin(), seen.end(), [](const AccountCard *one, const AccountCard *other) {
            return std::pair(one->y(), one->x()) < std::pair(other->y(), other->x());
        });
        QStringList names;
        for (const AccountCard *card : std::as_const(seen))
            names.append(card->account().name);
        return names;
    }
    AccountCard *card(const QString &name) const
    {
        for (AccountCard *one : cards())
            if (one->account().name == name)
                return one;
        return nullptr;
    }
    void record(const Account &account, const QString &amount, const QDateTime &at)
    {
        Balance balance;
        balance.amount = *Money::parse(amount, u"RUB"_s);
        balance.at = at;
        QVERIFY(m_bench->waitFor(m_bench->services.accounts().recordBalance(account.id, balance)));
    }
    AccountDialog *dialog() const { return m_place->findChild<AccountDialog *>(); }
    AccountDialog *openNew()
    {
        m_place->addAccount();
        return dialog();
    }
    void fillIn(AccountDialog *asked, const QString &provider, const QString &password)
    {
        const Capabilities &capabilities = m_bench->services.providers().find(provider)->capabilities();
        auto *choice = field<QComboBox>(asked, u"Provider"_s);
        QVERIFY(choice);
        choice->setCurrentIndex(choice->findData(provider));
        type(field(asked, capabilities.loginLabel), TrainingGateway::login(provider));
        type(field(asked, capabilities.passwordLabel), password);
        QTest::mouseClick(buttonIn<QToolButton>(asked, u"Advanced"_s), Qt::LeftButton);
        type(field(asked, u"Address"_s), m_bench->gateway.endpoint(provider).toString());
    }
    /// What the provider's refusal of a wrong password reads like.
    QString refusalOf(const QString &provider)
    {
        Account account;
        account.provider = provider;
        account.login = TrainingGateway::login(provider);
        account.endpoint = m_bench->gateway.endpoint(provider);
        const auto asked = m_bench->waitFor(m_bench->services.desk().check(account, u"wrong"_s));
        return asked || asked.error().kind != ErrorKind::Auth ? u"not refused"_s : errorWords(asked.error());
    }
    ErrorLine *checkLine(AccountDialog *asked) const { return asked->findChild<ErrorLine *>(u"checkLine"_s); }

    std::unique_ptr<UiBench> m_bench;
    std::unique_ptr<AccountsPlace> m_place;

private Q_SLOTS:
    void emptyAtFirst()
    {
        auto *empty = m_place->findChild<EmptyState *>();
        QTRY_VERIFY(empty->isVisible());
        QSignalSpy training(m_place.get(), &AccountsPlace::trainingRequested);
        QTest::mouseClick(buttonIn(empty, u"Try with the training gateway"_s), Qt::LeftButton);
        QCOMPARE(training.size(), 1);
        QTest::mouseClick(buttonIn(empty, u"Add an account"_s), Qt::LeftButton);
        QVERIFY(dialog());
        QVERIFY(dialog()->isVisible());
    }

    void beginsWithTheDefaultsOfTheSettings()
    {
        PreferenceValues wanted;
        wanted.perSecond = 3;
        wanted.reportHours = 24;
        wanted.proxy = u"http://proxy.office:3128"_s;
        m_bench->preferences.set(wanted);
        AccountDialog *asked = openNew();
        QTest::mouseClick(buttonIn<QToolButton>(asked, u"Advanced"_s), Qt::LeftButton);
        QCOMPARE(field<QSpinBox>(asked, u"Requests a second"_s)->value(), 3);
        QCOMPARE(field<QSpinBox>(asked, u"Ask for a report during"_s)->value(), 24);
        QCOMPARE(field(asked, u"Proxy"_s)->text(), wanted.proxy);
    }

    void checkedBeforeSaved_data()
    {
        QTest::addColumn<QString>("provider");
        QTest::addColumn<QString>("balance");
        QTest::newRow("iba") << u"iba"_s << u"1,000.00"_s;
        QTest::newRow("smska") << u"smska"_s << u"1,000.00"_s;
        QTest::newRow("avist") << u"avist"_s << u"400"_s;
        QTest::newRow("stream") << u"stream"_s << u"1,000.00"_s;
        QTest::newRow("nikita") << u"nikita"_s << u"1,000.00"_s;
    }
    void checkedBeforeSaved()
    {
        QFETCH(QString, provider);
        QFETCH(QString, balance);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        AccountDialog *asked = openNew();
        fillIn(asked, provider, TrainingGateway::password());
        QTest::mouseClick(buttonIn(asked, u"Check"_s), Qt::LeftButton);
        QTRY_COMPARE(checkLine(asked)->kind(), ErrorLine::Kind::Success);
        QVERIFY2(checkLine(asked)->text().contains(balance), qPrintable(checkLine(asked)->text()));
        QVERIFY(m_bench->accounts().isEmpty());

        writeSender(asked, u"Depesha"_s);
        writeSender(asked, u"Clinic"_s);
        QTest::mouseClick(buttonIn(asked, u"Save"_s), Qt::LeftButton);
        QTRY_COMPARE(cards().size(), 1);
        const Account saved = m_bench->accounts().constFirst();
        QCOMPARE(saved.provider, provider);
        QCOMPARE(saved.senders, (QStringList{u"Depesha"_s, u"Clinic"_s}));
        QCOMPARE(m_bench->waitFor(m_bench->services.secrets().read(saved.secretKey)).value(),
                 TrainingGateway::password());
        // Its balance is asked by itself.
        QTRY_VERIFY(says(cards().constFirst(), balance));
        QTRY_VERIFY(!dialog());
        QVERIFY(says(cards().constFirst(), u"Not encrypted"_s));
    }

    void wrongPasswordIsSaidInline()
    {
        AccountDialog *asked = openNew();
        fillIn(asked, u"smska"_s, u"wrong"_s);
        QTest::mouseClick(buttonIn(asked, u"Check"_s), Qt::LeftButton);
        QTRY_VERIFY(checkLine(asked)->hasError());
        QCOMPARE(checkLine(asked)->text(), refusalOf(u"smska"_s));
        // An answer to what stood there before is no answer any more.
        type(field(asked, m_bench->services.providers().find(u"smska"_s)->capabilities().passwordLabel), u"other"_s);
        QVERIFY(checkLine(asked)->text().isEmpty());
    }

    void closedInMidCheck()
    {
        AccountDialog *asked = openNew();
        fillIn(asked, u"iba"_s, TrainingGateway::password());
        QTest::mouseClick(buttonIn(asked, u"Check"_s), Qt::LeftButton);
        QTest::keyClick(asked, Qt::Key_Escape);
        QTRY_VERIFY(!dialog());
        QVERIFY(m_bench->accounts().isEmpty());
    }

    void faultsAreSaidAtTheirFields()
    {
        m_bench->addAccount(u"iba"_s, u"Main"_s);
        QTRY_COMPARE(cards().size(), 1);
        AccountDialog *asked = openNew();
        type(field(asked, u"Name"_s), u"MAIN"_s);
        writeSender(asked, u"Клиника"_s);
        type(field(asked, u"Parts a day at most"_s), u"many"_s);
        type(field(asked, u"Price of one part"_s), u"two"_s);
        QTest::mouseClick(buttonIn<QToolButton>(asked, u"Advanced"_s), Qt::LeftButton);
        type(field(asked, u"Address"_s), u"nowhere"_s);
        type(field(asked, u"Proxy"_s), u"nowhere"_s);
        QTest::mouseClick(buttonIn(asked, u"Save"_s), Qt::LeftButton);

        const Capabilities &capabilities = m_bench->services.providers()
                                               .find(field<QComboBox>(asked, u"Provider"_s)->currentData().toString())
                                               ->capabilities();
        QVERIFY(errorUnder(field(asked, u"Name"_s)).contains(u"Another account"_s));
        QVERIFY(!errorUnder(field(asked, capabilities.loginLabel)).isEmpty());
        QVERIFY(!errorUnder(field(asked, capabilities.passwordLabel)).isEmpty());
        QVERIFY(errorUnder(senders(asked)).contains(u"Клиника"_s));
        QVERIFY(errorUnder(field(asked, u"Parts a day at most"_s)).contains(u"500"_s));
        QVERIFY(!errorUnder(field(asked, u"Price of one part"_s)).isEmpty());
        QCOMPARE(asked->focusWidget(), field(asked, u"Name"_s));
        QVERIFY(asked->isVisible());
        QCOMPARE(m_bench->accounts().size(), 1);
    }
    void hiddenFaultUnfolds()
    {
        AccountDialog *asked = openNew();
        fillIn(asked, u"iba"_s, u"secret"_s);
        type(field(asked, u"Address"_s), u"nowhere"_s);
        auto *fold = buttonIn<QToolButton>(asked, u"Advanced"_s);
        QTest::mouseClick(fold, Qt::LeftButton);
        QVERIFY(!field(asked, u"Address"_s)->isVisible());
        QTest::mouseClick(buttonIn(asked, u"Save"_s), Qt::LeftButton);
        QTRY_VERIFY(field(asked, u"Address"_s)->isVisible());
        QVERIFY(!errorUnder(field(asked, u"Address"_s)).isEmpty());
    }

    void editKeepsThePassword()
    {
        const Account account = m_bench->addAccount(u"stream"_s, u"Main"_s);
        QTRY_COMPARE(cards().size(), 1);
        QTest::mouseClick(buttonIn(cards().constFirst(), u"Edit"_s), Qt::LeftButton);
        const Capabilities &capabilities = m_bench->services.providers().find(u"stream"_s)->capabilities();
        QVERIFY(dialog());
        QCOMPARE(field(dialog(), capabilities.passwordLabel)->text(), QString());
        QVERIFY(!field<QComboBox>(dialog(), u"Provider"_s)->isEnabled());
        // The stored password serves the check too.
        QTest::mouseClick(buttonIn(dialog(), u"Check"_s), Qt::LeftButton);
        QTRY_COMPARE(checkLine(dialog())->kind(), ErrorLine::Kind::Success);
        type(field(dialog(), u"Name"_s), u"Reserve"_s);
        QTest::mouseClick(buttonIn(dialog(), u"Save"_s), Qt::LeftButton);
        QTRY_VERIFY(says(cards().constFirst(), u"Reserve"_s));
        QCOMPARE(m_bench->waitFor(m_bench->services.secrets().read(account.secretKey)).value(),
                 TrainingGateway::password());
    }
    void editReplacesThePassword()
    {
        const Account account = m_bench->addAccount(u"stream"_s, u"Main"_s);
        QTRY_COMPARE(cards().size(), 1);
        QTest::mouseClick(buttonIn(cards().constFirst(), u"Edit"_s), Qt::LeftButton);
        type(field(dialog(), m_bench->services.providers().find(u"stream"_s)->capabilities().passwordLabel),
             u"new one"_s);
        QTest::mouseClick(buttonIn(dialog(), u"Save"_s), Qt::LeftButton);
        QTRY_VERIFY(!dialog());
        QCOMPARE(m_bench->waitFor(m_bench->services.secrets().read(account.secretKey)).value(), u"new one"_s);
        // The next question uses it, and says what the provider thinks of it.
        QTRY_VERIFY(says(cards().constFirst(), refusalOf(u"stream"_s)));
    }

    void withoutKeychain_data()
    {
        QTest::addColumn<bool>("keep");
        QTest::newRow("for this run") << true;
        QTest::newRow("not at all") << false;
    }
    void withoutKeychain()
    {
        QFETCH(bool, keep);
        begin(std::make_unique<NoKeychain>());
        AccountDialog *asked = openNew();
        fillIn(asked, u"iba"_s, TrainingGateway::password());
        QTest::mouseClick(buttonIn(asked, u"Save"_s), Qt::LeftButton);
        QTRY_VERIFY(says(asked, u"There is no keychain here."_s));
        if (keep) {
            QTest::mouseClick(buttonIn(asked, u"Keep for this run only"_s), Qt::LeftButton);
            QTRY_VERIFY(!dialog());
            const QList<Account> saved = m_bench->accounts();
            QCOMPARE(saved.size(), 1);
            QVERIFY(m_bench->services.secrets().isKeptForSession(saved.constFirst().secretKey));
            QTRY_VERIFY(says(cards().constFirst(), u"000.00"_s));
        } else {
            QTest::mouseClick(buttonIn(asked, u"Cancel"_s), Qt::LeftButton);
            QTRY_VERIFY(!dialog());
            QTRY_VERIFY(m_bench->accounts().isEmpty());
            QTRY_VERIFY(m_place->findChild<EmptyState *>()->isVisible());
        }
    }

    void remove_data()
    {
        QTest::addColumn<bool>("sure");
        QTest::newRow("sure") << true;
        QTest::newRow("not sure") << false;
    }
    void remove()
    {
        QFETCH(bool, sure);
        const Account account = m_bench->addAccount(u"nikita"_s, u"Main"_s);
        QTRY_COMPARE(cards().size(), 1);
        action(cards().constFirst(), u"Remove"_s)->trigger();
        auto *box = m_place->findChild<QMessageBox *>();
        QVERIFY(box);
        QVERIFY(box->informativeText().contains(u"history"_s));
        QTest::mouseClick(buttonIn(box, sure ? u"Remove"_s : u"Cancel"_s), Qt::LeftButton);
        QTRY_VERIFY(!m_place->findChild<QMessageBox *>());
        QTRY_COMPARE(cards().isEmpty(), sure);
        QTRY_COMPARE(m_bench->waitFor(m_bench->services.secrets().read(account.secretKey)).has_value(), !sure);
    }

    void order_data()
    {
        QTest::addColumn<QString>("which");
        QTest::addColumn<bool>("byKeys");
        QTest::addColumn<int>("by");
        QTest::addColumn<QString>("order");
        QTest::newRow("up by keys") << u"c"_s << true << -1 << u"a c b"_s;
        QTest::newRow("down by keys") << u"a"_s << true << 1 << u"b a c"_s;
        QTest::newRow("up in the menu") << u"b"_s << false << -1 << u"b a c"_s;
        QTest::newRow("down in the menu") << u"b"_s << false << 1 << u"a c b"_s;
        QTest::newRow("the first stays") << u"a"_s << true << -1 << u"a b c"_s;
        QTest::newRow("the last stays") << u"c"_s << true << 1 << u"a b c"_s;
    }
    void order()
    {
        QFETCH(QString, which);
        QFETCH(bool, byKeys);
        QFETCH(int, by);
        QFETCH(QString, order);
        for (const QString &name : {u"a"_s, u"b"_s, u"c"_s})
            m_bench->addAccount(u"iba"_s, name);
        QTRY_COMPARE(cards().size(), 3);
        m_place->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_place.get()));
        QPushButton *edit = buttonIn(card(which), u"Edit"_s);
        edit->setFocus();
        if (byKeys)
            QTest::keyClick(edit, by < 0 ? Qt::Key_Up : Qt::Key_Down, Qt::ControlModifier);
        else
            action(card(which), by < 0 ? u"Move up"_s : u"Move down"_s)->trigger();
        QTRY_COMPARE(seenOrder().join(u' '), order);
        QTRY_COMPARE(keptOrder().join(u' '), order);
        QCOMPARE(m_place->window()->focusWidget(), edit);
        const QStringList seen = seenOrder();
        for (int i = 0; i < 3; ++i) {
            auto *menu = card(seen[i])->findChild<QMenu *>();
            Q_EMIT menu->aboutToShow();
            QCOMPARE(action(card(seen[i]), u"Move up"_s)->isEnabled(), i > 0);
            QCOMPARE(action(card(seen[i]), u"Move down"_s)->isEnabled(), i < 2);
            Q_EMIT menu->aboutToHide();
        }
    }

    void balanceOfACard_data()
    {
        QTest::addColumn<QString>("amount");
        QTest::addColumn<QString>("mark"); // empty: none
        QTest::addColumn<bool>("low");
        QTest::newRow("no mark") << u"0"_s << QString() << false;
        QTest::newRow("above") << u"100.01"_s << u"100"_s << false;
        QTest::newRow("at the mark") << u"100"_s << u"100"_s << true;
        QTest::newRow("below") << u"45.20"_s << u"100"_s << true;
    }
    void balanceOfACard()
    {
        QFETCH(QString, amount);
        QFETCH(QString, mark);
        QFETCH(bool, low);
        Account account = m_bench->addAccount(u"iba"_s, u"Main"_s);
        account.dayLimit = 500;
        if (!mark.isEmpty())
            account.lowBalance = Money::parse(mark, u"RUB"_s);
        QVERIFY(m_bench->waitFor(m_bench->services.accounts().update(account)));
        const QDateTime now = m_bench->services.clock().now();
        record(account, u"998"_s, now.addDays(-3));
        QTRY_COMPARE(cards().size(), 1);
        auto *curve = cards().constFirst()->findChild<BalanceCurve *>();
        QVERIFY(!curve->hasLine());
        record(account, amount, now);
        QTRY_VERIFY(curve->isVisible());
        QVERIFY(curve->accessibleDescription().contains(Money::parse(u"998"_s, u"RUB"_s)->toDisplayString()));
        QTRY_COMPARE(says(cards().constFirst(), u"The balance is low"_s), low);
        QVERIFY(says(cards().constFirst(), u"500"_s));
    }

    void sendersOfACard()
    {
        Account account = m_bench->addAccount(u"iba"_s, u"Main"_s);
        account.senders = {u"Clinic"_s, u"School"_s, u"Shop"_s};
        account.senderNotes = {{u"Clinic"_s, {SenderNote::State::Approved, QDate(2999, 1, 1), {}}},
                               {u"School"_s, {SenderNote::State::Waiting, {}, {}}},
                               {u"Shop"_s, {SenderNote::State::Approved, QDate(2020, 1, 1), {}}}};
        QVERIFY(m_bench->waitFor(m_bench->services.accounts().update(account)));
        QTRY_COMPARE(cards().size(), 1);
        QTRY_VERIFY(says(cards().constFirst(), u"Clinic (approved, paid until"_s));
        QVERIFY(says(cards().constFirst(), u"School: waiting for approval"_s));
        QVERIFY(says(cards().constFirst(), u"Shop: paid only until"_s));
    }

    void sendersAreEditedInPlace()
    {
        Account account = m_bench->addAccount(u"iba"_s, u"Main"_s);
        QTRY_COMPARE(cards().size(), 1);
        QTest::mouseClick(buttonIn(cards().constFirst(), u"Edit"_s), Qt::LeftButton);
        SendersTable *table = senders(dialog());
        writeSender(dialog(), u"Clinic"_s);
        writeSender(dialog(), u"School"_s);
        QCOMPARE(table->senders().join(u' '), u"Depesha Clinic School"_s);

        table->setFocus();
        QTest::keyClick(table, Qt::Key_Up, Qt::ControlModifier);
        QTest::mouseClick(namedButton(dialog(), u"Move the sender name up"_s), Qt::LeftButton);
        QCOMPARE(table->senders().join(u' '), u"School Depesha Clinic"_s);
        table->setCurrentCell(1, SendersTable::Name);
        QTest::keyClick(table, Qt::Key_Delete);
        QCOMPARE(table->senders().join(u' '), u"School Clinic"_s);

        table->setCurrentCell(0, SendersTable::State);
        QTest::keyClick(table, Qt::Key_F2);
        auto *states = qobject_cast<QComboBox *>(table->indexWidget(table->currentIndex()));
        QVERIFY(states);
        QVERIFY(!states->accessibleName().isEmpty());
        states->setCurrentIndex(states->findData(int(SenderNote::State::Waiting)));
        QTest::keyClick(states, Qt::Key_Tab);
        auto *until = qobject_cast<QDateEdit *>(table->indexWidget(table->currentIndex()));
        QVERIFY(until);
        until->setDate(QDate(2026, 12, 31));
        QTest::keyClick(until, Qt::Key_Tab);
        auto *note = qobject_cast<QLineEdit *>(table->indexWidget(table->currentIndex()));
        QVERIFY(note);
        type(note, u"asked on Monday"_s);
        // Saved with the editor still open.
        type(field(dialog(), u"Parts a day at most"_s), u"500"_s);
        type(field(dialog(), u"Low balance from"_s), u"99.50"_s);
        QTest::mouseClick(buttonIn(dialog(), u"Save"_s), Qt::LeftButton);
        QTRY_VERIFY(!dialog());
        const Account saved = m_bench->accounts().constFirst();
        QCOMPARE(saved.senders.join(u' '), u"School Clinic"_s);
        const SenderNote expected{SenderNote::State::Waiting, QDate(2026, 12, 31), u"asked on Monday"_s};
        QVERIFY(saved.senderNotes == (QHash<QString, SenderNote>{{u"School"_s, expected}}));
        QCOMPARE(saved.dayLimit.value_or(0), 500);
        QCOMPARE(saved.lowBalance->toPlainString(), u"99.50"_s);
    }

    void theOpenEditorIsSavedToo()
    {
        AccountDialog *asked = openNew();
        fillIn(asked, u"iba"_s, TrainingGateway::password());
        QTest::mouseClick(namedButton(asked, u"Add a sender name"_s), Qt::LeftButton);
        type(qobject_cast<QLineEdit *>(senders(asked)->indexWidget(senders(asked)->currentIndex())), u"Clinic"_s);
        asked->accept();
        QTRY_VERIFY(!dialog());
        QCOMPARE(m_bench->accounts().constFirst().senders, QStringList{u"Clinic"_s});
    }

    void lookAlikesAreRepaired()
    {
        AccountDialog *asked = openNew();
        auto *repairLogin = asked->findChild<QPushButton *>(u"repairLogin"_s);
        auto *repairSenders = asked->findChild<QPushButton *>(u"repairSenders"_s);
        const Capabilities &capabilities = m_bench->services.providers()
                                               .find(field<QComboBox>(asked, u"Provider"_s)->currentData().toString())
                                               ->capabilities();
        QLineEdit *login = field(asked, capabilities.loginLabel);
        type(login, u"desk"_s);
        QVERIFY(!repairLogin->isVisible());
        type(login, u"dеsk"_s);
        QVERIFY(repairLogin->isVisible());
        QVERIFY2(errorUnder(login).contains(u"number 2"_s), qPrintable(errorUnder(login)));
        QTest::mouseClick(repairLogin, Qt::LeftButton);
        QCOMPARE(login->text(), u"desk"_s);
        QVERIFY(!repairLogin->isVisible());
        QVERIFY(errorUnder(login).isEmpty());
        // A name that is truly Cyrillic cannot be repaired.
        type(login, u"Приёмная"_s);
        QVERIFY(!repairLogin->isVisible());

        writeSender(asked, u"Сlinic"_s);
        QVERIFY(errorUnder(senders(asked)).contains(u"Cyrillic"_s));
        QTRY_VERIFY(repairSenders->isVisible());
        QTest::mouseClick(repairSenders, Qt::LeftButton);
        QCOMPARE(senders(asked)->senders(), QStringList{u"Clinic"_s});
        QVERIFY(!repairSenders->isVisible());
        QVERIFY(!errorUnder(senders(asked)).contains(u"Cyrillic"_s));
    }

    void showsAnAccount()
    {
        for (int i = 0; i < 12; ++i)
            m_bench->addAccount(u"iba"_s, QString::number(i));
        QTRY_COMPARE(cards().size(), 12);
        m_place->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_place.get()));
        m_place->showAccount(card(u"11"_s)->account().id);
        QVERIFY(card(u"11"_s)->isAncestorOf(m_place->window()->focusWidget()));
        QVERIFY(!card(u"11"_s)->visibleRegion().isEmpty());
    }

    void refreshAsksAll()
    {
        for (const QString &provider : TrainingGateway::providers())
            m_bench->addAccount(provider, provider);
        QTRY_COMPARE(cards().size(), 5);
        m_place->refreshBalances();
        QTRY_VERIFY([this] {
            const QList<Account> all = m_bench->accounts();
            return std::all_of(all.begin(), all.end(),
                               [](const Account &account) { return account.balance.has_value(); });
        }());
    }

    /// Each letter leads to one place, whichever provider's words stand there.
    void mnemonicsDoNotClash()
    {
        AccountDialog *asked = openNew();
        auto *choice = field<QComboBox>(asked, u"Provider"_s);
        for (int provider = 0; provider < choice->count(); ++provider) {
            choice->setCurrentIndex(provider);
            QSet<QChar> seen;
            const auto widgets = asked->findChildren<QWidget *>();
            for (QWidget *widget : widgets) {
                QString text;
                if (const auto *label = qobject_cast<QLabel *>(widget); label && label->buddy())
                    text = label->text();
                else if (const auto *button = qobject_cast<QAbstractButton *>(widget))
                    text = button->text();
                const qsizetype at = text.indexOf(u'&');
                if (at < 0)
                    continue;
                QVERIFY2(!seen.contains(text[at + 1].toLower()), qPrintable(text));
                seen.insert(text[at + 1].toLower());
            }
            QVERIFY(seen.size() > 10);
        }
    }
};

} // namespace depesha

QTEST_MAIN(depesha::TestAccountsPlace)
#include "tst_accountsplace.moc"
