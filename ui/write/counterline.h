// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The line that counts while one writes: how much of the part is used, which part, what is left, and beside it the
// reason where characters cost. It never jumps: its height and the place of the reason depend on the width alone. It
// announces only a change of parts or encoding.

#pragma once

#include "text/parts.h"

#include <QWidget>

class QBoxLayout;
class QLabel;

namespace depesha {

class ElidedLabel;

class CounterLine : public QWidget
{
    Q_OBJECT

public:
    explicit CounterLine(QWidget *parent = nullptr);

    void setCount(const PartCount &count, const QString &text, const QList<CostlyCharacter> &costly,
                  const PartRules &rules);

Q_SIGNALS:
    /// What a screen reader may say now.
    void announced(const QString &words);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void reserveSpace();

    QBoxLayout *m_layout;
    QLabel *m_counter;
    ElidedLabel *m_reason;
    int m_parts = 0;
    Encoding m_encoding = Encoding::Gsm7;
};

} // namespace depesha
