// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The settings of the program: a list of pages beside the page chosen. There is no Save: each change applies at once
// and is kept.

#pragma once

#include "ui/common/uiservices.h"

#include <QDialog>

class QListWidget;
class QStackedWidget;

namespace depesha {

class ErrorLine;

class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SettingsDialog(const UiServices &services, QWidget *parent = nullptr);

    int page() const;
    void setPage(int page);

private:
    void addPage(const QString &iconName, const QString &name, QWidget *page);

    QListWidget *m_list;
    QStackedWidget *m_pages;
    ErrorLine *m_trouble;
};

} // namespace depesha
