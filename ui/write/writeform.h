// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The fields of the Write place and what stands beside them. It shows what the plan says and asks for what the user
// wants; it neither plans nor sends.

#pragma once

#include "ui/common/errorline.h"
#include "ui/write/draftplanner.h"
#include "ui/write/keptdraft.h"
#include "ui/write/writewords.h"

#include <QWidget>
#include <chrono>

namespace depesha {

class AccountCombo;
class LinkButton;
struct MessageLink;
class MessageEdit;
class ProviderRegistry;
class RecipientsEdit;
class RecipientsField;
class SendBar;
class SenderCombo;
class TemplateDesk;
class TemplateShelf;
class TextMirror;
class TotalLine;

class WriteForm : public QWidget
{
    Q_OBJECT

public:
    WriteForm(const ProviderRegistry &providers, TemplateShelf &templates, QWidget *parent = nullptr);

    void setAccounts(const QList<Account> &accounts);
    void chooseAccount(qint64 accountId);
    /// Null while there is none.
    const Account *account() const;
    void setSendersUsed(qint64 accountId, const QStringList &used);
    Draft draft() const;
    /// Nothing was written yet.
    bool isEmpty() const;
    /// What an earlier run left, but for the time. Cannot be undone.
    void restore(const KeptDraft &kept);
    /// A list that was pasted is still being read: draft() does not hold it yet.
    bool isReading() const;
    /// Its recipients after those that stand there, its text where it has one.
    void add(const MessageLink &link);
    /// Recipients and text go; Ctrl+Z in their fields brings them back.
    void removeDraft();
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

    /// What was sent can still be called back, for so long.
    void startHold(qint64 messages, std::chrono::milliseconds time);
    void showRemaining(std::chrono::milliseconds time);
    void endHold();

    void showQueued(const QString &words);
    /// From now on "Show" leads somewhere.
    void offerToShow();
    void showFailure(const QString &words);
    void showHint(const QString &words);
    void focusFirstProblem();
    /// Said where the recipients will stand; empty: nothing is.
    void setRecipientsHint(const QString &words);

Q_SIGNALS:
    void draftChanged();
    void sendRequested(depesha::SendKind kind);
    void cancelRequested();
    void showQueuedRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void buildFields();
    void arrange();
    void makeConnections();
    void orderTabs();
    void giveMnemonics();
    void request(SendKind kind);
    void tellOutcome(ErrorLine::Kind kind, const QString &words);
    void tellObstacle();
    void showSenderProblem();

    RecipientsField *m_to;
    RecipientsEdit *m_recipients;
    AccountCombo *m_account;
    SenderCombo *m_sender;
    ErrorLine *m_senderProblem;
    LinkButton *m_repairSender;
    LinkButton *m_openTemplates;
    MessageEdit *m_text;
    TemplateDesk *m_templates;
    TextMirror *m_mirror;
    TotalLine *m_total;
    SendBar *m_foot;

    SubmissionPlan m_plan;
    bool m_busy = false;
    std::optional<Draft> m_toldOf; ///< the note speaks of what became of this one
};

} // namespace depesha
