// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Not a test: saves pictures for README and for a designer's eye. First the real program at work in training, then
// every scene of the stage. screenshots FOLDER [LANGUAGE] [light|dark] [WIDTHxHEIGHT]

#include "app/gui/guioptions.h"
#include "app/gui/windowsession.h"
#include "preparedfolder.h"
#include "settled.h"
#include "stage.h"
#include "storage/lookfile.h"
#include "ui/messages/messagetable.h"
#include "ui/write/numberinput.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QPlainTextEdit>
#include <QStyleFactory>
#include <QTemporaryDir>

using namespace depesha;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patience = 120'000;

template<typename Condition>
void await(const char *what, const Condition &condition)
{
    if (!QTest::qWaitFor(condition, patience))
        qFatal("waited in vain for %s", what);
}

class Photographer
{
public:
    Photographer(WindowSession &session, QString folder, QString suffix)
        : m_session(session), m_folder(std::move(folder)), m_suffix(std::move(suffix))
    {}

    template<typename T>
    T *child(const QString &name = {})
    {
        return m_session.window().findChild<T *>(name);
    }
    void place(Qt::Key key)
    {
        MainWindow &window = m_session.window();
        window.activateWindow();
        await("the window", [&window] { return window.isActiveWindow(); });
        QTest::keyClick(&window, key, Qt::ControlModifier);
    }
    void write(const QStringList &numbers, const QString &text)
    {
        place(Qt::Key_1);
        for (const QString &number : numbers)
            QTest::keyClicks(child<NumberInput>(), number + u',');
        auto *edit = child<QPlainTextEdit>(u"text"_s);
        edit->setFocus();
        edit->insertPlainText(text);
    }
    /// Sends what stands there; true if a question comes first.
    bool send()
    {
        press(m_session.window(), u"send"_s);
        await("the sending", [this] { return QApplication::activeModalWidget() || isEmpty(); });
        return !isEmpty();
    }
    void confirm()
    {
        press(*QApplication::activeModalWidget(), u"confirmSend"_s);
        await("the hold", [this] { return child<QAbstractButton>(u"cancelHold"_s)->isVisible(); });
        save(u"write-held"_s);
        await("the sending", [this] { return isEmpty(); });
    }
    /// Until this many messages are in a state.
    void follow(MessageState state, qint64 count)
    {
        await(qPrintable(stateName(state)), [&] {
            auto states = m_session.services().messages().countByState({});
            await("the states", [&states] { return states.isFinished(); });
            return states.result() && states.result()->value(state) == count;
        });
    }
    void save(const QString &name) { save(name, m_session.window()); }
    void save(const QString &name, QWidget &widget)
    {
        settled(widget);
        const QString path = QDir(m_folder).filePath(name + m_suffix + u".png"_s);
        if (!widget.grab().save(path))
            qFatal("cannot write %s", qPrintable(path));
    }

private:
    static void press(const QWidget &window, const QString &name)
    {
        auto *button = window.findChild<QAbstractButton *>(name);
        await("a button", [button] { return button->isEnabled(); });
        QTest::mouseClick(button, Qt::LeftButton);
    }
    /// What was written has left the place.
    bool isEmpty() { return child<QPlainTextEdit>(u"text"_s)->toPlainText().isEmpty(); }

    WindowSession &m_session;
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
    const QStringList wanted = arguments.value(4, u"1120x700"_s).split(u'x');
    const QSize size(wanted.value(0).toInt(), wanted.value(1).toInt());
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    const QTemporaryDir folder;
    writeLook(folder.path(), {language, dark ? Look::Scheme::Dark : Look::Scheme::Light}).waitForFinished();

    GuiOptions options;
    options.training = true;
    options.dataFolder = folder.path();
    setHold(options, 2);
    WindowSession session(options);
    session.start();
    session.window().resize(size);
    Photographer photographer(session, arguments.value(1, u"."_s),
                              language == u"en"_s && !dark ? QString()
                                                           : u'-' + language + (dark ? u"-dark"_s : QString()));
    await("the training accounts", [&photographer] {
        const auto *accounts = photographer.child<QComboBox>(u"account"_s);
        return accounts && accounts->count() == 5;
    });

    photographer.write({u"79031234561"_s}, u"Ваш заказ 4521 готов. Ждём вас до 20:00."_s);
    photographer.send();
    photographer.write(
        {u"79031234562"_s, u"79041764993"_s},
        u"Ждём вас завтра в 9:30, кабинет 12. Если не сможете прийти, пожалуйста, позвоните: 8 495 123-45-67."_s);
    if (photographer.send())
        photographer.confirm();
    photographer.write({u"79031234565"_s}, u"Your order 4522 is ready."_s);
    photographer.send();
    photographer.write({u"79031234563"_s}, u"Напоминаем о записи #no-answer"_s);
    photographer.send();
    photographer.follow(MessageState::Delivered, 3);
    photographer.follow(MessageState::Unconfirmed, 1);
    photographer.place(Qt::Key_2);
    auto *table = photographer.child<MessageTable>();
    await("the list", [table] { return table->isVisible() && table->model()->rowCount() > 0; });
    table->selectRow(0);
    photographer.save(u"messages"_s);
    photographer.place(Qt::Key_3);
    photographer.save(u"accounts"_s);
    photographer.write(
        {u"79031234561"_s, u"8 904 176-49-95"_s, u"+7 903 123 45 67"_s, u"12345"_s},
        u"Ждём вас завтра в 9:30. Клиника «Здоровье», кабинет 12. Не сможете прийти – позвоните нам, пожалуйста."_s);
    photographer.save(u"write"_s);
    session.window().close();

    for (const Stage::Scene &scene : Stage::scenes()) {
        Stage stage(scene.kind, size);
        photographer.save(u"stage-"_s + QLatin1String(scene.name), *scene.play(stage));
    }
    return 0;
}
