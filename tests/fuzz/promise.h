// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a fuzzer demands of the code under it. A broken promise ends the program, so that the input which broke it is
// kept; so does a warning of Qt's.

#pragma once

#include <QByteArray>
#include <QString>
#include <cstddef>
#include <cstdint>

namespace depesha::fuzz {

/// Says which promise was broken, and aborts.
void require(bool holds, const char *promise);

QByteArray bytesOf(const std::uint8_t *data, std::size_t size);
/// UTF-8 where the bytes are that; else they are taken for UTF-16 as it is, halves of surrogate pairs included.
QString textOf(const QByteArray &bytes);
/// One line of whole characters, at most so many UTF-16 code units.
bool isLine(const QString &text, qsizetype most);

} // namespace depesha::fuzz

extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv);
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);
