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
        Rows rows = sql.read(u"SELECT name, value FROM settings WHERE name NOT LIKE 'draft:%'"_s);
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

QFuture<Result<QString>> SettingsStore::draft(const QString &name)
{
    return m_database.read<QString>([name](Sql &sql) -> Result<QString> {
        Rows rows = sql.read(u"SELECT value FROM settings WHERE name = ?"_s, {draftName(name)});
        return rows.next() ? rows.text(0) : QString();
    });
}

QFuture<Result<void>> SettingsStore::keepDraft(const QString &name, const QString &draft)
{
    return m_database.write<void>(Database::Durability::Quick, {}, [name, draft](Sql &sql) -> Result<void> {
        if (draft.isEmpty())
            sql.write(u"DELETE FROM settings WHERE name = ?"_s, {draftName(name)});
        else
            sql.write(u"INSERT INTO settings (name, value) VALUES (?, ?) "
                      "ON CONFLICT (name) DO UPDATE SET value = excluded.value"_s,
                      {draftName(name), draft});
        return {};
    });
}

QString draftName(const QString &name) { return u"draft:"_s + name; }

} // namespace depesha
