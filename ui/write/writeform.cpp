// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/write/writeform.h"

#include "model/messagelink.h"
#include "text/lookalikes.h"
#include "text/placeholders.h"
#include "ui/common/look.h"
#include "ui/common/mnemonics.h"
#include "ui/write/accountcombo.h"
#include "ui/write/adviceline.h"
#include "ui/write/counterline.h"
#include "ui/write/linkbutton.h"
#include "ui/write/messageedit.h"
#include "ui/write/phonepreview.h"
#include "ui/write/recipientsedit.h"
#include "ui/write/recipientsfield.h"
#include "ui/write/sendbar.h"
#include "ui/write/sendercombo.h"
#include "ui/write/templatedesk.h"
#include "ui/write/textmirror.h"
#include "ui/write/totalline.h"

#include <QFocusEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenuBar>
#include <QShortcut>
#include <QToolButton>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

// Lines of more letters are hard to read, and no SMS needs more lines: a larger window stays calm.
constexpr int lettersAcross = 120;
constexpr int linesDown = 24;

QKeySequence templatesKey() { return {Qt::CTRL | Qt::Key_T}; }

/// The message of the first problem of these kinds; empty if there is none.
QString problemOf(const SubmissionPlan &plan, std::initializer_list<ErrorKind> kinds)
{
    for (const Error &problem : plan.problems)
        if (std::find(kinds.begin(), kinds.end(), problem.kind) != kinds.end())
            return problem.message;
    return {};
}

} // namespace

WriteForm::WriteForm(const ProviderRegistry &providers, TemplateShelf &templates, QWidget *parent)
    : QWidget(parent)
    , m_to(new RecipientsField(this))
    , m_recipients(m_to->edit())
    , m_account(new AccountCombo(providers, this))
    , m_sender(new SenderCombo(this))
    , m_senderProblem(new ErrorLine(m_sender, this))
    , m_repairSender(new LinkButton(tr("Repair"), this))
    , m_openTemplates(new LinkButton(tr("Templates"), this))
    , m_text(new MessageEdit(this))
    , m_templates(new TemplateDesk(templates, m_text, this))
    , m_mirror(new TextMirror(m_text, this))
    , m_total(new TotalLine(this))
    , m_foot(new SendBar(this))
{
    buildFields();
    arrange();
    makeConnections();
    orderTabs();
}

void WriteForm::buildFields()
{
    m_account->setObjectName(u"account"_s);
    m_sender->setObjectName(u"sender"_s);
    m_text->setObjectName(u"text"_s);
    m_openTemplates->setObjectName(u"openTemplates"_s);
    m_openTemplates->setToolTip(
        tr("Insert a text you have kept (%1)").arg(templatesKey().toString(QKeySequence::NativeText)));
    m_openTemplates->setAccessibleDescription(m_openTemplates->toolTip());
    m_repairSender->setObjectName(u"repairSender"_s);
    m_repairSender->setAccessibleDescription(tr("Writes the sender name in Latin letters"));
    m_repairSender->hide();
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
    const auto row = [small](std::initializer_list<QWidget *> widgets) {
        auto *line = new QHBoxLayout;
        line->setSpacing(small);
        for (QWidget *widget : widgets)
            line->addWidget(widget);
        return line;
    };
    // What stands beside a tall field begins where the field's own words begin.
    const int fieldTop = (m_recipients->minimumHeight() - fontMetrics().height()) / 2;
    const int textTop = int(m_text->document()->documentMargin()) + m_text->frameWidth();

    auto *from = row({m_account, label(tr("Se&nder:"), m_sender), m_sender});
    from->setStretch(0, 3);
    from->insertSpacing(1, small);
    from->setStretch(3, 2);
    auto *senderProblem = row({m_senderProblem, m_repairSender, m_openTemplates});
    senderProblem->setStretch(0, 1);
    senderProblem->setAlignment(m_repairSender, Qt::AlignTop);
    senderProblem->setAlignment(m_openTemplates, Qt::AlignBottom);

    auto *column = new QWidget(this);
    column->setMaximumWidth(fontMetrics().averageCharWidth() * lettersAcross);
    m_text->setMaximumHeight(fontMetrics().lineSpacing() * linesDown);
    auto *fields = new QGridLayout(column);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setHorizontalSpacing(medium);
    fields->setVerticalSpacing(tiny);
    fields->setColumnStretch(1, 1);
    int line = 0;
    auto *to = label(tr("&To:"), m_recipients, fieldTop);
    m_recipients->setAccessibleName(to->text().remove(u'&')); // a label names its neighbours only
    fields->addWidget(to, line, 0, Qt::AlignTop);
    fields->addWidget(m_to, line++, 1);
    fields->addWidget(label(tr("&From:"), m_account), line, 0);
    fields->addLayout(from, line++, 1);
    fields->addLayout(senderProblem, line++, 1);
    fields->addWidget(label(tr("Te&xt:"), m_text, textTop), line, 0, Qt::AlignTop);
    fields->setRowStretch(line, 1);
    fields->addWidget(m_text, line++, 1);
    fields->addWidget(m_mirror->counter(), line++, 1);
    fields->addWidget(m_mirror->advice(), line++, 1);
    fields->addWidget(m_total, line++, 1);
    fields->addWidget(m_foot, line++, 1);
    fields->addItem(new QSpacerItem(0, 0, QSizePolicy::Minimum, QSizePolicy::Expanding), line, 1);

    auto *all = new QHBoxLayout(this);
    const int edge = space(Space::Large, this);
    all->setContentsMargins(edge, edge, edge, edge);
    all->setSpacing(edge);
    all->addWidget(column, 8);
    all->addWidget(m_mirror->preview(), 3, Qt::AlignTop);
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
    connect(m_repairSender, &QAbstractButton::clicked, this, [this] {
        m_sender->setFocus();
        m_sender->setEditText(latinName(m_sender->currentText().trimmed()));
    });
    connect(m_openTemplates, &QAbstractButton::clicked, this, [this] { m_templates->pick(m_openTemplates); });
    connect(new QShortcut(templatesKey(), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut),
            &QShortcut::activated, m_openTemplates, &QAbstractButton::click);
    connect(m_foot, &SendBar::keepRequested, m_templates, &TemplateDesk::keepText);
    connect(m_text, &QPlainTextEdit::textChanged, this,
            [this] { m_foot->setKeepable(!m_text->text().trimmed().isEmpty()); });
    connect(m_foot, &SendBar::requested, this, &WriteForm::request);
    connect(m_foot, &SendBar::cancelRequested, this, &WriteForm::cancelRequested);
    connect(m_foot, &SendBar::showQueuedRequested, this, &WriteForm::showQueuedRequested);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut =
            new QShortcut(QKeySequence(Qt::CTRL | key), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        shortcut->setAutoRepeat(false);
        connect(shortcut, &QShortcut::activated, this, [this] { request(SendKind::Now); });
    }
}

