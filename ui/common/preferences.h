// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the user chose for the whole program, read once from the settings and kept up to date. A change is seen by all
// at once and written in the background. Holds no secrets.

#pragma once

#include <QObject>
#include <QString>
#include <QTime>

namespace depesha {

class SettingsStore;

struct PreferenceValues
{
    int holdSeconds = 10; ///< between Send and the first request; 0: none
    bool quietHours = false;
    QTime quietFrom = QTime(21, 0); ///< local time
    QTime quietUntil = QTime(9, 0);
    int perSecond = 10;      ///< requests a second of a new account
    int reportHours = 72;    ///< reporting period of a new account
    QString proxy = {};      ///< of a new account; empty: the system's
    int keepDays = 0;        ///< texts and numbers older than this are erased; 0: kept
    bool stayInTray = false; ///< closing the window leaves the program in the tray while something is scheduled or open
    bool notifyDecisions = true;
    bool notifyFailures = true;
    bool notifyBalance = true;
    bool notifyFinished = true;
    bool operator==(const PreferenceValues &) const = default;
};

/// Whether `time` lies in the quiet hours, which may go over midnight; never where they are off.
bool isQuiet(const PreferenceValues &values, const QTime &time);

class Preferences : public QObject
{
    Q_OBJECT

public:
    explicit Preferences(SettingsStore &store, QObject *parent = nullptr);

    /// Reads what is kept; changed() follows if it is not the defaults. Once the database is open.
    void load();
    const PreferenceValues &values() const { return m_values; }
    void set(const PreferenceValues &values);

Q_SIGNALS:
    void changed();
    /// A choice holds, but could not be written down.
    void notKept(const QString &why);

private:
    SettingsStore &m_store;
    PreferenceValues m_values;
};

} // namespace depesha
