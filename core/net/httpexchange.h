// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Watches one reply of QNetworkAccessManager from its start to its one result: keeps the time limits, cuts off what is
// too long, and judges whether the request may have left. In doubt it says that it may: a false "not sent" would be
// sent twice.

#pragma once

#include "net/httptransport.h"
#include "net/oncebody.h"

#include <QNetworkReply>
#include <QPointer>
#include <QTimer>
#include <functional>

namespace depesha {

class HttpExchange : public QObject
{
    Q_OBJECT

public:
    /// An answer's body may be so long, in bytes.
    static constexpr qint64 maxBody = 1024LL * 1024;

    struct Setup
    {
        QString host;
        bool encrypted = false;
        bool freshConnection = true; ///< no connection is open yet that this request could take
        std::chrono::milliseconds connectLimit;
        std::chrono::milliseconds answerLimit;
    };

    /// Called once, unless stop() comes first. `reusable`: the connection may serve another request.
    using Done = std::function<void(const HttpResult &result, bool reusable)>;

    HttpExchange(const Setup &setup, const QByteArray &body, Done done);
    /// Ends the request without a word.
    ~HttpExchange() override;

    /// For the request that start() is then told the reply of.
    OnceBody *body() { return &m_body; }
    void start(QNetworkReply *reply);

    /// Stops the request for good and says what is known of it.
    HttpFailure stop();

private:
    // What tells that the request leaves. QNetworkReply::requestSent would, but it is never emitted for a request
    // without a body when that body is a device, as it has to be here.
    enum class Sign {
        BodyRead,  ///< head and body are written together, and the body is asked for in this thread just before
        Encrypted, ///< emitted before the request is written, and the network's thread waits until it is seen here
        None,      ///< no body and a connection that is open, or is not encrypted
    };

    void markLeft();
    void readMore();
    void onTlsErrors(const QList<QSslError> &errors);
    void onFinished();
    void onLimit();
    bool isAnswered() const;
    bool mayHaveLeft(QNetworkReply::NetworkError code) const;
    void abandonReply();
    void fail(const Error &error, bool left);
    void finish(const HttpResult &result, bool reusable);

    const Setup m_setup;
    const Done m_done;
    OnceBody m_body;
    const Sign m_sign;
    bool m_left = false;
    bool m_finished = false;
    QPointer<QNetworkReply> m_reply;
    QList<QSslError> m_tlsErrors;
    QByteArray m_answer;
    QTimer m_limit;
};

} // namespace depesha
