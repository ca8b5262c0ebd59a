// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/help/pagebrowser.h"

#include "ui/common/look.h"

#include <QEvent>
#include <QImage>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextFrame>
#include <QTextList>
#include <QTextTable>

namespace depesha {

using namespace std::chrono_literals;

PageBrowser::PageBrowser(QWidget *parent) : QTextBrowser(parent)
{
    setOpenExternalLinks(true);
    // Were it to come and go with the page's length, the width, and with it the length, would change again.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    connect(this, &QTextBrowser::sourceChanged, this, &PageBrowser::dress);
    m_resized.setSingleShot(true);
    m_resized.setInterval(100ms);
    connect(&m_resized, &QTimer::timeout, this, &PageBrowser::renew);
}

void PageBrowser::showPage(const QUrl &url)
{
    m_text.clear();
    setSource(url, QTextDocument::MarkdownResource);
}

void PageBrowser::showText(const QString &markdown)
{
    m_text = markdown;
    setMarkdown(markdown);
    dress();
}

QVariant PageBrowser::loadResource(int type, const QUrl &name)
{
    const QVariant loaded = QTextBrowser::loadResource(type, name);
    if (type != QTextDocument::ImageResource || loaded.isNull())
        return loaded;
    QImage image = QImage::fromData(loaded.toByteArray());
    const double ratio = devicePixelRatioF();
    if (const int most = qRound(lineWidth() * ratio); image.width() > most)
        image = image.scaledToWidth(most, Qt::SmoothTransformation);
    image.setDevicePixelRatio(ratio);
    return image;
}

void PageBrowser::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        renew();
}

void PageBrowser::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        m_resized.start();
}

/// Colours of links and the sizes of pictures are fixed when Markdown is read.
void PageBrowser::renew()
{
    const int place = verticalScrollBar()->value();
    if (!m_text.isEmpty())
        showText(m_text);
    else if (!source().isEmpty())
        reload();
    dress();
    verticalScrollBar()->setValue(place);
}

void PageBrowser::dress()
{
    const int gap = space(Space::Medium, this);
    QTextFrame *root = document()->rootFrame();
    QTextFrameFormat sheet = root->frameFormat();
    sheet.setMargin(gap);
    sheet.setRightMargin(std::max(gap, viewport()->width() - gap - lineWidth()));
    root->setFrameFormat(sheet);
    const auto frames = root->childFrames();
    for (QTextFrame *frame : frames)
        if (auto *table = qobject_cast<QTextTable *>(frame))
            dressTable(table);
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        dressBlock(block);
}

void PageBrowser::dressTable(QTextTable *table)
{
    QTextTableFormat format = table->format();
    format.setCellPadding(space(Space::Tiny, this));
    format.setCellSpacing(0);
    format.setBorder(1);
    format.setBorderCollapse(true);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderBrush(palette().color(QPalette::Mid));
    format.setBottomMargin(space(Space::Medium, this));
    table->setFormat(format);
}

void PageBrowser::dressBlock(const QTextBlock &block)
{
    const int gap = space(Space::Medium, this);
    const int level = block.blockFormat().headingLevel();
    const QTextList *points = block.textList();
    const bool isPicture = block.text() == QString(QChar::ObjectReplacementCharacter);
    const bool isCell = QTextCursor(block).currentTable();
    const bool isLastPoint = points && points->itemNumber(block) == points->count() - 1;
    QTextBlockFormat lines = block.blockFormat();
    lines.setLineHeight(isPicture ? 100 : 125, QTextBlockFormat::ProportionalHeight);
    lines.setTopMargin(level > 1 ? gap : points ? 0.25 * gap : 0);
    lines.setBottomMargin(isCell ? 0 : level > 0 ? 0.5 * gap : points && !isLastPoint ? 0.25 * gap : 0.75 * gap);
    QTextCursor cursor(block);
    cursor.setBlockFormat(lines);
    if (level == 0)
        return;
    QTextCharFormat words;
    words.setFontPointSize(font().pointSizeF() * (level == 1 ? 1.7 : 1.25));
    words.setFontWeight(QFont::DemiBold);
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    cursor.setCharFormat(words);
}

/// About 75 letters, which read best.
int PageBrowser::lineWidth() const
{
    const int gap = space(Space::Medium, this);
    return std::max(10 * gap, std::min(fontMetrics().averageCharWidth() * 75, viewport()->width() - 2 * gap));
}

} // namespace depesha
