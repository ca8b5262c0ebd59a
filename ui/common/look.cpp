// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/look.h"

#include <QEvent>
#include <QLabel>
#include <QStyle>
#include <QWidget>
#include <algorithm>
#include <cmath>

namespace depesha {

namespace {

double luminance(const QColor &color)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

QColor mixed(const QColor &one, const QColor &other, double share)
{
    const auto mix = [share](double a, double b) { return float(a * (1 - share) + b * share); };
    return QColor::fromRgbF(mix(one.redF(), other.redF()), mix(one.greenF(), other.greenF()),
                            mix(one.blueF(), other.blueF()));
}

/// Keeps its font and colour derived from its parent's when those change.
class DerivedLabel : public QLabel
{
public:
    enum class Kind { Heading, Explanation };

    DerivedLabel(Kind kind, const QString &text, QWidget *parent) : QLabel(text, parent), m_kind(kind)
    {
        setTextFormat(Qt::PlainText);
        if (kind == Kind::Explanation) {
            setWordWrap(true);
            setTextInteractionFlags(Qt::TextSelectableByMouse);
        }
        derive();
    }

    /// Qt guesses a width at which the words are a block; a form would keep that height free, however wide the label
    /// is in the end.
    QSize sizeHint() const override
    {
        QSize hint = QLabel::sizeHint();
        if (wordWrap())
            hint.setHeight(minimumSizeHint().height());
        return hint;
    }

protected:
    bool event(QEvent *event) override
    {
        const bool handled = QLabel::event(event);
        if (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::ApplicationFontChange ||
            event->type() == QEvent::ParentChange)
            derive();
        return handled;
    }

private:
    void derive()
    {
        const QWidget *model = parentWidget() ? parentWidget() : this;
        if (m_kind == Kind::Heading) {
            setFont(headingFont(model));
            return;
        }
        setInk(this, quietColor(model->palette()));
    }

    Kind m_kind;
};

} // namespace

int space(Space step, const QWidget *widget)
{
    const int smallIcon = widget->style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, widget);
    return std::max(int(step), qRound(int(step) * smallIcon / 16.0));
}

QFont headingFont(const QWidget *widget)
{
    QFont font = widget->font();
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * 1.35);
    else
        font.setPixelSize(qRound(font.pixelSize() * 1.35));
    font.setWeight(QFont::DemiBold);
    return font;
}

QLabel *heading(const QString &text, QWidget *parent)
{
    return new DerivedLabel(DerivedLabel::Kind::Heading, text, parent);
}

QLabel *explanation(const QString &text, QWidget *parent)
{
    return new DerivedLabel(DerivedLabel::Kind::Explanation, text, parent);
}

bool isDark(const QPalette &palette)
{
    return luminance(palette.color(QPalette::Base)) < luminance(palette.color(QPalette::Text));
}

QColor quietColor(const QPalette &palette)
{
    const QColor text = palette.color(QPalette::Active, QPalette::WindowText);
    const QColor window = palette.color(QPalette::Active, QPalette::Window);
    const QColor base = palette.color(QPalette::Active, QPalette::Base);
    for (const double share : {0.35, 0.3, 0.25, 0.2, 0.15, 0.1}) {
        const QColor quiet = mixed(text, window, share);
        if (std::min(contrast(quiet, window), contrast(quiet, base)) >= 4.5)
            return quiet;
    }
    return text;
}

void setInk(QWidget *widget, const QColor &color)
{
    QPalette palette;
    palette.setColor(QPalette::WindowText, color);
    palette.setColor(QPalette::Text, color);
    widget->setPalette(palette);
}

double contrast(const QColor &one, const QColor &other)
{
    const auto [dark, light] = std::minmax({luminance(one), luminance(other)});
    return (light + 0.05) / (dark + 0.05);
}

} // namespace depesha
