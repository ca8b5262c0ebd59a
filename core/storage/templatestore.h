// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Texts that are sent again and again, as the user keeps them: in sections, each with a name and, if he likes, a
// shortcut.

#pragma once

#include "storage/database.h"

#include <QDateTime>

namespace depesha {

struct TextTemplate
{
    qint64 id = 0;
    QString section;  ///< empty: none
    QString name;     ///< unique, in any case
    QString shortcut; ///< a word that stands for it when typed behind "/"; empty, or unique
    QString body;     ///< with placeholders as in {name}
    QDateTime usedAt; ///< UTC; null: never
    bool operator==(const TextTemplate &) const = default;
};

class TemplateStore
{
public:
    // Which field a refusal speaks of, as Error::detail.
    static constexpr QLatin1StringView nameField{"name"};
    static constexpr QLatin1StringView shortcutField{"shortcut"};
    static constexpr QLatin1StringView bodyField{"body"};

    explicit TemplateStore(Database &database);

    /// By section and name.
    QFuture<Result<QList<TextTemplate>>> list();
    /// Adds it (id 0) or changes it; as it is kept: the shortcut in small letters, without its "/". When a known one
    /// was used last does not change. ErrorKind::BadRequest: a name or a text is missing, a shortcut has spaces, or
    /// another template has the name or the shortcut.
    QFuture<Result<TextTemplate>> save(const TextTemplate &entry);
    QFuture<Result<void>> remove(qint64 id);
    QFuture<Result<void>> setUsed(qint64 id, const QDateTime &now);

private:
    Database &m_database;
};

} // namespace depesha
