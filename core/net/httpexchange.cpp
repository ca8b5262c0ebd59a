// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/httpexchange.h"

#include "net/networkfailure.h"

namespace depesha {

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

HttpExchange::HttpExchange(const Setup &setup, const QByteArray &body, Done done)
    : m_setup(setup)
    , m_done(std::move(done))
    , m_body(body)
    , m_sign(!body.isEmpty()                            ? Sign::BodyRead
             : setup.encrypted && setup.freshConnection ? Sign::Encrypted
                                                        : Sign::None)
{
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, &HttpExchange::onLimit);
    connect(&m_body, &OnceBody::firstRead, this, &HttpExchange::markLeft);
}

HttpExchange::~HttpExchange()
{
    m_body.shut();
    abandonReply();
}

void HttpExchange::start(QNetworkReply *reply)
{
    m_reply = reply;
    connect(reply, &QNetworkReply::requestSent, this, &HttpExchange::markLeft);
    if (m_sign == Sign::Encrypted)
        connect(reply, &QNetworkReply::encrypted, this, &HttpExchange::markLeft);
    connect(reply, &QNetworkReply::sslErrors, this, &HttpExchange::onTlsErrors);
    connect(reply, &QNetworkReply::readyRead, this, &HttpExchange::readMore);
    connect(reply, &QNetworkReply::finished, this, &HttpExchange::onFinished);

    if (m_sign != Sign::None)
        m_limit.start(m_setup.connectLimit);
    else if (m_setup.freshConnection)
        m_limit.start(m_setup.connectLimit + m_setup.answerLimit);
    else
        markLeft();
}

HttpFailure HttpExchange::stop()
{
    m_body.shut();
    abandonReply();
    m_finished = true;
    m_limit.stop();
    // Without a body nothing can hold the request back: the network's thread may be about to write it.
    return {networkStopped(m_setup.host), m_left || m_sign != Sign::BodyRead};
}

void HttpExchange::markLeft()
{
    if (m_left)
        return;
    m_left = true;
    if (!m_finished && m_reply)
        m_limit.start(m_setup.answerLimit);
}

void HttpExchange::readMore()
{
    // Never more than needed to see that it is too long.
    m_answer += m_reply->read(maxBody + 1 - m_answer.size());
    if (m_answer.size() > maxBody)
        fail(answerTooLong(m_setup.host), true);
}

void HttpExchange::onTlsErrors(const QList<QSslError> &errors) { m_tlsErrors = errors; }

void HttpExchange::onFinished()
{
    readMore();
    if (m_finished)
        return;
    const QNetworkReply::NetworkError code = m_reply->error();
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QByteArray encoding = m_reply->rawHeader("Content-Encoding").toLower();
    if (!encoding.isEmpty() && encoding != "identity") {
        fail(answerNotUnderstood(m_setup.host, u"packed unasked, status %1"_s.arg(status)), true);
        return;
    }
    if (isAnswered()) {
        const HttpReply answer{status, m_reply->rawHeaderPairs(), m_answer};
        const bool closes =
            code == QNetworkReply::ContentReSendError || answer.header("Connection").toLower().contains("close");
        finish(answer, !closes);
        return;
    }
    const bool left = mayHaveLeft(code);
    if (code == QNetworkReply::SslHandshakeFailedError && !m_tlsErrors.isEmpty() && !left)
        fail(tlsError(m_tlsErrors, m_setup.host), false);
    else if (code == QNetworkReply::NoError)
        fail(answerNotUnderstood(m_setup.host, u"status %1"_s.arg(status)), left);
    else
        fail(networkError(code, m_setup.host, left), left);
}

void HttpExchange::onLimit()
{
    m_body.shut();
    if (m_left || m_sign == Sign::BodyRead) {
        fail(m_left ? answerTimeout(m_setup.host) : connectTimeout(m_setup.host), m_left);
        return;
    }
    if (m_sign == Sign::None) {
        fail(answerTimeout(m_setup.host), true);
        return;
    }
    // The network's thread may be just past the handshake. If so it waits for `encrypted` to be seen here, and then
    // writes before it learns of the abort: so look out for that signal a little longer.
    disconnect(m_reply, &QNetworkReply::finished, this, nullptr);
    disconnect(m_reply, &QNetworkReply::readyRead, this, nullptr);
    m_reply->abort();
    QTimer::singleShot(250ms, this, [this] { fail(connectTimeout(m_setup.host), m_left); });
}

bool HttpExchange::isAnswered() const
{
    const QNetworkReply::NetworkError code = m_reply->error();
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (code == QNetworkReply::NoError)
        return status >= 200;
    if (code == QNetworkReply::ContentReSendError) {
        // A whole answer is here and Qt wanted to repeat the request all the same: to follow these redirects, which it
        // prepares even if told not to follow any, or because the server closed the connection, which is how an answer
        // without a length ends.
        const bool endsByClosing =
            !m_reply->hasRawHeader("Content-Length") && !m_reply->hasRawHeader("Transfer-Encoding");
        return status == 307 || status == 308 || (status >= 200 && endsByClosing);
    }
    // A status of 400 and more is an answer like any other, though Qt calls it an error.
    const bool aboutTheStatus = (code > 200 && code < 300) || (code > 400 && code < 500) ||
                                code == QNetworkReply::ProtocolInvalidOperationError;
    return status >= 400 && aboutTheStatus;
}

bool HttpExchange::mayHaveLeft(QNetworkReply::NetworkError code) const
{
    if (m_left || code == QNetworkReply::ContentReSendError)
        return true;
    if (m_sign != Sign::None)
        return false;
    // These come only from making the connection, and there was none before. Others may also befall a request under
    // way.
    switch (code) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::TimeoutError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
        return false;
    default:
        return true;
    }
}

void HttpExchange::abandonReply()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    delete m_reply;
}

void HttpExchange::fail(const Error &error, bool left) { finish(tl::unexpected(HttpFailure{error, left}), false); }

void HttpExchange::finish(const HttpResult &result, bool reusable)
{
    if (std::exchange(m_finished, true))
        return;
    m_limit.stop();
    m_reply->disconnect(this);
    m_done(result, reusable);
}

} // namespace depesha
