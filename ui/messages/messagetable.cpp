// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messages/messagetable.h"

#include "model/messagestate.h"
#include "model/phonenumber.h"
#include "ui/common/look.h"
#include "ui/messages/messagemodel.h"

#include <QClipboard>
#include <QDate>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

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
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(MessageModel::TextColumn, QHeaderView::Stretch);
    setMinimumWidth(space(Space::Large, this) * 16);
    fitRows();
    fitColumns();
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, &MessageTable::currentMessageChanged);
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

QList<qint64> MessageTable::selectedIds() const
{
    QList<qint64> ids;
    const QModelIndexList rows = selectionModel()->selectedRows();
    for (const QModelIndex &index : rows)
        ids.append(m_model->message(index.row()).id);
    return ids;
}

void MessageTable::copy()
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QStringList lines;
    for (const QModelIndex &index : rows) {
        const Message &message = m_model->message(index.row());
        lines.append(QStringList{displayNumber(message.to), message.text, stateWord(message.state)}.join(u'\t'));
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void MessageTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copy();
    else if (event->key() == Qt::Key_Delete && !selectedIds().isEmpty())
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
