// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messages/messagedetail.h"

#include "model/phonenumber.h"
#include "ui/common/errorline.h"
#include "ui/common/iconlabel.h"
#include "ui/common/icons.h"
#include "ui/common/look.h"
#include "ui/common/statelook.h"
#include "ui/messages/detailpage.h"
#include "ui/messages/messageactions.h"
#include "ui/messages/messagewords.h"

#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QToolButton>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

MessageDetail::MessageDetail(const MessageActions &actions, QWidget *parent) : QScrollArea(parent)
{
    setAccessibleName(tr("Message"));
    QVBoxLayout *layout = detailPage::begin(this);
    addTop(layout, actions);
    addFacts(layout);
    addAnswer(layout);
    layout->addStretch(1);
}

void MessageDetail::addTop(QVBoxLayout *layout, const MessageActions &actions)
{
    QWidget *page = widget();
    m_to = heading({}, page);
    m_to->setWordWrap(true);
    m_number = detailPage::wrapped(page);
    layout->addWidget(m_to);
    layout->addWidget(m_number);

    auto *stateLine = new QHBoxLayout;
    m_stateIcon = new IconLabel({}, 0, page);
    m_state = detailPage::subheading({}, page);
    stateLine->addWidget(m_stateIcon);
    stateLine->addWidget(m_state, 1);
    layout->addLayout(stateLine);
    m_meaning = detailPage::wrapped(page);
    layout->addWidget(m_meaning);
    m_hint = new ErrorLine(nullptr, page);
    m_hint->hide();
    layout->addWidget(m_hint);
    detailPage::addButtons(
        layout, {actions.ask, actions.sent, actions.notSent, actions.again, actions.resend, actions.cancel}, page);
}

void MessageDetail::addFacts(QVBoxLayout *layout)
{
    QWidget *page = widget();
    layout->addWidget(detailPage::subheading(tr("Text"), page));
    m_text = detailPage::wrapped(page);
    layout->addWidget(m_text);
    QFormLayout *form = detailPage::form();
    layout->addLayout(form);
    m_account = detailPage::addFact(form, tr("Account"), page);
    m_sender = detailPage::addFact(form, tr("Sender"), page);
    m_parts = detailPage::addFact(form, tr("Parts"), page);
    m_cost = detailPage::addFact(form, tr("Cost"), page);
    m_charged = detailPage::addFact(form, tr("Charged"), page);
    m_providerId = detailPage::addFact(form, tr("Provider's number"), page);
    m_formerLink = detailPage::link(tr("Repeats an earlier message"), page);
    m_laterLink = detailPage::link(tr("Was sent again later"), page);
    layout->addWidget(m_formerLink);
    layout->addWidget(m_laterLink);
    connect(m_formerLink, &QToolButton::clicked, this, [this] { Q_EMIT linkFollowed(m_links.former); });
    connect(m_laterLink, &QToolButton::clicked, this, [this] { Q_EMIT linkFollowed(m_links.later.constLast()); });
}

void MessageDetail::addAnswer(QVBoxLayout *layout)
{
    QWidget *page = widget();
    layout->addWidget(detailPage::subheading(tr("What happened"), page));
    m_timeline = detailPage::wrapped(page);
    layout->addWidget(m_timeline);

    m_answerButton = new QToolButton(page);
    m_answerButton->setText(tr("The &provider's own answer"));
    m_answerButton->setCheckable(true);
    m_answerButton->setAutoRaise(true);
    m_answerButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_answerButton->setIcon(icon(u"chevron-right"_s));
    m_answer = new QPlainTextEdit(page);
    m_answer->setReadOnly(true);
    m_answer->setTabChangesFocus(true);
    m_answer->setAccessibleName(tr("The provider's own answer"));
    m_answer->setMaximumHeight(fontMetrics().lineSpacing() * 6);
    m_answer->hide();
    connect(m_answerButton, &QToolButton::toggled, m_answer, &QWidget::setVisible);
    connect(m_answerButton, &QToolButton::toggled, this,
            [this](bool open) { m_answerButton->setIcon(icon(open ? u"chevron-down"_s : u"chevron-right"_s)); });
    layout->addWidget(m_answerButton);
    layout->addWidget(m_answer);
}

void MessageDetail::show(const Choice &choice)
{
    const Message &message = *choice.message;
    const bool another = message.id != m_message.id;
    if (another || message.state != m_message.state)
        m_hint->hide();
    m_message = message;
    m_to->setText(recipientWords(message));
    m_number->setText(displayNumber(message.to));
    m_number->setHidden(message.name.isEmpty());
    m_state->setText(stateWords(message));
    m_meaning->setText(meaningOf(message));
    m_text->setText(message.text);
    m_account->setText(message.accountName);
    m_sender->setText(message.sender);
    m_parts->setText(QLocale().toString(message.parts));
    m_cost->setText(message.cost ? message.cost->toDisplayString() : tr("No price is known"));
    m_charged->setText(chargedWords(message.state));
    m_providerId->setText(message.providerId.isEmpty() ? tr("None") : message.providerId);
    m_answer->setPlainText(message.providerAnswer);
    m_answerButton->setHidden(message.providerAnswer.isEmpty());
    if (message.providerAnswer.isEmpty() || another)
        m_answerButton->setChecked(false);
    if (another)
        verticalScrollBar()->setValue(0);
    showEvents(choice.events);
    showLinks(choice.links);
    tint();
}

void MessageDetail::showHint(qint64 messageId, const QString &words)
{
    if (messageId != m_message.id)
        return;
    m_hint->setVisible(!words.isEmpty());
    m_hint->setHint(words);
}

void MessageDetail::showEvents(const QList<MessageEvent> &events)
{
    QStringList lines;
    for (const MessageEvent &event : events)
        lines.append(
            tr("%1  %2", "time, what happened").arg(event.at.toLocalTime().toString(u"HH:mm:ss"_s), eventWords(event)));
    m_timeline->setText(lines.join(u'\n'));
}

void MessageDetail::showLinks(const MessageLinks &links)
{
    m_links = links;
    m_formerLink->setVisible(links.former > 0);
    m_laterLink->setVisible(!links.later.isEmpty());
}

void MessageDetail::tint()
{
    m_stateIcon->setIcon(stateIcon(m_message.state, palette()));
    setInk(m_state, stateColor(m_message.state, palette()));
}

void MessageDetail::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        tint();
}

} // namespace depesha
