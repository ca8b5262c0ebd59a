// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/rail.h"

#include "ui/common/icons.h"
#include "ui/common/look.h"

#include <QButtonGroup>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionFocusRect>
#include <QToolButton>
#include <QVBoxLayout>

namespace depesha {

namespace {

/// Drawn here because no style knows a rail: the chosen place has a tinted ground and a bar of the accent.
class RailButton : public QToolButton
{
public:
    using QToolButton::QToolButton;

    QSize sizeHint() const override
    {
        const QFontMetrics metrics(font());
        const int gap = space(Space::Small, this);
        const int width = metrics.size(Qt::TextShowMnemonic, text()).width() + 2 * gap;
        const int height = iconSize().height() + metrics.height() + 2 * gap + gap / 2;
        return {std::max(width, 9 * gap), height};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const int gap = space(Space::Small, this);
        const QRectF ground = QRectF(rect()).adjusted(gap / 2.0, 1, -gap / 2.0, -1);
        paintGround(painter, ground, gap);

        const QSize side = iconSize();
        const int top = (height() - side.height() - fontMetrics().height() - gap / 2) / 2;
        const QIcon::Mode mode = isEnabled() ? QIcon::Normal : QIcon::Disabled;
        icon().paint(&painter, QRect(QPoint((width() - side.width()) / 2, top), side), Qt::AlignCenter, mode);
        const int textTop = top + side.height() + gap / 2;
        int flags = Qt::AlignHCenter | Qt::AlignTop | Qt::TextShowMnemonic;
        if (!style()->styleHint(QStyle::SH_UnderlineShortcut, nullptr, this))
            flags |= Qt::TextHideMnemonic;
        style()->drawItemText(&painter, QRect(0, textTop, width(), fontMetrics().height()), flags, palette(),
                              isEnabled(), text(), QPalette::WindowText);

        if (hasFocus()) {
            QStyleOptionFocusRect focus;
            focus.initFrom(this);
            focus.rect = ground.toRect().adjusted(1, 1, -1, -1);
            focus.state |= QStyle::State_KeyboardFocusChange;
            focus.backgroundColor = palette().color(QPalette::Window);
            style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, this);
        }
    }

private:
    void paintGround(QPainter &painter, const QRectF &ground, int gap) const
    {
        QColor fill = palette().color(isChecked() ? QPalette::Highlight : QPalette::WindowText);
        fill.setAlphaF(isChecked() ? 0.20F : isDown() ? 0.16F : underMouse() ? 0.08F : 0.0F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
        painter.drawRoundedRect(ground, gap / 2.0, gap / 2.0);
        if (!isChecked())
            return;
        const QRectF bar(ground.left(), ground.center().y() - 1.5 * gap, gap * 0.4, 3.0 * gap);
        painter.setBrush(palette().color(QPalette::Highlight));
        painter.drawRoundedRect(bar, bar.width() / 2, bar.width() / 2);
    }
};

} // namespace

Rail::Rail(QWidget *parent) : QFrame(parent), m_buttons(new QButtonGroup(this)), m_layout(new QVBoxLayout(this))
{
    setAccessibleName(tr("Places"));
    const int gap = space(Space::Small, this);
    m_layout->setContentsMargins(gap / 2, gap, gap / 2, gap);
    m_layout->setSpacing(gap / 2);
    m_layout->addStretch();
    connect(m_buttons, &QButtonGroup::idToggled, this, [this](int place, bool on) {
        if (!on)
            return;
        // Tab leads to the chosen place, as it does in any choice; arrow keys lead on.
        for (QAbstractButton *button : m_buttons->buttons())
            button->setFocusPolicy(m_buttons->id(button) == place ? Qt::StrongFocus : Qt::ClickFocus);
        Q_EMIT chosen(place);
    });
}

QAbstractButton *Rail::addPlace(const QString &iconName, const QString &text, const QString &tip)
{
    auto *button = new RailButton(this);
    button->setIcon(icon(iconName));
    const int side = space(Space::Large, this);
    button->setIconSize({side, side});
    button->setText(text);
    button->setToolTip(tip);
    button->setAccessibleName(QString(text).remove(u'&'));
    button->setCheckable(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    const int place = int(m_buttons->buttons().size());
    m_buttons->addButton(button, place);
    m_layout->insertWidget(place, button);
    return button;
}

int Rail::current() const { return m_buttons->checkedId(); }

void Rail::setCurrent(int place) { m_buttons->button(place)->setChecked(true); }

} // namespace depesha
