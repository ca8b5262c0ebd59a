// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the packages of the systems say of the program, and what builds them: the same everywhere, each fact in one
// place.

#include "house/papers.h"
#include "support/stricttest.h"

#include <QDirIterator>
#include <QJsonDocument>
#include <QJsonObject>
#include <QXmlStreamReader>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A property list's keys, whatever their depth, and the strings that follow each.
QMap<QString, QStringList> propertyList(const QString &text)
{
    QMap<QString, QStringList> list;
    QString key;
    QXmlStreamReader reader(text);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (reader.name() == "key"_L1)
            list.insert(key = reader.readElementText(), {});
        else if (reader.name() == "string"_L1)
            list[key].append(reader.readElementText());
    }
    if (reader.hasError())
        qFatal("%s", qPrintable(reader.errorString()));
    return list;
}

QStringList workflows()
{
    QStringList files;
    for (QDirIterator all(root().filePath(u".github"_s), {u"*.yml"_s}, QDir::Files, QDirIterator::Subdirectories);
         all.hasNext();)
        files.append(root().relativeFilePath(all.next()));
    return files;
}

} // namespace

class TestPackaging : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void factsStandInCMakeListsAlone()
    {
        const auto mac = propertyList(read(u"packaging/macos/Info.plist.in"_s));
        QCOMPARE(mac[u"CFBundleShortVersionString"_s], QStringList{u"@PROJECT_VERSION@"_s});
        QCOMPARE(mac[u"CFBundleVersion"_s], QStringList{u"@PROJECT_VERSION@"_s});
        QCOMPARE(mac[u"CFBundleIdentifier"_s], QStringList{u"@DEPESHA_ID@"_s});
        QCOMPARE(mac[u"LSMinimumSystemVersion"_s], QStringList{u"@CMAKE_OSX_DEPLOYMENT_TARGET@"_s});
        QVERIFY(read(u"packaging/linux/metainfo.xml.in"_s).contains(u"<release version=\"@PROJECT_VERSION@\""_s));
        const QString day =
            allMatches(u"^set\\(DEPESHA_RELEASE_DATE ([\\d-]+)\\)"_s, read(u"CMakeLists.txt"_s)).value(0);
        QVERIFY2(QDate::fromString(day, Qt::ISODate).isValid(), qPrintable(day));
        const auto libraries = QJsonDocument::fromJson(read(u"packaging/windows/vcpkg.json"_s).toUtf8()).object();
        QVERIFY(!libraries.isEmpty());
        QVERIFY2(!libraries.keys().join(u' ').contains(u"version"_s), "vcpkg.json names a version of its own");
    }

    void librariesAreForTheSameMacOS()
    {
        const QString oldest =
            allMatches(u"^set\\(CMAKE_OSX_DEPLOYMENT_TARGET ([\\d.]+) "_s, read(u"CMakeLists.txt"_s)).value(0);
        QVERIFY(!oldest.isEmpty());
        for (const QString &triplet : {u"arm64"_s, u"x64"_s})
            QCOMPARE(allMatches(u"^set\\(VCPKG_OSX_DEPLOYMENT_TARGET ([\\d.]+)\\)"_s,
                                read(u"packaging/macos/triplets/%1-osx.cmake"_s.arg(triplet))),
                     QStringList{oldest});
    }

    void sameLinksOnEachDesktop()
    {
        QStringList linux = allMatches(u"x-scheme-handler/(\\w+)"_s, read(u"packaging/linux/depesha.desktop"_s));
        QStringList mac = propertyList(read(u"packaging/macos/Info.plist.in"_s))[u"CFBundleURLSchemes"_s];
        linux.sort();
        mac.sort();
        QVERIFY(!mac.isEmpty());
        QCOMPARE(mac, linux);
    }

    void macOSKnowsTheLanguages()
    {
        QStringList languages;
        for (const QString &file : QDir(root().filePath(u"translations"_s)).entryList({u"depesha_*.ts"_s}, QDir::Files))
            languages.append(file.section(u'_', 1).section(u'.', 0, 0));
        QCOMPARE(propertyList(read(u"packaging/macos/Info.plist.in"_s))[u"CFBundleLocalizations"_s], languages);
    }

    /// A tag can be moved to another commit by whoever gets hold of the action.
    void actionsOfOthersArePinned()
    {
        qsizetype pinned = 0;
        for (const QString &file : workflows())
            for (const QString &action : allMatches(u"^\\s*(?:- )?uses: (.+)$"_s, read(file))) {
                if (action.startsWith(u"./"_s))
                    continue;
                static const QRegularExpression commit(u"^[\\w-]+(/[\\w-]+)+@[0-9a-f]{40} # v\\d+\\.\\d+\\.\\d+$"_s);
                QVERIFY2(commit.match(action).hasMatch(), qPrintable(file + u": "_s + action));
                ++pinned;
            }
        QVERIFY(pinned > 5);
    }

    void everyJobHasItsLimit()
    {
        static const QRegularExpression start(u"^  [\\w-]+:$"_s, QRegularExpression::MultilineOption);
        for (const QString &file : workflows()) {
            QStringList jobs = read(file).section(u"\njobs:\n"_s, 1).split(start);
            jobs.removeFirst(); // what stands before the first; an action has no jobs
            for (const QString &job : std::as_const(jobs))
                QVERIFY2(job.contains(u"\n    timeout-minutes: "_s) || job.contains(u"\n    uses: "_s),
                         qPrintable(file + job.left(200)));
        }
    }
};

} // namespace depesha

QTEST_GUILESS_MAIN(depesha::TestPackaging)
#include "tst_packaging.moc"
