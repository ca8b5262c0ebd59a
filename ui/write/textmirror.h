// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What becomes of the text while it is written: counter, marks at what costs, advice and preview, all of the text as
// the recipient gets it who is shown. Where these stand is the form's business.

#pragma once

#include "storage/messagestore.h"
#include "text/textadvice.h"

#include <QObject>

namespace depesha {

class AdviceLine;
class CounterLine;
class MessageEdit;
class PhonePreview;

class TextMirror : public QObject
{
    Q_OBJECT

public:
    TextMirror(MessageEdit *text, QWidget *parent);

    CounterLine *counter() const { return m_counter; }
    AdviceLine *advice() const { return m_advice; }
    PhonePreview *preview() const { return m_preview; }

    void setRules(const PartRules &rules) { m_rules = rules; }
    /// Who gets the text, from whom, at what price.
    void show(const Submission &submission);
    /// For a new message.
    void startAnew();

private:
    void update();
    void take(const TextAdvice &advice);

    MessageEdit *m_text;
    CounterLine *m_counter;
    AdviceLine *m_advice;
    PhonePreview *m_preview;
    Submission m_submission;
    PartRules m_rules;
    qsizetype m_shown = 0; ///< the recipient
};

} // namespace depesha
