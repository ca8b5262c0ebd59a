// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The whole program as a newcomer uses it: the window in training, keys and clicks, real HTTP to the gateway on this
// computer, a real database, until each provider's message is delivered and its balance has changed.

#include "app/gui/guioptions.h"
#include "app/gui/windowsession.h"
#include "preparedfolder.h"
#include "support/stricttest.h"
#include "ui/messages/messagemodel.h"
#include "ui/messages/messagesplace.h"
#include "ui/messages/messagetable.h"
#include "ui/write/numberinput.h"
#include "ui/write/writeplace.h"

#include <QComboBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

class TestEndToEnd : public StrictTest
{
    Q_OBJECT

private:
    void setUp() override
    {
        m_folder = std::make_unique<QTemporaryDir>();
        GuiOptions options;
        options.training = true;
        options.dataFolder = m_folder->path();
        setHold(options, 0);
        m_session = std::make_unique<WindowSession>(options);
        m_session->start();
        m_session->window().resize(1280, 800);
        QTRY_COMPARE(accountNames().size(), 5);
    }
    void tearDown() override
    {
        m_session->window().close();
        m_session.reset();
        m_folder.reset();
    }

    template<typename T>
    T *child(const QString &name = {})
    {
        return m_session->window().findChild<T *>(name);
    }
    QStringList accountNames()
    {
        QStringList names;
        if (const auto *accounts = child<QComboBox>(u"account"_s))
            for (int i = 0; i < accounts->count(); ++i)
                names.append(accounts->itemText(i));
        return names;
    }
    QList<Account> accounts()
    {
        auto listed = m_session->services().accounts().list();
        return QTest::qWaitFor([&listed] { return listed.isFinished(); }, 10'000) ? listed.result().value()
                                                                                  : QList<Account>();
    }
    QList<Message> history()
    {
        auto page = m_session->services().messages().page({}, 0, 100);
        return QTest::qWaitFor([&page] { return page.isFinished(); }, 10'000) ? page.result().value()
                                                                              : QList<Message>();
    }
    /// What the gateway accepted, as it tells it itself.
    QList<QJsonObject> ledger()
    {
        QUrl url = accounts().first().endpoint;
        url.setPath(u"/ledger"_s);
        QNetworkAccessManager network;
        const std::unique_ptr<QNetworkReply> reply(network.get(QNetworkRequest(url)));
        QList<QJsonObject> entries;
        if (QTest::qWaitFor([&reply] { return reply->isFinished(); }))
            while (reply->canReadLine())
                entries.append(QJsonDocument::fromJson(reply->readLine()).object());
        return entries;
    }
    /// With the keys alone, but for the choice of the account.
    void write(int account, const QString &number, const QString &text)
    {
        QTest::keyClick(&m_session->window(), Qt::Key_1, Qt::ControlModifier);
        auto *choice = child<QComboBox>(u"account"_s);
        choice->setFocus();
        QTest::keyClick(choice, Qt::Key_Home);
        for (int i = 0; i < account; ++i)
            QTest::keyClick(choice, Qt::Key_Down);
        QCOMPARE(choice->currentIndex(), account);
        auto *numbers = child<NumberInput>();
        numbers->setFocus();
        QTest::keyClicks(numbers, number);
        auto *field = child<QPlainTextEdit>(u"text"_s);
        field->setFocus();
        field->insertPlainText(text);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WindowSession> m_session;

private Q_SLOTS:
    void fromKeyPressToDelivered()
    {
        const QStringList names = accountNames();
        const QString text = u"Ждём «завтра» в 9:30 + кофе & пирог, 100%; <вход> #2 😀\nДо встречи"_s;
        QHash<qint64, Money> before;
        QTRY_VERIFY([&] {
            const QList<Account> all = accounts();
            for (const Account &account : all)
                if (account.balance)
                    before.insert(account.id, account.balance->amount);
            return before.size() == names.size();
        }());

        for (int i = 0; i < names.size(); ++i) {
            // avist takes one part only.
            const bool isShort = names[i].startsWith(u"avist"_s);
            const QString number = names[i].startsWith(u"Nikita"_s) ? u"0555 12-34-5%1"_s : u"8 903 123-45-6%1"_s;
            write(i, number.arg(i % 5), isShort ? u"До встречи: 9:30 + кофе"_s : text);
            auto *send = child<QPushButton>(u"send"_s);
            QTRY_VERIFY(send->isEnabled());
            QVERIFY(send->text().contains(u"1 SMS"_s));
            QTest::mouseClick(send, Qt::LeftButton);
            QTest::mouseClick(send, Qt::LeftButton); // an impatient hand
            QTRY_COMPARE(child<QPlainTextEdit>(u"text"_s)->toPlainText(), QString());
            QTRY_COMPARE(history().size(), i + 1);
        }

        QTest::keyClick(&m_session->window(), Qt::Key_2, Qt::ControlModifier);
        auto *table = child<MessageTable>();
        QTRY_VERIFY(table && table->isVisible());
        QTRY_COMPARE(table->model()->rowCount(), names.size());
        for (int row = 0; row < names.size(); ++row)
            QTRY_COMPARE_WITH_TIMEOUT(table->model()->index(row, MessageModel::StateColumn).data().toString(),
                                      stateWord(MessageState::Delivered), 30'000);

        const QList<Message> sent = history();
        for (const Message &message : sent) {
            QCOMPARE(message.state, MessageState::Delivered);
            QVERIFY(!message.providerId.isEmpty());
            if (message.provider != u"avist"_s)
                QCOMPARE(message.text, text);
        }
        // The gateway's own book: each message once, to the letter.
        const QList<QJsonObject> book = ledger();
        QCOMPARE(book.size(), names.size());
        for (const QJsonObject &entry : book) {
            const bool known = std::any_of(sent.begin(), sent.end(), [&entry](const Message &message) {
                return message.provider == entry[u"provider"_s].toString() && message.to == entry[u"to"_s].toString() &&
                       message.text == entry[u"text"_s].toString();
            });
            QVERIFY2(known, qPrintable(entry[u"provider"_s].toString()));
        }

        QTest::keyClick(&m_session->window(), Qt::Key_F5);
        const auto hasPaid = [this, &before] {
            const QList<Account> all = accounts();
            return std::all_of(all.begin(), all.end(), [&before](const Account &account) {
                return account.balance && account.balance->amount < before.value(account.id);
            });
        };
        QTRY_VERIFY(hasPaid());
    }
};

} // namespace depesha

QTEST_MAIN(depesha::TestEndToEnd)
#include "tst_endtoend.moc"
