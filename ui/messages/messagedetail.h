// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One message, whole: its text, what its state means and what can be done about it, whether it is charged, its
// timeline, the provider's own answer, and the messages it was sent again from or as.

#pragma once

#include "ui/messages/choice.h"

#include <QScrollArea>

class QLabel;
class QPlainTextEdit;
class QToolButton;
class QVBoxLayout;

namespace depesha {

class ErrorLine;
class IconLabel;
class MessageActions;

class MessageDetail : public QScrollArea
{
    Q_OBJECT

public:
    explicit MessageDetail(const MessageActions &actions, QWidget *parent = nullptr);

    /// `choice`: of one message.
    void show(const Choice &choice);
    /// What was found out about this message, as a hint; forgotten once another one is shown.
    void showHint(qint64 messageId, const QString &words);
    qint64 messageId() const { return m_message.id; }

Q_SIGNALS:
    void linkFollowed(qint64 messageId);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addTop(QVBoxLayout *layout, const MessageActions &actions);
    void addFacts(QVBoxLayout *layout);
    void addAnswer(QVBoxLayout *layout);
    void showEvents(const QList<MessageEvent> &events);
    void showLinks(const MessageLinks &links);
    void tint();

    Message m_message;
    MessageLinks m_links;
    QLabel *m_to;
    QLabel *m_number;
    IconLabel *m_stateIcon;
    QLabel *m_state;
    QLabel *m_meaning;
    ErrorLine *m_hint;
    QLabel *m_text;
    QLabel *m_account;
    QLabel *m_sender;
    QLabel *m_parts;
    QLabel *m_cost;
    QLabel *m_charged;
    QLabel *m_providerId;
    QLabel *m_timeline;
    QToolButton *m_formerLink;
    QToolButton *m_laterLink;
    QToolButton *m_answerButton;
    QPlainTextEdit *m_answer;
};

} // namespace depesha
