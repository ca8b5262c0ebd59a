// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/write/draftkeeper.h"

#include "model/error.h"
#include "model/whendone.h"
#include "storage/settingsstore.h"

#include <QtConcurrent/QtConcurrentRun>
#include <chrono>

namespace depesha {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto gap = 500ms;
/// Longer lists are written off the window's thread.
constexpr qsizetype writtenAtOnce = 200;

} // namespace

QString DraftKeeper::name() { return u"write"_s; }

DraftKeeper::DraftKeeper(SettingsStore &settings, QObject *parent) : QObject(parent), m_settings(settings)
{
    m_gap.setSingleShot(true);
    m_gap.setInterval(gap);
    connect(&m_gap, &QTimer::timeout, this, &DraftKeeper::keep);
}

DraftKeeper::~DraftKeeper() { keepNow(); }

void DraftKeeper::keepNow()
{
    if (!m_gap.isActive() || m_draft == m_kept)
        return;
    // What is being written aside is older.
    ++m_generation;
    m_gap.stop();
    m_kept = m_draft;
    m_settings.keepDraft(name(), written(m_draft));
}

QFuture<KeptDraft> DraftKeeper::load()
{
    return whenDone(m_settings.draft(name()), this, [this](const Result<QString> &draft) {
        m_kept = draft ? readDraft(*draft) : KeptDraft();
        return m_kept;
    });
}

void DraftKeeper::note(const KeptDraft &draft)
{
    // An account and a sender alone are no message.
    m_draft = draft.isEmpty() && m_kept.isEmpty() ? m_kept : draft;
    // The first change at once, what follows after the gap: not put off for ever by somebody who never pauses.
    if (!m_gap.isActive() && m_draft != m_kept)
        keep();
}

void DraftKeeper::forget()
{
    ++m_generation;
    m_gap.stop();
    m_draft = {};
    m_kept = {};
}

void DraftKeeper::keep()
{
    if (m_draft == m_kept)
        return;
    m_gap.start();
    if (m_isKeeping)
        return;
    m_isKeeping = true;
    m_kept = m_draft;
    if (m_draft.recipients.size() <= writtenAtOnce) {
        store(written(m_draft));
        return;
    }
    whenDone(QtConcurrent::run([draft = m_draft] { return written(draft); }), this,
             [this, generation = m_generation](const QString &json) {
                 if (generation == m_generation)
                     store(json);
                 else
                     m_isKeeping = false;
             });
}

void DraftKeeper::store(const QString &json)
{
    whenDone(m_settings.keepDraft(name(), json), this, [this](const Result<void> &) { m_isKeeping = false; });
}

} // namespace depesha
