// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "outbox/accountdesk.h"
#include "support/stricttest.h"
#include "ui/accounts/accountcard.h"
#include "ui/accounts/accountdialog.h"
#include "ui/accounts/accountsplace.h"
#include "ui/common/emptystate.h"
#include "ui/common/errorline.h"
#include "ui/common/errorwords.h"
#include "ui/uibench.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
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

        type(field(asked, u"Sender names"_s), u"Depesha, Clinic"_s);
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
        type(field(asked, u"Sender names"_s), u"Клиника"_s);
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
        QVERIFY(!errorUnder(field(asked, u"Sender names"_s)).isEmpty());
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
        QTest::mouseClick(buttonIn(cards().constFirst(), u"Remove"_s), Qt::LeftButton);
        auto *box = m_place->findChild<QMessageBox *>();
        QVERIFY(box);
        QVERIFY(box->informativeText().contains(u"history"_s));
        QTest::mouseClick(buttonIn(box, sure ? u"Remove"_s : u"Cancel"_s), Qt::LeftButton);
        QTRY_VERIFY(!m_place->findChild<QMessageBox *>());
        QTRY_COMPARE(cards().isEmpty(), sure);
        QTRY_COMPARE(m_bench->waitFor(m_bench->services.secrets().read(account.secretKey)).has_value(), !sure);
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
