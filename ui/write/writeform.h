// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The fields of the Write place and what stands beside them. It shows what the plan says and asks for what the user
// wants; it neither plans nor sends.

#pragma once

#include "ui/common/errorline.h"
#include "ui/write/draftplanner.h"
#include "ui/write/writewords.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace depesha {

class AccountCombo;
class CounterLine;
class ElidedLabel;
class LinkButton;
class MessageEdit;
class PhonePreview;
class ProviderRegistry;
class RecipientsEdit;
class SenderCombo;
class TotalLine;

class WriteForm : public QWidget
{
    Q_OBJECT

public:
    explicit WriteForm(const ProviderRegistry &providers, QWidget *parent = nullptr);

    void setAccounts(const QList<Account> &accounts);
    void chooseAccount(qint64 accountId);
    /// Null while there is none.
    const Account *account() const;
    Draft draft() const;
    /// The last one shown.
    const SubmissionPlan &plan() const { return m_plan; }

    /// The plan of the text alone: counter and preview.
    void showCount(const SubmissionPlan &plan, const PartRules &rules);
    /// The plan of draft().
    void showPlan(const PlannedDraft &planned, const Capabilities &capabilities);
    /// While a send is under way nothing more can be asked for, and nothing changed.
    void setBusy(bool busy);
    /// For a new message: recipients and text go, account and sender stay.
    void startAnew();

    void showQueued(const QString &words);
    /// From now on "Show" leads somewhere.
    void offerToShow();
    void showFailure(const QString &words);
    void focusFirstProblem();

Q_SIGNALS:
    void draftChanged();
    void sendRequested(depesha::SendKind kind);
    void showQueuedRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void tint();
    void buildFields();
    void buildButtons();
    void arrange();
    void makeConnections();
    void request(SendKind kind);
    void tell(ErrorLine::Kind kind, const QString &words);
    void tellObstacle();
    void showBad();

    RecipientsEdit *m_recipients;
    ElidedLabel *m_summary;
    LinkButton *m_showBad;
    LinkButton *m_removeAll;
    AccountCombo *m_account;
    SenderCombo *m_sender;
    ErrorLine *m_senderProblem;
    MessageEdit *m_text;
    CounterLine *m_counter;
    TotalLine *m_total;
    PhonePreview *m_preview;
    QHBoxLayout *m_noteRow;
    ErrorLine *m_note;
    LinkButton *m_showQueued;
    QPushButton *m_later;
    QPushButton *m_test;
    QPushButton *m_send;

    SubmissionPlan m_plan;
    bool m_unfinished = false; ///< all that is wrong with the recipients is still being typed
    bool m_busy = false;
    bool m_tellsOutcome = false; ///< the note speaks of the last send
};

} // namespace depesha
