// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/appearance.h"

#include "ui/common/darkfusion.h"
#include "ui/common/look.h"
#if !defined(Q_OS_WIN) && !defined(Q_OS_MACOS)
#include "ui/common/systemscheme.h"
#endif

#include <QApplication>
#include <QDir>
#include <QLocale>
#include <QStyle>
#include <QStyleFactory>
#include <QStyleHints>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

QPalette darkPalette()
{
    QPalette palette(QColor(0x2b, 0x2d, 0x30), QColor(0x2b, 0x2d, 0x30));
    palette.setColor(QPalette::Base, QColor(0x1e, 0x1f, 0x22));
    palette.setColor(QPalette::AlternateBase, QColor(0x25, 0x26, 0x2a));
    palette.setColor(QPalette::Highlight, QColor(0x2f, 0x65, 0xca));
    palette.setColor(QPalette::Link, QColor(0x6c, 0xa6, 0xff));
    palette.setColor(QPalette::PlaceholderText, QColor(0xff, 0xff, 0xff, 0x80));
    return palette;
}

Appearance::Appearance(const QString &folder, QObject *parent)
    : QObject(parent), m_folder(folder), m_look(readLook(folder))
{}

void Appearance::start()
{
    m_systemStyle = QApplication::style()->name();
    m_systemPalette = QApplication::palette();
    apply();
#if !defined(Q_OS_WIN) && !defined(Q_OS_MACOS)
    auto *system = new SystemScheme(this);
    connect(system, &SystemScheme::changed, this, [this](std::optional<bool> dark) {
        m_systemIsDark = dark;
        apply();
    });
    // After the first paint: connecting to the bus takes milliseconds.
    QMetaObject::invokeMethod(system, &SystemScheme::start, Qt::QueuedConnection);
#endif
}

QList<std::pair<QString, QString>> Appearance::languages()
{
    QList<std::pair<QString, QString>> found;
    const QStringList catalogues = QDir(u":/i18n"_s).entryList({u"depesha_*.qm"_s}, QDir::Files, QDir::Name);
    for (const QString &catalogue : catalogues) {
        const QString name = catalogue.section(u'_', 1).section(u'.', 0, 0);
        QString own = QLocale(name).nativeLanguageName();
        own[0] = own[0].toUpper();
        found.append({name, name == u"en"_s ? u"English"_s : own}); // not "American English"
    }
    return found;
}

void Appearance::setLanguage(const QString &language)
{
    if (language == m_look.language)
        return;
    m_look.language = language;
    writeLook(m_folder, m_look);
    Q_EMIT languageChanged(language);
}

void Appearance::setScheme(Look::Scheme scheme)
{
    if (scheme == m_look.scheme)
        return;
    m_look.scheme = scheme;
    writeLook(m_folder, m_look);
    apply();
}

void Appearance::apply()
{
    // Other desktops cannot be told which scheme to use, or take no notice.
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0) && (defined(Q_OS_WIN) || defined(Q_OS_MACOS))
    QGuiApplication::styleHints()->setColorScheme(m_look.scheme == Look::Scheme::Light  ? Qt::ColorScheme::Light
                                                  : m_look.scheme == Look::Scheme::Dark ? Qt::ColorScheme::Dark
                                                                                        : Qt::ColorScheme::Unknown);
#else
    const bool wantDark = m_look.scheme == Look::Scheme::Dark ||
                          (m_look.scheme == Look::Scheme::System && m_systemIsDark.value_or(isDark(m_systemPalette)));
    if (wantDark == isDark(QApplication::palette()))
        return;
    // Other styles draw with pictures or colours of their own; only Fusion follows any palette.
    if (wantDark == isDark(m_systemPalette)) {
        QApplication::setStyle(QStyleFactory::create(m_systemStyle));
        QApplication::setPalette(m_systemPalette);
        return;
    }
    QApplication::setStyle(wantDark ? new DarkFusion : QStyleFactory::create(u"Fusion"_s));
    const QPalette standard = QApplication::style()->standardPalette();
    const QPalette light = isDark(standard) ? QPalette(QColor(0xef, 0xef, 0xef)) : standard; // later Qt ask the desktop
    QApplication::setPalette(wantDark ? darkPalette() : light);
#endif
}

} // namespace depesha
