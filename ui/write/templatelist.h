// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A list of templates under the headings of their groups. Headings are read but never chosen.

#pragma once

#include "storage/templatestore.h"

#include <QListWidget>

namespace depesha {

class TemplateList : public QListWidget
{
    Q_OBJECT

public:
    explicit TemplateList(QWidget *parent = nullptr);

    /// Shows those that answer to `typed`; what was chosen stays chosen while it is there, else the first is. `recent`
    /// as in templateGroups().
    void setTemplates(const QList<TextTemplate> &templates, const QString &typed, int recent);
    /// 0: none.
    qint64 currentId() const;
    /// Does nothing for one that is not shown; 0: none is chosen.
    void choose(qint64 id);
    int templateCount() const { return m_count; }

    QSize sizeHint() const override;

Q_SIGNALS:
    void idChosen(qint64 id);

private:
    QListWidgetItem *itemOf(qint64 id) const;

    int m_count = 0;
};

} // namespace depesha
