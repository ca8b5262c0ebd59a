// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messages/messagedetail.h"

#include "model/phonenumber.h"
#include "ui/common/iconlabel.h"
#include "ui/common/icons.h"
#include "ui/common/look.h"
#include "ui/common/statelook.h"
#include "ui/messages/messagewords.h"

#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

QLabel *wrapped(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

QLabel *subheading(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    return label;
}

} // namespace

MessageDetail::MessageDetail(QWidget *parent) : QScrollArea(parent)
{
    setAccessibleName(tr("Message"));
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setSpacing(space(Space::Small, this));
    const int margin = space(Space::Medium, this);
    layout->setContentsMargins(margin, 0, margin, margin);

    m_to = heading({}, page);
    m_to->setWordWrap(true);
    m_number = wrapped(page);
    layout->addWidget(m_to);
    layout->addWidget(m_number);

    auto *stateLine = new QHBoxLayout;
    m_stateIcon = new IconLabel({}, 0, page);
    m_state = subheading({}, page);
    stateLine->addWidget(m_stateIcon);
    stateLine->addWidget(m_state, 1);
    layout->addLayout(stateLine);
    m_meaning = wrapped(page);
    layout->addWidget(m_meaning);

    m_actions = new QWidget(page);
    auto *actions = new QVBoxLayout(m_actions);
    actions->setContentsMargins(0, 0, 0, 0);
    m_sent = addAction(tr("It &was sent"), u"check"_s, m_actions);
    m_notSent = addAction(tr("It was &not sent"), u"close"_s, m_actions);
    m_resend = addAction(tr("Send a&gain"), u"send"_s, m_actions);
    m_cancel = addAction(tr("Ca&ncel sending"), u"close"_s, m_actions);
    layout->addWidget(m_actions);
    connect(m_sent, &QPushButton::clicked, this, [this] { Q_EMIT decided(m_message.id, Decision::Sent); });
    connect(m_notSent, &QPushButton::clicked, this, [this] { Q_EMIT decided(m_message.id, Decision::NotSent); });
    connect(m_resend, &QPushButton::clicked, this, [this] { Q_EMIT decided(m_message.id, Decision::Resend); });
    connect(m_cancel, &QPushButton::clicked, this, [this] { Q_EMIT cancelRequested(m_message.id); });

    layout->addWidget(subheading(tr("Text"), page));
    m_text = wrapped(page);
    layout->addWidget(m_text);

    m_facts = new QFormLayout;
    m_facts->setLabelAlignment(Qt::AlignLeft);
    m_facts->setFormAlignment(Qt::AlignLeft | Qt::AlignTop);
    layout->addLayout(m_facts);
    m_account = addFact(tr("Account"));
    m_sender = addFact(tr("Sender"));
    m_parts = addFact(tr("Parts"));
    m_cost = addFact(tr("Cost"));
    m_providerId = addFact(tr("Provider's number"));

    layout->addWidget(subheading(tr("What happened"), page));
    m_timeline = wrapped(page);
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
    layout->addStretch(1);

    setWidget(page);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumWidth(space(Space::Large, this) * 11);
}

QPushButton *MessageDetail::addAction(const QString &text, const QString &iconName, QWidget *parent)
{
    auto *button = new QPushButton(icon(iconName), text, parent);
    parent->layout()->addWidget(button);
    return button;
}

QLabel *MessageDetail::addFact(const QString &name)
{
    QLabel *value = wrapped(widget() ? widget() : this);
    m_facts->addRow(tr("%1:", "name of a fact").arg(name), value);
    return value;
}

void MessageDetail::showMessage(const Message &message)
{
    const bool another = message.id != m_message.id;
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
    m_providerId->setText(message.providerId.isEmpty() ? tr("None") : message.providerId);

    const bool missed = message.missed && message.state == MessageState::Scheduled;
    const bool unconfirmed = message.state == MessageState::Unconfirmed;
    m_sent->setVisible(unconfirmed);
    m_notSent->setVisible(unconfirmed || missed);
    m_notSent->setText(missed ? tr("Do &not send it") : tr("It was &not sent"));
    m_resend->setVisible(unconfirmed || missed);
    m_resend->setText(missed ? tr("Send it &now") : tr("Send a&gain"));
    m_resend->setToolTip(unconfirmed ? tr("If the first one did arrive, the recipient gets it twice.") : QString());
    m_cancel->setVisible(!missed &&
                         (message.state == MessageState::Scheduled || message.state == MessageState::Queued));
    m_actions->setVisible(unconfirmed || missed || m_cancel->isVisibleTo(m_actions));

    m_answer->setPlainText(message.providerAnswer);
    m_answerButton->setHidden(message.providerAnswer.isEmpty());
    if (message.providerAnswer.isEmpty() || another)
        m_answerButton->setChecked(false);
    if (another)
        m_timeline->clear();
    tint();
}

void MessageDetail::showEvents(const QList<MessageEvent> &events)
{
    QStringList lines;
    for (const MessageEvent &event : events)
        lines.append(
            tr("%1  %2", "time, what happened").arg(event.at.toLocalTime().toString(u"HH:mm:ss"_s), eventWords(event)));
    m_timeline->setText(lines.join(u'\n'));
}

void MessageDetail::tint()
{
    m_stateIcon->setIcon(stateIcon(m_message.state, palette()));
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, stateColor(m_message.state, palette()));
    m_state->setPalette(colours);
}

void MessageDetail::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        tint();
}

} // namespace depesha
