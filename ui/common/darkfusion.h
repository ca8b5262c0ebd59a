// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Fusion for dark palettes. It draws every edge darker than the window, so that on a dark one nobody sees where an
// unticked box is; here boxes and radio buttons have an edge that is seen.

#pragma once

#include <QProxyStyle>

namespace depesha {

class DarkFusion : public QProxyStyle
{
    Q_OBJECT

public:
    DarkFusion();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
};

} // namespace depesha
