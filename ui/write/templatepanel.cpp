// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/write/templatepanel.h"

#include "ui/common/emptystate.h"
#include "ui/common/icons.h"
#include "ui/common/look.h"
#include "ui/common/searchfield.h"
#include "ui/write/counterline.h"
#include "ui/write/linkbutton.h"
#include "ui/write/templatelist.h"
#include "ui/write/templateshelf.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedLayout>
#include <QWindow>

#include <algorithm>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int usedLast = 3;

} // namespace

TemplatePanel::TemplatePanel(TemplateShelf &shelf, QWidget *parent)
    : QFrame(parent)
    , m_shelf(shelf)
    , m_pages(new QStackedLayout(this))
    , m_search(new SearchField(tr("Search the templates"), this))
    , m_list(new TemplateList(this))
    , m_nothing(explanation(tr("No template answers to this."), this))
    , m_preview(new QPlainTextEdit(this))
    , m_counter(new CounterLine(this))
    , m_insert(new QPushButton(tr("Insert"), this))
    , m_manage(new LinkButton(tr("Manage…"), this))
{
    hide();
    setAutoFillBackground(true);
    setFrameStyle(int(QFrame::StyledPanel) | int(QFrame::Raised));
    setAccessibleName(tr("Templates"));
    m_search->setObjectName(u"searchTemplates"_s);
    m_search->setPlaceholderText(tr("Words of the name, the section or the text"));
    m_search->installEventFilter(this);
    m_list->setObjectName(u"foundTemplates"_s);
    m_list->installEventFilter(this);
    m_preview->setObjectName(u"templatePreview"_s);
    m_preview->setReadOnly(true);
    m_preview->setTabChangesFocus(true);
    m_preview->setAccessibleName(tr("Text of the template"));
    m_insert->setObjectName(u"insertTemplate"_s);
    m_manage->setObjectName(u"manageTemplates"_s);
    connect(m_manage, &QAbstractButton::clicked, this, [this] {
        hide();
        Q_EMIT manageRequested();
    });

    m_picker = buildPicker();
    m_empty = buildEmpty();
    m_pages->addWidget(m_picker);
    m_pages->addWidget(m_empty);
    connect(m_search, &QLineEdit::textChanged, this, &TemplatePanel::refresh);
    connect(m_list, &TemplateList::idChosen, this, &TemplatePanel::preview);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &TemplatePanel::take);
    connect(m_insert, &QPushButton::clicked, this, &TemplatePanel::take);
    connect(&m_shelf, &TemplateShelf::changed, this, &TemplatePanel::refresh);
    refresh();
}

TemplatePanel::~TemplatePanel()
{
    // The focus wanders while its fields go.
    disconnect(m_following);
}

QWidget *TemplatePanel::buildPicker()
{
    auto *page = new QWidget(this);
    auto *left = new QVBoxLayout;
    left->setSpacing(space(Space::Small, this));
    left->addWidget(m_list, 1);
    left->addWidget(m_nothing);
    auto *right = new QVBoxLayout;
    right->setSpacing(space(Space::Small, this));
    right->addWidget(m_preview, 1);
    right->addWidget(m_counter);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(space(Space::Medium, this));
    columns->addLayout(left, 1);
    columns->addLayout(right, 1);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_manage);
    foot->addStretch();
    foot->addWidget(m_insert);
    auto *layout = new QVBoxLayout(page);
    const int edge = space(Space::Medium, this);
    layout->setContentsMargins(edge, edge, edge, edge);
    layout->setSpacing(space(Space::Small, this));
    layout->addWidget(m_search);
    layout->addLayout(columns, 1);
    layout->addLayout(foot);
    m_nothing->hide();
    return page;
}

QWidget *TemplatePanel::buildEmpty()
{
    auto *page = new EmptyState(u"template"_s, tr("No template yet"),
                                tr("A template is a text you send again and again: a reminder, “your order is ready”. "
                                   "Here you find it, and one key inserts it."),
                                this);
    m_examples = page->addButton(tr("Add three examples"), u"add"_s);
    m_examples->setObjectName(u"addExamples"_s);
    connect(m_examples, &QPushButton::clicked, &m_shelf, &TemplateShelf::addExamples);
    m_create = page->addButton(tr("New template…"), u"edit"_s);
    m_create->setObjectName(u"newTemplate"_s);
    connect(m_create, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT newRequested();
    });
    return page;
}

