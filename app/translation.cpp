// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/translation.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

std::unique_ptr<QTranslator> load(const QLocale &locale, const QString &name, const QString &folder)
{
    auto catalogue = std::make_unique<QTranslator>();
    return catalogue->load(locale, name, u"_"_s, folder) ? std::move(catalogue) : nullptr;
}

/// The later come before the earlier.
QList<QLocale> readBy(const QLocale &locale)
{
    const auto catalogue = load(locale, u"depesha"_s, u":/i18n"_s);
    if (!catalogue)
        return {QLocale::English, locale}; // English is in the source, but not its plurals
    // Asked of the catalogue: the system may name several languages, and only the second has one.
    if (QLocale(catalogue->language()).language() == QLocale::Kyrgyz)
        return {QLocale::Russian, QLocale::Kyrgyz}; // hardly anything of Qt's is Kyrgyz
    return {locale};
}

} // namespace

Translations::~Translations() { removeAll(); }

void Translations::use(const QString &language)
{
    removeAll();
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    QLocale::setDefault(locale);
    for (const QLocale &each : readBy(locale)) {
        install(load(each, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)));
        install(load(each, u"qtbase"_s, u":/i18n"_s));
        install(load(each, u"depesha"_s, u":/i18n"_s));
    }
}

void Translations::install(std::unique_ptr<QTranslator> catalogue)
{
    if (catalogue && QCoreApplication::installTranslator(catalogue.get()))
        m_installed.push_back(std::move(catalogue));
}

void Translations::removeAll()
{
    for (const auto &translator : m_installed)
        QCoreApplication::removeTranslator(translator.get());
    m_installed.clear();
}

} // namespace depesha
