// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/doctorchecks.h"

#include "providers/registry.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>
#include <QSslSocket>
#include <QSysInfo>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(depesha::Doctor)
};

using Level = Finding::Level;
using Area = Finding::Area;

// Below this there is hardly room for a copy of the history.
constexpr qint64 littleSpace = 200LL * 1024 * 1024;
// A log of this size was not written back for a long time.
constexpr qint64 bigLog = 256LL * 1024 * 1024;

QString sizeOf(qint64 bytes) { return QLocale().formattedDataSize(bytes); }

QString timeOf(const QDateTime &time) { return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat); }

} // namespace

QList<Finding> programFindings(const HistoryHealth &health)
{
    QList<Finding> findings{{Level::Good,
                             Area::Program,
                             {},
                             u"Depesha %1, Qt %2, SQLite %3, %4 (%5)"_s.arg(
                                 QCoreApplication::applicationVersion(), QLatin1StringView(qVersion()),
                                 health.sqlite.isEmpty() ? u"–"_s : health.sqlite,
                                 QSslSocket::supportsSsl() ? QSslSocket::sslLibraryVersionString() : u"TLS –"_s,
                                 QSysInfo::prettyProductName())}};
    if (!QSslSocket::supportsSsl())
        findings.append({Level::Bad,
                         Area::Program,
                         {},
                         Words::tr("This computer has no TLS that Depesha can use."),
                         Words::tr("Install OpenSSL, or the program anew.")});
    return findings;
}

QList<Finding> folderFindings(const HistoryHealth &health)
{
    const QString folder = QDir::toNativeSeparators(health.folder);
    if (!health.exists)
        return {{Level::Note,
                 Area::Folder,
                 {},
                 Words::tr("The data folder %1 is not there yet.").arg(folder),
                 Words::tr("It is made with the first account.")}};
    QList<Finding> findings;
    if (!health.isWritable)
        findings.append({Level::Bad,
                         Area::Folder,
                         {},
                         Words::tr("Nothing can be written to the data folder %1.").arg(folder),
                         Words::tr("Look whether you may write there and whether the disk is full.")});
    if (health.isNetworkDrive)
        findings.append(
            {Level::Bad,
             Area::Folder,
             {},
             Words::tr("The data folder %1 is on a network drive (%2).").arg(folder, health.fileSystem),
             Words::tr("Choose a folder on this computer: over a network two programs can send the same.")});
    if (health.freeBytes && *health.freeBytes < qMax(littleSpace, 2 * health.bytes))
        findings.append({*health.freeBytes < littleSpace / 10 ? Level::Bad : Level::Warning,
                         Area::Folder,
                         {},
                         Words::tr("Only %1 are free on the disk of the data folder.").arg(sizeOf(*health.freeBytes)),
                         Words::tr("Free some space.")});
    if (findings.isEmpty())
        findings.append(
            {Level::Good,
             Area::Folder,
             {},
             health.freeBytes
                 ? Words::tr("The data folder %1 can be written, %2 are free.").arg(folder, sizeOf(*health.freeBytes))
                 : Words::tr("The data folder %1 can be written.").arg(folder)});
    return findings;
}

