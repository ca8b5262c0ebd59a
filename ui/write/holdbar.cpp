// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/write/holdbar.h"

#include "ui/common/icons.h"
#include "ui/common/look.h"
#include "ui/write/writewords.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

HoldBar::HoldBar(QWidget *parent)
    : QWidget(parent)
    , m_words(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_cancel(new QPushButton(icon(u"close"_s), tr("&Cancel sending"), this))
{
    m_words->setTextFormat(Qt::PlainText);
    m_progress->setAccessibleName(tr("Time until it is sent"));
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(space(Space::Small, this));
    m_cancel->setObjectName(u"cancelHold"_s);
    m_cancel->setToolTip(tr("Esc"));
    m_cancel->setShortcut(Qt::Key_Escape);
    m_cancel->setAutoDefault(true);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        Q_EMIT cancelRequested();
    });

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space(Space::Medium, this));
    layout->addWidget(m_words);
    layout->addWidget(m_progress, 1);
    layout->addWidget(m_cancel);
}

void HoldBar::start(qint64 messages, std::chrono::milliseconds time)
{
    m_messages = messages;
    m_shownSeconds = -1;
    m_progress->setRange(0, int(time.count()));
    m_cancel->setEnabled(true);
    setRemaining(time);
    // Once: a voice that counts seconds would be a nuisance.
    QAccessibleEvent event(m_words, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void HoldBar::setRemaining(std::chrono::milliseconds time)
{
    m_progress->setValue(int(time.count()));
    const int seconds = int(std::chrono::ceil<std::chrono::seconds>(time).count());
    if (std::exchange(m_shownSeconds, seconds) != seconds)
        m_words->setText(WriteWords::held(m_messages, seconds));
}

} // namespace depesha
