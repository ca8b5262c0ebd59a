// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The language of what people read: the catalogues of Depesha and of Qt, loaded before the first text is shown and
// exchanged when the user chooses another.

#pragma once

#include <QString>
#include <QTranslator>
#include <memory>
#include <vector>

namespace depesha {

class Translations
{
public:
    /// `language`: a locale's name ("ru", "en_US"); empty: the system's. A language without a catalogue stays English;
    /// what the Kyrgyz one leaves open, and most of Qt's own texts there, are Russian. Numbers and dates follow. The
    /// application must exist, and outlive this.
    explicit Translations(const QString &language = {}) { use(language); }
    ~Translations();
    void use(const QString &language);

private:
    void install(std::unique_ptr<QTranslator> catalogue);
    void removeAll();

    std::vector<std::unique_ptr<QTranslator>> m_installed;
};

} // namespace depesha
