// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/stricttest.h"
#include "ui/common/band.h"
#include "ui/common/darkfusion.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/emptystate.h"
#include "ui/common/errorline.h"
#include "ui/common/errorwords.h"
#include "ui/common/look.h"
#include "ui/common/statelook.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QStyleOption>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

class TestWidgets : public StrictTest
{
    Q_OBJECT

protected:
    void tearDown() override { QApplication::setPalette(QPalette()); }

private:
    static QPalette dark()
    {
        QPalette palette;
        palette.setColor(QPalette::Window, QColor(50, 50, 50));
        palette.setColor(QPalette::Base, QColor(36, 36, 36));
        palette.setColor(QPalette::WindowText, QColor(240, 240, 240));
        palette.setColor(QPalette::Text, QColor(240, 240, 240));
        return palette;
    }

private Q_SLOTS:
    void errorLineKeepsItsPlace()
    {
        QWidget window;
        auto *line = new ErrorLine(nullptr, &window);
        const int empty = line->sizeHint().expandedTo(line->minimumSize()).height();
        line->setError(u"Wrong"_s);
        QCOMPARE(line->sizeHint().expandedTo(line->minimumSize()).height(), empty);
    }
    void fewWordsStandInOneLineWhereThereIsRoom()
    {
        QWidget window;
        auto *line = new ErrorLine(nullptr, &window);
        auto *row = new QHBoxLayout(&window);
        row->addWidget(line);
        row->addStretch(1);
        window.resize(800, 100);
        window.show();
        line->say(ErrorLine::Kind::Success, u"25 сообщений поставлены в очередь."_s);
        const auto *label = line->findChild<QLabel *>();
        QTRY_VERIFY(label->width() >= label->fontMetrics().horizontalAdvance(label->text()));
    }
    void errorLineDescribesItsField()
    {
        QLineEdit field;
        ErrorLine line(&field);
        line.setError(u"This is no number"_s);
        QVERIFY(line.hasError());
        QCOMPARE(field.accessibleDescription(), u"This is no number"_s);
        line.clear();
        QVERIFY(!line.hasError());
        QCOMPARE(field.accessibleDescription(), QString());
    }
    void errorLineFollowsThePalette()
    {
        ErrorLine line(nullptr);
        line.setError(u"Wrong"_s);
        line.show();
        const auto *label = line.findChild<QLabel *>();
        QCOMPARE(label->palette().color(QPalette::WindowText), errorColor(QPalette()));
        QApplication::setPalette(dark());
        QTRY_COMPARE(label->palette().color(QPalette::WindowText), errorColor(dark()));
    }

    void untickedBoxesAreSeenInTheDark_data()
    {
        QTest::addColumn<bool>("isRadio");
        QTest::newRow("box") << false;
        QTest::newRow("radio button") << true;
    }
    void untickedBoxesAreSeenInTheDark()
    {
        QFETCH(bool, isRadio);
        DarkFusion style;
        QImage image(16, 16, QImage::Format_RGB32);
        image.fill(dark().color(QPalette::Window));
        QStyleOptionButton option;
        option.rect = image.rect();
        option.palette = dark();
        option.state = QStyle::State_Enabled | QStyle::State_Off;
        QPainter painter(&image);
        style.drawPrimitive(isRadio ? QStyle::PE_IndicatorRadioButton : QStyle::PE_IndicatorCheckBox, &option, &painter,
                            nullptr);
        painter.end();
        QVERIFY(contrast(image.pixelColor(8, 0), dark().color(QPalette::Window)) >= 3);
    }

    void bandIsReadable_data()
    {
        QTest::addColumn<Band::Kind>("kind");
        QTest::newRow("info") << Band::Kind::Info;
        QTest::newRow("warning") << Band::Kind::Warning;
        QTest::newRow("alarm") << Band::Kind::Alarm;
    }
    void bandIsReadable()
    {
        QFETCH(Band::Kind, kind);
        Band band(kind, u"info"_s);
        band.show();
        const auto worst = [&band] {
            const auto *label = band.findChild<QLabel *>();
            return contrast(label->palette().color(QPalette::WindowText), band.palette().color(QPalette::Window));
        };
        QVERIFY(worst() >= 7);
        const QColor light = band.palette().color(QPalette::Window);
        QApplication::setPalette(dark());
        QTRY_VERIFY(band.palette().color(QPalette::Window) != light);
        QVERIFY(worst() >= 7);
    }
    void bandActs()
    {
        Band band(Band::Kind::Alarm, u"question"_s);
        band.setText(u"12 messages need your decision"_s);
        auto *button = band.findChild<QPushButton *>();
        QVERIFY(button->isHidden());
        band.setAction(u"Show"_s);
        QVERIFY(!button->isHidden());
        QSignalSpy spy(&band, &Band::triggered);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(spy.size(), 1);
    }

    void errorsSayWhatToDoOnce()
    {
        const QString advice = errorAdvice(ErrorKind::Auth);
        QCOMPARE(errorWords({ErrorKind::Auth, u"The login is unknown."_s}), u"The login is unknown. "_s + advice);
        QCOMPARE(errorWords({ErrorKind::Auth, u"The login is unknown"_s}), u"The login is unknown. "_s + advice);
        const QString whole = u"The login is unknown. Ask the provider for it."_s;
        QCOMPARE(errorWords({ErrorKind::Auth, whole}), whole);
    }

    void elidedLabel()
    {
        ElidedLabel label(u"A line that is much too long for the room it is given"_s);
        label.resize(label.sizeHint());
        QVERIFY(!label.isElided());
        label.resize(label.sizeHint().width() / 2, label.height());
        QVERIFY(label.isElided());
        QVERIFY(label.minimumSizeHint().width() < label.sizeHint().width() / 2);
        QCOMPARE(label.text(), u"A line that is much too long for the room it is given"_s);
    }

    void emptyStateOffersTheFirstAction()
    {
        EmptyState state(u"accounts"_s, u"No account yet"_s, u"What an account is"_s);
        QPushButton *first = state.addButton(u"Add"_s);
        QPushButton *second = state.addButton(u"Try"_s);
        QVERIFY(first->isDefault());
        QVERIFY(!second->isDefault());
        state.resize(600, 400);
        state.show();
        QVERIFY(QTest::qWaitForWindowExposed(&state));
        QVERIFY(first->x() < second->x());
    }

    void grid()
    {
        const QWidget widget;
        QVERIFY(space(Space::Small, &widget) >= 8);
        QCOMPARE(space(Space::Large, &widget), 3 * space(Space::Small, &widget));
        QVERIFY(headingFont(&widget).pointSizeF() > widget.font().pointSizeF());
    }
};

} // namespace depesha

QTEST_MAIN(depesha::TestWidgets)
#include "tst_widgets.moc"
