// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/lookfile.h"

#include <QDir>
#include <QSettings>
#include <QtConcurrent>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

QString pathIn(const QString &folder) { return QDir(folder).filePath(u"look.ini"_s); }

QString nameOf(Look::Scheme scheme)
{
    switch (scheme) {
    case Look::Scheme::Light:
        return u"light"_s;
    case Look::Scheme::Dark:
        return u"dark"_s;
    case Look::Scheme::System:
        break;
    }
    return {};
}

} // namespace

Look readLook(const QString &folder)
{
    const QSettings file(pathIn(folder), QSettings::IniFormat);
    const QString scheme = file.value(u"scheme"_s).toString();
    Look look;
    look.language = file.value(u"language"_s).toString();
    for (const auto known : {Look::Scheme::Light, Look::Scheme::Dark})
        if (scheme == nameOf(known))
            look.scheme = known;
    return look;
}

QFuture<bool> writeLook(const QString &folder, const Look &look)
{
    return QtConcurrent::run([folder, look] {
        QSettings file(pathIn(folder), QSettings::IniFormat);
        file.setValue(u"language"_s, look.language);
        file.setValue(u"scheme"_s, nameOf(look.scheme));
        file.sync();
        return file.status() == QSettings::NoError;
    });
}

} // namespace depesha
