// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The documents that users read, in the repository and in the program: both languages say the same, links lead
// somewhere, what is named stands in the window, and every part has its licence.

#include "house/papers.h"
#include "support/stricttest.h"

#include <QDate>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QXmlStreamReader>

using namespace depesha;
using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList languages{u"en"_s, u"ru"_s};

QStringList pagesOf(const QString &language)
{
    return QDir(root().filePath(u"docs/guide/"_s + language)).entryList({u"*.md"_s}, QDir::Files, QDir::Name);
}

QString bare(QString words)
{
    words.remove(u'&').remove(u'…');
    if (words.endsWith(u':'))
        words.chop(1);
    return words;
}

/// What the window says in this language, without letters for keys.
QSet<QString> wordsOfTheWindow(const QString &language)
{
    QSet<QString> words;
    QXmlStreamReader catalogue(read(u"translations/depesha_ru.ts"_s));
    const auto wanted = language == u"en"_s ? "source"_L1 : "translation"_L1;
    while (!catalogue.atEnd())
        if (catalogue.readNext() == QXmlStreamReader::StartElement && catalogue.name() == wanted)
            words.insert(bare(catalogue.readElementText(QXmlStreamReader::IncludeChildElements)));
    return words;
}

/// The versions, newest first, each with the number of its points.
QList<std::pair<QString, qsizetype>> versionsIn(const QString &changelog)
{
    QList<std::pair<QString, qsizetype>> versions;
    const QStringList sections = changelog.split(u"\n## "_s).mid(1);
    for (const QString &section : sections)
        versions.append({section.section(QRegularExpression(u"\\s"_s), 0, 0), section.count(u"\n- "_s)});
    return versions;
}

/// What CMake looks for, but for tests.
QSet<QString> packagesOfTheProgram()
{
    QSet<QString> packages;
    for (const QString &folder : {u"."_s, u"core"_s, u"ui"_s, u"app"_s, u"cmake"_s, u"translations"_s}) {
        QDirIterator files(root().filePath(folder), {u"CMakeLists.txt"_s, u"*.cmake"_s}, QDir::Files,
                           folder == u"."_s ? QDirIterator::NoIteratorFlags : QDirIterator::Subdirectories);
        while (files.hasNext())
            for (const QString &name : allMatches(u"find_package\\((\\w[\\w-]*)"_s, read(files.next())))
                packages.insert(name);
    }
    return packages;
}

} // namespace

class TestDocuments : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void guideHasTheSamePagesInEachLanguage()
    {
        QCOMPARE(pagesOf(u"ru"_s), pagesOf(u"en"_s));
        QVERIFY(pagesOf(u"en"_s).size() >= 6);
    }

    void guidePage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("page");
        for (const QString &language : languages)
            for (const QString &page : pagesOf(language))
                QTest::newRow(qPrintable(language + u'/' + page)) << language << page;
    }
    void guidePage()
    {
        QFETCH(QString, language);
        QFETCH(QString, page);
        const QString text = read(u"docs/guide/%1/%2"_s.arg(language, page));
        QVERIFY2(text.startsWith(u"# "_s), "begins with its heading");

        const QStringList links = allMatches(u"\\]\\(([^)]+)\\)"_s, text);
        const QDir folder(root().filePath(u"docs/guide/"_s + language));
        for (const QString &link : links)
            QVERIFY2(folder.exists(link), qPrintable(link));
        QStringList otherLinks = allMatches(u"\\]\\(([^)]+)\\)"_s, read(u"docs/guide/en/"_s + page));
        if (language != u"en"_s)
            otherLinks.replaceInStrings(u"/images/"_s, u"/images/%1/"_s.arg(language));
        QCOMPARE(QSet<QString>(links.begin(), links.end()), QSet<QString>(otherLinks.begin(), otherLinks.end()));

        const QSet<QString> known = wordsOfTheWindow(language);
        for (QString words : allMatches(u"\\*\\*([^*]+)\\*\\*"_s, text)) {
            words.replace(u'\n', u' ');
            QVERIFY2(known.contains(bare(words)), qPrintable(u"the window does not say “%1”"_s.arg(words)));
        }
    }

    void whatIsNewIsToldInEachLanguage()
    {
        const auto versions = versionsIn(read(u"CHANGELOG.md"_s));
        QVERIFY(!versions.isEmpty());
        for (const QString &language : languages)
            if (language != u"en"_s)
                QCOMPARE(versionsIn(read(u"docs/CHANGELOG.%1.md"_s.arg(language))), versions);
        const QStringList current = allMatches(u"^project\\(Depesha VERSION ([\\d.]+)"_s, read(u"CMakeLists.txt"_s));
        QCOMPARE(versions.constFirst().first, current.value(0));
    }

    void everyPartHasItsLicence()
    {
        const QString contributing = read(u"CONTRIBUTING.md"_s);
        QSet<QString> named;
        const auto parts = QJsonDocument::fromJson(read(u"resources/licences/parts.json"_s).toUtf8()).array();
        for (const auto &entry : parts) {
            const QJsonObject part = entry.toObject();
            QVERIFY2(root().exists(part["text"_L1].toString()), qPrintable(part["text"_L1].toString()));
            const auto packages = part["packages"_L1].toArray();
            for (const auto &package : packages)
                named.insert(package.toString());
            if (packages.isEmpty())
                continue;
            // The table of dependencies says the same.
            const QStringList rows =
                allMatches(u"^(\\| %1.*)$"_s.arg(QRegularExpression::escape(part["name"_L1].toString())), contributing);
            QVERIFY2(!rows.isEmpty(), qPrintable(part["name"_L1].toString()));
            QVERIFY2(rows.constFirst().contains(part["licence"_L1].toString()), qPrintable(rows.constFirst()));
        }
        const QSet<QString> needed = packagesOfTheProgram();
        QVERIFY(needed.size() >= 4);
        const QSet<QString> unnamed = needed - named;
        QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.values().join(u", "_s)));
    }
};

QTEST_GUILESS_MAIN(TestDocuments)
#include "tst_documents.moc"