void TemplatePanel::openAt(const QWidget *anchor, const QWidget *text, const PartRules &rules)
{
    m_rules = rules;
    m_search->clear();
    m_list->choose(0);
    refresh();
    const QRect room = parentWidget()->rect().marginsRemoved(QMargins(1, 1, 1, 1) * space(Space::Small, this));
    const QSize wanted(fontMetrics().averageCharWidth() * 100, fontMetrics().lineSpacing() * 22);
    QRect place(QPoint(), wanted.expandedTo(minimumSizeHint()).boundedTo(room.size()));
    place.moveTopRight(anchor->mapTo(parentWidget(), QPoint(anchor->width(), anchor->height())));
    // Over the text, to which it belongs, rather than over the labels before it.
    place.moveLeft(
        std::max(place.left(), std::min(text->mapTo(parentWidget(), QPoint()).x(), room.right() - place.width())));
    place.translate(std::max(0, room.left() - place.left()), std::min(0, room.bottom() - place.bottom()));
    setGeometry(place);
    disconnect(m_following);
    m_following = connect(window()->windowHandle(), &QWindow::focusObjectChanged, this, &TemplatePanel::followFocus);
    show();
    raise();
    (m_pages->currentWidget() == m_empty ? static_cast<QWidget *>(m_examples) : m_search)->setFocus();
}

void TemplatePanel::refresh()
{
    const bool wasEmpty = m_pages->currentWidget() == m_empty;
    const bool isEmpty = m_shelf.templates().isEmpty();
    m_pages->setCurrentWidget(isEmpty ? m_empty : m_picker);
    m_list->setTemplates(m_shelf.templates(), m_search->text(), usedLast);
    m_nothing->setVisible(m_list->templateCount() == 0);
    preview();
    if (wasEmpty && !isEmpty && isVisible())
        m_search->setFocus();
}

void TemplatePanel::preview()
{
    const TextTemplate *entry = current();
    const QString text = entry ? entry->body : QString();
    if (m_preview->toPlainText() != text)
        m_preview->setPlainText(text);
    m_counter->setCount(countParts(text, m_rules), text, costlyCharacters(text), m_rules);
    m_insert->setEnabled(entry);
}

const TextTemplate *TemplatePanel::current() const
{
    const auto &all = m_shelf.templates();
    const auto found = std::ranges::find(all, m_list->currentId(), &TextTemplate::id);
    return found == all.cend() ? nullptr : &*found;
}

void TemplatePanel::take()
{
    const TextTemplate *entry = current();
    if (!entry)
        return;
    const TextTemplate wanted = *entry;
    hide();
    Q_EMIT taken(wanted);
}

void TemplatePanel::followFocus(QObject *now)
{
    const auto *widget = qobject_cast<QWidget *>(now);
    if (widget && widget != this && widget != window() && !isAncestorOf(widget))
        hide();
}

/// Round and round: out of the sheet leads Esc.
bool TemplatePanel::focusNextPrevChild(bool next)
{
    QList<QWidget *> stops{m_search, m_list, m_preview, m_manage, m_insert};
    if (m_pages->currentWidget() == m_empty)
        stops = {m_examples, m_create};
    stops.removeIf([](const QWidget *stop) { return !stop->isEnabled(); });
    const qsizetype at = stops.indexOf(focusWidget());
    const qsizetype count = stops.size();
    stops.at((std::max<qsizetype>(at, 0) + (next ? 1 : count - 1)) % count)
        ->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

void TemplatePanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape) {
        QFrame::keyPressEvent(event);
        return;
    }
    hide();
    Q_EMIT left();
}

bool TemplatePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        take();
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        if (watched != m_search)
            break;
        QCoreApplication::sendEvent(m_list, event);
        return true;
    default:
        break;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace depesha