void WriteForm::orderTabs()
{
    QList<QWidget *> order = m_to->controls();
    order += {m_account, m_sender, m_repairSender, m_text, m_openTemplates};
    const auto advice = m_mirror->advice()->findChildren<LinkButton *>();
    for (LinkButton *button : advice)
        order.append(button);
    order += m_foot->controls();
    const auto arrows = m_mirror->preview()->findChildren<QToolButton *>();
    for (QToolButton *arrow : arrows)
        order.append(arrow);
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
}

void WriteForm::setAccounts(const QList<Account> &accounts) { m_account->setAccounts(accounts); }
void WriteForm::chooseAccount(qint64 accountId) { m_account->choose(accountId); }
const Account *WriteForm::account() const { return m_account->account(); }

void WriteForm::setSendersUsed(qint64 accountId, const QStringList &used) { m_sender->setUsed(accountId, used); }

Draft WriteForm::draft() const
{
    Draft draft{m_recipients->recipients(), m_text->text(), m_sender->currentText().trimmed(), {}, false};
    draft.names = m_recipients->names();
    draft.personal = true;
    return draft;
}

bool WriteForm::isEmpty() const { return m_recipients->recipients().isEmpty() && m_text->text().isEmpty(); }

void WriteForm::restore(const KeptDraft &kept)
{
    m_account->choose(kept.accountId);
    if (account() && account()->id == kept.accountId && !kept.sender.isEmpty())
        m_sender->setEditText(kept.sender);
    m_text->setPlainText(kept.text);
    m_text->moveCursor(QTextCursor::End);
    m_recipients->fill(kept.entered());
}

bool WriteForm::isReading() const { return m_recipients->isReading(); }

void WriteForm::add(const MessageLink &link)
{
    QList<EnteredRecipient> entered;
    for (const QString &recipient : link.recipients)
        entered.append({recipient});
    m_recipients->commit();
    m_recipients->append(entered);
    if (!link.text.isEmpty())
        m_text->insert(link.text);
    if (m_recipients->recipients().isEmpty())
        m_recipients->setFocus();
    else
        m_text->setFocus();
}

void WriteForm::removeDraft()
{
    m_recipients->commit();
    m_recipients->removeAll();
    m_text->selectAll();
    m_text->insert({});
}

void WriteForm::showCount(const SubmissionPlan &plan, const PartRules &rules)
{
    m_plan.submission.sender = plan.submission.sender;
    m_templates->setRules(rules);
    m_mirror->setRules(rules);
    m_mirror->show(m_plan.submission);
}

