// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Not a test: works the real program in training and saves pictures of its places, for README and for a designer's eye.
// screenshots FOLDER [LANGUAGE] [light|dark] [WIDTHxHEIGHT]

#include "app/gui/guioptions.h"
#include "app/gui/windowsession.h"
#include "preparedfolder.h"
#include "storage/lookfile.h"
#include "ui/accounts/accountsplace.h"
#include "ui/messages/messagetable.h"
#include "ui/settings/settingsdialog.h"
#include "ui/write/numberinput.h"
#include "ui/write/writeplace.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyleFactory>
#include <QTemporaryDir>
#include <QTest>

using namespace depesha;
using namespace Qt::Literals::StringLiterals;

namespace {

class Photographer
{
public:
    Photographer(MainWindow &window, QString folder, QString suffix)
        : m_window(window), m_folder(std::move(folder)), m_suffix(std::move(suffix))
    {}

    template<typename T>
    T *child(const QString &name = {})
    {
        return m_window.findChild<T *>(name);
    }
    void place(Qt::Key key)
    {
        m_window.activateWindow();
        QTest::qWait(100);
        QTest::keyClick(&m_window, key, Qt::ControlModifier);
        QTest::qWait(300);
    }
    void write(const QStringList &numbers, const QString &text)
    {
        place(Qt::Key_1);
        for (const QString &number : numbers)
            QTest::keyClicks(child<NumberInput>(), number + u',');
        child<QPlainTextEdit>(u"text"_s)->setFocus();
        child<QPlainTextEdit>(u"text"_s)->insertPlainText(text);
        QTest::qWait(300);
    }
    void send()
    {
        auto *button = child<QPushButton>(u"send"_s);
        (void)QTest::qWaitFor([button] { return button->isEnabled(); });
        QTest::mouseClick(button, Qt::LeftButton);
        QTest::qWait(600);
        awaitHold();
    }
    void awaitHold()
    {
        const auto *cancel = child<QPushButton>(u"cancelHold"_s);
        (void)QTest::qWaitFor([cancel] { return !cancel->isVisible(); }, 10'000);
    }
    void paste(const QString &list)
    {
        place(Qt::Key_1);
        QGuiApplication::clipboard()->setText(list);
        child<NumberInput>()->setFocus();
        QTest::keyClick(child<NumberInput>(), Qt::Key_V, Qt::ControlModifier);
    }
    /// Presses a button and saves the dialog that comes.
    void saveDialog(const QString &name, QAbstractButton *button)
    {
        QTest::mouseClick(button, Qt::LeftButton);
        QTest::qWait(400);
        QWidget *dialog = QApplication::activeModalWidget();
        if (!dialog)
            qFatal("no dialog for %s", qPrintable(name));
        save(name, *dialog);
        qobject_cast<QDialog *>(dialog)->reject();
        QTest::qWait(100);
    }
    void save(const QString &name) { save(name, m_window); }
    void save(const QString &name, QWidget &widget)
    {
        const QString path = QDir(m_folder).filePath(name + m_suffix + u".png"_s);
        if (!widget.grab().save(path))
            qFatal("cannot write %s", qPrintable(path));
    }

private:
    MainWindow &m_window;
    QString m_folder;
    QString m_suffix;
};

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication::setApplicationName(u"Depesha"_s);
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString language = arguments.value(2, u"en"_s);
    const bool dark = arguments.value(3) == u"dark"_s;
    const QStringList size = arguments.value(4, u"1120x700"_s).split(u'x');
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    const QTemporaryDir folder;
    writeLook(folder.path(), {language, dark ? Look::Scheme::Dark : Look::Scheme::Light}).waitForFinished();

    GuiOptions options;
    options.training = true;
    options.dataFolder = folder.path();
    setHold(options, 2);
    WindowSession session(options);
    session.start();
    MainWindow &window = session.window();
    window.resize(size.value(0).toInt(), size.value(1).toInt());
    Photographer photographer(window, arguments.value(1, u"."_s),
                              language == u"en"_s && !dark ? QString()
                                                           : u'-' + language + (dark ? u"-dark"_s : QString()));

