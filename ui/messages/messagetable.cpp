// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messages/messagetable.h"

#include "model/messagestate.h"
#include "model/phonenumber.h"
#include "model/whendone.h"
#include "ui/common/look.h"
#include "ui/messages/campaigncells.h"
#include "ui/messages/messagedelegate.h"
#include "ui/messages/messagemodel.h"
#include "ui/messages/rowcopy.h"

#include <QDate>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QScrollBar>
#include <algorithm>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A larger selection is not found again in a list that was replaced.
constexpr qsizetype mostFoundAgain = 1000;
constexpr int lettersOfText = 22;

bool isSendAgain(const QKeyEvent &event)
{
    return event.key() == Qt::Key_R && event.modifiers() == Qt::ControlModifier;
}

} // namespace

MessageTable::MessageTable(MessageModel *model, QWidget *parent) : QTableView(parent), m_model(model)
{
    setModel(model);
    setItemDelegate(new MessageDelegate(*model, this));
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
    m_choice.setSingleShot(true);
    connect(&m_choice, &QTimer::timeout, this, &MessageTable::choiceChanged);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, &m_choice, qOverload<>(&QTimer::start));
    connect(model, &MessageModel::modelReset, &m_choice, qOverload<>(&QTimer::start));
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
    if (top > 0 && start <= top && !m_staysPut)
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
        place.top = m_model->keyAt(top);
    if (currentIndex().isValid())
        place.current = m_model->keyAt(currentIndex().row());
    if (const QList<qint64> selected = selectedKeys(); selected.size() <= mostFoundAgain)
        place.selected = selected;
    return place;
}

void MessageTable::goTo(const Place &place)
{
    const auto indexOf = [this](qint64 key) { return m_model->index(m_model->rowOfKey(key), 0); };
    if (const QModelIndex current = indexOf(place.current); current.isValid())
        selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    QItemSelection selection;
    for (const qint64 key : place.selected)
        if (const QModelIndex index = indexOf(key); index.isValid())
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
    Campaign many;
    many.messages = {1, 10'000};
    const auto width = [&](int column, int wanted) {
        const QString title = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        m_widths[column] = padding + qMax(wanted, metrics.horizontalAdvance(title));
        setColumnWidth(column, m_widths[column]);
    };
    width(MessageModel::StateColumn,
          states + style()->pixelMetric(QStyle::PM_SmallIconSize) + MessageDelegate::indent(this) * 2);
    width(MessageModel::ToColumn,
          qMax(metrics.horizontalAdvance(u"+996 555 123 456 0"_s), metrics.horizontalAdvance(campaignSize(many))));
    width(MessageModel::AccountColumn, metrics.averageCharWidth() * 14);
    width(MessageModel::PartsColumn, metrics.horizontalAdvance(QLocale().toString(1000)));
    width(MessageModel::CostColumn, metrics.horizontalAdvance(QLocale().toString(10000.0, 'f', 2) + u" ₽"_s));
    width(MessageModel::WhenColumn,
          metrics.horizontalAdvance(QLocale().toString(QDate(2026, 9, 30), u"d MMM"_s) + u" 00:00"_s));
    makeRoomForText();
}

void MessageTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    makeRoomForText();
}

