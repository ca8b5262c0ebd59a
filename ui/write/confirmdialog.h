// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The last look before anything is queued: to how many, what, at which cost, from whom. Where the same text went to
// some of the numbers already, it asks what to do about them. Nothing is sent from here: accepted() says that the user
// wants chosen().

#pragma once

#include "outbox/submissionplan.h"
#include "ui/write/writewords.h"

#include <QDialog>
#include <QElapsedTimer>
#include <QHash>

class QGridLayout;
class QLabel;
class QPushButton;
class QRadioButton;
class QVBoxLayout;

namespace depesha {

struct Review
{
    Account account;
    QString providerName;
    SendKind kind = SendKind::Now;
    SubmissionPlan all;
    /// Numbers of `all` that this text went to lately, and when.
    QHash<QString, QDateTime> already = {};
    SubmissionPlan rest = {};             ///< `all` without them
    QDateTime now = {};                   ///< UTC
    std::optional<QTime> quietUntil = {}; ///< these are quiet hours
};

class ConfirmDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ConfirmDialog(const Review &review, QWidget *parent = nullptr);

    const SubmissionPlan &chosen() const;

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addQuestion(QVBoxLayout *layout);
    void addFacts(QVBoxLayout *layout);
    void addButtons(QVBoxLayout *layout);
    void showChoice();
    bool isHasty(const QKeyEvent &event) const;

    Review m_review;
    QLabel *m_heading;
    QRadioButton *m_leaveOut = nullptr;
    QLabel *m_recipients;
    QLabel *m_total;
    QLabel *m_balance;
    QGridLayout *m_facts;
    QPushButton *m_send;
    QElapsedTimer m_shown;
};

} // namespace depesha
