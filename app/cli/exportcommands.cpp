// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "app/cli/historyfilter.h"
#include "app/cli/historywriter.h"
#include "app/cli/output.h"
#include "app/cli/session.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(depesha::ExportCommands)
};

Outcome<HistoryWriter::Format> readFormat(const Arguments &arguments)
{
    const QString format = arguments.value(u"format"_s).value_or(QString());
    if (format == "csv"_L1)
        return HistoryWriter::Format::Csv;
    if (format == "json"_L1)
        return HistoryWriter::Format::Json;
    if (format == "xlsx"_L1)
        return HistoryWriter::Format::Xlsx;
    return usageFailure(Words::tr("export: --format is csv, json or xlsx."));
}

Outcome<ExitCode> exportHistory(const Arguments &arguments, Output &output)
{
    const auto format = readFormat(arguments);
    if (!format)
        return tl::unexpected(format.error());
    const QString path = arguments.value(u"output"_s).value_or(QString());
    if (path.isEmpty())
        return usageFailure(Words::tr("export: --output is missing."));
    const auto services = openServices(arguments);
    if (!services)
        return tl::unexpected(services.error());
    const auto query = readHistoryQuery(arguments, **services);
    if (!query)
        return tl::unexpected(query.error());

    QSaveFile file(path);
    const auto cannotWrite = [&] {
        return usageFailure(Words::tr("%1 cannot be written: %2.").arg(path, file.errorString()));
    };
    if (!file.open(QIODevice::WriteOnly))
        return cannotWrite();
    HistoryWriter writer(file, *format);
    writer.begin();
    const auto written = forEachPage(**services, *query, [&](const QList<Message> &page) -> Outcome<void> {
        for (const Message &message : page)
            writer.write(message);
        if (file.error() != QFileDevice::NoError)
            return cannotWrite();
        return {};
    });
    if (!written)
        return tl::unexpected(written.error());
    if (!writer.end())
        return usageFailure(Words::tr("%1 would be too large for one file: please narrow the export.").arg(path));
    // commit() alone does not tell when the last bytes find no room.
    if (!file.flush() || !file.commit())
        return cannotWrite();
    output.document(QJsonObject{{u"exported"_s, *written}, {u"output"_s, path}});
    output.done(Words::tr("%n message(s) written to %1.", nullptr, int(*written)).arg(path));
    return ExitCode::Done;
}

} // namespace

QList<CommandSpec> exportCommands()
{
    QList<OptionSpec> options = historyOptions();
    options +=
        {{u"format"_s, u"csv|json|xlsx"_s,
          Words::tr("CSV for spreadsheets (UTF-8, semicolons), JSON as of history, or an Excel workbook.")},
         {u"output"_s, u"FILE"_s, Words::tr("The file to write; an older one is replaced once the new one is whole.")}};
    return {{u"export"_s, {}, 0, 0, Words::tr("Write messages to a file, newest first."), options, &exportHistory}};
}

} // namespace depesha
