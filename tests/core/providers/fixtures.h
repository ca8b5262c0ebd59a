// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads tests/data/providers/<provider>/<case>: see the README there. Fails loudly on what it does not understand.

#pragma once

#include "providers/registry.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

namespace depesha {

struct Fixture
{
    QString provider;
    QString name;
    QJsonObject json;
    QByteArray bytes; ///< of reply.bin

    QString operation() const { return json.value(u"operation").toString(); }
    QJsonObject input() const { return json.value(u"input").toObject(); }
    QString inputText(QStringView key) const { return input().value(key).toString(); }

    QStringList to() const { return json.value(u"input").toObject().value(u"to").toVariant().toStringList(); }

    Access access() const
    {
        const QJsonObject object = json.value(u"access").toObject();
        return {.endpoint = QUrl(object.value(u"endpoint").toString()),
                .login = object.value(u"login").toString(),
                .password = object.value(u"password").toString()};
    }
    SendJob job() const
    {
        SendJob job{.requestId = inputText(u"requestId"),
                    .sender = inputText(u"sender"),
                    .text = inputText(u"text"),
                    .to = to(),
                    .test = input().value(u"test").toBool(),
                    .repeat = input().value(u"repeat").toBool()};
        if (input().contains(u"at"))
            job.at = QDateTime::fromString(inputText(u"at"), Qt::ISODate);
        return job;
    }
    StatusQuery query() const
    {
        return {.providerId = inputText(u"providerId"), .requestId = inputText(u"requestId"), .to = to()};
    }
    HttpReply reply() const
    {
        const QJsonObject object = json.value(u"reply").toObject();
        return {.status = object.value(u"status").toInt(),
                .headers = {{"content-type", object.value(u"type").toString().toLatin1()}},
                .body = bytes};
    }
};

inline QString fixtureFolder() { return QStringLiteral(DEPESHA_SOURCE_DIR "/tests/data/providers"); }

inline QByteArray readFixtureFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return file.readAll();
}

inline QList<Fixture> readFixtures(const QString &provider)
{
    QList<Fixture> fixtures;
    const QDir folder(fixtureFolder() + u'/' + provider);
    const QStringList names = folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (const QString &name : names) {
        const QString path = folder.filePath(name);
        const auto document = QJsonDocument::fromJson(readFixtureFile(path + QStringLiteral("/case.json")));
        Fixture fixture{.provider = provider, .name = name, .json = document.object(), .bytes = {}};
        if (fixture.operation().isEmpty())
            qFatal("no case in %s", qPrintable(path));
        if (fixture.operation() != QStringLiteral("incoming"))
            fixture.bytes = readFixtureFile(path + QStringLiteral("/reply.bin"));
        fixtures.append(fixture);
    }
    return fixtures;
}

/// A row of a data function for each case of each provider, in the column "fixture".
inline void addFixtureRows(const ProviderRegistry &registry)
{
    QTest::addColumn<Fixture>("fixture");
    for (const auto &provider : registry.all()) {
        const QString id = provider->capabilities().id;
        const QList<Fixture> fixtures = readFixtures(id);
        for (const Fixture &fixture : fixtures)
            QTest::newRow(qPrintable(id + u'/' + fixture.name)) << fixture;
    }
}

} // namespace depesha

Q_DECLARE_METATYPE(depesha::Fixture)
