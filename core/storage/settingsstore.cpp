// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/settingsstore.h"

#include "storage/sql.h"

namespace depesha {

using namespace Qt::Literals::StringLiterals;

SettingsStore::SettingsStore(Database &database) : m_database(database) {}

QFuture<Result<QHash<QString, QString>>> SettingsStore::all()
{
    return m_database.read<QHash<QString, QString>>([](Sql &sql) -> Result<QHash<QString, QString>> {
        QHash<QString, QString> settings;
        Rows rows = sql.read(u"SELECT name, value FROM settings"_s);
        while (rows.next())
            settings.insert(rows.text(0), rows.text(1));
        return settings;
    });
}

QFuture<Result<void>> SettingsStore::set(const QString &name, const QString &value)
{
    return m_database.write<void>(Database::Durability::Quick, Topic::Settings,
                                  [name, value](Sql &sql) -> Result<void> {
                                      sql.write(u"INSERT INTO settings (name, value) VALUES (?, ?) "
                                                "ON CONFLICT (name) DO UPDATE SET value = excluded.value"_s,
                                                {column(name), column(value)});
                                      return {};
                                  });
}

} // namespace depesha
