// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messages/messagetable.h"

#include "model/messagestate.h"
#include "model/phonenumber.h"
#include "model/whendone.h"
#include "ui/common/look.h"
#include "ui/messages/messagemodel.h"

#include <QClipboard>
#include <QDate>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QScrollBar>
#include <algorithm>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostCopied = 10'000;
/// A larger selection is not found again in a list that was replaced.
constexpr qsizetype mostFoundAgain = 1000;

} // namespace

MessageTable::MessageTable(MessageModel *model, QWidget *parent) : QTableView(parent), m_model(model)
{
    setModel(model);
    setAccessibleName(tr("Messages"));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerItem); // so that its value is the row at the top
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(MessageModel::TextColumn, QHeaderView::Stretch);
    setMinimumWidth(space(Space::Large, this) * 16);
    fitRows();
    fitColumns();
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, &MessageTable::currentMessageChanged);
    connect(model, &MessageModel::rowsRemoved, this, [this] { scrollToRow(m_topAfterRemoval); });
    connect(model, &MessageModel::modelAboutToBeReset, this, [this] {
        connect(
            m_model, &MessageModel::modelReset, this, [this, before = place()] { goTo(before); },
            Qt::SingleShotConnection);
    });
}

void MessageTable::scrollToRow(int row)
{
    if (row == verticalScrollBar()->value())
        return;
    executeDelayedItemsLayout();
    verticalScrollBar()->setValue(row);
}

/// Whoever reads further down stays where he is; at the top one sees what comes.
void MessageTable::rowsInserted(const QModelIndex &parent, int start, int end)
{
    const int top = verticalScrollBar()->value();
    QTableView::rowsInserted(parent, start, end);
    if (top > 0 && start <= top)
        scrollToRow(top + end - start + 1);
}

void MessageTable::rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end)
{
    const int top = verticalScrollBar()->value();
    m_topAfterRemoval = top - qBound(0, top - start, end - start + 1);
    QTableView::rowsAboutToBeRemoved(parent, start, end);
}

MessageTable::Place MessageTable::place() const
{
    Place place;
    const int top = verticalScrollBar()->value();
    if (top > 0 && top < m_model->rowCount())
        place.top = m_model->idAt(top);
    if (currentIndex().isValid())
        place.current = m_model->idAt(currentIndex().row());
    if (const QList<qint64> selected = selectedIds(); selected.size() <= mostFoundAgain)
        place.selected = selected;
    return place;
}

void MessageTable::goTo(const Place &place)
{
    const auto indexOf = [this](qint64 id) { return m_model->index(m_model->rowOf(id), 0); };
    if (const QModelIndex current = indexOf(place.current); current.isValid())
        selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    QItemSelection selection;
    for (const qint64 id : place.selected)
        if (const QModelIndex index = indexOf(id); index.isValid())
            selection.select(index, index);
    selectionModel()->select(selection, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    if (const QModelIndex top = indexOf(place.top); top.isValid())
        scrollToRow(top.row());
}

/// Room for what usually stands there; never measured from the rows, which may be millions.
void MessageTable::fitColumns()
{
    const QFontMetrics metrics = fontMetrics();
    const int padding = space(Space::Medium, this);
    int states = 0;
    for (int i = 0; i < messageStateCount; ++i)
        states = qMax(states, metrics.horizontalAdvance(stateWord(MessageState(i))));
    const auto width = [&](int column, int wanted) {
        const QString title = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        setColumnWidth(column, padding + qMax(wanted, metrics.horizontalAdvance(title)));
    };
    width(MessageModel::StateColumn, states + style()->pixelMetric(QStyle::PM_SmallIconSize));
    width(MessageModel::ToColumn, metrics.horizontalAdvance(u"+996 555 123 456 0"_s));
    width(MessageModel::AccountColumn, metrics.averageCharWidth() * 14);
    m_accountWidth = columnWidth(MessageModel::AccountColumn);
    width(MessageModel::PartsColumn, metrics.horizontalAdvance(u"00"_s));
    width(MessageModel::CostColumn, metrics.horizontalAdvance(QLocale().toString(10000.0, 'f', 2)));
    width(MessageModel::WhenColumn,
          metrics.horizontalAdvance(QLocale().toString(QDate(2026, 9, 30), u"d MMM"_s) + u" 00:00"_s));
}

/// In a narrow window the account gives way to the text; the chosen message tells it beside the table.
void MessageTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    int others = space(Space::Large, this) * 8;
    for (int column = 0; column < MessageModel::ColumnCount; ++column)
        if (column != MessageModel::TextColumn && column != MessageModel::AccountColumn)
            others += columnWidth(column);
    setColumnHidden(MessageModel::AccountColumn, others + m_accountWidth > viewport()->width());
}

void MessageTable::fitRows()
{
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + space(Space::Small, this) + 4);
}

/// From the ranges of the selection: a million selected rows are one of them.
QList<int> MessageTable::selectedRows() const
{
    QList<int> rows;
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange &range : selection)
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    std::sort(rows.begin(), rows.end());
    return rows;
}

QList<qint64> MessageTable::selectedIds() const
{
    QList<qint64> ids;
    const QList<int> rows = selectedRows();
    ids.reserve(rows.size());
    for (const int row : rows)
        ids.append(m_model->idAt(row));
    return ids;
}

void MessageTable::copy()
{
    const QList<qint64> ids = selectedIds();
    whenDone(m_model->read(ids.first(qMin(ids.size(), mostCopied))), this, [](const Result<QList<Message>> &messages) {
        if (!messages)
            return;
        QStringList lines;
        for (const Message &message : *messages)
            lines.append(QStringList{displayNumber(message.to), message.text, stateWord(message.state)}.join(u'\t'));
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    });
    if (ids.size() > mostCopied)
        Q_EMIT copiedInPart(mostCopied);
}

void MessageTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copy();
    else if (event->key() == Qt::Key_Delete && selectionModel()->hasSelection())
        Q_EMIT cancelRequested(selectedIds());
    else
        QTableView::keyPressEvent(event);
}

void MessageTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        fitRows();
        fitColumns();
    }
}

} // namespace depesha
