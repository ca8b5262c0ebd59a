// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The man page and the completion tell what the program takes: neither may fall behind.

#include "app/cli/commands.h"
#include "app/cli/help.h"
#include "model/messagestate.h"
#include "support/stricttest.h"

#include <QFile>

using namespace depesha;
using namespace Qt::Literals::StringLiterals;

class TestPapers : public StrictTest
{
    Q_OBJECT

private:
    static QString read(const QString &name);
    static QStringList optionNames(const CommandSpec &command);

private Q_SLOTS:
    void manPage();
    void completion();
    void help();
};

QString TestPapers::read(const QString &name)
{
    QFile file(QStringLiteral(DEPESHA_SOURCE_DIR "/packaging/linux/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll());
}

QStringList TestPapers::optionNames(const CommandSpec &command)
{
    QStringList names;
    for (const OptionSpec &option : command.options + commonOptions())
        names += u"--"_s + option.name;
    return names;
}

void TestPapers::manPage()
{
    const QString page = read(u"depesha-cli.1"_s).replace(u"\\-"_s, u"-"_s);
    for (const CommandSpec &command : allCommands()) {
        QVERIFY2(page.contains(u".SS "_s + command.name), qPrintable(command.name));
        for (const QString &option : optionNames(command))
            QVERIFY2(page.contains(option), qPrintable(option));
    }
    for (int state = 0; state < messageStateCount; ++state)
        QVERIFY2(page.contains(stateName(MessageState(state))), qPrintable(stateName(MessageState(state))));
    for (int kind = 0; kind <= int(ErrorKind::Storage); ++kind)
        QVERIFY2(page.contains(errorKindName(ErrorKind(kind))), qPrintable(errorKindName(ErrorKind(kind))));
}

void TestPapers::completion()
{
    const QString script = read(u"depesha-cli.bash"_s);
    for (const CommandSpec &command : allCommands()) {
        QVERIFY2(script.contains(command.name.section(u' ', -1)), qPrintable(command.name));
        for (const QString &option : optionNames(command))
            QVERIFY2(script.contains(option), qPrintable(option));
    }
    for (int state = 0; state < messageStateCount; ++state)
        QVERIFY2(script.contains(stateName(MessageState(state))), qPrintable(stateName(MessageState(state))));
}

void TestPapers::help()
{
    const QString all = generalHelp(allCommands());
    for (const CommandSpec &command : allCommands()) {
        QVERIFY2(all.contains(command.name), qPrintable(command.name));
        QVERIFY2(!command.summary.isEmpty(), qPrintable(command.name));
        const QString text = commandHelp(command);
        for (const QString &option : optionNames(command))
            QVERIFY2(text.contains(option), qPrintable(command.name + u' ' + option));
    }
    for (const QString &line : all.split(u'\n')) {
        QVERIFY2(line.size() <= 100, qPrintable(line));
        QVERIFY2(!line.endsWith(u' '), qPrintable(line));
    }
}

QTEST_GUILESS_MAIN(TestPapers)
#include "tst_papers.moc"
