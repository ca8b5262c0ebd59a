// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/autostart.h"

#include <QCoreApplication>
#include <QDir>
#include <QSettings>
#include <QtConcurrent>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(depesha::Autostart)
};

constexpr auto name = "Depesha"_L1;
constexpr auto startKey = R"(\Software\Microsoft\Windows\CurrentVersion\Run)"_L1;
// Where the Task Manager notes what the user has turned off there; such an entry does not start.
constexpr auto approvalKey = R"(\Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run)"_L1;

class Key : public QSettings
{
public:
    Key(QLatin1StringView root, QLatin1StringView path) : QSettings(root + path, NativeFormat) {}
};

/// One user's entry, or that of all users, which the installer makes.
bool starts(QLatin1StringView root)
{
    if (!Key(root, startKey).contains(name))
        return false;
    const QByteArray approval = Key(root, approvalKey).value(name).toByteArray();
    return approval.isEmpty() || !(approval.front() & 1);
}

constexpr auto ofUser = "HKEY_CURRENT_USER"_L1;
constexpr auto ofAll = "HKEY_LOCAL_MACHINE"_L1;

bool isOn() { return starts(ofUser) || starts(ofAll); }

Result<void> turn(bool on, const QString &program)
{
    if (on == isOn())
        return {};
    Key entry(ofUser, startKey);
    Key approval(ofUser, approvalKey);
    if (on)
        entry.setValue(name, u"\"%1\""_s.arg(QDir::toNativeSeparators(program)));
    else
        entry.remove(name);
    approval.remove(name);
    entry.sync();
    approval.sync();
    if (entry.status() != QSettings::NoError || approval.status() != QSettings::NoError)
        return failure(ErrorKind::Storage, Tr::tr("The registry's key “Run” could not be written."));
    if (!on && starts(ofAll))
        return failure(ErrorKind::Storage, Tr::tr("Depesha was installed to start for every user of this computer. "
                                                  "Turn it off in the Task Manager, under “Startup”."));
    return {};
}

} // namespace

QFuture<bool> isAutostartOn() { return QtConcurrent::run(&isOn); }

QFuture<Result<void>> setAutostart(bool on)
{
    return QtConcurrent::run(&turn, on, QCoreApplication::applicationFilePath());
}

} // namespace depesha
