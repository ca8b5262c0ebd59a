// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messages/messagecells.h"

#include "model/phonenumber.h"
#include "ui/common/statelook.h"
#include "ui/messages/messagewords.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLocale>
#include <QPalette>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(depesha::MessageModel)
};

/// Figures end at one line.
QVariant alignment(MessageColumn column)
{
    return column >= MessageColumn::Parts ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                          : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
}

QString text(const Message &message, MessageColumn column, const QDateTime &now)
{
    switch (column) {
    case MessageColumn::State:
        return stateWords(message);
    case MessageColumn::To:
        return recipientWords(message);
    case MessageColumn::Text:
        return message.text.simplified();
    case MessageColumn::Account:
        return message.accountName;
    case MessageColumn::Parts:
        return QLocale().toString(message.parts);
    case MessageColumn::Cost:
        return message.cost ? message.cost->toDisplayString() : QString();
    case MessageColumn::When:
        return shortTime(message.createdAt, now);
    }
    return {};
}

QString tip(const Message &message, MessageColumn column)
{
    switch (column) {
    case MessageColumn::State:
        return stateMeaning(message.state);
    case MessageColumn::To:
        return message.name.isEmpty() ? message.toOriginal : displayNumber(message.to);
    case MessageColumn::Text:
        return message.text;
    case MessageColumn::Cost:
        return message.cost ? QString() : Words::tr("No price is known for this account.");
    case MessageColumn::When:
        return fullTime(message.createdAt);
    case MessageColumn::Account:
    case MessageColumn::Parts:
        break;
    }
    return {};
}

QString title(MessageColumn column)
{
    switch (column) {
    case MessageColumn::State:
        return Words::tr("State");
    case MessageColumn::To:
        return Words::tr("To");
    case MessageColumn::Text:
        return Words::tr("Text");
    case MessageColumn::Account:
        return Words::tr("Account");
    case MessageColumn::Parts:
        return Words::tr("Parts");
    case MessageColumn::Cost:
        return Words::tr("Cost");
    case MessageColumn::When:
        return Words::tr("When");
    }
    return {};
}

} // namespace

QVariant messageCell(const Message &message, MessageColumn column, int role, const QDateTime &now)
{
    const bool isState = column == MessageColumn::State;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(message, column, now);
    case Qt::ToolTipRole:
        return tip(message, column);
    case Qt::DecorationRole:
        return isState ? stateIcon(message.state, QGuiApplication::palette()) : QVariant();
    case Qt::ForegroundRole:
        return isState ? stateColor(message.state, QGuiApplication::palette()) : QVariant();
    case Qt::TextAlignmentRole:
        return alignment(column);
    default:
        return {};
    }
}

QVariant waitingCell(MessageColumn column, int role)
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return column == MessageColumn::Text ? u"…"_s : QString();
    case Qt::ForegroundRole:
        return QGuiApplication::palette().color(QPalette::PlaceholderText);
    case Qt::TextAlignmentRole:
        return alignment(column);
    default:
        return {};
    }
}

QVariant messageHeader(MessageColumn column, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return title(column);
    case Qt::TextAlignmentRole:
        return alignment(column);
    default:
        return {};
    }
}

} // namespace depesha
