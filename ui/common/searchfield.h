// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The field to search a list or a page with: its sign, a way to clear it, and names for both.

#pragma once

#include <QLineEdit>

namespace depesha {

class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    /// `what`: its name, such as "Search the guide", and what stands in it while it is empty.
    explicit SearchField(const QString &what, QWidget *parent = nullptr);

    /// Ctrl+F leads here from everywhere in the window that it stands in.
    void answerFind();
    void begin();
};

} // namespace depesha
