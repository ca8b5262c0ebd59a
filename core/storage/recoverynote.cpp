// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/recoverynote.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <array>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(depesha::Recovery)
};

constexpr std::array causes{"damaged"_L1, "copy-put-back"_L1, "older"_L1};

QString shown(const QDateTime &time)
{
    return time.isValid() ? QLocale().toString(time.toLocalTime(), QLocale::ShortFormat) : QString();
}

QString whatHappened(const RecoveryNote &note)
{
    const QString from = shown(note.from);
    switch (note.cause) {
    case RecoveryNote::Cause::Damaged:
        return Words::tr("The history was damaged. Depesha put back its copy of %1; the damaged file is kept as %2.")
            .arg(from, note.setAside);
    case RecoveryNote::Cause::CopyPutBack:
        return Words::tr("This history is a copy of %1 that was put back.").arg(from);
    case RecoveryNote::Cause::Older:
        break;
    }
    return Words::tr("This history is older than what was sent with it: its newest part is missing.");
}

} // namespace

std::optional<RecoveryNote> recoveryIn(const QHash<QString, QString> &settings)
{
    return recoveryFromJson(settings.value(recoverySetting));
}

std::optional<RecoveryNote> recoveryFromJson(const QString &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    const auto cause = std::find(causes.begin(), causes.end(), object.value("cause"_L1).toString());
    if (cause == causes.end())
        return {};
    const auto time = [&object](QLatin1StringView key) {
        return QDateTime::fromString(object.value(key).toString(), Qt::ISODateWithMs);
    };
    return RecoveryNote{RecoveryNote::Cause(cause - causes.begin()), time("at"_L1), time("from"_L1),
                        object.value("set_aside"_L1).toString(), object.value("held"_L1).toInt()};
}

QString recoveryToJson(const RecoveryNote &note)
{
    const auto time = [](const QDateTime &when) { return when.toUTC().toString(Qt::ISODateWithMs); };
    return QString::fromUtf8(QJsonDocument(QJsonObject{{u"cause"_s, QString(causes.at(size_t(note.cause)))},
                                                       {u"at"_s, time(note.at)},
                                                       {u"from"_s, time(note.from)},
                                                       {u"set_aside"_s, note.setAside},
                                                       {u"held"_s, note.held}})
                                 .toJson(QJsonDocument::Compact));
}

QString recoveryWords(const RecoveryNote &note)
{
    QStringList sentences{whatHappened(note)};
    sentences +=
        note.from.isValid()
            ? Words::tr("Messages sent after that moment may have left and been charged, and are not in the "
                        "history: look at your account on the provider's site before you send them again.")
            : Words::tr("Messages that are missing may have left and been charged: look at your account on the "
                        "provider's site before you send them again.");
    if (note.held > 0)
        sentences += Words::tr("%n message(s) that stood open in it may have been sent since, and wait for your "
                               "decision: Depesha does not send them by itself.",
                               nullptr, note.held);
    return sentences.join(u' ');
}

} // namespace depesha
