// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/write/recipientsedit.h"

#include "ui/common/look.h"
#include "ui/write/chip.h"
#include "ui/write/chipboard.h"
#include "ui/write/numberinput.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyleOptionFrame>
#include <QStylePainter>
#include <QVBoxLayout>
#include <numeric>

namespace depesha {

namespace {

constexpr int linesAtMost = 4;

} // namespace

RecipientsEdit::RecipientsEdit(QWidget *parent)
    : QWidget(parent), m_scroll(new QScrollArea(this)), m_board(new ChipBoard), m_input(m_board->input())
{
    m_scroll->setWidget(m_board);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    // The field itself paints the frame and the ground, as a line edit of this style looks.
    m_scroll->viewport()->setAutoFillBackground(false);
    m_board->setAutoFillBackground(false);

    m_input->setAccessibleName(tr("To", "recipients"));
    m_input->setPlaceholderText(tr("Type or paste phone numbers"));
    setFocusProxy(m_input);
    // The label's mnemonic asks for it, though the proxy takes the focus.
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);

    auto *layout = new QVBoxLayout(this);
    const int frame = style()->pixelMetric(QStyle::PM_DefaultFrameWidth, nullptr, this);
    layout->setContentsMargins(frame, frame, frame, frame);
    layout->addWidget(m_scroll);

    for (QObject *watched : std::initializer_list<QObject *>{m_input, m_board, m_scroll->viewport()})
        watched->installEventFilter(this);
    // Who looks at the end goes on looking at it while chips come.
    QScrollBar *bar = m_scroll->verticalScrollBar();
    connect(bar, &QScrollBar::valueChanged, this, [this, bar](int value) { m_showsEnd = value == bar->maximum(); });
    connect(bar, &QScrollBar::rangeChanged, this, [this, bar](int, int end) {
        if (m_showsEnd)
            bar->setValue(end);
    });
    connect(m_board, &ChipBoard::made, this, [this](Chip *chip) { chip->installEventFilter(this); });
    connect(m_board, &ChipBoard::removeRequested, this, &RecipientsEdit::removeChip);
    connect(m_board, &ChipBoard::editRequested, this, &RecipientsEdit::editChip);
    connect(m_input, &NumberInput::entered, this, &RecipientsEdit::append);
    connect(m_input, &NumberInput::reading, this, &RecipientsEdit::changed);
    connect(m_input, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty())
            m_editedName.clear();
        Q_EMIT changed();
    });
    showRows();
}

QList<EnteredRecipient> RecipientsEdit::typed() const
{
    QList<EnteredRecipient> pieces = readRecipients(m_input->text());
    if (pieces.size() == 1 && pieces.first().name.isEmpty())
        pieces.first().name = m_editedName;
    return pieces;
}

QStringList RecipientsEdit::recipients() const
{
    QStringList texts = m_rows.texts();
    for (const EnteredRecipient &one : typed())
        texts.append(one.text);
    return texts;
}

QStringList RecipientsEdit::names() const
{
    QStringList names = m_rows.names();
    for (const EnteredRecipient &one : typed())
        names.append(one.name);
    return names;
}

bool RecipientsEdit::isReading() const { return m_input->isReading(); }

int RecipientsEdit::unfinished() const { return int(typed().size()); }

void RecipientsEdit::apply(const SubmissionPlan &plan)
{
    m_rows.apply(plan);
    showRows();
}

void RecipientsEdit::commit()
{
    const QList<EnteredRecipient> pieces = typed();
    m_editedName.clear();
    const QSignalBlocker blocker(m_input);
    m_input->clear();
    append(pieces);
}

void RecipientsEdit::setReadOnly(bool readOnly) { m_input->setReadOnly(readOnly); }

void RecipientsEdit::append(const QList<EnteredRecipient> &pieces)
{
    if (pieces.isEmpty())
        return;
    m_editedName.clear();
    m_rows.append(pieces);
    m_showsEnd = true;
    rowsChanged();
}

void RecipientsEdit::remove(const QList<int> &rows)
{
    if (m_input->isReadOnly())
        return;
    m_rows.remove(rows);
    rowsChanged();
}

void RecipientsEdit::removeBad() { remove(m_rows.badRows()); }

void RecipientsEdit::removeAll()
{
    QList<int> all(m_rows.rows().size());
    std::iota(all.begin(), all.end(), 0);
    remove(all);
    m_input->setFocus();
}

void RecipientsEdit::fill(const QList<EnteredRecipient> &recipients)
{
    m_rows.reset();
    m_rows.append(recipients);
    m_rows.forgetPast();
    m_showsEnd = true;
    rowsChanged();
}

void RecipientsEdit::startAnew()
{
    m_rows.reset();
    m_editedName.clear();
    const QSignalBlocker blocker(m_input);
    m_input->clear();
    rowsChanged();
}

void RecipientsEdit::setSummary(const QString &summary) { m_input->setAccessibleDescription(summary); }

QSize RecipientsEdit::sizeHint() const { return {fontMetrics().averageCharWidth() * 60, minimumHeight()}; }

void RecipientsEdit::rowsChanged()
{
    m_marked = false;
    showRows();
    Q_EMIT changed();
}

void RecipientsEdit::showRows()
{
    m_board->showRows(m_rows, m_marked);
    const bool empty = m_rows.rows().isEmpty();
    m_input->setPlaceholderText(empty ? tr("Type or paste phone numbers") : QString());
    arrange();
}

