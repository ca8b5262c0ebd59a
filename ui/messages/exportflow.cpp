// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messages/exportflow.h"

#include "model/clock.h"
#include "ui/messages/campaignreport.h"
#include "ui/messages/exportdialog.h"
#include "ui/messages/workline.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPromise>
#include <QStandardPaths>
#include <QVBoxLayout>
#include <QtConcurrent/QtConcurrentRun>
#include <numeric>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

ExportFlow::ExportFlow(const UiServices &services, QWidget *parent)
    : QWidget(parent), m_services(services), m_line(new WorkLine(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_line);
    hide();
    connect(m_line, &WorkLine::closed, this, &QWidget::hide);
    connect(m_line, &WorkLine::stopRequested, this, [this] { m_stop->store(true); });
    connect(&m_work, &QFutureWatcherBase::progressValueChanged, this,
            [this](int done) { m_line->setProgress(done, m_work.progressMaximum()); });
    connect(&m_work, &QFutureWatcherBase::finished, this, &ExportFlow::finish);
}

ExportFlow::~ExportFlow()
{
    // At most a stretch of messages: the job looks after each whether it may go on.
    m_work.disconnect(this);
    if (m_stop)
        m_stop->store(true);
    m_work.waitForFinished();
}

void ExportFlow::start(const MessageFilter &filter, const QList<IdRange> &selection)
{
    if (isRunning())
        return;
    const qint64 selected = std::accumulate(selection.begin(), selection.end(), qint64(0),
                                            [](qint64 sum, const IdRange &range) { return sum + range.size(); });
    auto *dialog = new ExportDialog(m_services.messages, filter, selected, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, filter, selection] {
        ExportOrder order{dialog->format(), {}, filter, dialog->isSelectionOnly() ? selection : QList<IdRange>()};
        const bool isCsv = order.format == ExportOrder::Format::Csv;
        askWhere(tr("Export messages"), isCsv ? tr("CSV") : tr("Excel workbook"), isCsv ? u"csv"_s : u"xlsx"_s,
                 [this, order](const QString &path) {
                     ExportOrder complete = order;
                     complete.path = path;
                     run(path, [&store = m_services.messages, complete](const GoOn &goOn) {
                         return writeExport(store, complete, goOn);
                     });
                 });
    });
    dialog->open();
}

void ExportFlow::startReport(qint64 campaignId)
{
    if (isRunning())
        return;
    askWhere(tr("Report of a campaign"), tr("PDF document"), u"pdf"_s, [this, campaignId](const QString &path) {
        const ReportOrder order{campaignId, path, m_services.clock.now()};
        run(path, [&store = m_services.messages, &providers = m_services.providers, order](const GoOn &goOn) {
            return writeReport(store, providers, order, goOn);
        });
    });
}

QString ExportFlow::suggestedName(const QString &suffix) const
{
    const QString day = m_services.clock.now().toLocalTime().date().toString(Qt::ISODate);
    return u"%1 %2.%3"_s.arg(tr("Depesha", "of a file's name"), day, suffix);
}

void ExportFlow::askWhere(const QString &title, const QString &kind, const QString &suffix,
                          const std::function<void(const QString &path)> &then)
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(window(), title, documents);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDefaultSuffix(suffix);
    dialog->setNameFilters({u"%1 (*.%2)"_s.arg(kind, suffix)});
    dialog->selectFile(suggestedName(suffix));
    connect(dialog, &QFileDialog::fileSelected, this, then);
    dialog->open();
}

void ExportFlow::run(const QString &path, const Job &job)
{
    if (isRunning()) // another one was begun while this one asked where
        return;
    m_path = path;
    m_line->begin(QFileInfo(path).fileName());
    show();
    // Not the future's own cancel(), which would drop the word that the last stretch was written after all.
    m_stop = std::make_shared<std::atomic_bool>(false);
    m_work.setFuture(QtConcurrent::run([job, stop = m_stop](QPromise<Written> &promise) {
        promise.addResult(job([&promise, &stop](qint64 done, qint64 total) {
            promise.setProgressRange(0, int(total));
            promise.setProgressValue(int(done));
            return !stop->load();
        }));
    }));
    Q_EMIT runningChanged(true);
}

void ExportFlow::finish()
{
    const QString name = QFileInfo(m_path).fileName();
    const Written written = m_work.result();
    if (!written) {
        m_line->fail(written.error().message);
        Q_EMIT failed();
    } else if (!*written) {
        m_line->stopped(tr("Stopped: “%1” was not written.").arg(name));
    } else {
        m_line->succeed(tr("%Ln message(s) written to “%1”.", nullptr, int(**written)).arg(name), m_path);
    }
    Q_EMIT runningChanged(false);
}

} // namespace depesha
