// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/preferences.h"

#include "model/accountdefaults.h"
#include "model/whendone.h"
#include "storage/settingsstore.h"

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

QString textOf(int value) { return QString::number(value); }
QString textOf(bool value) { return value ? u"1"_s : u"0"_s; }
QString textOf(const QTime &value) { return value.toString(u"HH:mm"_s); }
QString textOf(const QString &value) { return value; }

// What cannot be read leaves the default.
void read(const QString &text, int &value)
{
    bool ok = false;
    const int number = text.toInt(&ok);
    if (ok && number >= 0)
        value = number;
}
void read(const QString &text, bool &value) { value = text == u"1"_s; }
void read(const QString &text, QTime &value)
{
    if (const QTime time = QTime::fromString(text, u"HH:mm"_s); time.isValid())
        value = time;
}
void read(const QString &text, QString &value) { value = text; }

/// The one list of names in the settings.
template<typename Visit>
void eachField(Visit visit)
{
    visit(u"send/holdSeconds"_s, &PreferenceValues::holdSeconds);
    visit(u"send/quietHours"_s, &PreferenceValues::quietHours);
    visit(u"send/quietFrom"_s, &PreferenceValues::quietFrom);
    visit(u"send/quietUntil"_s, &PreferenceValues::quietUntil);
    visit(paceSetting, &PreferenceValues::perSecond);
    visit(reportingSetting, &PreferenceValues::reportHours);
    visit(proxySetting, &PreferenceValues::proxy);
    visit(u"history/keepDays"_s, &PreferenceValues::keepDays);
    visit(u"window/stayInTray"_s, &PreferenceValues::stayInTray);
    visit(u"notify/decisions"_s, &PreferenceValues::notifyDecisions);
    visit(u"notify/failures"_s, &PreferenceValues::notifyFailures);
    visit(u"notify/balance"_s, &PreferenceValues::notifyBalance);
    visit(u"notify/finished"_s, &PreferenceValues::notifyFinished);
}

} // namespace

bool isQuiet(const PreferenceValues &values, const QTime &time)
{
    if (!values.quietHours || values.quietFrom == values.quietUntil)
        return false;
    if (values.quietFrom < values.quietUntil)
        return time >= values.quietFrom && time < values.quietUntil;
    return time >= values.quietFrom || time < values.quietUntil;
}

Preferences::Preferences(SettingsStore &store, QObject *parent) : QObject(parent), m_store(store) {}

void Preferences::load()
{
    whenDone(m_store.all(), this, [this](const Result<QHash<QString, QString>> &kept) {
        if (!kept)
            return;
        PreferenceValues values;
        eachField([&](const QString &name, auto field) {
            if (const auto found = kept->constFind(name); found != kept->constEnd())
                read(*found, values.*field);
        });
        if (values == m_values)
            return;
        m_values = values;
        Q_EMIT changed();
    });
}

void Preferences::set(const PreferenceValues &values)
{
    if (values == m_values)
        return;
    const PreferenceValues old = std::exchange(m_values, values);
    eachField([&](const QString &name, auto field) {
        if (old.*field == m_values.*field)
            return;
        whenDone(m_store.set(name, textOf(m_values.*field)), this, [this](const Result<void> &written) {
            if (!written)
                Q_EMIT notKept(written.error().message);
        });
    });
    Q_EMIT changed();
}

} // namespace depesha