    if (!QTest::qWaitFor([&] {
            const auto *accounts = photographer.child<QComboBox>(u"account"_s);
            return accounts && accounts->count() == 5;
        }))
        qFatal("the training accounts did not come");
    QTest::qWait(800);
    photographer.save(u"write-empty"_s);

    photographer.write({u"79031234561"_s}, u"Ваш заказ 4521 готов. Ждём вас до 20:00."_s);
    photographer.send();
    photographer.write(
        {u"79031234562"_s, u"79041764993"_s},
        u"Ждём вас завтра в 9:30, кабинет 12. Если не сможете прийти, пожалуйста, позвоните: 8 495 123-45-67."_s);
    photographer.send();
    if (QWidget *dialog = QApplication::activeModalWidget()) {
        photographer.save(u"review"_s, *dialog);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"confirmSend"_s), Qt::LeftButton);
        QTest::qWait(600);
        photographer.save(u"write-held"_s);
        photographer.awaitHold();
    }
    photographer.write({u"79031234565"_s}, u"Your order 4522 is ready."_s);
    photographer.send();
    photographer.write({u"79031234563"_s}, u"Напоминаем о записи #no-answer"_s);
    photographer.send();
    QTest::qWait(4000);
    photographer.place(Qt::Key_2);
    photographer.child<MessageTable>()->selectRow(0);
    QTest::qWait(500);
    photographer.save(u"messages"_s);
    photographer.place(Qt::Key_3);
    photographer.save(u"accounts"_s);
    photographer.child<AccountsPlace>()->addAccount();
    QTest::qWait(500);
    if (QWidget *dialog = QApplication::activeModalWidget()) {
        photographer.save(u"account"_s, *dialog);
        qobject_cast<QDialog *>(dialog)->reject();
    }
    photographer.write(
        {u"79031234561"_s, u"8 904 176-49-95"_s, u"+7 903 123 45 67"_s, u"12345"_s},
        u"Ждём вас завтра в 9:30. Клиника «Здоровье», кабинет 12. Не сможете прийти – позвоните нам, пожалуйста."_s);
    photographer.save(u"write"_s);
    photographer.child<QPlainTextEdit>(u"text"_s)->clear();
    photographer.child<QAbstractButton>(u"removeAll"_s)->click();
    photographer.paste(u"Иванова Анна;8 903 123-45-61\nБорис Петров;8 904 176-49-95\nАйгүл;+7 903 123 45 67\n"_s);
    photographer.write({}, u"{имя}, ждём вас завтра в 9:30 в Сity-центре, кабинет 12. Код ЛЕТО2026."_s);
    photographer.save(u"write-personal"_s);
    photographer.saveDialog(u"later"_s, photographer.child<QPushButton>(u"later"_s));
    photographer.child<QPlainTextEdit>(u"text"_s)->setPlainText(
        u"«City Clinic»: your appointment is on Monday, 2 March at 9:30 – please call us if you cannot come. №5"_s);
    QTest::qWait(300);
    photographer.save(u"write-replace"_s);
    photographer.saveDialog(u"to-me"_s, photographer.child<QPushButton>(u"toMe"_s));
    photographer.child<QPlainTextEdit>(u"text"_s)->setPlainText(
        u"Ждём вас завтра в 9:30, кабинет 12. Если не сможете прийти, позвоните нам, пожалуйста."_s);
    QTest::qWait(300);
    photographer.saveDialog(u"latin"_s, photographer.child<QAbstractButton>(u"advice"_s));
    photographer.child<QComboBox>(u"account"_s)->setCurrentIndex(4);
    photographer.child<QAbstractButton>(u"removeAll"_s)->click();
    photographer.paste(u"0555 12-34-56\n0555 12-34-57\n"_s);
    QTest::qWait(300);
    photographer.save(u"write-nikita"_s);
    photographer.saveDialog(u"later-nikita"_s, photographer.child<QPushButton>(u"later"_s));
    photographer.place(Qt::Key_Comma);
    if (auto *settings = photographer.child<SettingsDialog>()) {
        for (int page = 0; page < 5; ++page) {
            settings->setPage(page);
            QTest::qWait(100);
            photographer.save(u"settings-"_s + QString::number(page), *settings);
        }
    }
    window.close();
    return 0;
}
