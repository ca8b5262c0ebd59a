// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The templates in the order in which they are offered: those used last, then section by section; and those alone that
// answer to a few typed words. Pure.

#pragma once

#include "storage/templatestore.h"

namespace depesha {

struct TemplateGroup
{
    enum class Kind { Recent, Section };

    Kind kind = Kind::Section;
    QString section; ///< empty: those without one, the last group
    QList<TextTemplate> templates;
    bool operator==(const TemplateGroup &) const = default;
};

/// Every word of `typed` must be found in name, section, shortcut or text, in any case, ё as е. Each template once:
/// up to `recent` of those used last stand in a group of their own. No group is empty.
QList<TemplateGroup> templateGroups(const QList<TextTemplate> &templates, const QString &typed, int recent);

} // namespace depesha
