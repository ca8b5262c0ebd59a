// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/write/adviceline.h"

#include "ui/common/elidedlabel.h"
#include "ui/common/iconlabel.h"
#include "ui/common/icons.h"
#include "ui/common/look.h"
#include "ui/write/linkbutton.h"
#include "ui/write/writewords.h"

#include <QBoxLayout>
#include <QEvent>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

// Nobody writes an SMS as long as this by hand; reading it at every key would be felt.
constexpr qsizetype longestText = 10'000;

} // namespace

AdviceLine::AdviceLine(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_icon(new IconLabel(icon(u"info"_s), 0, this))
    , m_reason(new ElidedLabel({}, this))
    , m_act(new LinkButton({}, this))
    , m_gain(new ElidedLabel({}, this))
    , m_dismiss(new LinkButton(tr("Not now"), this))
{
    m_act->setObjectName(u"advice"_s);
    m_dismiss->setObjectName(u"dismissAdvice"_s);
    m_dismiss->setAccessibleDescription(tr("Leaves the text as it is and says no more about this"));
    m_gain->setQuiet(true);
    m_reason->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);

    const int gap = space(Space::Small, this);
    auto *reason = new QHBoxLayout;
    reason->setSpacing(gap);
    reason->addWidget(m_icon);
    reason->addWidget(m_reason);
    reason->addStretch();
    auto *doing = new QHBoxLayout;
    doing->setSpacing(gap);
    doing->addWidget(m_act);
    doing->addWidget(m_gain, 1);
    doing->addWidget(m_dismiss);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->addLayout(reason);
    m_layout->addLayout(doing, 1);

    connect(m_act, &QAbstractButton::clicked, this, [this] {
        if (m_advice)
            Q_EMIT wanted(*m_advice);
    });
    connect(m_dismiss, &QAbstractButton::clicked, this, &AdviceLine::dismiss);
    show({});
    reserveSpace();
}

void AdviceLine::setText(const QString &text, const PartRules &rules, qint64 messages,
                         const std::optional<Money> &price)
{
    m_rules = rules;
    m_messages = messages;
    m_price = price;
    m_all = text.size() > longestText ? QList<TextAdvice>() : adviseText(text, rules);
    show(m_all);
}

void AdviceLine::show(const QList<TextAdvice> &all)
{
    m_advice.reset();
    for (const TextAdvice &advice : all)
        if (!m_advice && !m_dismissed.contains(advice.kind))
            m_advice = advice;
    const bool shows = m_advice.has_value();
    // Whoever pressed the button goes on from where it was.
    if (!shows && (m_act->hasFocus() || m_dismiss->hasFocus()))
        focusPreviousChild();
    for (QWidget *part : std::initializer_list<QWidget *>{m_icon, m_reason, m_act, m_gain, m_dismiss})
        part->setVisible(shows);
    m_reason->setText(shows ? WriteWords::adviceReason(*m_advice, m_rules) : QString());
    m_reason->setDetail(shows && !m_advice->letters.isEmpty() ? WriteWords::lookAlikeTip(m_advice->letters)
                                                              : QString());
    m_gain->setText(shows ? WriteWords::adviceGain(*m_advice, m_messages, m_price) : QString());
    m_act->setText(shows ? WriteWords::adviceButton(m_advice->kind) : QString());
    m_act->setAccessibleDescription(shows ? m_reason->text() + u' ' + m_gain->text() : QString());
}

void AdviceLine::dismiss()
{
    if (!m_advice)
        return;
    m_dismissed.insert(m_advice->kind);
    show(m_all);
}

void AdviceLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    reserveSpace();
}

void AdviceLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        reserveSpace();
}

void AdviceLine::reserveSpace()
{
    // By the width alone, so that nothing moves when advice comes.
    const bool beside = width() >= fontMetrics().averageCharWidth() * 115;
    const int gap = space(Space::Tiny, this);
    const int line = qMax(fontMetrics().height(), m_icon->sizeHint().height());
    m_layout->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_layout->setSpacing(beside ? 2 * gap : 0);
    setFixedHeight(beside ? line : 2 * line);
}

} // namespace depesha
