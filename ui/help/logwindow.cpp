// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/help/logwindow.h"

#include "model/whendone.h"
#include "storage/logfile.h"
#include "ui/common/emptystate.h"
#include "ui/common/icons.h"
#include "ui/common/look.h"
#include "ui/common/mnemonics.h"
#include "ui/common/searchfield.h"
#include "ui/help/helpdialogs.h"
#include "ui/help/logfilter.h"

#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>
#include <QUrl>
#include <QVBoxLayout>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

// Days of ordinary work; searching them takes no time that is felt.
constexpr int mostLines = 5000;

QPushButton *makeButton(const QString &iconName, const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    if (!iconName.isEmpty())
        button->setIcon(icon(iconName));
    button->setAutoDefault(false);
    return button;
}

} // namespace

LogWindow::LogWindow(LogFile *log)
    : QDialog(nullptr, Qt::Window)
    , m_log(log)
    , m_model(new LogModel(this))
    , m_filter(new LogFilter(m_model, this))
    , m_search(new SearchField(tr("Search the log"), this))
    , m_level(new QComboBox(this))
    , m_stack(new QStackedWidget(this))
    , m_nothing(new EmptyState(u"info"_s, {}, {}, this))
    , m_table(new QTableView(this))
    , m_whole(new QPlainTextEdit(this))
    , m_copy(makeButton(u"copy"_s, tr("&Copy for support"), this))
{
    m_search->answerFind();
    setAttribute(Qt::WA_QuitOnClose, false);
    setWindowTitle(tr("Log of Depesha"));
    setWindowIcon(applicationIcon());
    build();
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_filter->setWords(words.trimmed());
        showState();
    });
    connect(m_level, &QComboBox::currentIndexChanged, this, [this] {
        m_filter->setLeast(m_level->currentData().value<LogLevel>());
        showState();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &LogWindow::showCurrent);
    connect(m_copy, &QPushButton::clicked, this, &LogWindow::copyForSupport);
    connect(new QShortcut(QKeySequence::Copy, m_table, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated,
            this, &LogWindow::copyLines);
    if (m_log)
        connect(m_log, &LogFile::changed, this, &LogWindow::read);
    showState();
}

void LogWindow::build()
{
    auto *levelLabel = new QLabel(tr("&Show"), this);
    levelLabel->setBuddy(m_level);
    m_level->addItem(tr("Everything"), QVariant::fromValue(LogLevel::Detail));
    m_level->addItem(tr("Without details"), QVariant::fromValue(LogLevel::Note));
    m_level->addItem(tr("Warnings and errors"), QVariant::fromValue(LogLevel::Warning));
    m_level->addItem(tr("Errors"), QVariant::fromValue(LogLevel::Error));

    m_table->setModel(m_filter);
    m_table->setAccessibleName(tr("Log"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setAlternatingRowColors(true);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + space(Space::Small, this));
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    const int letter = fontMetrics().averageCharWidth();
    m_table->setColumnWidth(LogModel::At, 23 * letter);
    m_table->setColumnWidth(LogModel::Level, 22 * letter);
    m_table->setColumnWidth(LogModel::Subject, 18 * letter);
    m_whole->setReadOnly(true);
    m_whole->setTabChangesFocus(true);
    m_whole->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_whole->setAccessibleName(tr("The chosen line"));
    m_whole->setPlaceholderText(tr("Choose a line to read it whole."));
    m_whole->setFixedHeight(fontMetrics().lineSpacing() * 4 + space(Space::Small, this));

    auto *lists = new QWidget(m_stack);
    auto *column = new QVBoxLayout(lists);
    const int gap = space(Space::Small, this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    column->addWidget(m_table, 1);
    column->addWidget(m_whole);
    m_stack->addWidget(m_nothing);
    m_stack->addWidget(lists);

    auto *save = makeButton({}, tr("Save a support &file…"), this);
    connect(save, &QPushButton::clicked, this, &LogWindow::supportFileRequested);
    auto *folder = makeButton(u"folder"_s, tr("&Open the folder"), this);
    folder->setEnabled(m_log);
    connect(folder, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_log->folder())); });
    QPushButton *closeButton = makeButton({}, tr("C&lose"), this);
    connect(closeButton, &QPushButton::clicked, this, &QDialog::reject);

    auto *top = new QHBoxLayout;
    top->setSpacing(gap);
    top->addWidget(m_search, 1);
    top->addSpacing(gap);
    top->addWidget(levelLabel);
    top->addWidget(m_level);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(gap);
    for (QPushButton *button : {m_copy, save, folder})
        foot->addWidget(button);
    foot->addStretch(1);
    foot->addWidget(closeButton);
    auto *layout = new QVBoxLayout(this);
    const int margin = space(Space::Medium, this);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(gap);
    layout->addLayout(top);
    layout->addWidget(m_stack, 1);
    layout->addSpacing(gap);
    layout->addLayout(foot);
    resize(120 * letter, 36 * fontMetrics().height());
    assignMnemonics(this);
}

void LogWindow::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    read();
}

/// One reading at a time, and none that nobody sees.
void LogWindow::read()
{
    if (!m_log || !isVisible())
        return;
    m_readAgain = std::exchange(m_reading, true);
    if (m_readAgain)
        return;
    whenDone(m_log->lastLines(mostLines), this, [this](const QStringList &lines) {
        m_reading = false;
        if (isVisible())
            take(lines);
        if (std::exchange(m_readAgain, false))
            read();
    });
}

void LogWindow::take(const QStringList &lines)
{
    const QScrollBar *bar = m_table->verticalScrollBar();
    const bool followed = bar->value() == bar->maximum();
    m_model->setLines(lines);
    if (followed)
        m_table->scrollToBottom();
    showState();
}

void LogWindow::showState()
{
    if (!m_log) {
        m_nothing->setTitle(tr("No log is kept"));
        m_nothing->setExplanation(
            tr("Depesha keeps none in this data folder. A support file can be saved all the same."));
    } else if (m_model->rowCount() == 0) {
        m_nothing->setTitle(tr("Nothing in the log yet"));
        m_nothing->setExplanation(tr("What goes wrong, and what is sent, is noted here. Passwords and texts are not."));
    } else {
        m_nothing->setTitle(tr("No line matches"));
        m_nothing->setExplanation(tr("Search looks for words anywhere in a line."));
    }
    const bool any = m_filter->rowCount() > 0;
    m_stack->setCurrentIndex(any ? 1 : 0);
    m_copy->setEnabled(any);
    for (QWidget *control : {static_cast<QWidget *>(m_search), static_cast<QWidget *>(m_level)})
        control->setEnabled(m_log);
}

void LogWindow::showCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    m_whole->setPlainText(current.isValid() ? m_filter->line(current.row()).whole : QString());
}

/// Those that are selected, if there are several; else all that are shown.
QStringList LogWindow::chosenLines() const
{
    QList<int> rows;
    const auto selected = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &index : selected)
        rows.append(index.row());
    std::ranges::sort(rows);
    QStringList lines;
    for (const int row : std::as_const(rows))
        lines.append(m_log->mask().apply(m_filter->line(row).whole));
    return lines;
}

void LogWindow::copyLines() { QGuiApplication::clipboard()->setText(chosenLines().join(u'\n')); }

void LogWindow::copyForSupport()
{
    QStringList lines = chosenLines();
    if (lines.size() < 2) {
        m_table->selectAll();
        lines = chosenLines();
    }
    QGuiApplication::clipboard()->setText(versionBlock() + u"\n\n"_s + lines.join(u'\n') + u'\n');
}

} // namespace depesha
