// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Paints the pages of a campaign's report: A4, a head on the first, a list with its header on each, and the number of
// the page of all. Rows are painted as they come, so that a long list takes no memory. For a thread of its own; knows
// no widget.

#pragma once

#include "model/message.h"

#include <QFont>
#include <QPainter>
#include <QPdfWriter>

namespace depesha {

struct CampaignFacts;

class ReportPages
{
public:
    /// Begins the first page on `device`, which stays the caller's. `facts` must outlive the pages.
    ReportPages(QIODevice &device, const CampaignFacts &facts, const QString &provider, const QDateTime &now);

    int pageCount() const { return m_pageCount; }
    void add(const Message &message);
    void end() { m_painter.end(); }

private:
    struct Column
    {
        QString title;
        qreal left;
        qreal width;
        bool isRight = false;
    };

    qreal millimetres(qreal length) const;
    qreal line(const QFont &font) const;
    void use(const QFont &font, const QColor &color);
    void write(const QRectF &where, const QString &text, Qt::Alignment alignment = Qt::AlignLeft);
    void rule(qreal y);

    void paintHead(const QString &provider);
    void paintFact(const QString &name, const QString &value);
    void paintText();
    void paintStates();
    void layOutColumns();
    void countPages();
    void beginList();
    void paintFooter();

    QPdfWriter m_writer;
    QPainter m_painter;
    const CampaignFacts &m_facts;
    QDateTime m_now;
    QFont m_plain;
    QFont m_bold;
    QFont m_title;
    QFont m_small;
    QList<Column> m_columns;
    QRectF m_page; ///< what is inside the margins, the footer left out
    qreal m_y = 0; ///< where the next thing goes
    qreal m_rowHeight = 0;
    qint64 m_row = 0;
    int m_pageNumber = 1;
    int m_pageCount = 1;
};

} // namespace depesha
