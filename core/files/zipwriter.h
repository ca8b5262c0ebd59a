// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A ZIP archive that is written to a device in one go, entry after entry, each compressed as it comes. It never seeks
// and keeps nothing on disk. Plain ZIP: an entry, and the whole, end below 4 GiB.
// Source: PKWARE's APPNOTE.TXT 4.3, with data descriptors (4.3.9).

#pragma once

#include <QByteArray>
#include <QList>
#include <memory>

class QIODevice;

namespace depesha {

class ZipWriter
{
public:
    explicit ZipWriter(QIODevice &device);
    ~ZipWriter();

    /// Ends the entry before. `name` is ASCII, with slashes.
    void beginEntry(const QByteArray &name);
    void write(const QByteArray &data);
    /// Bytes of this entry so far, before they are compressed.
    qint64 entrySize() const;
    /// Ends the last entry and writes the directory. False if something outgrew the format.
    bool end();

private:
    struct Entry
    {
        QByteArray name;
        quint32 offset = 0;
        quint32 checksum = 0;
        qint64 size = 0;
        qint64 packedSize = 0;
    };
    class Packer;

    void endEntry();
    void put(const QByteArray &bytes);

    QIODevice &m_device;
    std::unique_ptr<Packer> m_packer;
    QList<Entry> m_entries;
    qint64 m_position = 0;
    bool m_isTooLarge = false;
};

} // namespace depesha
