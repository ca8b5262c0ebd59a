// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/write/templateshelf.h"

#include "model/clock.h"
#include "model/whendone.h"
#include "storage/searchwords.h"
#include "ui/common/uiservices.h"

#include <algorithm>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

TemplateShelf::TemplateShelf(const UiServices &services, QObject *parent)
    : QObject(parent), m_store(services.templates), m_clock(services.clock)
{
    connect(&services.database, &Database::changed, this, [this](Topics topics) {
        if (topics.testFlag(Topic::Templates))
            load();
    });
    load();
}

void TemplateShelf::load()
{
    whenDone(m_store.list(), this, [this, mine = ++m_generation](const Result<QList<TextTemplate>> &listed) {
        if (mine != m_generation)
            return;
        if (!listed) {
            Q_EMIT failed(listed.error());
            return;
        }
        m_templates = *listed;
        Q_EMIT changed();
    });
}

QStringList TemplateShelf::sections() const
{
    QStringList sections;
    for (const TextTemplate &entry : m_templates)
        if (!entry.section.isEmpty() && !sections.contains(entry.section))
            sections.append(entry.section);
    std::ranges::sort(sections,
                      [](const QString &one, const QString &other) { return one.localeAwareCompare(other) < 0; });
    return sections;
}

const TextTemplate *TemplateShelf::withShortcut(const QString &typed) const
{
    if (typed.size() < 2 || !typed.startsWith(u'/'))
        return nullptr;
    const auto found = std::ranges::find(m_templates, folded(typed.sliced(1)), &TextTemplate::shortcut);
    return found == m_templates.cend() ? nullptr : &*found;
}

QFuture<Result<TextTemplate>> TemplateShelf::save(const TextTemplate &entry)
{
    return whenDone(m_store.save(entry), this, [this](const Result<TextTemplate> &saved) {
        if (saved)
            put(*saved);
        return saved;
    });
}

QFuture<Result<void>> TemplateShelf::remove(qint64 id)
{
    return whenDone(m_store.remove(id), this, [this, id](const Result<void> &removed) {
        if (removed) {
            m_templates.removeIf([id](const TextTemplate &entry) { return entry.id == id; });
            load();
            Q_EMIT changed();
        }
        return removed;
    });
}

void TemplateShelf::markUsed(qint64 id)
{
    const QDateTime now = m_clock.now();
    m_store.setUsed(id, now);
    const auto used = std::ranges::find(m_templates, id, &TextTemplate::id);
    if (used == m_templates.end())
        return;
    used->usedAt = now;
    Q_EMIT changed();
}

/// Known at once; what was being read meanwhile may be older, so it is read again.
void TemplateShelf::put(const TextTemplate &entry)
{
    const auto known = std::ranges::find(m_templates, entry.id, &TextTemplate::id);
    if (known == m_templates.end())
        m_templates.append(entry);
    else
        *known = entry;
    load();
    Q_EMIT changed();
}

void TemplateShelf::addExamples()
{
    const QString section = tr("Examples");
    const QList<TextTemplate> examples{
        {0,
         section,
         tr("Appointment reminder"),
         tr("visit"),
         tr("{name}, we expect you tomorrow at 9:30. If you cannot come, please call us: +7 495 123-45-67."),
         {}},
        {0, section, tr("Order is ready"), tr("order"), tr("Your order 4521 is ready. We are open until 8 p.m."), {}},
        {0,
         section,
         tr("Invoice"),
         tr("invoice"),
         tr("{name}, invoice 128 for 3 500 is due on Friday. You can pay by card or in cash."),
         {}},
    };
    for (const TextTemplate &example : examples)
        whenDone(save(example), this, [this](const Result<TextTemplate> &saved) {
            if (!saved)
                Q_EMIT failed(saved.error());
        });
}

} // namespace depesha
