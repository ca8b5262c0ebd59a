// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The place in the recipients field where one types. Whatever way text comes in, pasted, dropped or typed, all of it
// arrives as pieces: QLineEdit itself would cut a long list off and turn line ends into spaces.

#pragma once

#include "ui/write/recipientreader.h"

#include <QLineEdit>

namespace depesha {

class NumberInput : public QLineEdit
{
    Q_OBJECT

public:
    explicit NumberInput(QWidget *parent);

    bool isReading() const { return m_isReading; }

Q_SIGNALS:
    /// Complete pieces; what is still being typed stays in the field.
    void entered(const QList<depesha::EnteredRecipient> &pieces);
    /// A long list is being read off the window's thread; entered() ends it.
    void reading();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void take(const QString &foreign);
    void readAside(const QString &list);
    void splitTyped();
    void setSilently(const QString &text);

    bool m_isReading = false;
};

} // namespace depesha
