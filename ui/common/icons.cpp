// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <algorithm>
#include <array>

// The macro needs the global namespace.
static void initResources() { Q_INIT_RESOURCE(depesha_icons); }

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array maskSizes{16, 20, 24, 32, 40, 48, 64};

QString maskPath(const QString &name, int size) { return u":/icons/%1-%2.png"_s.arg(name).arg(size); }

/// Paints the mask in a colour that is looked up at each painting: a changed palette shows at once.
class TintedIconEngine : public QIconEngine
{
public:
    TintedIconEngine(const QString &name, const QColor &color) : m_name(name), m_color(color) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
        const int side = std::min(rect.width(), rect.height());
        QRect square(0, 0, side, side);
        square.moveCenter(rect.center());
        painter->drawPixmap(square, tinted(qRound(side * ratio), colorFor(mode)));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return tinted(std::min(size.width(), size.height()), colorFor(mode));
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal) override
    {
        return pixmap(size, mode, state);
    }
    QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override
    {
        const int side = std::min(size.width(), size.height());
        return {side, side};
    }
    QList<QSize> availableSizes(QIcon::Mode, QIcon::State) override
    {
        QList<QSize> sizes;
        for (const int size : maskSizes)
            sizes.append({size, size});
        return sizes;
    }
    QString key() const override { return u"depesha"_s; }
    QString iconName() override { return m_name; }
    bool isNull() override { return false; }
    QIconEngine *clone() const override { return new TintedIconEngine(*this); }

private:
    QColor colorFor(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        switch (mode) {
        case QIcon::Disabled:
            return palette.color(QPalette::Disabled, QPalette::WindowText);
        case QIcon::Selected:
            return palette.color(QPalette::Active, QPalette::HighlightedText);
        case QIcon::Normal:
        case QIcon::Active:
            break;
        }
        return m_color.isValid() ? m_color : palette.color(QPalette::Active, QPalette::WindowText);
    }

    QPixmap tinted(int side, const QColor &color) const
    {
        const QString cacheKey = u"depesha/%1/%2/%3"_s.arg(m_name).arg(side).arg(color.rgba(), 8, 16);
        QPixmap pixmap;
        if (side <= 0 || QPixmapCache::find(cacheKey, &pixmap))
            return pixmap;
        const auto *larger = std::lower_bound(maskSizes.begin(), maskSizes.end(), side);
        QImage mask(maskPath(m_name, larger == maskSizes.end() ? maskSizes.back() : *larger));
        Q_ASSERT_X(!mask.isNull(), "icon", qPrintable(m_name));
        mask = std::move(mask).convertToFormat(QImage::Format_ARGB32_Premultiplied);
        if (mask.width() != side)
            mask = mask.scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation);
        QPainter painter(&mask);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(mask.rect(), color);
        painter.end();
        pixmap = QPixmap::fromImage(std::move(mask));
        QPixmapCache::insert(cacheKey, pixmap);
        return pixmap;
    }

    QString m_name;
    QColor m_color; ///< invalid: the palette's
};

} // namespace

QIcon icon(const QString &name) { return icon(name, QColor()); }

QIcon icon(const QString &name, const QColor &color)
{
    initResources();
    Q_ASSERT_X(QFile::exists(maskPath(name, maskSizes.front())), "icon", qPrintable(name));
    return QIcon(new TintedIconEngine(name, color));
}

QIcon applicationIcon()
{
    initResources();
    QIcon result;
    for (const int size : {16, 20, 24, 32, 40, 48, 64, 128, 256})
        result.addFile(maskPath(u"depesha"_s, size));
    return result;
}

} // namespace depesha
