// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What becomes of an accepted message, chosen by the last digit of its number. The one table that the gateways, the
// help and the overview page read. Pure.

#pragma once

#include <QCoreApplication>
#include <QDateTime>
#include <QList>
#include <chrono>
#include <optional>

namespace depesha::training {

enum class Stage { Accepted, Enroute, Delivered, Undelivered, Expired, Rejected };

/// "enroute": as Depesha calls the state; for the ledger.
QString stageName(Stage stage);

/// When a message moves on; counted from its start, already scaled.
struct Course
{
    QDateTime enrouteAt;
    QDateTime finalAt; ///< null: a report never comes
    Stage outcome = Stage::Enroute;

    Stage stageAt(const QDateTime &now) const;
};

class Fates
{
    Q_DECLARE_TR_FUNCTIONS(depesha::training::Fates)

public:
    /// Everything ripens `speed` (above 0) times as fast as the table says.
    explicit Fates(double speed = 1) : m_speed(speed) {}

    /// `number` ends with a digit.
    Course course(const QString &number, const QDateTime &start) const;

    struct Row
    {
        QString digits;  ///< "0–4"
        QString outcome; ///< in words, translated
    };
    /// For people, at normal speed.
    static QList<Row> table();

private:
    double m_speed;
};

} // namespace depesha::training
