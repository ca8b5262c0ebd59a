// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/write/recipientrows.h"

namespace depesha {

namespace {

constexpr int undoSteps = 50;

}

void RecipientRows::listAgain()
{
    m_texts.clear();
    m_names.clear();
    m_texts.reserve(m_now.rows.size());
    m_names.reserve(m_now.rows.size());
    for (const RecipientRow &row : std::as_const(m_now.rows)) {
        m_texts.append(row.text);
        m_names.append(row.name);
    }
}

QList<int> RecipientRows::badRows() const
{
    QList<int> bad;
    for (int i = 0; i < m_now.rows.size(); ++i)
        if (m_now.rows[i].state == RecipientRow::State::Bad)
            bad.append(i);
    return bad;
}

QList<int> RecipientRows::digest(int most) const
{
    const auto count = int(m_now.rows.size());
    QList<int> chosen;
    if (count > most)
        chosen = badRows().mid(0, most / 2);
    const bool badAreChosen = !chosen.isEmpty();
    for (int i = 0; i < count && chosen.size() < most; ++i)
        if (!badAreChosen || m_now.rows[i].state != RecipientRow::State::Bad)
            chosen.append(i);
    return chosen;
}

void RecipientRows::append(const QList<EnteredRecipient> &entered)
{
    if (entered.isEmpty())
        return;
    remember();
    m_now.rows.reserve(m_now.rows.size() + entered.size());
    for (const EnteredRecipient &one : entered) {
        RecipientRow row{one.text};
        row.name = one.name;
        m_now.rows.append(std::move(row));
    }
    listAgain();
}

void RecipientRows::remove(const QList<int> &rows)
{
    if (rows.isEmpty())
        return;
    remember();
    QList<RecipientRow> kept;
    kept.reserve(m_now.rows.size() - rows.size());
    auto gone = rows.cbegin();
    for (int i = 0; i < m_now.rows.size(); ++i) {
        if (gone != rows.cend() && *gone == i)
            ++gone;
        else
            kept.append(m_now.rows[i]);
    }
    m_now.rows = std::move(kept);
    if (m_now.rows.isEmpty())
        m_now.duplicates = 0;
    listAgain();
}

bool RecipientRows::undo()
{
    if (m_past.isEmpty())
        return false;
    m_future.append(std::exchange(m_now, m_past.takeLast()));
    listAgain();
    return true;
}

bool RecipientRows::redo()
{
    if (m_future.isEmpty())
        return false;
    m_past.append(std::exchange(m_now, m_future.takeLast()));
    listAgain();
    return true;
}

void RecipientRows::forgetPast()
{
    m_past.clear();
    m_future.clear();
}

void RecipientRows::reset()
{
    m_now = {};
    forgetPast();
    listAgain();
}

void RecipientRows::apply(const SubmissionPlan &plan)
{
    QList<RecipientRow> kept;
    kept.reserve(m_now.rows.size());
    auto bad = plan.bad.cbegin();
    auto item = plan.submission.items.cbegin();
    for (int i = 0; i < m_now.rows.size(); ++i) {
        RecipientRow row = m_now.rows[i];
        if (bad != plan.bad.cend() && bad->row == i + 1) {
            row = {row.text, {}, bad->error.message, RecipientRow::State::Bad, row.name};
            ++bad;
        } else if (item != plan.submission.items.cend() && item->toOriginal == row.text) {
            row = {row.text, item->to, {}, RecipientRow::State::Good, row.name};
            ++item;
        } else {
            // Neither bad nor the next to be sent to: its number stands further up.
            ++m_now.duplicates;
            continue;
        }
        kept.append(std::move(row));
    }
    const bool folded = kept.size() != m_now.rows.size();
    m_now.rows = std::move(kept);
    if (folded)
        listAgain();
}

void RecipientRows::remember()
{
    m_past.append(m_now);
    if (m_past.size() > undoSteps)
        m_past.removeFirst();
    m_future.clear();
}

} // namespace depesha
