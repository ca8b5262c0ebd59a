// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Pictures are taken of what has come to rest: nothing waits for a fixed time.

#pragma once

#include <QImage>
#include <QTest>
#include <QWidget>

namespace depesha {

/// Waits until what is seen stays as it is; the picture.
inline QImage settled(QWidget &widget)
{
    constexpr int patience = 10'000;
    constexpr int calmLooks = 12;
    QImage last;
    int same = 0;
    const bool calm = QTest::qWaitFor(
        [&] {
            const QImage now = widget.grab().toImage().convertToFormat(QImage::Format_RGB32);
            same = now == last ? same + 1 : 0;
            last = now;
            return same >= calmLooks;
        },
        patience);
    if (!calm)
        qFatal("the picture never came to rest");
    return last;
}

} // namespace depesha