QList<Finding> historyFindings(const HistoryHealth &health)
{
    if (!health.exists)
        return {};
    if (!health.hasDatabase)
        return {{Level::Note, Area::History, {}, Words::tr("There is no history yet.")}};
    QList<Finding> findings;
    const QString copy = health.copies.isEmpty() ? QString() : timeOf(health.copies.constFirst().madeAt);
    if (health.trouble)
        findings.append({Level::Bad, Area::History, {}, health.trouble->message});
    else if (!health.damage.isEmpty())
        findings.append(
            {Level::Bad,
             Area::History,
             {},
             Words::tr("The history is damaged."),
             copy.isEmpty()
                 ? Words::tr(
                       "There is no copy to fall back on. Put back one of your own, or move the file away to begin "
                       "with an empty history.")
                 : Words::tr("Close every Depesha and start it again: it keeps the damaged file, and goes on from its "
                             "copy of %1.")
                       .arg(copy)});
    else if (health.version > health.newestVersion)
        findings.append({Level::Bad,
                         Area::History,
                         {},
                         Words::tr("The history was written by a newer Depesha."),
                         Words::tr("Install the newer program.")});
    else
        findings.append({Level::Good,
                         Area::History,
                         {},
                         Words::tr("The history is whole: %1, format %2, %n message(s).", nullptr, int(health.messages))
                             .arg(sizeOf(health.bytes))
                             .arg(health.version)});
    if (health.logBytes > bigLog)
        findings.append({Level::Warning,
                         Area::History,
                         {},
                         Words::tr("The log of the history has grown to %1.").arg(sizeOf(health.logBytes)),
                         Words::tr("Close every Depesha once.")});
    if (!copy.isEmpty())
        findings.append(
            {Level::Good, Area::History, {}, Words::tr("The newest copy of the history is of %1.").arg(copy)});
    else if (health.messages > 0)
        findings.append({Level::Note,
                         Area::History,
                         {},
                         Words::tr("There is no copy of the history yet."),
                         Words::tr("One is made soon after the window or “depesha-cli run” is started.")});
    if (health.recovery)
        findings.append({Level::Warning,
                         Area::History,
                         {},
                         recoveryWords(*health.recovery),
                         Words::tr("Once you have looked, close the band in the window, or run “depesha-cli doctor "
                                   "--seen”.")});
    if (!health.setAside.isEmpty())
        findings.append({Level::Note,
                         Area::History,
                         {},
                         Words::tr("Damaged files that were set aside: %1.").arg(health.setAside.join(u", "_s)),
                         Words::tr("Keep them until you are sure that nothing in them is needed.")});
    return findings;
}

QList<Finding> messageFindings(const HistoryHealth &health)
{
    QList<Finding> findings;
    if (health.unconfirmed > 0)
        findings.append(
            {Level::Warning,
             Area::Messages,
             {},
             Words::tr("%n message(s) are unconfirmed: they may have been sent.", nullptr, int(health.unconfirmed)),
             Words::tr("Look at your account on the provider's site, then decide in Messages, or by "
                       "“depesha-cli resolve”.")});
    if (health.missed > 0)
        findings.append({Level::Warning,
                         Area::Messages,
                         {},
                         Words::tr("%n scheduled message(s) missed their time.", nullptr, int(health.missed)),
                         Words::tr("Say whether they are still wanted: in Messages, or by “depesha-cli resolve”.")});
    const bool nobodyWorks = health.outbox == HistoryHealth::Worker::Nobody;
    findings.append(
        {Level::Good,
         Area::Outbox,
         {},
         nobodyWorks ? Words::tr("Nobody works the outbox now.") : Words::tr("A Depesha works the outbox.")});
    if (const qint64 waiting = health.waiting + health.scheduled - health.missed; waiting > 0)
        findings.append({nobodyWorks ? Level::Note : Level::Good,
                         Area::Messages,
                         {},
                         Words::tr("%n message(s) wait to be sent.", nullptr, int(waiting)),
                         nobodyWorks ? Words::tr("Start the window, or “depesha-cli run”.") : QString()});
    if (health.awaitingReports > 0)
        findings.append({Level::Good,
                         Area::Messages,
                         {},
                         Words::tr("%n message(s) wait for a delivery report.", nullptr, int(health.awaitingReports))});
    return findings;
}

QList<Finding> accountFindings(const HistoryHealth &health, const ProviderRegistry &providers)
{
    QList<Finding> findings;
    for (const Account &account : health.accounts) {
        if (!providers.find(account.provider))
            findings.append(
                {Level::Bad, Area::Account, account.name,
                 Words::tr("This version of Depesha does not know the provider “%1”.").arg(account.provider),
                 Words::tr("Install a newer version.")});
        const bool isOnThisComputer =
            account.endpoint.host() == "127.0.0.1"_L1 || account.endpoint.host() == "localhost"_L1;
        if (!account.endpoint.isValid() || account.endpoint.host().isEmpty())
            findings.append({Level::Bad, Area::Account, account.name, Words::tr("Its endpoint is no address."),
                             Words::tr("Enter the endpoint again.")});
        else if (!account.isEncrypted() && !isOnThisComputer)
            findings.append({Level::Note, Area::Account, account.name,
                             Words::tr("Its endpoint is http: password and texts travel unencrypted."),
                             Words::tr("Ask the provider for an https address.")});
    }
    if (health.version > 0 && health.damage.isEmpty() && health.accounts.isEmpty() && !health.trouble)
        findings.append({Level::Note, Area::Account, {}, Words::tr("There are no accounts yet.")});
    return findings;
}

} // namespace depesha
