// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/write/ownphone.h"

#include "storage/settingsstore.h"
#include "ui/write/ownnumberdialog.h"

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

const auto setting = u"send/ownNumber"_s;

} // namespace

OwnPhone::OwnPhone(SettingsStore &settings, QWidget *place) : m_settings(settings), m_place(place) {}

void OwnPhone::load(const QHash<QString, QString> &settings) { m_number = settings.value(setting); }

void OwnPhone::ask(const SendOrder &order, const std::function<void(const QString &number)> &then)
{
    const QString region = order.account.region.isEmpty() ? order.capabilities.region : order.account.region;
    if (!m_number.isEmpty() && ownNumber(order.capabilities, region, u'+' + m_number)) {
        then(u'+' + m_number);
        return;
    }
    auto *dialog = new OwnNumberDialog(order.capabilities, region, m_number, m_place);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(
        dialog, &QDialog::accepted, this,
        [this, dialog, then] {
            m_number = dialog->number();
            m_settings.set(setting, m_number);
            then(u'+' + m_number);
        },
        Qt::SingleShotConnection);
    dialog->open();
}

} // namespace depesha
