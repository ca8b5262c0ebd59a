// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What can be done about what is chosen, as actions for buttons, context menu and keys alike: shown where they fit.
// Nothing is sent from here: to send again is asked for with a signal, and confirmed elsewhere.

#pragma once

#include "ui/common/uiservices.h"
#include "ui/messages/choice.h"

#include <QAction>
#include <QObject>

namespace depesha {

class MessageActions : public QObject
{
    Q_OBJECT

public:
    MessageActions(const UiServices &services, QObject *parent = nullptr);

    void setChoice(const Choice &choice);
    const Choice &choice() const { return m_choice; }

    /// What waits of these, whether or not they are what is chosen.
    void cancelRanges(const QList<IdRange> &ranges);
    void resendRanges(const QList<IdRange> &ranges);

    // Decisions on unconfirmed and missed ones.
    QAction *const sent;
    QAction *const notSent;
    QAction *const again;
    /// What the provider knows of an unconfirmed one.
    QAction *const ask;
    /// A new sending of those that failed.
    QAction *const resend;
    QAction *const cancel;
    QAction *const onlyFailed;
    QAction *const onlyThis;
    QAction *const copyText;
    QAction *const copyNumber;
    QAction *const exportRows;
    QAction *const report;

Q_SIGNALS:
    void askRequested(const depesha::Message &message);
    /// Those in one of `states`.
    void resendRequested(const QList<depesha::IdRange> &ranges, const QList<depesha::MessageState> &states);
    void showRequested(qint64 campaignId, const QList<depesha::MessageState> &states);
    void exportRequested(const depesha::MessageFilter &filter);
    void reportRequested(qint64 campaignId);
    void succeeded(const QString &message);
    void failed(const QString &message);

private:
    void nameForOne();
    void nameForMany();
    QList<MessageState> resendable() const;
    qint64 count(const QList<MessageState> &states) const;
    void decide(Decision decision);

    UiServices m_services;
    Choice m_choice;
};

} // namespace depesha
