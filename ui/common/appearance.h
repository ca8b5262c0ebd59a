// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The language of the window, and whether it is light or dark: as the system says or as the user chose. Choosing
// applies at once and is remembered for the next start.

#pragma once

#include "storage/lookfile.h"

#include <QObject>
#include <QPalette>
#include <optional>

namespace depesha {

class Appearance : public QObject
{
    Q_OBJECT

public:
    /// `folder`: where the choice is kept. Applies nothing before start().
    explicit Appearance(const QString &folder, QObject *parent = nullptr);

    /// Gives the application the scheme that was chosen, and follows the system's from then on where that was.
    void start();
    /// The languages that have a catalogue: locale name and own name, {"ru", "русский"} …
    static QList<std::pair<QString, QString>> languages();
    const Look &look() const { return m_look; }
    void setLanguage(const QString &language);
    void setScheme(Look::Scheme scheme);

Q_SIGNALS:
    /// The composition root loads the catalogue and builds the window anew.
    void languageChanged(const QString &language);

private:
    void apply();

    const QString m_folder;
    Look m_look;
    QString m_systemStyle;
    QPalette m_systemPalette;
    std::optional<bool> m_systemIsDark; ///< what the desktop's portal prefers
};

/// A dark palette for the Fusion style.
QPalette darkPalette();

} // namespace depesha
