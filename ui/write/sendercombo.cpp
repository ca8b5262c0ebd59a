// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/write/sendercombo.h"

#include "model/accountwords.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QStyledItemDelegate>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int troubleRole = Qt::UserRole;

/// Writes beside a name what speaks against it; what is chosen stays the name alone.
class TroubleDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (const QString trouble = index.data(troubleRole).toString(); !trouble.isEmpty())
            option->text += u" – "_s + trouble;
    }
};

} // namespace

SenderCombo::SenderCombo(QWidget *parent) : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setMinimumContentsLength(11);
    lineEdit()->setAccessibleName(tr("Sender name"));
    setItemDelegate(new TroubleDelegate(this));
}

void SenderCombo::setAccount(const Account &account)
{
    if (account.id == m_accountId && account.senders == m_senders && account.senderNotes == m_notes)
        return;
    if (m_accountId != 0)
        m_written.insert(m_accountId, currentText());
    const bool wasUsual = account.id == m_accountId && currentText() == usual();
    m_accountId = account.id;
    m_senders = account.senders;
    m_notes = account.senderNotes;
    fill(wasUsual ? usual() : m_written.value(account.id, usual()));
}

void SenderCombo::setUsed(qint64 accountId, const QStringList &used)
{
    const bool wasUsual = currentText() == usual();
    m_used.insert(accountId, used);
    if (accountId == m_accountId)
        fill(wasUsual ? usual() : currentText());
}

/// The last one, unless it was taken off the account's list.
QString SenderCombo::usual() const
{
    const QString last = m_used.value(m_accountId).value(0);
    const bool stillGood = !last.isEmpty() && (m_senders.isEmpty() || m_senders.contains(last));
    return stillGood ? last : m_senders.value(0);
}

void SenderCombo::fill(const QString &text)
{
    QStringList names = m_used.value(m_accountId) + m_senders;
    names.removeDuplicates();
    {
        // Its own steps are nobody's change.
        const QSignalBlocker blocker(this);
        clear();
        const QDate today = QDate::currentDate();
        for (const QString &name : std::as_const(names)) {
            addItem(name);
            const QString trouble = senderTrouble(m_notes.value(name), today);
            if (trouble.isEmpty())
                continue;
            setItemData(count() - 1, trouble, troubleRole);
            setItemData(count() - 1, name + u" – "_s + trouble, Qt::AccessibleTextRole);
        }
        setEditText({});
    }
    setEditText(text);
    // An empty field means the account's first: it shows through.
    lineEdit()->setPlaceholderText(m_senders.value(0, tr("Sender name")));
}

QString SenderCombo::warning() const
{
    const QString typed = currentText().trimmed();
    const QString name = typed.isEmpty() ? m_senders.value(0) : typed;
    const SenderNote note = m_notes.value(name);
    const QString trouble = senderTrouble(note, QDate::currentDate());
    if (trouble.isEmpty())
        return {};
    const QString words = tr("By your note “%1” is %2.", "sender name, state").arg(name, trouble);
    return note.note.isEmpty() ? words : words + u' ' + note.note;
}

/// The list may be wider than the field.
void SenderCombo::showPopup()
{
    view()->setMinimumWidth(view()->sizeHintForColumn(0) + 2 * view()->frameWidth());
    QComboBox::showPopup();
}

} // namespace depesha
