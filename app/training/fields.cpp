// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/training/fields.h"

#include <QStringDecoder>

namespace depesha::training {

std::optional<QByteArray> percentDecoded(const QByteArray &encoded)
{
    QByteArray decoded;
    decoded.reserve(encoded.size());
    for (qsizetype i = 0; i < encoded.size(); ++i) {
        const char c = encoded.at(i);
        if (c != '%') {
            decoded += c == '+' ? ' ' : c;
            continue;
        }
        const QByteArray digits = encoded.mid(i + 1, 2);
        const QByteArray byte = QByteArray::fromHex(digits);
        if (byte.size() != 1 || byte.toHex() != digits.toLower())
            return {};
        decoded += byte;
        i += 2;
    }
    return decoded;
}

std::optional<QString> strictUtf8(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8,
                           QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    const QString text = decoder(bytes);
    return decoder.hasError() ? std::nullopt : std::optional(text);
}

QString fromWindows1251(const QByteArray &bytes)
{
    static constexpr QStringView Upper = u"ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\u0098™љ›њќћџ"
                                         u"\u00a0ЎўЈ¤Ґ¦§Ё©Є«¬\u00ad®Ї°±Ііґµ¶·ё№є»јЅѕї";
    QString text;
    text.reserve(bytes.size());
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x80)
            text += QLatin1Char(c);
        else
            text += byte < 0xc0 ? Upper.at(byte - 0x80) : QChar(u'А' + byte - 0xc0);
    }
    return text;
}

std::optional<Fields> Fields::fromForm(const QByteArray &encoded, Encoding encoding)
{
    Fields fields;
    for (const QByteArray &pair : encoded.split('&')) {
        const qsizetype mark = pair.indexOf('=');
        const auto name = percentDecoded(mark < 0 ? pair : pair.first(mark));
        const auto value = percentDecoded(mark < 0 ? QByteArray() : pair.sliced(mark + 1));
        if (!name || !value)
            return {};
        const auto text = strictUtf8(*value);
        if (!name->isEmpty() && (text || encoding == Encoding::Utf8OrWindows1251))
            fields.append(QString::fromUtf8(*name), text ? *text : fromWindows1251(*value));
    }
    return fields;
}

void Fields::append(const Fields &other)
{
    for (auto it = other.m_values.cbegin(); it != other.m_values.cend(); ++it)
        m_values[it.key()] += it.value();
}

} // namespace depesha::training
