// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/logfile.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QPromise>
#include <atomic>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace depesha {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

// What comes faster than the disk takes it is counted, not kept.
constexpr qsizetype mostWaiting = 5000;
constexpr qsizetype longestLine = 4000;
// Lines that come together are written together.
constexpr auto gap = 200ms;
constexpr auto gapWithoutFolder = 2s;

QChar letterOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return u'D';
    case QtInfoMsg:
        return u'I';
    case QtWarningMsg:
        return u'W';
    case QtCriticalMsg:
    case QtFatalMsg:
        break;
    }
    return u'E';
}

/// Qt's message handler is a plain function: where it finds the log cannot be handed to it.
std::atomic<LogFile *> routed = nullptr;
std::atomic<QtMessageHandler> former = nullptr;

void handle(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (LogFile *log = routed.load())
        log->write(type, QString::fromUtf8(context.category), text);
    const QtMessageHandler before = former.load();
    if (before && type != QtDebugMsg && type != QtInfoMsg)
        before(type, context, text);
}

} // namespace

class LogFile::Writer
{
public:
    Writer(const QString &folder, qint64 bytesPerFile, std::shared_ptr<LogMask> mask, std::function<void()> wrote)
        : m_path(QDir(folder).filePath(u"depesha.log"_s))
        , m_bytesPerFile(bytesPerFile)
        , m_mask(std::move(mask))
        , m_wrote(std::move(wrote))
        , m_thread([this] { work(); })
    {}
    ~Writer()
    {
        {
            const std::scoped_lock lock(m_mutex);
            m_stopping = true;
        }
        m_wake.notify_one();
        m_thread.join();
    }
    Q_DISABLE_COPY_MOVE(Writer)

    void push(const QString &line)
    {
        {
            const std::scoped_lock lock(m_mutex);
            if (m_lines.size() < mostWaiting)
                m_lines.append(line);
            else
                ++m_dropped;
        }
        m_wake.notify_one();
    }
    QFuture<QStringList> read(int most)
    {
        Question question{most, std::make_shared<QPromise<QStringList>>()};
        question.promise->start();
        auto future = question.promise->future();
        {
            const std::scoped_lock lock(m_mutex);
            m_questions.append(question);
        }
        m_wake.notify_one();
        return future;
    }

private:
    struct Question
    {
        int most = 0;
        std::shared_ptr<QPromise<QStringList>> promise;
    };

    void work()
    {
        bool stopping = false;
        while (!stopping) {
            QList<Question> questions;
            {
                std::unique_lock lock(m_mutex);
                m_wake.wait(lock, [this] { return m_stopping || !m_lines.isEmpty() || !m_questions.isEmpty(); });
                m_wake.wait_for(lock, QFile::exists(QFileInfo(m_path).path()) ? gap : gapWithoutFolder,
                                [this] { return m_stopping || !m_questions.isEmpty(); });
                questions = std::exchange(m_questions, {});
                stopping = m_stopping;
            }
            if (write())
                m_wrote();
            for (const Question &question : std::as_const(questions)) {
                question.promise->addResult(lastLines(question.most));
                question.promise->finish();
            }
        }
    }

    bool write()
    {
        if (!QFileInfo(QFileInfo(m_path).path()).isDir())
            return false;
        QStringList lines;
        qint64 dropped = 0;
        {
            const std::scoped_lock lock(m_mutex);
            lines = std::exchange(m_lines, {});
            dropped = std::exchange(m_dropped, 0);
        }
        if (lines.isEmpty())
            return false;
        if (dropped > 0)
            lines.append(u"… %1 lines more"_s.arg(dropped));
        QByteArray bytes;
        for (const QString &line : std::as_const(lines))
            bytes += m_mask->apply(line).toUtf8() + '\n';
        rotate(bytes.size());
        // Opened each time: another process may have turned the files meanwhile.
        QFile file(m_path);
        return file.open(QIODevice::WriteOnly | QIODevice::Append, QFile::ReadOwner | QFile::WriteOwner) &&
               file.write(bytes) == bytes.size();
    }

    void rotate(qint64 more)
    {
        if (const qint64 size = QFileInfo(m_path).size(); size == 0 || size + more <= m_bytesPerFile)
            return;
        QFile::remove(m_path + ".1"_L1);
        QFile::rename(m_path, m_path + ".1"_L1);
    }

    QStringList lastLines(int most) const
    {
        QStringList lines;
        for (const QString &path : {m_path + ".1"_L1, m_path}) {
            QFile file(path);
            if (file.open(QIODevice::ReadOnly))
                lines += QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
        }
        return lines.last(qMin<qsizetype>(most, lines.size()));
    }

    const QString m_path;
    const qint64 m_bytesPerFile;
    const std::shared_ptr<LogMask> m_mask;
    const std::function<void()> m_wrote;

    std::mutex m_mutex;
    std::condition_variable m_wake;
    QStringList m_lines;
    QList<Question> m_questions;
    qint64 m_dropped = 0;
    bool m_stopping = false;

    std::thread m_thread;
};

LogFile::LogFile(const QString &folder, qint64 bytesPerFile, QObject *parent)
    : QObject(parent), m_folder(folder), m_writer(std::make_unique<Writer>(folder, bytesPerFile, m_mask, [this] {
        QMetaObject::invokeMethod(this, &LogFile::changed, Qt::QueuedConnection);
    }))
{}

LogFile::~LogFile()
{
    if (routed == this)
        routeMessages(nullptr);
    m_writer.reset();
}

void LogFile::write(QtMsgType type, const QString &category, const QString &text)
{
    QString line = u"%1 %2 %3 %4: "_s.arg(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs))
                       .arg(QCoreApplication::applicationPid())
                       .arg(letterOf(type))
                       .arg(category);
    line += QStringView(text).first(qMin(text.size(), longestLine));
    line.replace(u'\n', u' ').replace(u'\r', u' ');
    m_writer->push(line);
}

QFuture<QStringList> LogFile::lastLines(int most) { return m_writer->read(most); }

void LogFile::routeMessages(LogFile *log)
{
    const bool wasRouted = routed.exchange(log) != nullptr;
    if (log && !wasRouted)
        former = qInstallMessageHandler(handle);
    else if (!log && wasRouted)
        qInstallMessageHandler(former.exchange(nullptr));
}

} // namespace depesha
