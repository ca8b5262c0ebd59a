// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An icon that stands beside words and says nothing by itself: it follows the palette and the screen's pixel ratio.
// Screen readers pass it by.

#pragma once

#include <QIcon>
#include <QWidget>

namespace depesha {

class IconLabel : public QWidget
{
    Q_OBJECT

public:
    /// `side` in pixels; 0: the style's small icon.
    explicit IconLabel(const QIcon &icon = {}, int side = 0, QWidget *parent = nullptr);

    void setIcon(const QIcon &icon);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QIcon m_icon;
    int m_side;
};

} // namespace depesha
