// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/training/faultdesk.h"

#include <QJsonDocument>
#include <QJsonParseError>
#include <algorithm>
#include <iterator>

namespace depesha::training {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::milliseconds TextDelay{5'000};
constexpr std::chrono::milliseconds LongestDelay{600'000};

struct Rule
{
    Fault fault;
    QStringView name;
    bool firstTryOnly; ///< by a mark in a text
    const char *effect;
};

constexpr Rule Rules[] = {
    {Fault::NoAnswer, u"no-answer", false,
     QT_TRANSLATE_NOOP("depesha::training::FaultDesk",
                       "the message is accepted, but the connection is closed without an answer")},
    {Fault::Cut, u"cut", false,
     QT_TRANSLATE_NOOP("depesha::training::FaultDesk", "the message is accepted, but only half of the answer comes")},
    {Fault::Slow, u"slow", false,
     QT_TRANSLATE_NOOP("depesha::training::FaultDesk", "the message is accepted, the answer takes 5 seconds")},
    {Fault::HangUp, u"hang-up", true,
     QT_TRANSLATE_NOOP("depesha::training::FaultDesk",
                       "the connection is closed before the message is accepted; repeated, it goes through")},
    {Fault::ServerError, u"500", true,
     QT_TRANSLATE_NOOP("depesha::training::FaultDesk",
                       "HTTP status 500, nothing is accepted; repeated, it goes through")},
    {Fault::Html, u"html", true,
     QT_TRANSLATE_NOOP("depesha::training::FaultDesk",
                       "a web page comes instead of an answer, nothing is accepted; repeated, it goes through")},
    {Fault::Busy, u"busy", true,
     QT_TRANSLATE_NOOP("depesha::training::FaultDesk", "refused: the service is too busy; repeated, it goes through")},
    {Fault::Flood, u"flood", false,
     QT_TRANSLATE_NOOP("depesha::training::FaultDesk", "refused: too much of the same to one number")},
    {Fault::NoMoney, u"no-money", false,
     QT_TRANSLATE_NOOP("depesha::training::FaultDesk", "refused: the balance is too low")},
    {Fault::WrongPassword, u"wrong-password", false,
     QT_TRANSLATE_NOOP("depesha::training::FaultDesk", "refused: the login or the password is wrong")},
    {Fault::Blocked, u"blocked", false,
     QT_TRANSLATE_NOOP("depesha::training::FaultDesk", "refused: the account is blocked")},
};

const Rule *findRule(const QString &name)
{
    const auto rule = std::find_if(std::begin(Rules), std::end(Rules), [&](const Rule &r) { return r.name == name; });
    return rule == std::end(Rules) ? nullptr : rule;
}

const Rule *findMark(const QString &text)
{
    if (!text.contains(u'#'))
        return nullptr;
    const auto rule = std::find_if(std::begin(Rules), std::end(Rules),
                                   [&](const Rule &r) { return text.contains(u'#' + r.name.toString()); });
    return rule == std::end(Rules) ? nullptr : rule;
}

QString momentName(CallKind kind)
{
    switch (kind) {
    case CallKind::Send:
        return u"send"_s;
    case CallKind::Status:
        return u"status"_s;
    case CallKind::Balance:
        return u"balance"_s;
    case CallKind::Lookup:
    case CallKind::Unknown:
        break;
    }
    return {};
}

} // namespace

QList<FaultDesk::Row> FaultDesk::table()
{
    QList<Row> rows;
    for (const Rule &rule : Rules)
        rows.append({.name = rule.name.toString(), .effect = tr(rule.effect)});
    return rows;
}

Result<void> FaultDesk::arm(const ArmedFault &fault)
{
    if (!findRule(fault.fault))
        return failure(ErrorKind::BadRequest, tr("There is no fault “%1”.").arg(fault.fault));
    if (fault.times < 1)
        return failure(ErrorKind::BadRequest, tr("“times” must be a whole number from 1."));
    if (!QStringList{u"send"_s, u"status"_s, u"balance"_s, u"any"_s}.contains(fault.on))
        return failure(ErrorKind::BadRequest, tr("“on” must be send, status, balance or any."));
    if (fault.delay.count() < 0 || fault.delay > LongestDelay)
        return failure(ErrorKind::BadRequest, tr("“delay” must be a number of milliseconds up to 600000."));
    m_armed.append(fault);
    return {};
}

Result<ArmedFault> FaultDesk::fromJson(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        return failure(ErrorKind::BadRequest, tr("A JSON object is expected."), error.errorString());
    const QJsonObject object = document.object();
    ArmedFault fault{.provider = object.value(u"provider"_s).toString(), .fault = object.value(u"fault"_s).toString()};
    if (object.contains(u"times"_s))
        fault.times = object.value(u"times"_s).toInt();
    if (object.contains(u"on"_s))
        fault.on = object.value(u"on"_s).toString();
    if (object.contains(u"delay"_s))
        fault.delay = std::chrono::milliseconds(object.value(u"delay"_s).toInt(-1));
    return fault;
}

QJsonArray FaultDesk::armed() const
{
    QJsonArray array;
    for (const ArmedFault &fault : m_armed)
        array.append(QJsonObject{{u"provider"_s, fault.provider},
                                 {u"fault"_s, fault.fault},
                                 {u"times"_s, fault.times},
                                 {u"on"_s, fault.on},
                                 {u"delay"_s, qint64(fault.delay.count())}});
    return array;
}

std::optional<DueFault> FaultDesk::take(const QString &provider, CallKind kind, const QString &text,
                                        const QByteArray &fingerprint)
{
    if (const auto armed = takeArmed(provider, kind))
        return armed;
    const Rule *rule = kind == CallKind::Send ? findMark(text) : nullptr;
    if (!rule)
        return {};
    if (rule->firstTryOnly) {
        if (m_struck.remove(fingerprint))
            return {};
        m_struck.insert(fingerprint);
    }
    return DueFault{.fault = rule->fault, .delay = TextDelay, .byText = true};
}

std::optional<DueFault> FaultDesk::takeArmed(const QString &provider, CallKind kind)
{
    const auto armed = std::find_if(m_armed.begin(), m_armed.end(), [&](const ArmedFault &fault) {
        return fault.provider == provider && (fault.on == u"any" || fault.on == momentName(kind));
    });
    if (armed == m_armed.end())
        return {};
    const DueFault due{.fault = findRule(armed->fault)->fault, .delay = armed->delay};
    if (--armed->times == 0)
        m_armed.erase(armed);
    return due;
}

} // namespace depesha::training
