// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a newcomer sees in a folder without accounts: what Depesha is, and two doors, a login of one's own and the
// training gateway.

#pragma once

#include <QWidget>

class QFrame;
class QPushButton;

namespace depesha {

class ProviderRegistry;

class FirstStartPage : public QWidget
{
    Q_OBJECT

public:
    explicit FirstStartPage(const ProviderRegistry &providers, bool offersTraining, QWidget *parent = nullptr);

Q_SIGNALS:
    void addAccount();
    void trainingRequested();

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    QFrame *door(const QString &iconName, const QString &title, const QString &words, QPushButton *button);

    QPushButton *m_add;
};

} // namespace depesha
