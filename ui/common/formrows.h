// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lays fields out as a form: a label that is the field's buddy, and where a field can be wrong a line under it that
// says so.

#pragma once

#include <QFormLayout>

class QLabel;

namespace depesha {

class ErrorLine;

class FormRows
{
public:
    /// The form becomes the layout of `parent`.
    explicit FormRows(QWidget *parent);

    QLabel *add(const QString &label, QWidget *field);
    /// Several fields in one row; the label is the first one's.
    QLabel *add(const QString &label, QWidget *first, QLayout *fields);
    /// The line under the field added last.
    ErrorLine *addLine(QWidget *field);
    /// In the column of the fields, without a label.
    void addUnlabelled(QWidget *widget);
    /// Across both columns.
    void addWide(QWidget *widget);
    void addWide(QLayout *line);

private:
    QWidget *m_parent;
    QFormLayout *m_layout;
};

} // namespace depesha
