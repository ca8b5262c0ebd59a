// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/write/writeform.h"

#include "ui/common/elidedlabel.h"
#include "ui/common/icons.h"
#include "ui/common/look.h"
#include "ui/write/accountcombo.h"
#include "ui/write/badrecipientsdialog.h"
#include "ui/write/counterline.h"
#include "ui/write/linkbutton.h"
#include "ui/write/messageedit.h"
#include "ui/write/phonepreview.h"
#include "ui/write/recipientsedit.h"
#include "ui/write/sendercombo.h"
#include "ui/write/totalline.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

// Lines of more letters are hard to read, and no SMS needs more lines: a larger window stays calm.
constexpr int lettersAcross = 120;
constexpr int linesDown = 24;

/// The message of the first problem of this kind; empty if there is none.
QString problemOf(const SubmissionPlan &plan, ErrorKind kind)
{
    for (const Error &problem : plan.problems)
        if (problem.kind == kind)
            return problem.message;
    return {};
}

} // namespace

WriteForm::WriteForm(const ProviderRegistry &providers, QWidget *parent)
    : QWidget(parent)
    , m_recipients(new RecipientsEdit(this))
    , m_summary(new ElidedLabel({}, this))
    , m_showBad(new LinkButton(tr("Show"), this))
    , m_removeAll(new LinkButton(tr("Remove all"), this))
    , m_account(new AccountCombo(providers, this))
    , m_sender(new SenderCombo(this))
    , m_senderProblem(new ErrorLine(m_sender, this))
    , m_text(new MessageEdit(this))
    , m_counter(new CounterLine(this))
    , m_total(new TotalLine(this))
    , m_preview(new PhonePreview(this))
    , m_noteRow(new QHBoxLayout)
    , m_note(new ErrorLine(nullptr, this))
    , m_showQueued(new LinkButton(tr("Show"), this))
    , m_later(new QPushButton(icon(u"clock"_s), tr("&Later…"), this))
    , m_test(new QPushButton(icon(u"test"_s), tr("&Test"), this))
    , m_send(new QPushButton(icon(u"send"_s), WriteWords::sendButton({}, SendKind::Now), this))
{
    buildFields();
    buildButtons();
    arrange();
    makeConnections();
    setFocusProxy(m_recipients);
}

void WriteForm::buildFields()
{
    m_recipients->setObjectName(u"recipients"_s);
    m_account->setObjectName(u"account"_s);
    m_sender->setObjectName(u"sender"_s);
    m_text->setObjectName(u"text"_s);
    m_summary->setObjectName(u"summary"_s);
    m_note->setObjectName(u"note"_s);

    tint();
    m_summary->setMinimumHeight(m_summary->fontMetrics().height());
    m_showBad->setObjectName(u"showBad"_s);
    m_showBad->setAccessibleDescription(tr("Shows the recipients that cannot be used"));
    m_removeAll->setObjectName(u"removeAll"_s);
    m_removeAll->setAccessibleDescription(tr("Removes all recipients"));
    for (LinkButton *button : {m_showBad, m_removeAll, m_showQueued}) {
        QSizePolicy policy = button->sizePolicy();
        policy.setRetainSizeWhenHidden(true);
        button->setSizePolicy(policy);
        button->hide();
    }
}

void WriteForm::buildButtons()
{
    m_later->setObjectName(u"later"_s);
    m_test->setObjectName(u"test"_s);
    m_send->setObjectName(u"send"_s);
    m_showQueued->setObjectName(u"showQueued"_s);
    m_send->setDefault(true);
    m_send->setToolTip(tr("Ctrl+Enter"));
    m_later->setToolTip(tr("Choose when to send"));
    m_test->setToolTip(tr("The provider checks everything; nothing is sent and nothing charged"));
    m_test->hide();
}

