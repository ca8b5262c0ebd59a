// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The templates as they are known now, read once and again whenever they change, so that a key press need not wait for
// the database.

#pragma once

#include "storage/templatestore.h"

#include <QObject>

namespace depesha {

class Clock;
struct UiServices;

class TemplateShelf : public QObject
{
    Q_OBJECT

public:
    explicit TemplateShelf(const UiServices &services, QObject *parent = nullptr);

    const QList<TextTemplate> &templates() const { return m_templates; }
    /// Each once, in the order of the alphabet.
    QStringList sections() const;
    /// The template that "/word" stands for, in any case; null: none.
    const TextTemplate *withShortcut(const QString &typed) const;

    /// As TemplateStore::save(); when it is done, templates() has it.
    QFuture<Result<TextTemplate>> save(const TextTemplate &entry);
    QFuture<Result<void>> remove(qint64 id);
    void markUsed(qint64 id);
    /// Three to begin with, in the language of the window.
    void addExamples();

Q_SIGNALS:
    void changed();
    void failed(const depesha::Error &error);

private:
    void load();
    void put(const TextTemplate &entry);

    TemplateStore &m_store;
    Clock &m_clock;
    QList<TextTemplate> m_templates;
    int m_generation = 0; ///< an older answer is dropped
};

} // namespace depesha
