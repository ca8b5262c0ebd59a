// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/emptystate.h"

#include "ui/common/iconlabel.h"
#include "ui/common/icons.h"
#include "ui/common/look.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace depesha {

EmptyState::EmptyState(const QString &iconName, const QString &title, const QString &explanation, QWidget *parent)
    : QWidget(parent)
    , m_title(heading(title, this))
    , m_explanation(depesha::explanation(explanation, this))
    , m_buttons(new QHBoxLayout)
{
    m_title->setAlignment(Qt::AlignHCenter);
    m_title->setWordWrap(true);
    m_explanation->setAlignment(Qt::AlignHCenter);
    // Lines of about 65 letters read best.
    const int lineWidth = fontMetrics().averageCharWidth() * 65;
    m_explanation->setMaximumWidth(lineWidth);
    auto *line = new QHBoxLayout;
    line->addStretch(1);
    line->addWidget(m_explanation, 100);
    line->addStretch(1);

    m_buttons->setSpacing(space(Space::Small, this));
    m_buttons->addStretch();
    m_buttons->addStretch();

    auto *layout = new QVBoxLayout(this);
    const int gap = space(Space::Medium, this);
    layout->setContentsMargins(gap, gap, gap, gap);
    layout->setSpacing(gap);
    layout->addStretch(2);
    layout->addWidget(new IconLabel(icon(iconName), 2 * space(Space::Large, this), this), 0, Qt::AlignHCenter);
    layout->addWidget(m_title);
    layout->addLayout(line);
    layout->addLayout(m_buttons);
    layout->addStretch(3);
}

void EmptyState::setTitle(const QString &title) { m_title->setText(title); }

void EmptyState::setExplanation(const QString &explanation) { m_explanation->setText(explanation); }

QPushButton *EmptyState::addButton(const QString &text, const QString &iconName)
{
    auto *button = new QPushButton(text, this);
    if (!iconName.isEmpty())
        button->setIcon(icon(iconName));
    button->setAutoDefault(true);
    button->setDefault(m_buttons->count() == 2);
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    return button;
}

} // namespace depesha
