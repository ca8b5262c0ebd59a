// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Knows whether anything was ever sent from this folder, and tells when the first message has been delivered: so long a
// newcomer is shown the way.

#pragma once

#include <QObject>

namespace depesha {

class MessageStore;
struct UiServices;

class FirstMessage : public QObject
{
    Q_OBJECT

public:
    explicit FirstMessage(const UiServices &services, QObject *parent = nullptr);

    /// Nothing was sent yet.
    bool isAwaited() const { return m_step == Step::Awaited; }

Q_SIGNALS:
    void awaitedChanged();
    void delivered();

private:
    enum class Step { Unknown, Awaited, Sent, Done };

    void look();

    MessageStore &m_messages;
    Step m_step = Step::Unknown;
    int m_generation = 0; ///< an older answer is dropped
};

} // namespace depesha
