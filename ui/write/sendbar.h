// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The foot of the Write place: what stands in the way or came of the last send, and the buttons that send; while a send
// is held, Cancel in their place. It asks; it sends nothing.

#pragma once

#include "ui/common/errorline.h"
#include "ui/write/writewords.h"

#include <QHash>
#include <QWidget>
#include <chrono>

class QHBoxLayout;
class QPushButton;
class QStackedLayout;

namespace depesha {

class HoldBar;
class LinkButton;

class SendBar : public QWidget
{
    Q_OBJECT

public:
    explicit SendBar(QWidget *parent = nullptr);

    /// Words and ways of sending for this plan.
    void setPlan(const SubmissionPlan &plan, bool offersTest);
    void setReady(bool ready, bool readyLater, bool readyForMe);
    /// There is a text that could be kept as a template.
    void setKeepable(bool keepable);
    void tell(ErrorLine::Kind kind, const QString &words);
    void setShowsQueued(bool shows);

    void startHold(qint64 messages, std::chrono::milliseconds time);
    void setRemaining(std::chrono::milliseconds time);
    void endHold();
    bool isHolding() const;

    /// In tab order.
    QList<QWidget *> controls() const;

Q_SIGNALS:
    void requested(depesha::SendKind kind);
    /// The text is to be kept as a template.
    void keepRequested();
    void showQueuedRequested();
    void cancelRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitWords();
    QPushButton *addButton(SendKind kind, const QString &name, const QString &iconName, const QString &words,
                           const QString &tip);

    QHBoxLayout *m_noteRow;
    ErrorLine *m_note;
    LinkButton *m_showQueued;
    QWidget *m_buttons;
    QPushButton *m_keep;
    QStackedLayout *m_stack;
    HoldBar *m_hold;
    QHash<SendKind, QPushButton *> m_send;
    QHash<QPushButton *, QString> m_words; ///< of those that show their icon alone
};

} // namespace depesha
