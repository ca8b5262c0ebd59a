// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A band across the top of the window: something that holds until it is dealt with, in a sentence, with the way to deal
// with it.

#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace depesha {

class IconLabel;

class Band : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Info, Warning, Alarm };

    Band(Kind kind, const QString &iconName, QWidget *parent = nullptr);

    /// Plain text; announced to screen readers when it changes while the band is seen.
    void setText(const QString &text);
    QString text() const;
    /// The button at the end; an empty text takes it away.
    void setAction(const QString &text);

Q_SIGNALS:
    void triggered();

protected:
    void changeEvent(QEvent *event) override;

private:
    void tint();

    Kind m_kind;
    QString m_iconName;
    IconLabel *m_icon;
    QLabel *m_label;
    QPushButton *m_button;
};

} // namespace depesha
