// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The pieces that the pages beside the list are made of.

#pragma once

#include <QString>
#include <initializer_list>

class QAction;
class QFormLayout;
class QLabel;
class QScrollArea;
class QToolButton;
class QVBoxLayout;
class QWidget;

namespace depesha::detailPage {

/// Makes a page for `area` to scroll, and the layout it is filled by.
QVBoxLayout *begin(QScrollArea *area);
/// A label for a value: plain, wrapped, to be selected and copied.
QLabel *wrapped(QWidget *parent);
QLabel *subheading(const QString &text, QWidget *parent);
QFormLayout *form();
/// "name:" and its value.
QLabel *addFact(QFormLayout *form, const QString &name, QWidget *parent);
/// A button that leads to another message.
QToolButton *link(const QString &text, QWidget *parent);
void addButtons(QVBoxLayout *layout, std::initializer_list<QAction *> actions, QWidget *parent);

} // namespace depesha::detailPage
