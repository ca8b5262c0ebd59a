// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/systemscheme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

// https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Settings.html
constexpr auto service = "org.freedesktop.portal.Desktop"_L1;
constexpr auto path = "/org/freedesktop/portal/desktop"_L1;
constexpr auto interface = "org.freedesktop.portal.Settings"_L1;
constexpr auto group = "org.freedesktop.appearance"_L1;
constexpr auto key = "color-scheme"_L1;
constexpr uint preferDark = 1;
constexpr uint preferLight = 2;

/// Its slot is for QDBusConnection::connect(), which knows slots by name only.
class PortalWatch : public QObject
{
    Q_OBJECT

public:
    explicit PortalWatch(SystemScheme *scheme) : QObject(scheme), m_scheme(scheme) {}

public Q_SLOTS:
    void settingChanged(const QString &changedGroup, const QString &changedKey, const QDBusVariant &value)
    {
        if (changedGroup != group || changedKey != key)
            return;
        // Read() wraps the value in a variant of its own, the signal does not.
        QVariant inner = value.variant();
        if (inner.canConvert<QDBusVariant>())
            inner = inner.value<QDBusVariant>().variant();
        const uint preferred = inner.toUInt();
        const bool prefers = preferred == preferDark || preferred == preferLight;
        Q_EMIT m_scheme->changed(prefers ? std::optional(preferred == preferDark) : std::nullopt);
    }

private:
    SystemScheme *m_scheme;
};

} // namespace

void SystemScheme::start()
{
    // Without an address the bus would be started from here, which takes long.
    if (qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"))
        return;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    auto *watch = new PortalWatch(this);
    bus.connect(service, path, interface, u"SettingChanged"_s, watch,
                SLOT(settingChanged(QString, QString, QDBusVariant)));
    QDBusMessage question = QDBusMessage::createMethodCall(service, path, interface, u"Read"_s);
    question << QString(group) << QString(key);
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(question), watch);
    connect(watcher, &QDBusPendingCallWatcher::finished, watch, [watch, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusVariant> answer = *watcher;
        if (answer.isValid())
            watch->settingChanged(group, key, answer.value());
    });
}

} // namespace depesha

#include "systemscheme.moc"
