// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/write/confirmdialog.h"

#include "model/phonenumber.h"
#include "ui/common/errorline.h"
#include "ui/common/icons.h"
#include "ui/common/look.h"
#include "ui/common/mnemonics.h"
#include "ui/common/statelook.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int numbersShown = 5;
constexpr int lettersShown = 300;

QLabel *value(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QString firstNumbers(const QList<Submission::Item> &items)
{
    QStringList shown;
    for (const Submission::Item &item : items.first(qMin<qsizetype>(items.size(), numbersShown)))
        // A number is not torn between two lines.
        shown.append(displayNumber(item.to).replace(u' ', QChar::Nbsp));
    QString list = shown.join(", "_L1);
    if (items.size() > numbersShown)
        list = ConfirmDialog::tr("%1 and %Ln more", "phone numbers", int(items.size() - numbersShown)).arg(list);
    return list;
}

/// Enough of the text to know it again; never half a character.
QString excerpt(const QString &text)
{
    if (text.size() <= lettersShown)
        return text;
    const bool cutsPair = text[lettersShown].isLowSurrogate();
    return text.first(lettersShown - (cutsPair ? 1 : 0)) + u"…"_s;
}

} // namespace

ConfirmDialog::ConfirmDialog(const Review &review, QWidget *parent)
    : QDialog(parent)
    , m_review(review)
    , m_heading(heading({}, this))
    , m_recipients(value(this))
    , m_total(value(this))
    , m_balance(value(this))
    , m_facts(new QGridLayout)
    , m_send(new QPushButton(this))
{
    setWindowTitle(tr("Check before sending"));
    auto *layout = new QVBoxLayout(this);
    const int edge = space(Space::Large, this);
    layout->setContentsMargins(edge, edge, edge, edge);
    layout->setSpacing(space(Space::Medium, this));
    layout->addWidget(m_heading);
    if (m_review.quietUntil) {
        auto *words = new ErrorLine(nullptr, this);
        words->setWarning(tr("These are quiet hours, until %1. “Later…” sends after them.")
                              .arg(QLocale().toString(*m_review.quietUntil, QLocale::ShortFormat)));
        layout->addWidget(words);
    }
    if (!m_review.already.isEmpty())
        addQuestion(layout);
    addFacts(layout);
    layout->addStretch();
    addButtons(layout);
    showChoice();
    // Wrapped labels tell their height only for a width that is known.
    const int width = fontMetrics().averageCharWidth() * 76;
    setMinimumWidth(width);
    resize(width, layout->totalHeightForWidth(width));
}

const SubmissionPlan &ConfirmDialog::chosen() const
{
    return m_leaveOut && m_leaveOut->isChecked() ? m_review.rest : m_review.all;
}

void ConfirmDialog::addQuestion(QVBoxLayout *layout)
{
    const QList<QDateTime> times = m_review.already.values();
    const qint64 all = m_review.all.submission.items.size();
    const qint64 rest = m_review.rest.submission.items.size();
    auto *words = new ErrorLine(nullptr, this);
    words->setWarning(
        WriteWords::alreadySent(all - rest, all, *std::max_element(times.cbegin(), times.cend()), m_review.now));
    layout->addWidget(words);
    if (rest == 0)
        return;
    m_leaveOut = new QRadioButton(tr("&Leave those out: %1").arg(WriteWords::amount(rest, m_review.rest.parts)), this);
    auto *everyone = new QRadioButton(tr("Send to &all: %1").arg(WriteWords::amount(all, m_review.all.parts)), this);
    m_leaveOut->setChecked(true);
    connect(m_leaveOut, &QRadioButton::toggled, this, &ConfirmDialog::showChoice);
    auto *choices = new QVBoxLayout;
    choices->setSpacing(space(Space::Tiny, this));
    choices->addWidget(m_leaveOut);
    choices->addWidget(everyone);
    layout->addLayout(choices);
}

