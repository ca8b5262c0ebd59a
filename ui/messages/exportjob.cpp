// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messages/exportjob.h"

#include "files/csvtable.h"
#include "files/xlsxtable.h"
#include "ui/messages/messagewords.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>
#include <algorithm>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(depesha::ExportJob)
};

QList<TableColumn> columns()
{
    return {{Words::tr("State"), 18},         {Words::tr("Name"), 24},
            {Words::tr("Number"), 16},        {Words::tr("Text"), 60},
            {Words::tr("Sender"), 14},        {Words::tr("Account"), 18},
            {Words::tr("Parts"), 9},          {Words::tr("Cost"), 10},
            {Words::tr("Currency"), 10},      {Words::tr("Written"), 17},
            {Words::tr("Sent"), 17},          {Words::tr("Last news"), 17},
            {Words::tr("What is wrong"), 40}, {Words::tr("Provider's number"), 20},
            {Words::tr("Campaign"), 11},      {Words::tr("Message"), 11}};
}

QList<TableCell> cells(const Message &message)
{
    return {stateWords(message),
            message.name,
            message.to,
            message.text,
            message.sender,
            message.accountName,
            qint64(message.parts),
            message.cost ? TableCell(*message.cost) : TableCell(),
            message.cost ? TableCell(message.cost->unit()) : TableCell(),
            message.createdAt,
            message.submittedAt,
            message.stateAt,
            message.error ? TableCell(message.error->message) : TableCell(),
            message.providerId,
            message.campaignId,
            message.id};
}

std::unique_ptr<TableWriter> makeTable(QIODevice &device, ExportOrder::Format format)
{
    if (format == ExportOrder::Format::Csv)
        return std::make_unique<CsvTable>(device, TableAudience::People);
    return std::make_unique<XlsxTable>(device, TableAudience::People, Words::tr("Messages"));
}

/// Newest first.
QList<qint64> idsOf(QList<IdRange> ranges)
{
    std::ranges::sort(ranges, std::ranges::greater(), &IdRange::last);
    QList<qint64> ids;
    for (const IdRange &range : std::as_const(ranges))
        for (qint64 id = range.last; id >= range.first; --id)
            ids.append(id);
    return ids;
}

} // namespace

Error fileError(const QFileDevice &file)
{
    const QString advice =
        file.isOpen() // else it could not be begun, or not be put in its place
            ? Words::tr("Is there room on the disk?")
            : Words::tr("If it is open in another program, close it there, or choose another name or folder.");
    return {ErrorKind::Storage, Words::tr("“%1” was not written: %2. %3", "file, what the system says, advice")
                                    .arg(QFileInfo(file.fileName()).fileName(), file.errorString(), advice)};
}

Written writeExport(MessageStore &store, const ExportOrder &order, const GoOn &goOn)
{
    QSaveFile file(order.path);
    const auto cannotWrite = [&] { return tl::unexpected(fileError(file)); };
    if (!file.open(QIODevice::WriteOnly))
        return cannotWrite();
    const auto ids = order.selection.isEmpty() ? readIds(store, order.filter, goOn) : idsOf(order.selection);
    if (!ids)
        return tl::unexpected(ids.error());

    const auto table = makeTable(file, order.format);
    table->begin(columns());
    qint64 written = 0;
    const auto read = readEach(
        store, *ids,
        [&](const Message &message) {
            table->row(cells(message));
            ++written;
        },
        [&](qint64 done, qint64 total) { return file.error() == QFileDevice::NoError && goOn(done, total); });
    if (!read)
        return tl::unexpected(read.error());
    if (file.error() != QFileDevice::NoError)
        return cannotWrite();
    if (!*read)
        return std::nullopt;
    if (!table->end())
        return failure(ErrorKind::Storage, Words::tr("This is too much for one file: please narrow the list."));
    // commit() alone does not tell when the last bytes find no room.
    if (!file.flush() || !file.commit())
        return cannotWrite();
    return written;
}

} // namespace depesha