void WriteForm::arrange()
{
    const int tiny = space(Space::Tiny, this);
    const int small = space(Space::Small, this);
    const int medium = space(Space::Medium, this);
    const auto label = [this](const QString &words, QWidget *buddy, int top = 0) {
        auto *made = new QLabel(words, this);
        made->setBuddy(buddy);
        made->setContentsMargins(0, top, 0, 0);
        return made;
    };
    // What stands beside a tall field begins where the field's own words begin.
    const int fieldTop = (m_recipients->minimumHeight() - fontMetrics().height()) / 2;
    const int textTop = int(m_text->document()->documentMargin()) + m_text->frameWidth();

    auto *summary = new QHBoxLayout;
    summary->setSpacing(small);
    summary->addWidget(m_summary);
    summary->addWidget(m_showBad);
    summary->addStretch();
    summary->addWidget(m_removeAll);

    auto *from = new QHBoxLayout;
    from->setSpacing(small);
    from->addWidget(m_account, 3);
    from->addSpacing(small);
    from->addWidget(label(tr("Se&nder:"), m_sender));
    from->addWidget(m_sender, 2);

    m_noteRow->setSpacing(small);
    m_noteRow->addWidget(m_note, 1);
    m_noteRow->addWidget(m_showQueued, 0, Qt::AlignTop);
    m_noteRow->addStretch();

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(small);
    buttons->addStretch();
    buttons->addWidget(m_test);
    buttons->addWidget(m_later);
    buttons->addWidget(m_send);

    auto *column = new QWidget(this);
    column->setMaximumWidth(fontMetrics().averageCharWidth() * lettersAcross);
    m_text->setMaximumHeight(fontMetrics().lineSpacing() * linesDown);
    auto *fields = new QGridLayout(column);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setHorizontalSpacing(medium);
    fields->setVerticalSpacing(tiny);
    fields->setColumnStretch(1, 1);
    int row = 0;
    fields->addWidget(label(tr("&To:"), m_recipients, fieldTop), row, 0, Qt::AlignTop);
    fields->addWidget(m_recipients, row++, 1);
    fields->addLayout(summary, row++, 1);
    fields->setRowMinimumHeight(row++, tiny);
    fields->addWidget(label(tr("&From:"), m_account), row, 0);
    fields->addLayout(from, row++, 1);
    fields->addWidget(m_senderProblem, row++, 1);
    fields->setRowMinimumHeight(row++, tiny);
    fields->addWidget(label(tr("Te&xt:"), m_text, textTop), row, 0, Qt::AlignTop);
    fields->setRowStretch(row, 1);
    fields->addWidget(m_text, row++, 1);
    fields->addWidget(m_counter, row++, 1);
    fields->addWidget(m_total, row++, 1);
    fields->setRowMinimumHeight(row++, small);
    fields->addLayout(m_noteRow, row++, 1);
    fields->addLayout(buttons, row++, 1);
    fields->addItem(new QSpacerItem(0, 0, QSizePolicy::Minimum, QSizePolicy::Expanding), row, 1);

    auto *all = new QHBoxLayout(this);
    const int edge = space(Space::Large, this);
    all->setContentsMargins(edge, edge, edge, edge);
    all->setSpacing(edge);
    all->addWidget(column, 8);
    all->addWidget(m_preview, 3, Qt::AlignTop);
    all->addStretch(0);
}

void WriteForm::makeConnections()
{
    connect(m_recipients, &RecipientsEdit::changed, this, &WriteForm::draftChanged);
    connect(m_account, &AccountCombo::accountChanged, this, [this] {
        if (const Account *chosen = account())
            m_sender->setAccount(*chosen);
        Q_EMIT draftChanged();
    });
    connect(m_sender, &QComboBox::editTextChanged, this, &WriteForm::draftChanged);
    connect(m_text, &QPlainTextEdit::textChanged, this, &WriteForm::draftChanged);
    connect(m_counter, &CounterLine::announced, m_text, &QWidget::setAccessibleDescription);

    connect(m_showBad, &QAbstractButton::clicked, this, &WriteForm::showBad);
    connect(m_removeAll, &QAbstractButton::clicked, m_recipients, &RecipientsEdit::removeAll);
    connect(m_showQueued, &QAbstractButton::clicked, this, &WriteForm::showQueuedRequested);
    connect(m_send, &QPushButton::clicked, this, [this] { request(SendKind::Now); });
    connect(m_later, &QPushButton::clicked, this, [this] { request(SendKind::Later); });
    connect(m_test, &QPushButton::clicked, this, [this] { request(SendKind::Test); });
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut =
            new QShortcut(QKeySequence(Qt::CTRL | key), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        shortcut->setAutoRepeat(false);
        connect(shortcut, &QShortcut::activated, this, [this] { request(SendKind::Now); });
    }
    QWidget *before = m_recipients;
    for (QWidget *next : std::initializer_list<QWidget *>{m_showBad, m_removeAll, m_account, m_sender, m_text,
                                                          m_showQueued, m_test, m_later, m_send}) {
        setTabOrder(before, next);
        before = next;
    }
}

void WriteForm::setAccounts(const QList<Account> &accounts) { m_account->setAccounts(accounts); }
void WriteForm::chooseAccount(qint64 accountId) { m_account->choose(accountId); }
const Account *WriteForm::account() const { return m_account->account(); }

Draft WriteForm::draft() const
{
    return {m_recipients->recipients(), m_text->text(), m_sender->currentText().trimmed(), {}, false};
}

