// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/translation.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

bool install(QCoreApplication &application, const QLocale &locale, const QString &name, const QString &folder)
{
    auto *translator = new QTranslator(&application);
    if (!translator->load(locale, name, u"_"_s, folder)) {
        delete translator;
        return false;
    }
    return QCoreApplication::installTranslator(translator);
}

} // namespace

void installTranslations(QCoreApplication &application, const QString &language)
{
    if (!language.isEmpty())
        QLocale::setDefault(QLocale(language));
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    install(application, locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    // English is in the source, but not its plurals.
    if (!install(application, locale, u"depesha"_s, u":/i18n"_s))
        install(application, QLocale(QLocale::English), u"depesha"_s, u":/i18n"_s);
}

} // namespace depesha
