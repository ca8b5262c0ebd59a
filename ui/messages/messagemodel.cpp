// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messages/messagemodel.h"

#include "model/phonenumber.h"
#include "model/whendone.h"
#include "ui/common/statelook.h"
#include "ui/messages/messagewords.h"

#include <QGuiApplication>
#include <QLocale>

namespace depesha {

namespace {

constexpr int pageSize = 200;
/// As many of the newest rows are read again when something changed; what lies deeper is final nearly always.
constexpr int liveRows = 1000;

/// Figures end at one line.
QVariant alignment(int column)
{
    return column >= MessageModel::PartsColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                               : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
}

bool looksTheSame(const Message &one, const Message &other)
{
    return one.id == other.id && one.state == other.state && one.stateAt == other.stateAt && one.parts == other.parts &&
           one.cost == other.cost && one.missed == other.missed && one.accountName == other.accountName &&
           one.providerId == other.providerId && one.error == other.error;
}

} // namespace

MessageModel::MessageModel(MessageStore &store, Clock &clock, QObject *parent)
    : QAbstractTableModel(parent), m_store(store), m_clock(clock)
{}

void MessageModel::setFilter(const MessageFilter &filter)
{
    ++m_generation;
    beginResetModel();
    m_filter = filter;
    m_rows.clear();
    m_loaded = false;
    m_complete = false;
    m_reading = false;
    m_refreshWanted = false;
    endResetModel();
    read(0, pageSize);
}

void MessageModel::refresh()
{
    if (m_reading) {
        m_refreshWanted = true;
        return;
    }
    m_reading = true;
    const int limit = int(qBound(qsizetype(pageSize), m_rows.size(), qsizetype(liveRows)));
    whenDone(m_store.page(m_filter, 0, limit), this,
             [this, limit, generation = m_generation](const Result<QList<Message>> &page) {
                 if (generation != m_generation)
                     return;
                 m_reading = false;
                 if (page)
                     merge(*page, page->size() < limit);
                 else
                     Q_EMIT failed(page.error().message);
                 if (std::exchange(m_refreshWanted, false))
                     refresh();
             });
}

void MessageModel::read(qint64 before, int limit)
{
    m_reading = true;
    whenDone(m_store.page(m_filter, before, limit), this,
             [this, limit, generation = m_generation](const Result<QList<Message>> &page) {
                 if (generation != m_generation)
                     return;
                 m_reading = false;
                 m_loaded = true;
                 if (page)
                     append(*page, limit);
                 else
                     Q_EMIT failed(page.error().message);
                 Q_EMIT loaded();
                 if (std::exchange(m_refreshWanted, false))
                     refresh();
             });
}

void MessageModel::append(const QList<Message> &page, int limit)
{
    m_complete = page.size() < limit;
    if (page.isEmpty())
        return;
    const int first = int(m_rows.size());
    beginInsertRows({}, first, first + int(page.size()) - 1);
    m_rows.append(page);
    endInsertRows();
}

/// Both lists run from the newest id to the oldest, so one walk finds what came, what went and what changed.
void MessageModel::merge(const QList<Message> &newest, bool isAll)
{
    const qint64 oldest = isAll || newest.isEmpty() ? 0 : newest.last().id;
    int row = 0;
    qsizetype next = 0;
    while (next < newest.size() || (row < m_rows.size() && m_rows[row].id >= oldest)) {
        const qint64 here = row < m_rows.size() ? m_rows[row].id : -1;
        const qint64 wanted = next < newest.size() ? newest[next].id : -1;
        if (here > wanted) {
            beginRemoveRows({}, row, row);
            m_rows.removeAt(row);
            endRemoveRows();
        } else if (here < wanted) {
            int count = 0;
            while (next + count < newest.size() && newest[next + count].id > here)
                ++count;
            beginInsertRows({}, row, row + count - 1);
            m_rows.insert(row, count, {});
            std::copy_n(newest.begin() + next, count, m_rows.begin() + row);
            endInsertRows();
            row += count;
            next += count;
        } else {
            if (!looksTheSame(m_rows[row], newest[next])) {
                m_rows[row] = newest[next];
                Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
            }
            ++row;
            ++next;
        }
    }
    m_complete = m_complete || isAll;
    m_loaded = true;
    Q_EMIT loaded();
}

int MessageModel::rowOf(qint64 id) const
{
    const auto found = std::lower_bound(m_rows.begin(), m_rows.end(), id,
                                        [](const Message &message, qint64 wanted) { return message.id > wanted; });
    return found != m_rows.end() && found->id == id ? int(found - m_rows.begin()) : -1;
}

int MessageModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

int MessageModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString MessageModel::text(const Message &message, int column) const
{
    switch (column) {
    case StateColumn:
        return stateWords(message);
    case ToColumn:
        return message.name.isEmpty() ? displayNumber(message.to) : message.name;
    case TextColumn:
        return message.text.simplified();
    case AccountColumn:
        return message.accountName;
    case PartsColumn:
        return QLocale().toString(message.parts);
    case CostColumn:
        return message.cost ? message.cost->toDisplayString() : QString();
    case WhenColumn:
        return shortTime(message.createdAt, m_clock.now());
    }
    return {};
}

QString MessageModel::tip(const Message &message, int column) const
{
    switch (column) {
    case StateColumn:
        return stateMeaning(message.state);
    case ToColumn:
        return message.name.isEmpty() ? message.toOriginal : displayNumber(message.to);
    case TextColumn:
        return message.text;
    case CostColumn:
        return message.cost ? QString() : tr("No price is known for this account.");
    case WhenColumn:
        return fullTime(message.createdAt);
    }
    return {};
}

QVariant MessageModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Message &message = m_rows.at(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(message, column);
    case Qt::ToolTipRole:
        return tip(message, column);
    case Qt::DecorationRole:
        return column == StateColumn ? stateIcon(message.state, QGuiApplication::palette()) : QVariant();
    case Qt::ForegroundRole:
        return column == StateColumn ? stateColor(message.state, QGuiApplication::palette()) : QVariant();
    case Qt::TextAlignmentRole:
        return alignment(column);
    }
    return {};
}

QVariant MessageModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(section);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case StateColumn:
        return tr("State");
    case ToColumn:
        return tr("To");
    case TextColumn:
        return tr("Text");
    case AccountColumn:
        return tr("Account");
    case PartsColumn:
        return tr("Parts");
    case CostColumn:
        return tr("Cost");
    case WhenColumn:
        return tr("When");
    }
    return {};
}

bool MessageModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_loaded && !m_complete && !m_reading;
}

void MessageModel::fetchMore(const QModelIndex &)
{
    if (canFetchMore({}))
        read(m_rows.isEmpty() ? 0 : m_rows.last().id, pageSize);
}

} // namespace depesha