/// In a narrow window these give way to the text, the first one first; the chosen message tells them beside the table.
void MessageTable::makeRoomForText()
{
    int room = viewport()->width() - fontMetrics().averageCharWidth() * lettersOfText;
    for (int column = 0; column < MessageModel::ColumnCount; ++column)
        if (column != MessageModel::TextColumn)
            room -= m_widths.value(column);
    for (const int column : {MessageModel::AccountColumn, MessageModel::PartsColumn, MessageModel::CostColumn}) {
        setColumnHidden(column, room < 0);
        if (room < 0)
            room += m_widths.value(column);
    }
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

QList<qint64> MessageTable::selectedKeys() const
{
    QList<qint64> keys;
    const QList<int> rows = selectedRows();
    keys.reserve(rows.size());
    for (const int row : rows)
        keys.append(m_model->keyAt(row));
    return keys;
}

QList<IdRange> MessageTable::selectedRanges() const
{
    QList<IdRange> ranges;
    const QList<int> rows = selectedRows();
    for (const int row : rows) {
        const IdRange range = m_model->idsAt(row);
        if (ranges.isEmpty() || range.last < ranges.constLast().first - 1)
            ranges.append(range);
        else // next to it, or of a sending that is selected itself
            ranges.last().first = qMin(ranges.constLast().first, range.first);
    }
    return ranges;
}

int MessageTable::selectedRow() const
{
    const QItemSelection selection = selectionModel()->selection();
    return selection.size() == 1 && selection.constFirst().height() == 1 ? selection.constFirst().top() : -1;
}

bool MessageTable::showMessage(qint64 id)
{
    int row = m_model->rowOf(id);
    if (row < 0)
        return false;
    if (m_model->isCampaign(row)) {
        setOpen(row, true);
        row = m_model->rowOf(id);
    }
    setCurrentIndex(m_model->index(row, 0));
    scrollTo(currentIndex());
    return true;
}

void MessageTable::setOpen(int row, bool open)
{
    m_staysPut = true;
    m_model->setOpen(row, open);
    m_staysPut = false;
}

/// Whoever closes a sending from among its messages stands on it afterwards.
void MessageTable::toggleCurrent()
{
    const int row = currentIndex().isValid() ? m_model->campaignRow(currentIndex().row()) : -1;
    if (row < 0)
        return;
    if (row != currentIndex().row())
        setCurrentIndex(m_model->index(row, currentIndex().column()));
    setOpen(row, !m_model->isOpen(row));
}

void MessageTable::copy()
{
    const QList<qint64> keys = selectedKeys();
    if (copyRows(*m_model, keys, this) < keys.size())
        Q_EMIT copiedInPart(mostRowsCopied);
}

/// On some desktops the window has this key too, to refresh.
bool MessageTable::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isSendAgain(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QTableView::event(event);
}

void MessageTable::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex current = currentIndex();
    const int campaign = current.isValid() ? m_model->campaignRow(current.row()) : -1;
    const bool isPlain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    const bool isOn = campaign >= 0 && campaign == current.row();
    const int inwards = isRightToLeft() ? Qt::Key_Left : Qt::Key_Right;
    const int outwards = isRightToLeft() ? Qt::Key_Right : Qt::Key_Left;
    if (event->matches(QKeySequence::Copy))
        copy();
    else if (event->key() == Qt::Key_Delete && selectionModel()->hasSelection())
        Q_EMIT cancelRequested(selectedRanges());
    else if (isSendAgain(*event) && selectionModel()->hasSelection())
        Q_EMIT resendRequested(selectedRanges());
    else if (isPlain && event->key() == inwards && isOn && !m_model->isOpen(campaign))
        setOpen(campaign, true);
    else if (isPlain && event->key() == inwards && isOn)
        setCurrentIndex(m_model->index(campaign + 1, current.column()));
    else if (isPlain && event->key() == outwards && isOn && m_model->isOpen(campaign))
        setOpen(campaign, false);
    else if (isPlain && event->key() == outwards && campaign >= 0 && !isOn)
        setCurrentIndex(m_model->index(campaign, current.column()));
    else if (isPlain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && current.isValid())
        isOn ? toggleCurrent() : Q_EMIT detailRequested();
    else
        QTableView::keyPressEvent(event);
}

/// Qt makes a row current here, which no key then chooses where it is the only one.
void MessageTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason && currentIndex().isValid() && !selectionModel()->hasSelection())
        selectionModel()->select(currentIndex(), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

bool MessageTable::isOnChevron(const QPoint &point) const
{
    const QModelIndex index = indexAt(point);
    return index.column() == MessageModel::StateColumn && m_model->isCampaign(index.row()) &&
           MessageDelegate::chevronRect(visualRect(index), this).contains(point);
}

void MessageTable::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !isOnChevron(event->pos())) {
        QTableView::mousePressEvent(event);
        return;
    }
    const int row = indexAt(event->pos()).row();
    const bool opens = !m_model->isOpen(row);
    // Closing may take the current row away.
    if (!opens && currentIndex().isValid() && m_model->campaignRow(currentIndex().row()) == row)
        setCurrentIndex(m_model->index(row, 0));
    setOpen(row, opens);
}

void MessageTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    if (event->button() != Qt::LeftButton || !index.isValid() || isOnChevron(event->pos()))
        mousePressEvent(event);
    else if (m_model->isCampaign(index.row()))
        setOpen(index.row(), !m_model->isOpen(index.row()));
    else
        Q_EMIT detailRequested();
}

void MessageTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    m_choice.start();
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
