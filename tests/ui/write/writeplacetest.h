// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The Write place in a window, and hands to work it with.

#pragma once

#include "support/stricttest.h"
#include "ui/write/counterline.h"
#include "ui/write/englishplurals.h"
#include "ui/write/writedesk.h"
#include "ui/write/writeplace.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QInputMethodEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

class WritePlaceTest : public StrictTest
{
protected:
    void setUp() override
    {
        QCoreApplication::installTranslator(&m_plurals);
        m_folder = std::make_unique<QTemporaryDir>();
        m_desk = std::make_unique<WriteDesk>(m_folder->path());
    }
    void tearDown() override
    {
        m_place.reset();
        m_desk.reset();
        m_folder.reset();
        QCoreApplication::removeTranslator(&m_plurals);
    }

    void open()
    {
        m_place = std::make_unique<WritePlace>(m_desk->services());
        m_place->resize(1100, 700);
        m_place->show();
        m_place->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_place.get()));
        QTRY_VERIFY(child<QWidget>(u"recipients"_s)->isVisible());
    }
    void openWithAccount(const QString &provider = u"iba"_s)
    {
        m_account = m_desk->addAccount(provider, u"Main"_s, Money::fromMicros(2'400'000, u"RUB"_s),
                                       Money::fromMicros(998'000'000, u"RUB"_s));
        open();
    }
    template<typename T>
    T *child(const QString &name) const
    {
        return m_place->findChild<T *>(name);
    }
    QPushButton *send() const { return child<QPushButton>(u"send"_s); }
    QPlainTextEdit *text() const { return child<QPlainTextEdit>(u"text"_s); }
    QWidget *recipients() const { return child<QWidget>(u"recipients"_s)->focusProxy(); }
    QString note() const { return noteLabel(u"note"_s); }
    QString noteLabel(const QString &name) const { return child<QWidget>(name)->findChild<QLabel *>()->text(); }
    QString summary() const { return child<QLabel>(u"summary"_s)->text(); }
    QString counter() const { return m_place->findChild<CounterLine *>()->findChild<QLabel *>()->text(); }
    QStringList labels() const
    {
        QStringList texts;
        for (const QLabel *label : m_place->findChildren<QLabel *>())
            texts.append(label->text());
        return texts;
    }
    void type(QWidget *field, const QString &keys)
    {
        field->setFocus();
        // Keys know Latin letters only; others come as an input method brings them.
        if (std::all_of(keys.cbegin(), keys.cend(), [](QChar letter) { return letter.unicode() < 128; })) {
            QTest::keyClicks(field, keys);
            return;
        }
        QInputMethodEvent event;
        event.setCommitString(keys);
        QCoreApplication::sendEvent(field, &event);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void paste(const QString &list)
    {
        recipients()->setFocus();
        QGuiApplication::clipboard()->setText(list);
        press(Qt::Key_V, Qt::ControlModifier);
    }
    void click(QAbstractButton *button) { QTest::mouseClick(button, Qt::LeftButton); }
    template<typename Dialog>
    Dialog *dialog()
    {
        Dialog *found = nullptr;
        const bool came = QTest::qWaitFor([&] {
            found = m_place->findChild<Dialog *>();
            return found && found->isVisible();
        });
        return came ? found : nullptr;
    }
    qsizetype queued() { return m_desk->history().size(); }

    EnglishPlurals m_plurals;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WriteDesk> m_desk;
    std::unique_ptr<WritePlace> m_place;
    Account m_account;
};

} // namespace depesha
