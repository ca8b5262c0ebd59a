// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/write/templategroups.h"

#include "storage/searchwords.h"

#include <algorithm>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

bool answers(const TextTemplate &entry, const QStringList &words)
{
    const QString all = folded(QStringList{entry.name, entry.section, entry.shortcut, entry.body}.join(u'\n'));
    return std::ranges::all_of(words, [&all](const QString &word) { return all.contains(word); });
}

bool comesBefore(const TextTemplate &one, const TextTemplate &other)
{
    if (one.section.isEmpty() != other.section.isEmpty())
        return other.section.isEmpty();
    const int bySection = one.section.localeAwareCompare(other.section);
    return bySection != 0 ? bySection < 0 : one.name.localeAwareCompare(other.name) < 0;
}

} // namespace

QList<TemplateGroup> templateGroups(const QList<TextTemplate> &templates, const QString &typed, int recent)
{
    QStringList words;
    for (const QString &word : folded(typed).simplified().split(u' ', Qt::SkipEmptyParts))
        words.append(word.size() > 1 && word.startsWith(u'/') ? word.sliced(1) : word);

    QList<TextTemplate> rest;
    std::ranges::copy_if(templates, std::back_inserter(rest),
                         [&words](const TextTemplate &entry) { return answers(entry, words); });
    std::ranges::sort(rest,
                      [](const TextTemplate &one, const TextTemplate &other) { return one.usedAt > other.usedAt; });
    QList<TemplateGroup> groups;
    TemplateGroup used{TemplateGroup::Kind::Recent, {}, {}};
    while (used.templates.size() < recent && !rest.isEmpty() && rest.constFirst().usedAt.isValid())
        used.templates.append(rest.takeFirst());
    if (!used.templates.isEmpty())
        groups.append(used);

    std::ranges::sort(rest, comesBefore);
    for (const TextTemplate &entry : std::as_const(rest)) {
        if (groups.isEmpty() || groups.constLast().kind == TemplateGroup::Kind::Recent ||
            groups.constLast().section != entry.section)
            groups.append({TemplateGroup::Kind::Section, entry.section, {}});
        groups.last().templates.append(entry);
    }
    return groups;
}

} // namespace depesha
