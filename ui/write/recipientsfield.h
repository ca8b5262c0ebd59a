// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// To whom: the recipients and, under them, what became of the list, with the ways to see what cannot be used and to
// begin again.

#pragma once

#include "ui/write/draftplanner.h"

#include <QWidget>

namespace depesha {

class ElidedLabel;
class LinkButton;
class RecipientsEdit;

class RecipientsField : public QWidget
{
    Q_OBJECT

public:
    explicit RecipientsField(QWidget *parent = nullptr);

    RecipientsEdit *edit() const { return m_edit; }
    /// True: all that is wrong is still being typed.
    bool isUnfinished() const { return m_unfinished; }
    bool hasNames() const;
    /// Said in place of the count while there is no recipient; empty: nothing is.
    void setHint(const QString &words);
    void showPlan(const SubmissionPlan &plan, const PlannedDraft &planned);
    void setBusy(bool busy);
    /// In tab order.
    QList<QWidget *> controls() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void tint();
    void showBad();

    RecipientsEdit *m_edit;
    ElidedLabel *m_summary;
    LinkButton *m_showBad;
    LinkButton *m_removeAll;
    QString m_hint;
    bool m_unfinished = false;
};

} // namespace depesha
