// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A request as it was read from a connection, and what is to be answered: values between the server and the gateways.

#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <chrono>

namespace depesha::training {

struct Request
{
    QByteArray method;                            ///< "GET"
    QByteArray path;                              ///< still percent-encoded, without the query
    QByteArray query;                             ///< still percent-encoded, without the question mark
    QList<QPair<QByteArray, QByteArray>> headers; ///< names in lower case
    QByteArray body;                              ///< without its chunks
    bool keepAlive = true;

    /// The first header of that (lower-case) name; empty if there is none.
    QByteArray header(const QByteArray &name) const;
};

struct Answer
{
    /// How much of the answer leaves before the connection is closed on purpose.
    enum class Extent { Whole, Half, Nothing };

    int status = 200;
    QByteArray type = QByteArrayLiteral("text/html; charset=UTF-8");
    QByteArray body = {};
    QByteArray allow = {}; ///< the methods allowed, with status 405
    Extent extent = Extent::Whole;
    std::chrono::milliseconds delay{0};

    static Answer text(const QString &body);
    /// A refusal by HTTP itself, with one plain sentence.
    static Answer error(int status);
    static QByteArray reason(int status);
};

} // namespace depesha::training
