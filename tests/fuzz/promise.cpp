// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "promise.h"

#include <QtGlobal>
#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace depesha::fuzz {

void require(bool holds, const char *promise)
{
    if (holds)
        return;
    std::fprintf(stderr, "Broken promise: %s\n", promise);
    std::abort();
}

QByteArray bytesOf(const std::uint8_t *data, std::size_t size)
{
    return QByteArray(reinterpret_cast<const char *>(data), qsizetype(size));
}

QString textOf(const QByteArray &bytes)
{
    if (bytes.isValidUtf8())
        return QString::fromUtf8(bytes);
    QString text(bytes.size() / 2, Qt::Uninitialized);
    std::memcpy(text.data(), bytes.constData(), std::size_t(text.size()) * sizeof(QChar));
    return text;
}

bool isLine(const QString &text, qsizetype most)
{
    if (text.size() > most || !text.isValidUtf16())
        return false;
    for (const QChar character : text)
        if (character != u' ' && character != QChar::Nbsp && character.isSpace())
            return false;
    return true;
}

} // namespace depesha::fuzz

int LLVMFuzzerInitialize(int *, char ***)
{
    qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &, const QString &message) {
        depesha::fuzz::require(type == QtDebugMsg || type == QtInfoMsg, qPrintable(message));
    });
    return 0;
}
