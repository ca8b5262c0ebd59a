// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The seconds between Send and the first request, in which one can still think better of it. What is held lies in the
// queue on disk and leaves by itself when the time has come, whatever becomes of this object or of the program; nothing
// is cancelled but on the user's word.

#pragma once

#include "ui/common/uiservices.h"

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QTimer>
#include <chrono>
#include <memory>

namespace depesha {

class Alarm;
struct Error;

class SendHold : public QObject
{
    Q_OBJECT

public:
    explicit SendHold(const UiServices &services, QObject *parent = nullptr);
    ~SendHold() override;

    /// `ids`: queued, to leave not before `until` (UTC).
    void start(const QList<qint64> &ids, const QDateTime &until);
    bool isHolding() const { return m_until.isValid(); }
    /// Takes everything out of the queue, or nothing. Ends in cancelled() or, if the time was over, tooLate().
    void cancel();

Q_SIGNALS:
    void remains(std::chrono::milliseconds time);
    void over();
    void cancelled();
    void tooLate(const depesha::Error &error);

private:
    void tick();
    void finish();

    UiServices m_services;
    std::unique_ptr<Alarm> m_alarm;
    QTimer m_ticks;
    QList<qint64> m_ids;
    QDateTime m_until;
};

} // namespace depesha
