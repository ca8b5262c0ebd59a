// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/darkfusion.h"

#include "ui/common/look.h"

#include <QPainter>
#include <QStyleOption>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

DarkFusion::DarkFusion() : QProxyStyle(u"Fusion"_s) {}

void DarkFusion::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool isRadio = element == PE_IndicatorRadioButton;
    if (!isRadio && element != PE_IndicatorCheckBox)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(quietColor(option->palette));
    if (!option->state.testFlag(State_Enabled))
        painter->setOpacity(0.5);
    const QRectF edge = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    if (isRadio)
        painter->drawEllipse(edge);
    else
        painter->drawRect(edge);
    painter->restore();
}

} // namespace depesha
