// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The sender names of an account as a table that is edited in place: name, state with the provider, until when it is
// paid for, a note. The first one is the default. Judges nothing.

#pragma once

#include "model/account.h"

#include <QTableWidget>

namespace depesha {

class SendersTable : public QTableWidget
{
    Q_OBJECT

public:
    enum Column { Name, State, PaidUntil, Note };

    explicit SendersTable(QWidget *parent = nullptr);

    void setSenders(const QStringList &senders, const QHash<QString, SenderNote> &notes);
    /// Each once, empty ones left out.
    QStringList senders() const;
    /// Of those about whom something is noted.
    QHash<QString, SenderNote> notes() const;

    /// A new row, ready to be written in.
    void addSender();
    void removeCurrent();
    void moveCurrent(int by);
    /// In Latin letters, where a name only looks Latin.
    void repairNames();
    /// What is being typed counts.
    void finishEditing();

Q_SIGNALS:
    void sendersChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void addRow(int row, const QString &name, const SenderNote &note);
    QString nameAt(int row) const;
    SenderNote noteAt(int row) const;
};

} // namespace depesha
