// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accounts/senderstable.h"

#include "model/accountwords.h"
#include "text/lookalikes.h"
#include "ui/common/look.h"
#include "ui/common/statelook.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStyledItemDelegate>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int rowsSeen = 4;

// What stands in the field of a date that is not known.
const QDate noDate(2000, 1, 1);

class SenderDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QString displayText(const QVariant &value, const QLocale &locale) const override
    {
        if (value.metaType() == QMetaType::fromType<QDate>())
            return locale.toString(value.toDate(), QLocale::ShortFormat);
        return QStyledItemDelegate::displayText(value, locale);
    }
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        QWidget *editor = nullptr;
        if (index.column() == SendersTable::State)
            editor = stateEditor(parent);
        else if (index.column() == SendersTable::PaidUntil)
            editor = dateEditor(parent);
        else
            editor = new QLineEdit(parent);
        editor->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
        return editor;
    }
    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        if (auto *states = qobject_cast<QComboBox *>(editor)) {
            states->setCurrentIndex(states->findData(index.data(Qt::UserRole)));
        } else if (auto *date = qobject_cast<QDateEdit *>(editor)) {
            const QDate known = index.data(Qt::EditRole).toDate();
            date->setDate(known.isValid() ? known : noDate);
        } else if (auto *line = qobject_cast<QLineEdit *>(editor)) {
            line->setText(index.data(Qt::EditRole).toString());
        }
    }
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override
    {
        if (const auto *states = qobject_cast<QComboBox *>(editor)) {
            model->setItemData(index, {{Qt::EditRole, states->currentText()}, {Qt::UserRole, states->currentData()}});
        } else if (auto *date = qobject_cast<QDateEdit *>(editor)) {
            date->interpretText();
            model->setData(index, date->date() == noDate ? QVariant() : QVariant(date->date()));
        } else if (const auto *line = qobject_cast<QLineEdit *>(editor)) {
            model->setData(index, line->text().trimmed());
        }
    }

private:
    QWidget *stateEditor(QWidget *parent) const
    {
        auto *states = new QComboBox(parent);
        using enum SenderNote::State;
        for (const auto state : {Unknown, Approved, Waiting, Refused})
            states->addItem(senderStateWord(state), int(state));
        connect(states, &QComboBox::activated, this, [this, states] {
            auto *self = const_cast<SenderDelegate *>(this);
            Q_EMIT self->commitData(states);
            Q_EMIT self->closeEditor(states);
        });
        return states;
    }
    static QWidget *dateEditor(QWidget *parent)
    {
        auto *date = new QDateEdit(parent);
        date->setCalendarPopup(true);
        date->setMinimumDate(noDate);
        date->setSpecialValueText(u"–"_s);
        return date;
    }
};

} // namespace

SendersTable::SendersTable(QWidget *parent) : QTableWidget(0, 4, parent)
{
    setHorizontalHeaderLabels({tr("Sender"), tr("State"), tr("Paid until"), tr("Note")});
    setItemDelegate(new SenderDelegate(this));
    setSelectionMode(SingleSelection);
    setEditTriggers(DoubleClicked | SelectedClicked | EditKeyPressed | AnyKeyPressed);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    const int row = fontMetrics().height() + space(Space::Small, this);
    verticalHeader()->setDefaultSectionSize(row);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setStretchLastSection(true);
    setFixedHeight(rowsSeen * row + horizontalHeader()->sizeHint().height() + 2 * frameWidth());
    connect(this, &QTableWidget::cellChanged, this, &SendersTable::sendersChanged);
}

void SendersTable::setSenders(const QStringList &senders, const QHash<QString, SenderNote> &notes)
{
    const QSignalBlocker blocker(this);
    setRowCount(0);
    for (const QString &sender : senders)
        addRow(rowCount(), sender, notes.value(sender));
    setCurrentCell(0, Name);
}

void SendersTable::addRow(int row, const QString &name, const SenderNote &note)
{
    insertRow(row);
    auto *state = new QTableWidgetItem(senderStateWord(note.state));
    state->setData(Qt::UserRole, int(note.state));
    auto *paid = new QTableWidgetItem;
    if (note.paidUntil.isValid())
        paid->setData(Qt::EditRole, note.paidUntil);
    setItem(row, Name, new QTableWidgetItem(name));
    setItem(row, State, state);
    setItem(row, PaidUntil, paid);
    setItem(row, Note, new QTableWidgetItem(note.note));
}

