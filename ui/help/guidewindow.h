// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The guide: a window of its own, to be read beside the work, dialogs included. A page a place, links between them, the
// way back, and a search that goes through all pages.

#pragma once

#include "ui/help/helptexts.h"

#include <QDialog>
#include <optional>

class QLabel;
class QListWidget;
class QToolButton;

namespace depesha {

class PageBrowser;
class SearchField;

class GuideWindow : public QDialog
{
    Q_OBJECT

public:
    GuideWindow();

    void showPage(GuidePage page);
    GuidePage page() const;

private:
    void follow(const QUrl &url);
    void search();
    void searchOn();
    bool searchFurther(const QString &words);
    void mark();

    PageBrowser *m_browser;
    QListWidget *m_pages;
    QToolButton *m_back;
    SearchField *m_search;
    QLabel *m_found;
    struct Spot
    {
        GuidePage page;
        int position;
    };
    std::optional<Spot> m_origin; ///< where the search began
};

} // namespace depesha
