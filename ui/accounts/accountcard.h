// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One account as a card: who, how much money and how it went, on which terms, with which senders, how safely, and what
// went wrong last. Shows only; acts through signals.

#pragma once

#include "model/account.h"
#include "model/error.h"
#include "providers/capabilities.h"
#include "storage/accountstore.h"

#include <QFrame>

class QLabel;
class QAction;
class QPushButton;
class QToolButton;

namespace depesha {

class BalanceCurve;
class ElidedLabel;
class ErrorLine;

class AccountCard : public QFrame
{
    Q_OBJECT

public:
    explicit AccountCard(QWidget *parent = nullptr);

    void setAccount(const Account &account, const Capabilities &capabilities);
    /// What its balances were, up to `until`.
    void setHistory(const QList<BalancePoint> &points, const QDateTime &until);
    /// Which ways it can move among the others.
    void setMovable(bool up, bool down);
    const Account &account() const { return m_account; }
    /// Puts the focus on the first thing to do here.
    void takeFocus();
    /// The provider is being asked for the balance.
    void setChecking(bool checking);
    bool isChecking() const { return m_checking; }
    /// What the last question brought; stays until the next one.
    void setError(const Error &error);

Q_SIGNALS:
    void checkRequested();
    void editRequested();
    void removeRequested();
    /// -1: before the one above; 1: behind the one below.
    void moveRequested(int by);

private:
    QPushButton *addButton(const QString &iconName, const QString &text, void (AccountCard::*signal)());
    QAction *addMove(const QString &iconName, const QString &text, const QKeySequence &shortcut, int by);
    void buildMenu();
    void showBalance();
    void showSenders();
    QString terms() const;

    Account m_account;
    bool m_checking = false;
    QLabel *m_name;
    ElidedLabel *m_who;
    QLabel *m_amount;
    QLabel *m_asked;
    ErrorLine *m_low;
    BalanceCurve *m_curve;
    ErrorLine *m_terms;
    ErrorLine *m_senders;
    ErrorLine *m_senderTrouble;
    ErrorLine *m_encryption;
    ErrorLine *m_trouble;
    QPushButton *m_check;
    QPushButton *m_edit;
    QToolButton *m_more;
    QAction *m_up = nullptr;
    QAction *m_down = nullptr;
    bool m_movesUp = false;
    bool m_movesDown = false;
};

} // namespace depesha