void RecipientsEdit::arrange()
{
    const int lines = m_board->arrange(m_scroll->viewport()->width());
    const QMargins frame = layout()->contentsMargins();
    setFixedHeight(m_board->heightOf(qMin(lines, linesAtMost)) + frame.top() + frame.bottom());
}

void RecipientsEdit::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange ||
        event->type() == QEvent::LayoutDirectionChange)
        arrange();
}

void RecipientsEdit::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionFrame option;
    option.initFrom(this);
    option.lineWidth = style()->pixelMetric(QStyle::PM_DefaultFrameWidth, &option, this);
    option.state |= QStyle::State_Sunken;
    const QWidget *focused = QGuiApplication::focusObject() ? window()->focusWidget() : nullptr;
    option.state.setFlag(QStyle::State_HasFocus, focused && isAncestorOf(focused) && isActiveWindow());
    painter.drawPrimitive(QStyle::PE_PanelLineEdit, option);
}

bool RecipientsEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    if (watched == m_scroll->viewport() && event->type() == QEvent::Resize)
        arrange();
    if (watched == m_board && event->type() == QEvent::MouseButtonPress)
        m_input->setFocus(Qt::MouseFocusReason);
    if (watched == m_board || watched == m_scroll->viewport())
        return false;
    auto *chip = qobject_cast<Chip *>(watched);
    switch (event->type()) {
    case QEvent::KeyPress: {
        auto *key = static_cast<QKeyEvent *>(event);
        return chip ? chipKey(chip, key) : inputKey(key);
    }
    case QEvent::FocusOut: {
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        if (!chip && reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason) {
            markAll(false);
            commit();
        }
        return false;
    }
    case QEvent::FocusIn:
        m_scroll->ensureWidgetVisible(static_cast<QWidget *>(watched), 0, space(Space::Tiny, this));
        return false;
    default:
        return false;
    }
}

bool RecipientsEdit::undoKey(QKeyEvent *event)
{
    if (m_input->isReadOnly())
        return false;
    const bool undone = event->matches(QKeySequence::Undo) && m_rows.undo();
    const bool redone = event->matches(QKeySequence::Redo) && m_rows.redo();
    if (undone || redone)
        rowsChanged();
    return undone || redone;
}

bool RecipientsEdit::inputKey(QKeyEvent *event)
{
    const bool atStart = m_input->cursorPosition() == 0 && !m_input->hasSelectedText();
    const bool empty = m_input->text().isEmpty();
    if (empty && !m_rows.rows().isEmpty() && event->matches(QKeySequence::SelectAll)) {
        markAll(true);
        return true;
    }
    if (m_marked) {
        if (event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Delete) {
            removeAll();
            return true;
        }
        if (event->matches(QKeySequence::Copy) || event->matches(QKeySequence::Cut)) {
            copyAll();
            if (event->matches(QKeySequence::Cut))
                removeAll();
            return true;
        }
        if (!event->text().isEmpty() || event->key() == Qt::Key_Left)
            markAll(false);
    }
    if (empty && undoKey(event))
        return true;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        commit();
        return true;
    case Qt::Key_Backspace:
        if (empty && !m_board->chips().isEmpty())
            removeChip(m_board->chips().constLast());
        return empty;
    case Qt::Key_Left:
        if (atStart && !m_board->chips().isEmpty() && event->modifiers() == Qt::NoModifier) {
            focusChip(m_board->chips().size() - 1);
            return true;
        }
        return false;
    default:
        return false;
    }
}

bool RecipientsEdit::chipKey(Chip *chip, QKeyEvent *event)
{
    const qsizetype place = m_board->chips().indexOf(chip);
    if (undoKey(event))
        return true;
    switch (event->key()) {
    case Qt::Key_Left:
        focusChip(qMax<qsizetype>(0, place - 1));
        return true;
    case Qt::Key_Right:
        focusChip(place + 1);
        return true;
    case Qt::Key_Home:
        focusChip(0);
        return true;
    case Qt::Key_End:
        focusChip(m_board->chips().size());
        return true;
    case Qt::Key_Delete:
        removeChip(chip);
        focusChip(place);
        return true;
    case Qt::Key_Backspace:
        removeChip(chip);
        focusChip(qMax<qsizetype>(0, place - 1));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
        if (event->modifiers().testFlag(Qt::ControlModifier))
            return false;
        editChip(chip);
        return true;
    default:
        break;
    }
    if (event->text().isEmpty() || !event->text().front().isPrint() || event->key() == Qt::Key_Space)
        return false;
    m_input->setFocus();
    m_input->insert(event->text());
    return true;
}

void RecipientsEdit::focusChip(qsizetype place)
{
    if (place < m_board->chips().size())
        m_board->chips()[place]->setFocus(Qt::OtherFocusReason);
    else
        m_input->setFocus(Qt::OtherFocusReason);
}

void RecipientsEdit::removeChip(Chip *chip)
{
    const bool hadFocus = chip->hasFocus();
    const qsizetype place = m_board->chips().indexOf(chip);
    remove({chip->index()});
    if (hadFocus)
        focusChip(place);
}

void RecipientsEdit::editChip(Chip *chip)
{
    if (m_input->isReadOnly())
        return;
    commit();
    const RecipientRow row = m_rows.rows()[chip->index()];
    remove({chip->index()});
    m_editedName = row.name;
    m_input->setFocus();
    m_input->setText(row.text);
}

void RecipientsEdit::markAll(bool marked)
{
    m_marked = marked;
    m_board->setMarked(marked);
}

void RecipientsEdit::copyAll() const { QGuiApplication::clipboard()->setText(m_rows.texts().join(QLatin1Char('\n'))); }

} // namespace depesha
