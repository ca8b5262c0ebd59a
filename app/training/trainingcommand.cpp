// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/training/trainingcommand.h"

#include "app/training/overviewpage.h"
#include "app/training/stopsignal.h"
#include "app/training/traininggateway.h"

#include <QCommandLineParser>
#include <QEventLoop>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr quint16 UsualPort = 18025;
constexpr double FastestSpeed = 1000;
constexpr int Done = 0;
constexpr int WrongUsage = 2;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(depesha::TrainingCommand)
};

struct Options
{
    quint16 port = UsualPort;
    double speed = 1;
    bool help = false;
};

Result<Options> readOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions({{u"port"_s, {}, u"N"_s}, {u"speed"_s, {}, u"X"_s}, {{u"h"_s, u"help"_s}, {}}});
    if (!parser.parse(QStringList{u"training"_s} + arguments))
        return failure(ErrorKind::BadRequest, parser.errorText());
    if (!parser.positionalArguments().isEmpty())
        return failure(ErrorKind::BadRequest,
                       Words::tr("“%1” is not understood.").arg(parser.positionalArguments().first()));
    Options options{.help = parser.isSet(u"help"_s)};
    bool isPort = true;
    bool isSpeed = true;
    if (parser.isSet(u"port"_s))
        options.port = parser.value(u"port"_s).toUShort(&isPort);
    if (parser.isSet(u"speed"_s))
        options.speed = parser.value(u"speed"_s).toDouble(&isSpeed);
    if (!isPort)
        return failure(ErrorKind::BadRequest, Words::tr("The port must be a number from 0 (any free one) to 65535."));
    if (!isSpeed || !(options.speed > 0 && options.speed <= FastestSpeed))
        return failure(ErrorKind::BadRequest, Words::tr("The speed must be a number above 0, up to 1000."));
    return options;
}

QString helpText()
{
    return Words::tr("Usage: depesha-cli training [--port N] [--speed X] | --demo") + u"\n\n"_s +
           Words::tr("Runs the training gateway on this computer until Ctrl+C: the five providers, without money. "
                     "Nothing is sent anywhere.") +
           u"\n\n"_s + u"  --port N   "_s +
           Words::tr("the port on 127.0.0.1; 0 takes a free one, without it %1").arg(UsualPort) + u"\n  --speed X  "_s +
           Words::tr("delivery reports come X times as fast") + u"\n  --demo     "_s +
           Words::tr("sends a message through each provider, and waits until all are delivered") +
           u"\n  --help     "_s + Words::tr("shows this text") + u"\n"_s;
}

QString tablesText()
{
    return Words::tr("The last digit of the number decides what becomes of a message:") + u'\n' +
           training::fatesText() + u'\n' + Words::tr("A mark in the text makes something go wrong:") + u'\n' +
           training::faultsText() + u'\n' + Words::tr("The sender WRONG is unknown to every provider.") + u'\n';
}

QString addresses(const TrainingGateway &gateway)
{
    QString text = Words::tr("The training gateway is ready. Login and password of its accounts:") + u'\n';
    for (const QString &provider : TrainingGateway::providers())
        text += u"  %1  %2  %3  %4\n"_s.arg(provider, -6)
                    .arg(gateway.endpoint(provider).toString(), -47)
                    .arg(TrainingGateway::login(provider), -15)
                    .arg(TrainingGateway::password());
    text += u'\n' + Words::tr("To add them as accounts:") + u'\n';
    for (const QString &provider : TrainingGateway::providers()) {
        const Money price = gateway.price(provider);
        text += (u"  echo %1 | depesha-cli account add --provider %2 --name \"%3 %2\" --login %4 --endpoint %5"_s +
                 u" --sender Depesha --price %6 --currency %7 --password-stdin\n"_s)
                    .arg(TrainingGateway::password(), provider, Words::tr("Training"), TrainingGateway::login(provider),
                         gateway.endpoint(provider).toString(), price.toPlainString(), price.unit());
    }
    const QString base = u"http://127.0.0.1:%1/"_s.arg(gateway.port());
    return text + u'\n' + Words::tr("What was accepted: %1 (as JSON lines: %2)").arg(base, base + u"ledger"_s) + u'\n' +
           Words::tr("Faults for the next requests: %1")
               .arg(u"curl -d '{\"provider\":\"iba\",\"fault\":\"no-answer\",\"times\":1}' "_s + base + u"faults"_s) +
           u"\n\n"_s;
}

} // namespace

int runTraining(const QStringList &arguments, QTextStream &out, QTextStream &err)
{
    const auto failed = [&err](const Error &error) {
        err << u"depesha-cli: "_s << error.message << Qt::endl;
        return WrongUsage;
    };
    const auto options = readOptions(arguments);
    if (!options)
        return failed(options.error());
    if (options->help) {
        out << helpText() << u'\n' << tablesText() << Qt::flush;
        return Done;
    }
    SystemClock clock;
    TrainingGateway gateway(clock, options->speed);
    const auto port = gateway.listen(options->port);
    if (!port)
        return failed(port.error());
    QEventLoop loop;
    StopSignal signal;
    QObject::connect(&signal, &StopSignal::stopped, &loop, &QEventLoop::quit);
    out << addresses(gateway) << tablesText() << Words::tr("Ctrl+C ends it.") << Qt::endl;
    loop.exec();
    return Done;
}

} // namespace depesha
