// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/write/templatelist.h"

#include "ui/common/look.h"
#include "ui/write/templategroups.h"

#include <QSignalBlocker>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int idRole = Qt::UserRole;

} // namespace

TemplateList::TemplateList(QWidget *parent) : QListWidget(parent)
{
    setAccessibleName(tr("Templates"));
    setUniformItemSizes(true);
    setTabKeyNavigation(false);
    connect(this, &QListWidget::currentItemChanged, this, [this] { Q_EMIT idChosen(currentId()); });
}

void TemplateList::setTemplates(const QList<TextTemplate> &templates, const QString &typed, int recent)
{
    const qint64 chosen = currentId();
    {
        const QSignalBlocker quiet(this);
        clear();
        m_count = 0;
        const QList<TemplateGroup> groups = templateGroups(templates, typed, recent);
        for (const TemplateGroup &group : groups) {
            const bool isRecent = group.kind == TemplateGroup::Kind::Recent;
            if (isRecent || !group.section.isEmpty() || groups.size() > 1) {
                auto *title = new QListWidgetItem(isRecent                  ? tr("Used last")
                                                  : group.section.isEmpty() ? tr("Without a section")
                                                                            : group.section,
                                                  this);
                title->setFlags(Qt::NoItemFlags);
                QFont bold = font();
                bold.setBold(true);
                title->setFont(bold);
                title->setForeground(quietColor(palette()));
            }
            for (const TextTemplate &entry : group.templates) {
                const QString words = entry.shortcut.isEmpty() ? entry.name : entry.name + u"  ·  /"_s + entry.shortcut;
                auto *item = new QListWidgetItem(words, this);
                item->setData(idRole, entry.id);
                ++m_count;
            }
        }
        choose(chosen);
        for (int row = 0; currentId() == 0 && row < count(); ++row)
            choose(item(row)->data(idRole).toLongLong());
    }
    if (currentId() != chosen)
        Q_EMIT idChosen(currentId());
}

qint64 TemplateList::currentId() const { return currentItem() ? currentItem()->data(idRole).toLongLong() : 0; }

void TemplateList::choose(qint64 id)
{
    if (id == 0)
        setCurrentItem(nullptr);
    else if (QListWidgetItem *item = itemOf(id))
        setCurrentItem(item);
}

QListWidgetItem *TemplateList::itemOf(qint64 id) const
{
    for (int row = 0; row < count(); ++row)
        if (item(row)->data(idRole).toLongLong() == id)
            return item(row);
    return nullptr;
}

QSize TemplateList::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 34, fontMetrics().lineSpacing() * 12};
}

} // namespace depesha
