// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clisession.h"

#include <QDeadlineTimer>
#include <QEventLoop>
#include <QFile>
#include <QJsonDocument>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double speed = 20;
constexpr std::chrono::seconds patience{30};

} // namespace

QJsonValue CliResult::json() const
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(out, &error);
    if (error.error != QJsonParseError::NoError || !out.endsWith('\n') || out.count('\n') != 1)
        return QJsonValue::Null;
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

QString CliResult::errorKind() const { return object().value(u"error"_s).toObject().value(u"kind"_s).toString(); }

QStringList keysOf(const QString &blankSeparated)
{
    QStringList keys = blankSeparated.split(u' ');
    keys.sort();
    return keys;
}

CliSession::CliSession() : m_gateway(m_clock, speed)
{
    if (!m_gateway.listen())
        qFatal("The training gateway cannot listen");
}

QString CliSession::write(const QString &name, const QByteArray &content) const
{
    QFile file(this->file(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("A test file cannot be written");
    return file.fileName();
}

std::unique_ptr<QProcess> CliSession::start(const QStringList &arguments)
{
    auto process = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DEPESHA_DATA_DIR"_s, m_folder.filePath(u"data"_s));
    process->setProcessEnvironment(environment);
    process->start(QString::fromUtf8(DEPESHA_CLI), arguments);
    return process;
}

CliResult CliSession::run(const QStringList &arguments, const QByteArray &input)
{
    const auto process = start(arguments);
    process->write(input);
    process->closeWriteChannel();
    QEventLoop loop;
    QObject::connect(process.get(), &QProcess::finished, &loop, &QEventLoop::quit);
    QObject::connect(process.get(), &QProcess::errorOccurred, &loop, &QEventLoop::quit);
    loop.exec();
    const int code = process->exitStatus() == QProcess::NormalExit ? process->exitCode() : -1;
    return {code, process->readAllStandardOutput(), process->readAllStandardError()};
}

CliResult CliSession::addAccount(const QString &provider, const QStringList &more)
{
    return run(QStringList{u"account"_s, u"add"_s, u"--provider"_s, provider, u"--name"_s, provider, u"--login"_s,
                           TrainingGateway::login(provider), u"--endpoint"_s, m_gateway.endpoint(provider).toString(),
                           u"--sender"_s, u"Depesha"_s, u"--password-stdin"_s, u"--json"_s, u"--quiet"_s} +
                   more,
               TrainingGateway::password().toUtf8() + '\n');
}

QString CliSession::awaitState(const QString &account, const QString &state)
{
    const QDeadlineTimer deadline(patience);
    QString seen;
    while (seen != state && !deadline.hasExpired()) {
        run({u"poll"_s});
        const QJsonArray newest =
            run({u"history"_s, u"--account"_s, account, u"--limit"_s, u"1"_s, u"--json"_s}).array();
        seen = newest.at(0).toObject().value(u"state"_s).toString();
    }
    return seen;
}

} // namespace depesha
