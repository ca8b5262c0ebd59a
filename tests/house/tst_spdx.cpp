// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "house/sourcetree.h"
#include "support/stricttest.h"

using namespace depesha;
using namespace Qt::Literals::StringLiterals;

class TestSpdx : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void judgesSamples_data();
    void judgesSamples();
    void everyFileSaysItsLicence_data();
    void everyFileSaysItsLicence();
};

namespace {

const QByteArray spdx = "// SPDX-FileCopyrightText: The Depesha authors\n"
                        "// SPDX-License-Identifier: GPL-3.0-or-later\n"
                        "\n";

/// What is wrong with the beginning of a file; empty if nothing.
QString fault(const QString &path, const QByteArray &content)
{
    if (!content.startsWith(spdx))
        return u"does not begin with the two SPDX lines and an empty one"_s;
    if (!path.endsWith(".h"_L1))
        return {};
    if (!content.sliced(spdx.size()).startsWith("// "))
        return u"does not say what it is for"_s;
    if (content.count("\n#pragma once\n") != 1)
        return u"lacks #pragma once"_s;
    return {};
}

} // namespace

void TestSpdx::judgesSamples_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("good");

    const auto row = [](const char *name, const QString &path, const QByteArray &content, bool good) {
        QTest::newRow(name) << path << content << good;
    };
    row("source", u"a.cpp"_s, spdx + "int a;\n", true);
    row("header", u"a.h"_s, spdx + "// For this.\n\n#pragma once\n", true);
    row("empty", u"a.cpp"_s, {}, false);
    row("nothing above", u"a.cpp"_s, "int a;\n", false);
    row("line above", u"a.cpp"_s, "\n" + spdx, false);
    row("byte order mark", u"a.cpp"_s, "\xef\xbb\xbf" + spdx, false);
    row("one line", u"a.cpp"_s, "// SPDX-License-Identifier: GPL-3.0-or-later\n\n", false);
    row("another licence", u"a.cpp"_s, QByteArray(spdx).replace("GPL-3.0-or-later", "MIT"), false);
    row("header without words", u"a.h"_s, spdx + "#pragma once\n", false);
    row("header without guard", u"a.h"_s, spdx + "// For this.\n", false);
    row("guard in a comment", u"a.h"_s, spdx + "// For this.\n// #pragma once\n", false);
}

void TestSpdx::judgesSamples()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, content);
    QFETCH(bool, good);

    QCOMPARE(fault(path, content).isEmpty(), good);
}

void TestSpdx::everyFileSaysItsLicence_data()
{
    QTest::addColumn<QByteArray>("content");

    const QList<SourceFile> files = sourceFiles({u"core"_s, u"ui"_s, u"app"_s, u"tests"_s});
    QVERIFY(files.size() > 50);
    for (const SourceFile &file : files)
        QTest::newRow(qPrintable(file.path)) << file.content;
}

void TestSpdx::everyFileSaysItsLicence()
{
    QFETCH(QByteArray, content);

    const QString found = fault(QString::fromLatin1(QTest::currentDataTag()), content);
    QVERIFY2(found.isEmpty(), qPrintable(found));
}

QTEST_GUILESS_MAIN(TestSpdx)
#include "tst_spdx.moc"
