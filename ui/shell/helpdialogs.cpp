// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/helpdialogs.h"

#include "ui/common/iconlabel.h"
#include "ui/common/icons.h"
#include "ui/common/look.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

QString say(const char *text) { return QCoreApplication::translate("HelpDialogs", text); }

/// An empty dialog with a Close button; `body` is filled by the caller.
QDialog *makeDialog(QWidget *window, const QString &title, QLayout *body)
{
    auto *dialog = new QDialog(window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    auto *layout = new QVBoxLayout(dialog);
    const int gap = space(Space::Medium, dialog);
    layout->setContentsMargins(gap, gap, gap, gap);
    layout->setSpacing(gap);
    layout->addLayout(body);
    layout->addStretch();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    layout->addWidget(buttons);
    return dialog;
}

} // namespace

void showShortcuts(QWidget *window)
{
    auto *grid = new QGridLayout;
    QDialog *dialog = makeDialog(window, say(QT_TRANSLATE_NOOP("HelpDialogs", "Keyboard shortcuts")), grid);
    dialog->setMinimumWidth(dialog->fontMetrics().averageCharWidth() * 50);
    grid->setHorizontalSpacing(space(Space::Large, dialog));
    grid->setColumnStretch(1, 1);
    int row = 0;
    const auto actions = window->findChildren<QAction *>();
    for (const QAction *action : actions) {
        if (action->shortcut().isEmpty() || action->text().isEmpty())
            continue;
        QStringList keys;
        for (const QKeySequence &shortcut : action->shortcuts())
            keys.append(shortcut.toString(QKeySequence::NativeText));
        auto *keysLabel = new QLabel(keys.join(u", "_s), dialog);
        QFont strong = keysLabel->font();
        strong.setWeight(QFont::DemiBold);
        keysLabel->setFont(strong);
        grid->addWidget(keysLabel, row, 0);
        grid->addWidget(new QLabel(QString(action->text()).remove(u'&').remove(u'…'), dialog), row, 1);
        ++row;
    }
    dialog->open();
}

void showAbout(QWidget *window)
{
    auto *body = new QHBoxLayout;
    QDialog *dialog = makeDialog(window, say(QT_TRANSLATE_NOOP("HelpDialogs", "About Depesha")), body);
    body->setSpacing(space(Space::Medium, dialog));
    body->addWidget(new IconLabel(applicationIcon(), 2 * space(Space::Huge, dialog), dialog), 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(space(Space::Small, dialog));
    body->addLayout(words, 1);
    words->addWidget(heading(u"Depesha %1"_s.arg(QCoreApplication::applicationVersion()), dialog));
    words->addWidget(
        new QLabel(say(QT_TRANSLATE_NOOP("HelpDialogs", "The desk from which an office sends its SMS")), dialog));
    auto *licence = explanation(
        say(QT_TRANSLATE_NOOP("HelpDialogs",
                              "Free software under the GNU General Public License, version 3 or later. It comes with "
                              "no warranty.")),
        dialog);
    licence->setMinimumWidth(dialog->fontMetrics().averageCharWidth() * 50);
    words->addWidget(licence);
    words->addWidget(
        explanation(say(QT_TRANSLATE_NOOP("HelpDialogs", "Qt %1")).arg(QLatin1StringView(qVersion())), dialog));
    dialog->open();
}

} // namespace depesha