void ConfirmDialog::addFacts(QVBoxLayout *layout)
{
    const Submission &submission = m_review.all.submission;
    m_facts->setHorizontalSpacing(space(Space::Medium, this));
    m_facts->setVerticalSpacing(space(Space::Small, this));
    m_facts->setColumnStretch(1, 1);
    const auto addLabel = [this](const QString &name, QLabel *label) {
        const int row = m_facts->rowCount();
        auto *title = explanation(name, this);
        title->setWordWrap(false);
        m_facts->addWidget(title, row, 0, Qt::AlignTop);
        m_facts->addWidget(label, row, 1, Qt::AlignTop);
    };
    const auto add = [this, addLabel](const QString &name, const QString &text) {
        QLabel *label = value(this);
        label->setText(text);
        addLabel(name, label);
    };

    addLabel(tr("To:"), m_recipients);
    const Submission::Item first = submission.items.value(0);
    add(m_review.all.personal ? tr("Text for %1:").arg(first.name) : tr("Text:"), excerpt(first.text));
    add(tr("Sender:"), submission.sender);
    const QString account = m_review.account.name == m_review.providerName
                                ? m_review.providerName
                                : u"%1 · %2"_s.arg(m_review.account.name, m_review.providerName);
    add(tr("Account:"), account);
    if (submission.at)
        add(tr("When:"), WriteWords::moment(*submission.at) + u" · "_s + WriteWords::zone(*submission.at));
    if (submission.test)
        add(tr("Test:"), tr("The provider checks everything; nothing is sent and nothing charged."));
    addLabel(tr("Total:"), m_total);
    addLabel(tr("Balance after:"), m_balance);
    layout->addLayout(m_facts);
}

void ConfirmDialog::addButtons(QVBoxLayout *layout)
{
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_send, QDialogButtonBox::AcceptRole);
    auto *back = buttons->addButton(tr("&Back"), QDialogButtonBox::RejectRole);
    m_send->setObjectName(u"confirmSend"_s);
    m_send->setIcon(icon(m_review.kind == SendKind::Later ? u"clock"_s : u"send"_s));
    // Where everybody has this text already, the likely wish is not to send it again.
    const bool doubtful = !m_review.already.isEmpty() && !m_leaveOut;
    (doubtful ? back : m_send)->setDefault(true);
    (doubtful ? back : m_send)->setFocus();
    m_send->installEventFilter(this);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
}

void ConfirmDialog::showChoice()
{
    const SubmissionPlan &plan = chosen();
    const QString what = WriteWords::sendButton(plan, m_review.kind);
    m_send->setText(what);
    m_heading->setText(tr("%1?", "Send 204 SMS (408 parts)?").arg(QString(what).remove(u'&')));
    m_recipients->setText(WriteWords::recipients(plan.submission.items.size(), 0, 0, 0) + u'\n' +
                          firstNumbers(plan.submission.items));
    m_total->setText(WriteWords::total(plan));
    const QString shortage = WriteWords::shortage(plan, m_review.account);
    const QString after = WriteWords::balanceAfter(plan, m_review.account);
    m_balance->setText(!shortage.isEmpty() ? shortage : after.isEmpty() ? tr("not known") : after);
    setInk(m_balance, shortage.isEmpty() ? palette().color(QPalette::WindowText) : errorColor(palette()));
    assignMnemonics(this);
}

void ConfirmDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    m_shown.start();
}

/// The Enter that opened this dialog, held down or struck twice, must not answer it.
bool ConfirmDialog::isHasty(const QKeyEvent &event) const
{
    const bool enters = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter || event.key() == Qt::Key_Space;
    return enters && (event.isAutoRepeat() || m_shown.elapsed() < QApplication::doubleClickInterval());
}

void ConfirmDialog::keyPressEvent(QKeyEvent *event)
{
    if (!isHasty(*event))
        QDialog::keyPressEvent(event);
}

bool ConfirmDialog::eventFilter(QObject *watched, QEvent *event)
{
    return (event->type() == QEvent::KeyPress && isHasty(*static_cast<QKeyEvent *>(event))) ||
           QDialog::eventFilter(watched, event);
}

} // namespace depesha
