// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The line that says how a text could be cheaper or right, one piece of advice at a time and the most valuable first,
// with a button that does it. Keeps its place when it has nothing to say. Changes no text itself.

#pragma once

#include "model/money.h"
#include "text/textadvice.h"

#include <QSet>
#include <QWidget>
#include <optional>

class QBoxLayout;

namespace depesha {

class ElidedLabel;
class IconLabel;
class LinkButton;

class AdviceLine : public QWidget
{
    Q_OBJECT

public:
    explicit AdviceLine(QWidget *parent = nullptr);

    /// `messages`: how many the text goes to; `price`: of a part.
    void setText(const QString &text, const PartRules &rules, qint64 messages, const std::optional<Money> &price);
    /// For a new text: what was dismissed counts again.
    void startAnew() { m_dismissed.clear(); }
    const std::optional<TextAdvice> &advice() const { return m_advice; }

Q_SIGNALS:
    /// The user wants it. Of transliteration: wants to see it first.
    void wanted(const depesha::TextAdvice &advice);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void show(const QList<TextAdvice> &all);
    void dismiss();
    void reserveSpace();

    QBoxLayout *m_layout;
    IconLabel *m_icon;
    ElidedLabel *m_reason;
    LinkButton *m_act;
    ElidedLabel *m_gain;
    LinkButton *m_dismiss;
    QList<TextAdvice> m_all;
    std::optional<TextAdvice> m_advice;
    QSet<TextAdvice::Kind> m_dismissed;
    PartRules m_rules;
    qint64 m_messages = 0;
    std::optional<Money> m_price;
};

} // namespace depesha
