// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Certificates made for one test run by the `openssl` program, in a folder that goes with this object: an authority of
// our own, and servers' certificates good and bad. No key is ever kept.

#pragma once

#include <QSslConfiguration>
#include <QTemporaryDir>

namespace depesha {

class TestCertificates
{
public:
    enum class Flaw {
        None, ///< for localhost and 127.0.0.1, by our authority
        OtherHost,
        Expired,
        SelfSigned,
        UnknownIssuer,
    };

    /// False on a Windows that has no such program: tests of TLS are skipped there, and say so. Elsewhere it is
    /// installed with what tests need, and its absence ends the test.
    static bool canBeMade();

    /// What a server needs to show such a certificate. Takes some 50 ms.
    QSslConfiguration server(Flaw flaw = Flaw::None);
    /// A client's configuration that trusts our authority and nobody else.
    QSslConfiguration client();

private:
    struct Pair
    {
        QString certificate;
        QString key;
    };

    Pair authority(const QString &name);
    void openssl(const QStringList &arguments);
    QString path(const QString &file) const { return m_folder.filePath(file); }

    QTemporaryDir m_folder;
};

} // namespace depesha