void WriteForm::showPlan(const PlannedDraft &planned, const Capabilities &capabilities)
{
    m_recipients->apply(planned.plan);
    m_plan = planned.plan;
    m_plan.duplicates = m_recipients->rows().duplicates();
    m_mirror->show(m_plan.submission);

    m_to->showPlan(m_plan, planned);
    m_text->setPlaceholderText(m_to->hasNames() ? tr("{name} becomes each recipient's name") : QString());

    showSenderProblem();
    m_total->setPlan(m_plan, planned.account, capabilities,
                     m_plan.count.parts == 0 ? QString() : problemOf(m_plan, {ErrorKind::Text, ErrorKind::Throttled}),
                     WriteWords::placeholderWarning(unknownPlaceholders(planned.draft.text)));
    m_foot->setPlan(m_plan, capabilities.testMode);
    giveMnemonics();
    if (m_toldOf && (m_toldOf->text != planned.draft.text || m_toldOf->recipients != planned.draft.recipients)) {
        m_toldOf.reset();
        m_foot->setShowsQueued(false);
    }
    tellObstacle();
}

void WriteForm::showSenderProblem()
{
    if (const QString problem = problemOf(m_plan, {ErrorKind::Sender}); !problem.isEmpty())
        m_senderProblem->setError(problem);
    else
        m_senderProblem->setWarning(m_sender->warning());
    const QString name = m_sender->currentText().trimmed();
    m_repairSender->setVisible(latinName(name) != name);
}

void WriteForm::tellObstacle()
{
    const bool isFree = !m_busy && !m_recipients->isReading();
    const bool hasWords = m_plan.problems.isEmpty() && m_plan.count.parts > 0;
    m_foot->setReady(m_plan.isReady() && isFree, m_plan.isReadyForAnotherDay() && isFree, hasWords && !m_busy);
    if (!m_busy && !m_toldOf)
        m_foot->tell(ErrorLine::Kind::Hint, WriteWords::obstacle(m_plan, m_to->isUnfinished()));
}

void WriteForm::tellOutcome(ErrorLine::Kind kind, const QString &words)
{
    m_toldOf = draft();
    m_foot->tell(kind, words);
}

void WriteForm::setBusy(bool busy)
{
    m_busy = busy;
    // What is written now would be taken for what was sent, and cleared with it.
    m_to->setBusy(busy);
    m_text->setReadOnly(busy);
    for (QWidget *field :
         std::initializer_list<QWidget *>{m_account, m_sender, m_mirror->advice(), m_repairSender, m_openTemplates})
        field->setEnabled(!busy);
    tellObstacle();
}

void WriteForm::startHold(qint64 messages, std::chrono::milliseconds time)
{
    m_toldOf.reset();
    m_foot->setShowsQueued(false);
    // Enter, struck twice, must not press what stands now where Send stood; Esc cancels from anywhere.
    m_text->setFocus();
    m_foot->tell(ErrorLine::Kind::Hint, tr("Everything is on disk and leaves by itself, unless you cancel."));
    m_foot->startHold(messages, time);
}

void WriteForm::showRemaining(std::chrono::milliseconds time) { m_foot->setRemaining(time); }

void WriteForm::endHold() { m_foot->endHold(); }

void WriteForm::startAnew()
{
    m_recipients->startAnew();
    m_text->startAnew();
    m_mirror->startAnew();
    m_recipients->setFocus();
}

void WriteForm::showQueued(const QString &words) { tellOutcome(ErrorLine::Kind::Success, words); }

void WriteForm::offerToShow() { m_foot->setShowsQueued(m_toldOf.has_value()); }

void WriteForm::showFailure(const QString &words) { tellOutcome(ErrorLine::Kind::Error, words); }

void WriteForm::showHint(const QString &words) { tellOutcome(ErrorLine::Kind::Hint, words); }

void WriteForm::focusFirstProblem()
{
    if (!m_plan.bad.isEmpty() || m_plan.submission.items.isEmpty())
        m_recipients->setFocus();
    else if (!problemOf(m_plan, {ErrorKind::Sender}).isEmpty())
        m_sender->setFocus();
    else
        m_text->setFocus();
}

void WriteForm::request(SendKind kind)
{
    if (m_busy || m_recipients->isReading())
        return;
    m_recipients->commit();
    const bool isLater = kind == SendKind::Later && m_plan.isReadyForAnotherDay();
    if (m_plan.isReady() || isLater || kind == SendKind::ToMe)
        Q_EMIT sendRequested(kind);
    else
        focusFirstProblem();
}

void WriteForm::setRecipientsHint(const QString &words) { m_to->setHint(words); }

void WriteForm::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    giveMnemonics();
}

/// A menu's letter would be ambiguous.
void WriteForm::giveMnemonics()
{
    QStringList menus;
    if (const auto *bar = window()->findChild<QMenuBar *>())
        for (const QAction *menu : bar->actions())
            menus.append(menu->text());
    assignMnemonics(this, menus);
}

/// Not by a focus proxy: Qt takes a widget that has one for a stop of Tab, wherever in the order it stands.
void WriteForm::focusInEvent(QFocusEvent *event) { m_recipients->setFocus(event->reason()); }

void WriteForm::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    PhonePreview *preview = m_mirror->preview();
    preview->setVisible(width() >= preview->sizeHint().width() + fontMetrics().averageCharWidth() * 70);
}

} // namespace depesha