void WriteForm::showCount(const SubmissionPlan &plan, const PartRules &rules)
{
    const QString text = m_text->text();
    const QList<CostlyCharacter> costly = costlyCharacters(text);
    m_counter->setCount(plan.count, text, costly, rules);
    m_text->setCosts(costly, rules);
    m_preview->setMessage(plan.submission.sender, text, partStarts(text, rules));
}

void WriteForm::showPlan(const PlannedDraft &planned, const Capabilities &capabilities)
{
    m_recipients->apply(planned.plan);
    m_plan = planned.plan;
    m_plan.duplicates = m_recipients->rows().duplicates();

    // What is still being typed is no mistake yet.
    const auto finished = planned.draft.recipients.size() - m_recipients->unfinished();
    const auto complete = [finished](int row) { return row <= finished; };
    const auto bad = std::count_if(m_plan.bad.cbegin(), m_plan.bad.cend(),
                                   [&complete](const auto &one) { return complete(one.row); });
    const auto notNumbers = std::count_if(planned.notNumbers.cbegin(), planned.notNumbers.cend(), complete);
    m_unfinished = bad == 0 && !m_plan.bad.isEmpty();
    const QString summary = WriteWords::recipients(m_plan.submission.items.size(), m_plan.duplicates, int(notNumbers),
                                                   int(bad - notNumbers));
    m_summary->setText(summary);
    m_recipients->setSummary(summary);
    m_showBad->setVisible(bad > 0);
    m_removeAll->setVisible(m_recipients->rows().rows().size() > 1);

    const QString senderProblem = problemOf(m_plan, ErrorKind::Sender);
    m_senderProblem->setError(senderProblem);
    m_total->setPlan(m_plan, planned.account, m_plan.count.parts == 0 ? QString() : problemOf(m_plan, ErrorKind::Text));
    m_send->setText(WriteWords::sendButton(m_plan, SendKind::Now));
    m_test->setVisible(capabilities.testMode);
    if (m_tellsOutcome && !(planned.draft.recipients.isEmpty() && planned.draft.text.isEmpty())) {
        m_tellsOutcome = false;
        m_showQueued->hide();
    }
    tellObstacle();
}

void WriteForm::tellObstacle()
{
    const bool canSend = m_plan.isReady() && !m_busy;
    for (QPushButton *button : {m_send, m_later, m_test})
        button->setEnabled(canSend);
    if (!m_busy && !m_tellsOutcome)
        tell(ErrorLine::Kind::Hint, WriteWords::obstacle(m_plan, m_unfinished));
}

void WriteForm::tell(ErrorLine::Kind kind, const QString &words)
{
    m_note->say(kind, words);
    // "Show" stands right behind what was queued; everything else may fill the line.
    const bool leavesRoom = kind == ErrorLine::Kind::Success;
    m_noteRow->setStretch(0, leavesRoom ? 0 : 1);
    m_noteRow->setStretch(2, leavesRoom ? 1 : 0);
}

void WriteForm::setBusy(bool busy)
{
    m_busy = busy;
    // What is written now would be taken for what was sent, and cleared with it.
    m_recipients->setReadOnly(busy);
    m_text->setReadOnly(busy);
    tellObstacle();
}

void WriteForm::startAnew()
{
    m_recipients->startAnew();
    m_text->startAnew();
    m_recipients->setFocus();
}

void WriteForm::showQueued(const QString &words)
{
    m_tellsOutcome = true;
    tell(ErrorLine::Kind::Success, words);
}

void WriteForm::offerToShow() { m_showQueued->setVisible(m_tellsOutcome); }

void WriteForm::showFailure(const QString &words)
{
    m_tellsOutcome = false;
    tell(ErrorLine::Kind::Error, words);
}

void WriteForm::focusFirstProblem()
{
    if (!m_plan.bad.isEmpty() || m_plan.submission.items.isEmpty())
        m_recipients->setFocus();
    else if (!problemOf(m_plan, ErrorKind::Sender).isEmpty())
        m_sender->setFocus();
    else
        m_text->setFocus();
}

void WriteForm::request(SendKind kind)
{
    if (m_busy)
        return;
    m_recipients->commit();
    if (m_plan.isReady())
        Q_EMIT sendRequested(kind);
    else
        focusFirstProblem();
}

void WriteForm::showBad()
{
    auto *dialog = new BadRecipientsDialog(m_recipients->rows(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &BadRecipientsDialog::removeAllRequested, m_recipients, &RecipientsEdit::removeBad);
    dialog->open();
}

void WriteForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        tint();
}

void WriteForm::tint()
{
    QPalette quiet;
    quiet.setColor(QPalette::WindowText, quietColor(palette()));
    m_summary->setPalette(quiet);
}

void WriteForm::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_preview->setVisible(width() >= m_preview->sizeHint().width() + fontMetrics().averageCharWidth() * 70);
}

} // namespace depesha
