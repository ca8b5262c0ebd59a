// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The field to search a window of reading matter with; Ctrl+F leads to it.

#pragma once

#include <QLineEdit>

namespace depesha {

class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    /// `what`: its name, such as "Search the guide".
    SearchField(const QString &what, QWidget *window);
};

} // namespace depesha
