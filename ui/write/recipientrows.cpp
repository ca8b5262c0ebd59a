// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/write/recipientrows.h"

namespace depesha {

namespace {

constexpr int undoSteps = 50;

}

QStringList RecipientRows::texts() const
{
    QStringList texts;
    texts.reserve(m_now.rows.size());
    for (const RecipientRow &row : m_now.rows)
        texts.append(row.text);
    return texts;
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

void RecipientRows::append(const QStringList &texts)
{
    if (texts.isEmpty())
        return;
    remember();
    m_now.rows.reserve(m_now.rows.size() + texts.size());
    for (const QString &text : texts)
        m_now.rows.append({text});
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
}

bool RecipientRows::undo()
{
    if (m_past.isEmpty())
        return false;
    m_future.append(std::exchange(m_now, m_past.takeLast()));
    return true;
}

bool RecipientRows::redo()
{
    if (m_future.isEmpty())
        return false;
    m_past.append(std::exchange(m_now, m_future.takeLast()));
    return true;
}

void RecipientRows::reset()
{
    m_now = {};
    m_past.clear();
    m_future.clear();
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
            row = {row.text, {}, bad->error.message, RecipientRow::State::Bad};
            ++bad;
        } else if (item != plan.submission.items.cend() && item->toOriginal == row.text) {
            row = {row.text, item->to, {}, RecipientRow::State::Good};
            ++item;
        } else {
            // Neither bad nor the next to be sent to: its number stands further up.
            ++m_now.duplicates;
            continue;
        }
        kept.append(std::move(row));
    }
    m_now.rows = std::move(kept);
}

void RecipientRows::remember()
{
    m_past.append(m_now);
    if (m_past.size() > undoSteps)
        m_past.removeFirst();
    m_future.clear();
}

} // namespace depesha
