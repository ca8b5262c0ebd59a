// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One message, whole: its text, what its state means and what can be done about it, its timeline, the provider's own
// answer.

#pragma once

#include "model/message.h"
#include "storage/messagestore.h"

#include <QScrollArea>

class QFormLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace depesha {

class IconLabel;

class MessageDetail : public QScrollArea
{
    Q_OBJECT

public:
    explicit MessageDetail(QWidget *parent = nullptr);

    void showMessage(const Message &message);
    void showEvents(const QList<MessageEvent> &events);
    qint64 messageId() const { return m_message.id; }

Q_SIGNALS:
    void decided(qint64 id, depesha::Decision decision);
    void cancelRequested(qint64 id);

protected:
    void changeEvent(QEvent *event) override;

private:
    QPushButton *addAction(const QString &text, const QString &iconName, QWidget *parent);
    QLabel *addFact(const QString &name);
    void tint();

    Message m_message;
    QLabel *m_to;
    QLabel *m_number;
    IconLabel *m_stateIcon;
    QLabel *m_state;
    QLabel *m_meaning;
    QPushButton *m_sent;
    QPushButton *m_notSent;
    QPushButton *m_resend;
    QPushButton *m_cancel;
    QWidget *m_actions;
    QLabel *m_text;
    QFormLayout *m_facts;
    QLabel *m_account;
    QLabel *m_sender;
    QLabel *m_parts;
    QLabel *m_cost;
    QLabel *m_providerId;
    QLabel *m_timeline;
    QToolButton *m_answerButton;
    QPlainTextEdit *m_answer;
};

} // namespace depesha