QString SendersTable::nameAt(int row) const { return item(row, Name)->text().trimmed(); }

SenderNote SendersTable::noteAt(int row) const
{
    return {SenderNote::State(item(row, State)->data(Qt::UserRole).toInt()),
            item(row, PaidUntil)->data(Qt::EditRole).toDate(), item(row, Note)->text()};
}

QStringList SendersTable::senders() const
{
    QStringList names;
    for (int row = 0; row < rowCount(); ++row)
        if (const QString name = nameAt(row); !name.isEmpty() && !names.contains(name))
            names.append(name);
    return names;
}

QHash<QString, SenderNote> SendersTable::notes() const
{
    QHash<QString, SenderNote> notes;
    for (int row = 0; row < rowCount(); ++row)
        if (const SenderNote note = noteAt(row); note != SenderNote() && !notes.contains(nameAt(row)))
            notes.insert(nameAt(row), note);
    return notes;
}

void SendersTable::addSender()
{
    finishEditing();
    // One empty row is enough.
    int row = 0;
    while (row < rowCount() && !nameAt(row).isEmpty())
        ++row;
    if (row == rowCount()) {
        const QSignalBlocker blocker(this);
        addRow(row, {}, {});
    }
    setCurrentCell(row, Name);
    editItem(item(row, Name));
}

void SendersTable::removeCurrent()
{
    const int row = currentRow();
    if (row < 0)
        return;
    removeRow(row);
    if (rowCount() > 0)
        setCurrentCell(std::min(row, rowCount() - 1), Name);
    Q_EMIT sendersChanged();
}

void SendersTable::moveCurrent(int by)
{
    finishEditing();
    const int from = currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= rowCount())
        return;
    {
        const QSignalBlocker blocker(this);
        for (int column = 0; column < columnCount(); ++column) {
            QTableWidgetItem *here = takeItem(from, column);
            setItem(from, column, takeItem(to, column));
            setItem(to, column, here);
        }
    }
    setCurrentCell(to, currentColumn());
    Q_EMIT sendersChanged();
}

void SendersTable::repairNames()
{
    finishEditing();
    for (int row = 0; row < rowCount(); ++row)
        item(row, Name)->setText(latinName(nameAt(row)));
}

void SendersTable::finishEditing()
{
    if (QWidget *editor = indexWidget(currentIndex())) {
        commitData(editor);
        closeEditor(editor, QAbstractItemDelegate::NoHint);
    }
}

void SendersTable::keyPressEvent(QKeyEvent *event)
{
    const bool moves = event->modifiers() == Qt::ControlModifier;
    if (moves && event->key() == Qt::Key_Up)
        moveCurrent(-1);
    else if (moves && event->key() == Qt::Key_Down)
        moveCurrent(1);
    else if (event->key() == Qt::Key_Delete)
        removeCurrent();
    else
        QTableWidget::keyPressEvent(event);
}

void SendersTable::resizeEvent(QResizeEvent *event)
{
    QTableWidget::resizeEvent(event);
    // The words of the states decide how much the names and notes get.
    const QFontMetrics metrics = fontMetrics();
    const int gap = space(Space::Medium, this);
    int state = 0;
    using enum SenderNote::State;
    for (const auto one : {Unknown, Approved, Waiting, Refused})
        state = std::max(state, metrics.horizontalAdvance(senderStateWord(one)));
    const int date = metrics.horizontalAdvance(QLocale().toString(QDate(2028, 12, 28), QLocale::ShortFormat));
    const auto wide = [this](Column column, int wanted) {
        setColumnWidth(column, std::max(wanted, horizontalHeader()->sectionSizeHint(column)));
    };
    wide(Name, std::max(metrics.averageCharWidth() * 14, viewport()->width() / 4));
    wide(State, state + gap);
    wide(PaidUntil, date + 2 * gap);
}

} // namespace depesha
