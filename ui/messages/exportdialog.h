// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Asks what of the history goes into a file, and in which form. Writes nothing itself.

#pragma once

#include "ui/messages/exportjob.h"

#include <QDialog>

class QRadioButton;

namespace depesha {

class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    /// `selected`: how many messages are selected; the choice of them is offered where there are any. What the list
    /// holds is asked of `store`.
    ExportDialog(MessageStore &store, const MessageFilter &filter, qint64 selected, QWidget *parent = nullptr);

    ExportOrder::Format format() const;
    bool isSelectionOnly() const;

private:
    QRadioButton *addChoice(const QString &words, const QString &note, const QString &name, QWidget *group);

    QRadioButton *m_all;
    QRadioButton *m_selection = nullptr;
    QRadioButton *m_xlsx;
    QRadioButton *m_csv;
};

} // namespace depesha
