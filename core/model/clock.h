// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The time of day and an alarm that rings, so that tests can own both. What needs time takes a Clock through its
// constructor.

#pragma once

#include <QDateTime>
#include <QObject>
#include <memory>

namespace depesha {

/// Rings once, in the thread it lives in, at or after the time set; setting it again replaces the earlier time.
class Alarm : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    virtual void setAt(const QDateTime &when) = 0;
    virtual void clear() = 0;

Q_SIGNALS:
    void rang();
};

class Clock
{
public:
    virtual ~Clock() = default;
    /// UTC.
    virtual QDateTime now() const = 0;
    virtual std::unique_ptr<Alarm> makeAlarm() = 0;
};

class SystemClock : public Clock
{
public:
    QDateTime now() const override;
    std::unique_ptr<Alarm> makeAlarm() override;
};

} // namespace depesha
