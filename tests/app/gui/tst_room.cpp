// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every place and dialog at the smallest size, in the languages with the longest words, and in a made-up one whose
// texts are a third longer than the English ones: no text is cut, nothing hangs over an edge.

#include "settled.h"
#include "stage.h"
#include "support/stricttest.h"
#include "ui/common/elidedlabel.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QToolButton>
#include <QTranslator>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Says everything at length.
class Wordy : public QTranslator
{
public:
    QString translate(const char *, const char *source, const char *, int n) const override
    {
        QString text = QString::fromUtf8(source);
        static const QRegularExpression placeholders(u"%L?[0-9n]|<[^>]*>"_s);
        const QString words = QString(text).remove(placeholders);
        const auto letters = std::count_if(words.begin(), words.end(), [](QChar c) { return c.isLetter(); });
        if (letters > 1) { // else it is a format
            const auto filler = u"öwörd "_s.repeated(letters / 3 / 6 + 1).left(qMax<qsizetype>(3, letters / 3));
            const qsizetype end = text.size() - qsizetype(text.endsWith(u'…') || text.endsWith(u':'));
            text.insert(end, u'-' + filler.trimmed());
        }
        // As QTranslator's caller does for %n, which it leaves to us where there are no plurals.
        Q_UNUSED(n)
        return text;
    }
    bool isEmpty() const override { return false; }
};

/// How many pixels the text lacks; 0: none.
int lacking(const QWidget *widget)
{
    const auto wants = [widget](int width) { return qMax(0, width - widget->width()); };
    if (qobject_cast<const ElidedLabel *>(widget))
        return 0; // gives way by intent, and says the rest in its tip
    if (const auto *label = qobject_cast<const QLabel *>(widget)) {
        if (label->text().isEmpty())
            return 0;
        if (label->wordWrap())
            return qMax(0, label->heightForWidth(label->width()) - label->height());
        return wants(label->sizeHint().width());
    }
    if (const auto *tool = qobject_cast<const QToolButton *>(widget))
        return tool->toolButtonStyle() == Qt::ToolButtonIconOnly ? 0 : wants(tool->minimumSizeHint().width());
    if (qobject_cast<const QPushButton *>(widget) || qobject_cast<const QCheckBox *>(widget) ||
        qobject_cast<const QRadioButton *>(widget) || qobject_cast<const QGroupBox *>(widget))
        return wants(widget->minimumSizeHint().width());
    if (const auto *combo = qobject_cast<const QComboBox *>(widget)) {
        QStyleOptionComboBox option;
        option.initFrom(combo);
        option.editable = combo->isEditable();
        const QRect field = combo->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField);
        const int icon = combo->itemIcon(combo->currentIndex()).isNull() ? 0 : combo->iconSize().width() + 4;
        return qMax(0, combo->fontMetrics().horizontalAdvance(combo->currentText()) + icon - field.width());
    }
    if (const auto *edit = qobject_cast<const QLineEdit *>(widget)) {
        const QString shown = edit->text().isEmpty() ? edit->placeholderText() : QString();
        return wants(edit->fontMetrics().horizontalAdvance(shown) + 4);
    }
    if (const auto *header = qobject_cast<const QHeaderView *>(widget)) {
        int lack = 0;
        for (int section = 0; section < header->count(); ++section)
            if (!header->isSectionHidden(section))
                lack = qMax(lack, header->sectionSizeHint(section) - header->sectionSize(section));
        return header->orientation() == Qt::Horizontal ? lack : 0;
    }
    if (const auto *tabs = qobject_cast<const QTabBar *>(widget))
        return wants(tabs->sizeHint().width());
    return 0;
}

/// Whether something around it cuts it; what can be scrolled into view is not cut.
bool isCut(const QWidget *widget)
{
    QRect rect = widget->rect();
    for (const QWidget *part = widget; !part->isWindow(); part = part->parentWidget()) {
        rect.translate(part->pos());
        const QWidget *around = part->parentWidget();
        QRect room = around->rect().adjusted(-1, -1, 1, 1);
        const auto *view = qobject_cast<const QAbstractScrollArea *>(around->parentWidget());
        const bool scrolls = view && view->viewport() == around;
        if (scrolls && view->verticalScrollBarPolicy() != Qt::ScrollBarAlwaysOff)
            rect.setRect(rect.x(), room.y(), rect.width(), 1);
        if (scrolls && view->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff)
            rect.setRect(room.x(), rect.y(), 1, rect.height());
        if (!room.contains(rect))
            return true;
    }
    return false;
}

QString nameOf(const QWidget *widget)
{
    const QVariant text =
        widget->property("text").isValid() ? widget->property("text") : widget->property("currentText");
    return QString::fromLatin1(widget->metaObject()->className()) + u" “"_s + text.toString().left(60) + u'”';
}

} // namespace

class TestRoom : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dressApplication(); }
    void everyTextHasRoom_data()
    {
        QTest::addColumn<int>("scene");
        QTest::addColumn<QString>("language");
        for (const auto &language : {u"en"_s, u"ru"_s, u"ky"_s, u"wordy"_s})
            for (int scene = 0; scene < int(Stage::scenes().size()); ++scene)
                QTest::addRow("%s-%s", Stage::scenes().at(scene).name, qPrintable(language)) << scene << language;
    }
    void everyTextHasRoom()
    {
        QFETCH(int, scene);
        QFETCH(QString, language);
        const bool isWordy = language == u"wordy"_s;
        const Translations translations(isWordy ? u"en"_s : language);
        Wordy wordy;
        if (isWordy)
            QCoreApplication::installTranslator(&wordy);
        const Stage::Scene &played = Stage::scenes().at(scene);
        Stage stage(played.kind);
        QWidget *shown = played.play(stage);
        settled(*shown);

        QStringList complaints;
        const QSize smallest(1024, 640);
        if (shown->width() > smallest.width() || shown->height() > smallest.height())
            complaints += u"%1 × %2 is larger than the smallest screen"_s.arg(shown->width()).arg(shown->height());
        const auto widgets = shown->findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            if (!widget->isVisible() || widget->window() != shown)
                continue;
            if (const int lack = lacking(widget))
                complaints += u"%1: %2 pixels are missing"_s.arg(nameOf(widget)).arg(lack);
            else if (isCut(widget))
                complaints += u"%1: hangs over an edge"_s.arg(nameOf(widget));
        }
        QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
    }
};

} // namespace depesha

QTEST_MAIN(depesha::TestRoom)
#include "tst_room.moc"
