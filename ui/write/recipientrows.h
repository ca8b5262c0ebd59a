// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The recipients as a person put them together: one row each, with what the plan found out about it. Changes can be
// undone. It reads no numbers itself.

#pragma once

#include "outbox/submissionplan.h"
#include "ui/write/recipientreader.h"

#include <QList>
#include <QString>

namespace depesha {

struct RecipientRow
{
    enum class State { Unchecked, Good, Bad };
    QString text;        ///< as typed or pasted
    QString digits = {}; ///< international; empty while it is not known to be a number
    QString reason = {}; ///< why it is bad
    State state = State::Unchecked;
    QString name = {}; ///< empty if none is known
    bool operator==(const RecipientRow &) const = default;
};

class RecipientRows
{
public:
    const QList<RecipientRow> &rows() const { return m_now.rows; }
    /// Of the rows, in their order. Cheap: kept ready.
    QStringList texts() const { return m_texts; }
    QStringList names() const { return m_names; }
    /// Rows left out because their number stood there already.
    int duplicates() const { return m_now.duplicates; }
    QList<int> badRows() const;
    /// `most` rows to look at: all of a short list; of a long one bad rows first, as many as leave half for the others.
    QList<int> digest(int most) const;

    void append(const QList<EnteredRecipient> &entered);
    /// `rows`: ascending.
    void remove(const QList<int> &rows);
    bool undo();
    bool redo();
    /// What stands here now is the beginning.
    void forgetPast();
    /// Forgets everything, what could be undone too.
    void reset();

    /// Takes over what a plan of exactly these rows (and perhaps more after them) found; folds duplicates away.
    void apply(const SubmissionPlan &plan);

private:
    struct Content
    {
        QList<RecipientRow> rows;
        int duplicates = 0;
    };
    void remember();
    void listAgain();

    Content m_now;
    QStringList m_texts;
    QStringList m_names;
    QList<Content> m_past;
    QList<Content> m_future;
};

} // namespace depesha
