// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Keeps what is being written on disk, twice a second at most, so that a crash costs no more than the last word.
// Works off the window's thread. Once forget() was called, nothing that was noted before comes back.

#pragma once

#include "ui/write/keptdraft.h"

#include <QFuture>
#include <QObject>
#include <QTimer>

namespace depesha {

class SettingsStore;

class DraftKeeper : public QObject
{
    Q_OBJECT

public:
    /// The name under which a Submission forgets it.
    static QString name();

    explicit DraftKeeper(SettingsStore &settings, QObject *parent = nullptr);
    /// What is not kept yet is handed to the store.
    ~DraftKeeper() override;

    /// What an earlier run left; empty if nothing.
    QFuture<KeptDraft> load();
    void note(const KeptDraft &draft);
    /// Without waiting for the gap: handed to the store when this returns.
    void keepNow();
    /// It is being sent: the queue forgets what is kept.
    void forget();

private:
    void keep();
    void store(const QString &json);

    SettingsStore &m_settings;
    QTimer m_gap;
    KeptDraft m_draft;
    KeptDraft m_kept;
    bool m_isKeeping = false;
    int m_generation = 0;
};

} // namespace depesha
