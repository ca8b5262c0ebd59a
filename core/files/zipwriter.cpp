// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "files/zipwriter.h"

#include <QIODevice>
#include <QtEndian>
#include <limits>
#include <zlib.h>

namespace depesha {

namespace {

constexpr quint16 versionNeeded = 20;
constexpr quint16 sizesFollow = 1U << 3;
constexpr quint16 deflated = 8;
// The format knows no zone, and the moment is nobody's business: midnight of the first day that it can name.
constexpr quint16 noTime = 0;
constexpr quint16 firstDay = (1U << 5) | 1U;

template<typename... Fields>
QByteArray record(Fields... fields)
{
    QByteArray bytes;
    const auto add = [&bytes](auto field) {
        const auto little = qToLittleEndian(field);
        bytes.append(reinterpret_cast<const char *>(&little), sizeof(little));
    };
    (add(fields), ...);
    return bytes;
}

bool fits(qint64 size) { return size < std::numeric_limits<quint32>::max(); }

} // namespace

/// Raw deflate over pieces of any size.
class ZipWriter::Packer
{
public:
    Packer()
    {
        const int made = deflateInit2(&m_stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY);
        Q_ASSERT(made == Z_OK);
        Q_UNUSED(made)
    }
    ~Packer() { deflateEnd(&m_stream); }
    Q_DISABLE_COPY_MOVE(Packer)

    QByteArray pack(const QByteArray &data, bool isLast)
    {
        QByteArray packed;
        char room[32768];
        // zlib reads it only.
        m_stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(data.constData()));
        m_stream.avail_in = uInt(data.size());
        do {
            m_stream.next_out = reinterpret_cast<Bytef *>(room);
            m_stream.avail_out = sizeof(room);
            deflate(&m_stream, isLast ? Z_FINISH : Z_NO_FLUSH);
            packed.append(room, qsizetype(sizeof(room) - m_stream.avail_out));
        } while (m_stream.avail_out == 0);
        return packed;
    }

private:
    z_stream m_stream = {};
};

ZipWriter::ZipWriter(QIODevice &device) : m_device(device) {}

ZipWriter::~ZipWriter() = default;

void ZipWriter::put(const QByteArray &bytes)
{
    m_device.write(bytes);
    m_position += bytes.size();
}

void ZipWriter::beginEntry(const QByteArray &name)
{
    endEntry();
    m_isTooLarge = m_isTooLarge || !fits(m_position);
    m_entries.append({name, quint32(m_position)});
    m_packer = std::make_unique<Packer>();
    put("PK\3\4" +
        record(versionNeeded, sizesFollow, deflated, noTime, firstDay, quint32(0), quint32(0), quint32(0),
               quint16(name.size()), quint16(0)) +
        name);
}

void ZipWriter::write(const QByteArray &data)
{
    Q_ASSERT(m_packer);
    Entry &entry = m_entries.last();
    entry.checksum =
        quint32(crc32(entry.checksum, reinterpret_cast<const Bytef *>(data.constData()), uInt(data.size())));
    entry.size += data.size();
    const QByteArray packed = m_packer->pack(data, false);
    entry.packedSize += packed.size();
    put(packed);
}

qint64 ZipWriter::entrySize() const { return m_entries.isEmpty() ? 0 : m_entries.constLast().size; }

void ZipWriter::endEntry()
{
    if (!m_packer)
        return;
    Entry &entry = m_entries.last();
    const QByteArray packed = m_packer->pack({}, true);
    m_packer.reset();
    entry.packedSize += packed.size();
    m_isTooLarge = m_isTooLarge || !fits(entry.size) || !fits(entry.packedSize);
    put(packed + "PK\7\10" + record(entry.checksum, quint32(entry.packedSize), quint32(entry.size)));
}

bool ZipWriter::end()
{
    endEntry();
    const qint64 directory = m_position;
    for (const Entry &entry : std::as_const(m_entries))
        put("PK\1\2" +
            record(versionNeeded, versionNeeded, sizesFollow, deflated, noTime, firstDay, entry.checksum,
                   quint32(entry.packedSize), quint32(entry.size), quint16(entry.name.size()), quint16(0), quint16(0),
                   quint16(0), quint16(0), quint32(0), entry.offset) +
            entry.name);
    const auto count = quint16(m_entries.size());
    const auto size = quint32(m_position - directory);
    m_isTooLarge = m_isTooLarge || !fits(m_position);
    put("PK\5\6" + record(quint16(0), quint16(0), count, count, size, quint32(directory), quint16(0)));
    return !m_isTooLarge;
}

} // namespace depesha
