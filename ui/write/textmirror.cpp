// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/write/textmirror.h"

#include "text/parts.h"
#include "text/placeholders.h"
#include "ui/write/adviceline.h"
#include "ui/write/counterline.h"
#include "ui/write/latindialog.h"
#include "ui/write/messageedit.h"
#include "ui/write/phonepreview.h"

namespace depesha {

TextMirror::TextMirror(MessageEdit *text, QWidget *parent)
    : QObject(parent)
    , m_text(text)
    , m_counter(new CounterLine(parent))
    , m_advice(new AdviceLine(parent))
    , m_preview(new PhonePreview(parent))
{
    connect(m_counter, &CounterLine::announced, m_text, &QWidget::setAccessibleDescription);
    connect(m_advice, &AdviceLine::wanted, this, &TextMirror::take);
    connect(m_preview, &PhonePreview::stepRequested, this, [this](int by) {
        m_shown += by;
        update();
    });
}

void TextMirror::show(const Submission &submission)
{
    m_submission = submission;
    update();
}

void TextMirror::update()
{
    const QString written = m_text->text();
    const auto &items = m_submission.items;
    const bool isPersonal = hasNamePlaceholder(written) && !items.isEmpty();
    m_shown = qBound(qsizetype(0), m_shown, qMax(qsizetype(0), items.size() - 1));
    const QString text = isPersonal ? withName(written, items[m_shown].name) : written;

    const QList<CostlyCharacter> costly = costlyCharacters(text);
    m_counter->setCount(countParts(text, m_rules), text, costly, m_rules);
    m_text->setCosts(costlyCharacters(written), m_rules);
    m_preview->setMessage(m_submission.sender, text, partStarts(text, m_rules));
    const QString whose = isPersonal ? items[m_shown].name : QString();
    m_preview->setRecipient(m_shown, isPersonal ? items.size() : 0, whose);
    m_advice->setText(written, m_rules, items.size(), m_submission.price);
}

void TextMirror::startAnew()
{
    m_advice->startAnew();
    m_shown = 0;
}

void TextMirror::take(const TextAdvice &advice)
{
    const auto apply = [this, advice] {
        m_text->apply(advice.edits);
        m_text->setFocus();
    };
    if (advice.kind != TextAdvice::Kind::Transliterate) {
        apply();
        return;
    }
    auto *dialog =
        new LatinDialog(m_text->text(), advice, m_submission.items.size(), m_submission.price, m_text->parentWidget());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, apply, Qt::SingleShotConnection);
    dialog->open();
}

} // namespace depesha
