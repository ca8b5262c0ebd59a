// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/write/linkintake.h"

#include "ui/write/writeform.h"

#include <QLabel>
#include <QPushButton>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype numbersShown = 3;
constexpr qsizetype lettersShown = 160;

QString described(const MessageLink &link)
{
    QStringList lines;
    if (!link.recipients.isEmpty()) {
        const qsizetype more = link.recipients.size() - numbersShown;
        const QString numbers = link.recipients.mid(0, numbersShown).join(u", "_s);
        lines.append(LinkIntake::tr("To: %1").arg(
            more > 0 ? LinkIntake::tr("%1 and %n more", nullptr, int(more)).arg(numbers) : numbers));
    }
    if (!link.text.isEmpty()) {
        const QString text = link.text.simplified();
        lines.append(
            LinkIntake::tr("Text: %1").arg(text.size() > lettersShown ? text.first(lettersShown) + u'…' : text));
    }
    return lines.join(u'\n');
}

} // namespace

LinkIntake::LinkIntake(WriteForm *form, std::function<bool()> isFree)
    : QObject(form), m_form(form), m_isFree(std::move(isFree))
{}

void LinkIntake::take(const MessageLink &link)
{
    m_waiting = link;
    if (QMessageBox *question = m_question) {
        m_question = nullptr;
        question->close();
    }
    look();
}

void LinkIntake::look()
{
    if (!m_waiting || m_question || !m_isFree() || m_form->isReading())
        return;
    const Draft draft = m_form->draft();
    const bool hasRoomForRecipients = m_waiting->recipients.isEmpty() || draft.recipients.isEmpty();
    const bool hasRoomForText = m_waiting->text.isEmpty() || draft.text.isEmpty();
    if (draft.text == m_waiting->text && draft.recipients == m_waiting->recipients)
        finish();
    else if (hasRoomForRecipients && hasRoomForText)
        add();
    else
        ask();
}

void LinkIntake::ask()
{
    // Not a child of the form, which gives letters to all buttons in it.
    QWidget *window = m_form->window();
    auto *box = new QMessageBox(QMessageBox::Question, window->windowTitle(),
                                tr("A message is being written here already."), QMessageBox::NoButton, window);
    m_question = box;
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(tr("The link brings another one:") + u"\n\n"_s + described(*m_waiting));
    const auto labels = box->findChildren<QLabel *>();
    for (QLabel *label : labels)
        label->setTextFormat(Qt::PlainText);
    QPushButton *keep = box->addButton(tr("&Keep what is here"), QMessageBox::RejectRole);
    QPushButton *replace = box->addButton(tr("&Replace it"), QMessageBox::AcceptRole);
    replace->setToolTip(tr("Ctrl+Z in a field brings back what stood there"));
    QPushButton *append =
        m_waiting->text.isEmpty() ? box->addButton(tr("&Add the recipients"), QMessageBox::AcceptRole) : nullptr;
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    connect(box, &QMessageBox::finished, this, [this, box, replace, append] {
        // A newer link has taken its place.
        if (m_question != box)
            return;
        m_question = nullptr;
        if (box->clickedButton() == replace)
            m_form->removeDraft();
        if (box->clickedButton() == replace || (append && box->clickedButton() == append))
            add();
        else
            finish();
    });
    box->open();
}

void LinkIntake::add()
{
    const MessageLink link = *m_waiting;
    finish();
    m_form->add(link);
    if (!link.text.isEmpty())
        m_form->showHint(tr("From a link. Read it before you send it."));
}

void LinkIntake::finish()
{
    m_waiting.reset();
    Q_EMIT taken();
}

} // namespace depesha
