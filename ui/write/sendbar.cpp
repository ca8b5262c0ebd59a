// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/write/sendbar.h"

#include "ui/common/icons.h"
#include "ui/common/look.h"
#include "ui/write/holdbar.h"
#include "ui/write/linkbutton.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedLayout>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

SendBar::SendBar(QWidget *parent)
    : QWidget(parent)
    , m_noteRow(new QHBoxLayout)
    , m_note(new ErrorLine(nullptr, this))
    , m_showQueued(new LinkButton(tr("Show"), this))
    , m_buttons(new QWidget(this))
    , m_keep(new QPushButton(icon(u"template"_s), tr("Save as template…"), m_buttons))
    , m_stack(new QStackedLayout)
    , m_hold(new HoldBar(this))
{
    m_note->setObjectName(u"note"_s);
    m_showQueued->setObjectName(u"showQueued"_s);
    QSizePolicy policy = m_showQueued->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_showQueued->setSizePolicy(policy);
    m_showQueued->hide();

    const int small = space(Space::Small, this);
    m_noteRow->setSpacing(small);
    m_noteRow->addWidget(m_note, 1);
    m_noteRow->addWidget(m_showQueued, 0, Qt::AlignTop);
    m_noteRow->addStretch();

    auto *row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(small);
    m_keep->setObjectName(u"keepAsTemplate"_s);
    m_keep->setAccessibleName(m_keep->text());
    m_keep->setToolTip(tr("Keeps this text as a template"));
    m_keep->setAutoDefault(false);
    m_keep->setEnabled(false);
    row->addWidget(m_keep);
    row->addStretch();
    row->addWidget(addButton(SendKind::Test, u"test"_s, u"test"_s, tr("Tes&t"),
                             tr("The provider checks everything; nothing is sent and nothing charged")));
    row->addWidget(addButton(SendKind::ToMe, u"toMe"_s, u"phone"_s, tr("To me f&irst"),
                             tr("Sends one message to your own phone; the others wait for you")));
    row->addWidget(addButton(SendKind::Later, u"later"_s, u"clock"_s, tr("&Later…"), tr("Choose when to send")));
    row->addWidget(
        addButton(SendKind::Now, u"send"_s, u"send"_s, WriteWords::sendButton({}, SendKind::Now), tr("Ctrl+Enter")));
    m_send[SendKind::Now]->setDefault(true);
    m_send[SendKind::Test]->hide();

    m_stack->addWidget(m_buttons);
    m_stack->addWidget(m_hold);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space(Space::Tiny, this));
    layout->addLayout(m_noteRow);
    layout->addLayout(m_stack);
    layout->addStretch();
    connect(m_keep, &QPushButton::clicked, this, &SendBar::keepRequested);
    connect(m_showQueued, &QAbstractButton::clicked, this, &SendBar::showQueuedRequested);
    connect(m_hold, &HoldBar::cancelRequested, this, &SendBar::cancelRequested);
}

QPushButton *SendBar::addButton(SendKind kind, const QString &name, const QString &iconName, const QString &words,
                                const QString &tip)
{
    auto *button = new QPushButton(icon(iconName), words, this);
    button->setObjectName(name);
    button->setToolTip(tip);
    button->setAccessibleName(QString(words).remove(u'&'));
    connect(button, &QPushButton::clicked, this, [this, kind] { Q_EMIT requested(kind); });
    m_send.insert(kind, button);
    return button;
}

void SendBar::setPlan(const SubmissionPlan &plan, bool offersTest)
{
    m_send[SendKind::Now]->setText(WriteWords::sendButton(plan, SendKind::Now));
    m_send[SendKind::Now]->setAccessibleName(m_send[SendKind::Now]->text().remove(u'&'));
    m_send[SendKind::Test]->setVisible(offersTest);
    fitWords();
}

void SendBar::setKeepable(bool keepable) { m_keep->setEnabled(keepable); }

void SendBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitWords();
}

/// Where the row is full these lose their words, the least wanted first: the icon stays, and the words for screen
/// readers.
void SendBar::fitWords()
{
    const QList<QPushButton *> givingWay{m_keep, m_send[SendKind::Test], m_send[SendKind::Later],
                                         m_send[SendKind::ToMe]};
    for (QPushButton *button : givingWay)
        if (button->text().isEmpty())
            button->setText(m_words.value(button));
    for (QPushButton *button : givingWay) {
        if (m_buttons->layout()->sizeHint().width() <= width())
            return;
        m_words.insert(button, button->text());
        button->setText({});
    }
}

void SendBar::setReady(bool ready, bool readyLater, bool readyForMe)
{
    for (const SendKind kind : {SendKind::Now, SendKind::Test})
        m_send[kind]->setEnabled(ready);
    m_send[SendKind::Later]->setEnabled(readyLater);
    m_send[SendKind::ToMe]->setEnabled(readyForMe);
}

void SendBar::tell(ErrorLine::Kind kind, const QString &words)
{
    m_note->say(kind, words);
    // "Show" stands right behind what was queued; everything else may fill the line.
    const bool leavesRoom = kind == ErrorLine::Kind::Success;
    m_noteRow->setStretch(0, leavesRoom ? 0 : 1);
    m_noteRow->setStretch(2, leavesRoom ? 1 : 0);
}

void SendBar::setShowsQueued(bool shows) { m_showQueued->setVisible(shows); }

void SendBar::startHold(qint64 messages, std::chrono::milliseconds time)
{
    m_stack->setCurrentWidget(m_hold);
    m_hold->start(messages, time);
}

void SendBar::setRemaining(std::chrono::milliseconds time) { m_hold->setRemaining(time); }

void SendBar::endHold() { m_stack->setCurrentWidget(m_buttons); }

bool SendBar::isHolding() const { return m_stack->currentWidget() == m_hold; }

QList<QWidget *> SendBar::controls() const
{
    return {m_showQueued,         m_keep, m_send[SendKind::Test], m_send[SendKind::ToMe], m_send[SendKind::Later],
            m_send[SendKind::Now]};
}

} // namespace depesha
