// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/write/firststartpage.h"

#include "providers/registry.h"
#include "ui/common/iconlabel.h"
#include "ui/common/icons.h"
#include "ui/common/look.h"

#include <QFocusEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

FirstStartPage::FirstStartPage(const ProviderRegistry &providers, bool offersTraining, QWidget *parent)
    : QWidget(parent), m_add(new QPushButton(icon(u"add"_s), tr("Add your &account…"), this))
{
    QStringList names;
    for (const auto &provider : providers.all())
        names.append(provider->capabilities().name);

    auto *title = heading(tr("Depesha sends SMS through your provider and shows what became of each message"), this);
    title->setWordWrap(true);
    m_add->setObjectName(u"firstAccount"_s);
    m_add->setDefault(true);
    connect(m_add, &QPushButton::clicked, this, &FirstStartPage::addAccount);
    auto *doors = new QHBoxLayout;
    doors->setSpacing(space(Space::Large, this));
    doors->addWidget(door(u"accounts"_s, tr("You have a login"),
                          tr("Depesha works with %1.\n\nHave at hand the login and the password of the provider's HTTP "
                             "API: they stand in its contract or in your personal account on its site, and may differ "
                             "from those you sign in with there.")
                              .arg(names.join(u", "_s)),
                          m_add));
    if (offersTraining) {
        auto *training = new QPushButton(icon(u"training"_s), tr("Try &without money"), this);
        training->setObjectName(u"tryTraining"_s);
        training->setAutoDefault(true);
        connect(training, &QPushButton::clicked, this, &FirstStartPage::trainingRequested);
        doors->addWidget(door(u"training"_s, tr("You want to look first"),
                              tr("Depesha opens with five accounts of a training gateway on this computer. Everything "
                                 "works as it does in earnest: sending, delivery reports, balances.\n\nNothing leaves "
                                 "this computer, nothing costs money, and no number gets a message."),
                              training));
    }
    auto *steps = explanation(tr("Then write to your own number first: in a minute you will know how it works."), this);

    auto *inner = new QWidget(this);
    inner->setMaximumWidth(fontMetrics().averageCharWidth() * 110);
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(Space::Large, this));
    column->addWidget(title);
    column->addLayout(doors);
    column->addWidget(steps);
    auto *layout = new QGridLayout(this);
    const int edge = space(Space::Large, this);
    layout->setContentsMargins(edge, edge, edge, edge);
    layout->setColumnStretch(0, 1);
    layout->setColumnStretch(1, 100);
    layout->setColumnStretch(2, 1);
    layout->addWidget(inner, 1, 1);
    layout->setRowStretch(0, 2);
    layout->setRowStretch(2, 3);
}

QFrame *FirstStartPage::door(const QString &iconName, const QString &title, const QString &words, QPushButton *button)
{
    auto *frame = new QFrame(this);
    frame->setFrameStyle(int(QFrame::StyledPanel) | int(QFrame::Plain));
    auto *name = new QLabel(title, frame);
    QFont bold = name->font();
    bold.setBold(true);
    name->setFont(bold);
    auto *head = new QHBoxLayout;
    head->setSpacing(space(Space::Small, this));
    head->addWidget(new IconLabel(icon(iconName), space(Space::Large, this), frame));
    head->addWidget(name, 1);
    auto *column = new QVBoxLayout(frame);
    const int edge = space(Space::Large, this);
    column->setContentsMargins(edge, edge, edge, edge);
    column->setSpacing(space(Space::Medium, this));
    column->addLayout(head);
    column->addWidget(explanation(words, frame));
    column->addStretch();
    column->addWidget(button, 0, Qt::AlignLeft);
    button->setAccessibleDescription(words);
    return frame;
}

/// Not by a focus proxy: Qt takes a widget that has one for a stop of Tab, wherever in the order it stands.
void FirstStartPage::focusInEvent(QFocusEvent *event) { m_add->setFocus(event->reason()); }

} // namespace depesha
