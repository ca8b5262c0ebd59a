// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/networkfailure.h"

#include <QCoreApplication>
#include <QMetaEnum>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Network)
};

QString nameOf(QNetworkReply::NetworkError code)
{
    const char *const name = QMetaEnum::fromType<QNetworkReply::NetworkError>().valueToKey(code);
    return name ? QString::fromLatin1(name) : QString::number(code);
}

QString reasonOf(const QList<QSslError> &errors)
{
    // The first one that a person can understand and act on; an unknown issuer often comes along with the others.
    const auto any = [&errors](auto... codes) {
        return std::any_of(errors.begin(), errors.end(),
                           [codes...](const QSslError &e) { return ((e.error() == codes) || ...); });
    };
    if (any(QSslError::CertificateExpired))
        return Words::tr("it has expired, or this computer's clock is wrong");
    if (any(QSslError::CertificateNotYetValid))
        return Words::tr("it is not valid yet, or this computer's clock is wrong");
    if (any(QSslError::HostNameMismatch))
        return Words::tr("it belongs to another host");
    if (any(QSslError::CertificateRevoked, QSslError::CertificateBlacklisted))
        return Words::tr("it has been revoked");
    if (any(QSslError::SelfSignedCertificate))
        return Words::tr("it is self-signed");
    if (any(QSslError::SelfSignedCertificateInChain, QSslError::UnableToGetIssuerCertificate,
            QSslError::UnableToGetLocalIssuerCertificate, QSslError::UnableToVerifyFirstCertificate,
            QSslError::CertificateUntrusted))
        return Words::tr("nobody this computer trusts has issued it");
    return Words::tr("it is not in order");
}

} // namespace

Error networkError(QNetworkReply::NetworkError code, const QString &host, bool left)
{
    const auto error = [code](ErrorKind kind, const QString &message) { return Error{kind, message, nameOf(code)}; };
    switch (code) {
    case QNetworkReply::ConnectionRefusedError:
        return error(ErrorKind::Network, Words::tr("The connection to %1 was refused.").arg(host));
    case QNetworkReply::HostNotFoundError:
        return error(
            ErrorKind::Network,
            Words::tr("%1 was not found. Check the address and this computer's connection to the internet.").arg(host));
    case QNetworkReply::SslHandshakeFailedError:
        return error(ErrorKind::Tls, Words::tr("No encrypted connection to %1 could be made.").arg(host));
    case QNetworkReply::TimeoutError:
        return error(ErrorKind::Timeout, connectTimeout(host).message);
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::UnknownProxyError:
        return error(ErrorKind::Network, Words::tr("The proxy did not connect to %1.").arg(host));
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return error(ErrorKind::Network,
                     Words::tr("The proxy on the way to %1 asks for a name and a password.").arg(host));
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ContentReSendError:
        return error(ErrorKind::Network,
                     left ? Words::tr("The connection to %1 ended before the answer was complete.").arg(host)
                          : Words::tr("The connection to %1 ended before anything was sent.").arg(host));
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::UnknownContentError:
        return answerNotUnderstood(host, nameOf(code));
    default:
        return error(ErrorKind::Network, Words::tr("The connection to %1 failed.").arg(host));
    }
}

Error tlsError(const QList<QSslError> &errors, const QString &host)
{
    QStringList texts;
    for (const QSslError &e : errors)
        texts += e.errorString();
    return {ErrorKind::Tls,
            Words::tr("The certificate of %1 was not accepted: %2. Nothing was sent.").arg(host, reasonOf(errors)),
            texts.join(u"; "_s)};
}

Error addressNotUnderstood()
{
    return {ErrorKind::Protocol,
            Words::tr("The provider's address is not understood: it begins with https:// or http://.")};
}

Error connectTimeout(const QString &host)
{
    return {ErrorKind::Timeout, Words::tr("%1 could not be reached in time.").arg(host)};
}

Error answerTimeout(const QString &host)
{
    return {ErrorKind::Timeout, Words::tr("%1 did not answer in time.").arg(host)};
}

Error answerTooLong(const QString &host)
{
    return {ErrorKind::Protocol, Words::tr("The answer of %1 is too long.").arg(host)};
}

Error answerNotUnderstood(const QString &host, const QString &detail)
{
    return {ErrorKind::Protocol, Words::tr("The answer of %1 is not understood.").arg(host), detail};
}

Error networkStopped(const QString &host)
{
    return {ErrorKind::Network, Words::tr("The program stopped before %1 had answered.").arg(host)};
}

} // namespace depesha
