// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/translation.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

Translations::~Translations() { removeAll(); }

void Translations::use(const QString &language)
{
    removeAll();
    QLocale::setDefault(language.isEmpty() ? QLocale::system() : QLocale(language));
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    install(locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    // English is in the source, but not its plurals.
    if (!install(locale, u"depesha"_s, u":/i18n"_s))
        install(QLocale(QLocale::English), u"depesha"_s, u":/i18n"_s);
}

bool Translations::install(const QLocale &locale, const QString &name, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(locale, name, u"_"_s, folder) || !QCoreApplication::installTranslator(translator.get()))
        return false;
    m_installed.push_back(std::move(translator));
    return true;
}

void Translations::removeAll()
{
    for (const auto &translator : m_installed)
        QCoreApplication::removeTranslator(translator.get());
    m_installed.clear();
}

} // namespace depesha
