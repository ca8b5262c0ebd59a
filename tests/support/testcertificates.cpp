// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testcertificates.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>
#include <QStandardPaths>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

} // namespace

bool TestCertificates::canBeMade()
{
#ifdef Q_OS_WIN
    return !QStandardPaths::findExecutable(u"openssl"_s).isEmpty();
#else
    return true;
#endif
}

QSslConfiguration TestCertificates::server(Flaw flaw)
{
    if (!canBeMade())
        return {};
    const QString name = flaw == Flaw::OtherHost ? u"DNS:other.example"_s : u"DNS:localhost,IP:127.0.0.1"_s;
    const Pair issuer = authority(flaw == Flaw::UnknownIssuer ? u"stranger"_s : u"authority"_s);
    const QString key = path(u"server.key"_s);
    const QString certificate = path(u"server.crt"_s);
    if (flaw == Flaw::SelfSigned) {
        openssl({u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s, u"-nodes"_s,
                 u"-subj"_s, u"/CN=server"_s, u"-addext"_s, u"subjectAltName="_s + name, u"-days"_s, u"2"_s,
                 u"-keyout"_s, key, u"-out"_s, certificate});
    } else {
        const QString request = path(u"server.csr"_s);
        openssl({u"req"_s, u"-new"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s, u"-nodes"_s,
                 u"-subj"_s, u"/CN=server"_s, u"-keyout"_s, key, u"-out"_s, request});
        // `openssl ca` is what takes dates of the past; it wants a configuration and a database.
        const QString configuration = path(u"ca.cnf"_s);
        const QString database = path(u"database"_s);
        write(database, {});
        write(configuration,
              u"[ca]\ndefault_ca=this\n[this]\ndatabase=%1\nnew_certs_dir=%2\nrand_serial=yes\ndefault_md=sha256\n"
              "policy=any\nx509_extensions=server\n[any]\ncommonName=supplied\n[server]\nsubjectAltName=%3\n"_s
                  .arg(database, m_folder.path(), name)
                  .toUtf8());
        const bool expired = flaw == Flaw::Expired;
        openssl({u"ca"_s, u"-batch"_s, u"-notext"_s, u"-config"_s, configuration, u"-cert"_s, issuer.certificate,
                 u"-keyfile"_s, issuer.key, u"-startdate"_s, u"20200101000000Z"_s, u"-enddate"_s,
                 expired ? u"20200201000000Z"_s : u"20491231000000Z"_s, u"-in"_s, request, u"-out"_s, certificate});
    }
    QFile keyFile(key);
    if (!keyFile.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(key));
    QSslConfiguration result = QSslConfiguration::defaultConfiguration();
    result.setPrivateKey(QSslKey(&keyFile, QSsl::Ec));
    result.setLocalCertificate(QSslCertificate::fromPath(certificate).value(0));
    return result;
}

QSslConfiguration TestCertificates::client()
{
    if (!canBeMade())
        return {};
    QSslConfiguration result = QSslConfiguration::defaultConfiguration();
    result.setCaCertificates(QSslCertificate::fromPath(authority(u"authority"_s).certificate));
    return result;
}

TestCertificates::Pair TestCertificates::authority(const QString &name)
{
    const Pair pair{path(name + u".crt"_s), path(name + u".key"_s)};
    if (!QFile::exists(pair.certificate))
        openssl({u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s, u"-nodes"_s,
                 u"-subj"_s, u"/CN="_s + name, u"-days"_s, u"2"_s, u"-keyout"_s, pair.key, u"-out"_s,
                 pair.certificate});
    return pair;
}

void TestCertificates::openssl(const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(u"openssl"_s, arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        qFatal("openssl %s: %s", qPrintable(arguments.value(0)), process.readAll().constData());
}

} // namespace depesha
