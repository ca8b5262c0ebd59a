// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/autostart.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>
#include <QtConcurrent>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(depesha::Autostart)
};

#ifdef Q_OS_MACOS
QString path() { return QDir::home().filePath(u"Library/LaunchAgents/" DEPESHA_ID ".plist"_s); }

QByteArray content(const QString &program)
{
    return u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
           "<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" "
           "\"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">\n"
           "<plist version=\"1.0\"><dict>\n"
           "<key>Label</key><string>" DEPESHA_ID "</string>\n"
           "<key>ProgramArguments</key><array><string>%1</string></array>\n"
           "<key>RunAtLoad</key><true/>\n"
           "<key>ProcessType</key><string>Interactive</string>\n"
           "</dict></plist>\n"_s.arg(program.toHtmlEscaped())
               .toUtf8();
}

/// Started from its disk image or from where it was downloaded, a program has a path that is gone the next time.
bool staysWhereItIs(const QString &program)
{
    return !program.startsWith(u"/Volumes/"_s) && !program.contains(u"/AppTranslocation/"_s);
}
#else
QString path()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation))
        .filePath(u"autostart/depesha.desktop"_s);
}

QByteArray content(QString program)
{
    // The desktop entry specification's quoting of an argument, then of a string.
    for (const char16_t special : {u'\\', u'"', u'`', u'$'})
        program.replace(QChar(special), u"\\"_s + QChar(special));
    program.replace(u'\\', u"\\\\"_s).replace(u'%', u"%%"_s);
    return u"[Desktop Entry]\nType=Application\nName=Depesha\nIcon=depesha\nExec=\"%1\"\n"_s.arg(program).toUtf8();
}

bool staysWhereItIs(const QString &) { return true; }
#endif

bool isOn() { return QFileInfo::exists(path()); }

Result<void> turn(bool on, const QString &program)
{
    const auto refused = [] {
        return failure(ErrorKind::Storage, Tr::tr("%1 could not be written.").arg(QDir::toNativeSeparators(path())));
    };
    if (!on)
        return !isOn() || QFile::remove(path()) ? Result<void>() : refused();
    if (!staysWhereItIs(program))
        return failure(ErrorKind::Storage,
                       Tr::tr("Move Depesha to the Applications folder, and open it from there first."));
    QSaveFile file(path());
    if (!QDir().mkpath(QFileInfo(path()).absolutePath()) || !file.open(QIODevice::WriteOnly))
        return refused();
    file.write(content(program));
    return file.commit() ? Result<void>() : refused();
}

} // namespace

QFuture<bool> isAutostartOn() { return QtConcurrent::run(&isOn); }

QFuture<Result<void>> setAutostart(bool on)
{
    return QtConcurrent::run(&turn, on, QCoreApplication::applicationFilePath());
}

} // namespace depesha
