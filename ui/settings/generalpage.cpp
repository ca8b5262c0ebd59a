// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/generalpage.h"

#include "model/whendone.h"
#include "ui/common/appearance.h"
#include "ui/common/errorline.h"
#include "ui/settings/autostart.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSignalBlocker>
#include <QSystemTrayIcon>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

GeneralPage::GeneralPage(const UiServices &services, QWidget *parent) : SettingsPage(services, parent)
{
    addLanguage();
    addScheme();
    addStart();
    auto *tray = addCheckBox(tr("Stay in the &tray when the window is closed"), &PreferenceValues::stayInTray);
    explain(QSystemTrayIcon::isSystemTrayAvailable()
                ? tr("While something is to be sent later or awaits a report, Depesha works on in the tray.")
                : tr("This desktop has no tray."));
    tray->setEnabled(QSystemTrayIcon::isSystemTrayAvailable());
}

void GeneralPage::addLanguage()
{
    auto *languages = new QComboBox(this);
    languages->setObjectName(u"language"_s);
    languages->addItem(tr("As the system says"), QString());
    for (const auto &[name, own] : Appearance::languages())
        languages->addItem(own, name);
    languages->setCurrentIndex(std::max(0, languages->findData(services().appearance.look().language)));
    connect(languages, &QComboBox::activated, this, [this, languages] {
        // Queued: the window, and this page in it, is built anew.
        QMetaObject::invokeMethod(
            &services().appearance,
            [&appearance = services().appearance, language = languages->currentData().toString()] {
                appearance.setLanguage(language);
            },
            Qt::QueuedConnection);
    });
    rows().add(tr("&Language"), languages);
}

void GeneralPage::addScheme()
{
    auto *schemes = new QComboBox(this);
    schemes->setObjectName(u"scheme"_s);
    schemes->addItem(tr("As the system says"), int(Look::Scheme::System));
    schemes->addItem(tr("Light"), int(Look::Scheme::Light));
    schemes->addItem(tr("Dark"), int(Look::Scheme::Dark));
    schemes->setCurrentIndex(schemes->findData(int(services().appearance.look().scheme)));
    connect(schemes, &QComboBox::activated, this,
            [this, schemes] { services().appearance.setScheme(Look::Scheme(schemes->currentData().toInt())); });
    rows().add(tr("&Colours"), schemes);
}

void GeneralPage::addStart()
{
    m_autostart = new QCheckBox(tr("&Start Depesha when I log in"), this);
    m_autostart->setEnabled(false); // until it is known
    rows().addUnlabelled(m_autostart);
    m_autostartLine = rows().addLine(m_autostart);
    whenDone(isAutostartOn(), this, [this](bool on) {
        m_autostart->setChecked(on);
        m_autostart->setEnabled(true);
        connect(m_autostart, &QCheckBox::toggled, this, [this](bool wanted) {
            whenDone(setAutostart(wanted), this, [this, wanted](const Result<void> &done) {
                if (done) {
                    m_autostartLine->clear();
                    return;
                }
                m_autostartLine->setError(done.error().message);
                const QSignalBlocker quiet(m_autostart);
                m_autostart->setChecked(!wanted);
            });
        });
    });
}

} // namespace depesha
