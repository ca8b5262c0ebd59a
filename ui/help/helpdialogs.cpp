// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/help/helpdialogs.h"

#include "ui/common/iconlabel.h"
#include "ui/common/icons.h"
#include "ui/common/look.h"
#include "ui/help/helptexts.h"
#include "ui/help/pagebrowser.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyle>
#include <QSysInfo>
#include <QTabWidget>
#include <QVBoxLayout>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(depesha::HelpDialogs)
};

QDialog *makeDialog(QWidget *window, const QString &title, QWidget *body)
{
    auto *dialog = new QDialog(window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    auto *layout = new QVBoxLayout(dialog);
    const int gap = space(Space::Medium, dialog);
    layout->setContentsMargins(gap, gap, gap, gap);
    layout->setSpacing(gap);
    layout->addWidget(body, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    layout->addWidget(buttons);
    return dialog;
}

/// Text to read and to copy that keeps its lines.
QPlainTextEdit *makeSheet(const QString &name, QWidget *parent)
{
    auto *sheet = new QPlainTextEdit(parent);
    sheet->setReadOnly(true);
    sheet->setTabChangesFocus(true);
    sheet->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    sheet->setAccessibleName(name);
    return sheet;
}

QWidget *makeAboutPage(QWidget *parent)
{
    auto *page = new QWidget(parent);
    const int gap = space(Space::Medium, page);
    auto *layout = new QHBoxLayout(page);
    layout->setContentsMargins(gap, gap, gap, gap);
    layout->setSpacing(gap);
    layout->addWidget(new IconLabel(applicationIcon(), 2 * space(Space::Huge, page), page), 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(space(Space::Small, page));
    layout->addLayout(words, 1);
    words->addWidget(heading(u"Depesha %1"_s.arg(QCoreApplication::applicationVersion()), page));
    words->addWidget(new QLabel(Tr::tr("The desk from which an office sends its SMS"), page));
    words->addWidget(explanation(
        Tr::tr("Free software under the GNU General Public License, version 3 or later. It comes with no warranty."),
        page));
    auto *versions = makeSheet(Tr::tr("Versions"), page);
    versions->setPlainText(versionBlock());
    versions->setFixedHeight(versions->fontMetrics().lineSpacing() * 4 + gap);
    words->addWidget(versions);
    auto *copy = new QPushButton(icon(u"copy"_s), Tr::tr("Copy for &support"), page);
    copy->setAutoDefault(false);
    QObject::connect(copy, &QPushButton::clicked, page, [] { QGuiApplication::clipboard()->setText(versionBlock()); });
    words->addWidget(copy, 0, Qt::AlignLeft);
    words->addStretch();
    return page;
}

QWidget *makeLicencesPage(QWidget *parent)
{
    auto *page = new QWidget(parent);
    const int gap = space(Space::Small, page);
    auto *layout = new QHBoxLayout(page);
    layout->setContentsMargins(gap, gap, gap, gap);
    layout->setSpacing(gap);
    auto *list = new QListWidget(page);
    list->setAccessibleName(Tr::tr("Parts"));
    auto *text = makeSheet(Tr::tr("Licence"), page);
    text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    text->setLineWrapMode(QPlainTextEdit::NoWrap);
    const QList<LicensedPart> parts = licensedParts();
    for (const LicensedPart &part : parts)
        list->addItem(u"%1 (%2)"_s.arg(part.name, part.licence));
    list->setFixedWidth(list->sizeHintForColumn(0) + 2 * space(Space::Medium, page));
    QObject::connect(list, &QListWidget::currentRowChanged, text,
                     [text, parts](int row) { text->setPlainText(parts.at(row).text); });
    list->setCurrentRow(0);
    layout->addWidget(list);
    layout->addWidget(text, 1);
    return page;
}

} // namespace

QDialog *makeNewsDialog(QWidget *window, const QVersionNumber &after)
{
    const QString text = news(after);
    if (text.isEmpty())
        return nullptr;
    auto *page = new PageBrowser;
    page->setAccessibleName(Tr::tr("What is new"));
    QDialog *dialog = makeDialog(window, Tr::tr("What is new in Depesha"), page);
    dialog->resize(dialog->fontMetrics().averageCharWidth() * 90, dialog->fontMetrics().height() * 32);
    page->showText(text);
    return dialog;
}

QDialog *makeAboutDialog(QWidget *window)
{
    auto *tabs = new QTabWidget;
    QDialog *dialog = makeDialog(window, Tr::tr("About Depesha"), tabs);
    tabs->setAccessibleName(dialog->windowTitle());
    tabs->addTab(makeAboutPage(tabs), Tr::tr("&Program"));
    tabs->addTab(makeLicencesPage(tabs), Tr::tr("&Licences"));
    dialog->resize(dialog->fontMetrics().averageCharWidth() * 140, dialog->fontMetrics().height() * 24);
    return dialog;
}

QString versionBlock()
{
    const QStringList lines{
        u"Depesha %1"_s.arg(QCoreApplication::applicationVersion()),
        u"Qt %1"_s.arg(QLatin1StringView(qVersion())),
        u"%1, %2"_s.arg(QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture()),
        u"%1, %2"_s.arg(QGuiApplication::platformName(), QLocale().name()),
    };
    return lines.join(u'\n');
}

} // namespace depesha
