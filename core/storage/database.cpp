// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/database.h"

#include "storage/databasethread.h"

namespace depesha {

Database::Database(QObject *parent)
    : QObject(parent)
    , m_thread(std::make_unique<DatabaseThread>(
          [this](Topics topics) {
              QMetaObject::invokeMethod(
                  this, [this, topics] { Q_EMIT changed(topics); }, Qt::QueuedConnection);
          },
          [this](const Error &error) {
              QMetaObject::invokeMethod(
                  this, [this, error] { Q_EMIT damaged(error); }, Qt::QueuedConnection);
          }))
{}

Database::~Database() = default;

QFuture<Result<void>> Database::open(const QString &folder) { return m_thread->open(folder); }

void Database::post(Job job) { m_thread->post(std::move(job)); }

} // namespace depesha
