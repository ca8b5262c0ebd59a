// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/supportfile.h"

#include "storage/logmask.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QRegularExpression>
#include <QSaveFile>
#include <QSysInfo>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(depesha::SupportFile)
};

constexpr auto mebibyte = qint64(1024) * 1024;

/// Only what can be nothing but a choice is shown: a setting may hold a draft.
QString shownSetting(const QString &value)
{
    static const QRegularExpression choice(u"^(?:true|false|-?\\d{1,6}|en|ru|ky|system|light|dark)$"_s);
    return choice.match(value).hasMatch() ? value : u"(%1 characters)"_s.arg(value.size());
}

QString section(const QString &title, const QStringList &lines)
{
    return u"== %1 ==\n"_s.arg(title) + lines.join(u'\n') + u"\n\n"_s;
}

QStringList findingLines(const Diagnosis &diagnosis)
{
    QStringList lines;
    for (const Finding &finding : diagnosis.findings)
        lines += u"[%1] %2%3: %4"_s.arg(levelName(finding.level), areaName(finding.area),
                                        finding.account.isEmpty() ? QString() : u" “%1”"_s.arg(finding.account),
                                        finding.message);
    return lines;
}

QStringList accountLines(const Diagnosis &diagnosis)
{
    QStringList lines;
    for (const Account &account : diagnosis.health.accounts)
        lines += u"%1: %2, %3, %4%5"_s.arg(account.name, account.provider, shortLogin(account.login),
                                           account.endpoint.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery),
                                           account.proxy.isEmpty() ? QString() : u", proxy"_s);
    return lines;
}

QStringList settingLines(const Diagnosis &diagnosis)
{
    QStringList names = diagnosis.health.settings.keys();
    names.sort();
    QStringList lines;
    for (const QString &name : std::as_const(names))
        lines += u"%1 = %2"_s.arg(name, shownSetting(diagnosis.health.settings.value(name)));
    return lines;
}

QStringList factLines(const HistoryHealth &health, const QDateTime &now)
{
    return {
        u"time: %1"_s.arg(now.toString(Qt::ISODate)),
        u"system: %1, %2, %3"_s.arg(QSysInfo::prettyProductName(), QSysInfo::kernelVersion(),
                                    QSysInfo::currentCpuArchitecture()),
        u"language: %1"_s.arg(QLocale().name()),
        // In MiB: what has ten digits would be taken for a telephone number.
        u"file system: %1, %2 MiB free"_s.arg(
            health.fileSystem, health.freeBytes ? QString::number(*health.freeBytes / mebibyte) : u"?"_s),
        u"history: %1 MiB, log %2 MiB, format %3 of %4"_s.arg(health.bytes / mebibyte)
            .arg(health.logBytes / mebibyte)
            .arg(health.version)
            .arg(health.newestVersion),
        u"copies: %1, set aside: %2"_s.arg(health.copies.size()).arg(health.setAside.size()),
        u"messages: %1; waiting %2, scheduled %3, missed %4, unconfirmed %5, awaiting reports %6"_s.arg(health.messages)
            .arg(health.waiting)
            .arg(health.scheduled)
            .arg(health.missed)
            .arg(health.unconfirmed)
            .arg(health.awaitingReports)};
}

} // namespace

QString supportText(const Diagnosis &diagnosis, const QStringList &logLines, LogMask &mask, const QDateTime &now)
{
    for (const Account &account : diagnosis.health.accounts)
        mask.addLogin(account.login);
    QStringList masked;
    for (const QString &line : logLines)
        masked += mask.apply(line);
    return mask.apply(u"Depesha\n"_s +
                      Words::tr("For whoever helps you. There is no password and no text of a message in "
                                "it; numbers and logins are shortened. Read it before you send it.") +
                      u"\n\n"_s + section(u"Facts"_s, factLines(diagnosis.health, now)) +
                      section(u"Findings"_s, findingLines(diagnosis)) +
                      section(u"Accounts"_s, accountLines(diagnosis)) +
                      section(u"Settings"_s, settingLines(diagnosis))) +
           section(u"Log"_s, masked);
}

Result<void> writeSupportFile(const QString &path, const QString &text)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
        file.write(text.toUtf8()) >= 0 && file.commit())
        return {};
    return failure(ErrorKind::Storage, Words::tr("%1 cannot be written: %2.").arg(path, file.errorString()));
}

} // namespace depesha
