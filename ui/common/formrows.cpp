// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/formrows.h"

#include "ui/common/errorline.h"
#include "ui/common/look.h"

#include <QLabel>

namespace depesha {

FormRows::FormRows(QWidget *parent) : m_parent(parent), m_layout(new QFormLayout(parent))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(space(Space::Medium, parent));
    m_layout->setVerticalSpacing(space(Space::Tiny, parent));
    m_layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_layout->setLabelAlignment(Qt::AlignLeft);
}

QLabel *FormRows::add(const QString &label, QWidget *field)
{
    auto *words = new QLabel(label, m_parent);
    words->setBuddy(field);
    m_layout->addRow(words, field);
    return words;
}

QLabel *FormRows::add(const QString &label, QWidget *first, QLayout *fields)
{
    auto *words = new QLabel(label, m_parent);
    words->setBuddy(first);
    m_layout->addRow(words, fields);
    return words;
}

ErrorLine *FormRows::addLine(QWidget *field)
{
    auto *line = new ErrorLine(field, m_parent);
    addUnlabelled(line);
    return line;
}

void FormRows::addUnlabelled(QWidget *widget)
{
    m_layout->setWidget(m_layout->rowCount(), QFormLayout::FieldRole, widget);
}

void FormRows::addWide(QWidget *widget)
{
    m_layout->setWidget(m_layout->rowCount(), QFormLayout::SpanningRole, widget);
}

void FormRows::addWide(QLayout *line) { m_layout->setLayout(m_layout->rowCount(), QFormLayout::SpanningRole, line); }

} // namespace depesha
