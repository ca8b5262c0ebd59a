// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Keeps one account for each provider of the training gateway: made at the first start, and pointed at the gateway's
// new address at every later one. Only for a training folder with secrets in memory.

#pragma once

#include "model/account.h"
#include "model/error.h"

#include <QObject>

namespace depesha {

class Services;
class TrainingThread;

class TrainingAccounts : public QObject
{
    Q_OBJECT

public:
    TrainingAccounts(Services &services, const TrainingThread &gateway, QObject *parent = nullptr);

    /// Once the database is open. Answers with ready() or failed().
    void prepare();

Q_SIGNALS:
    void ready();
    void failed(const depesha::Error &error);

private:
    void prepareNext();
    void add(const QString &provider);
    void update(Account account);
    void keepPassword(const Account &account);

    Services &m_services;
    const TrainingThread &m_gateway;
    QStringList m_waiting; ///< providers still to be prepared
    QList<Account> m_known;
};

} // namespace depesha
