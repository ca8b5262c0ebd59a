// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messages/reportpages.h"

#include "model/phonenumber.h"
#include "ui/common/statelook.h"
#include "ui/messages/campaignreport.h"
#include "ui/messages/messagewords.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPalette>
#include <QTextOption>
#include <algorithm>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(depesha::ReportPages)
};

constexpr int dotsPerInch = 600;
constexpr qreal footerHeight = 9; // millimetres, as all measures here
constexpr qreal factWidth = 42;
constexpr qreal longestText = 80;

const QColor ink(0x1b, 0x1b, 0x1b);
const QColor quiet(0x5f, 0x5f, 0x5f);
const QColor hair(0xc8, 0xc8, 0xc8);
const QColor wash(0xf3, 0xf3, 0xf3);

/// The colours of states on paper, whatever the window looks like.
QPalette paper()
{
    QPalette palette{QColor(Qt::white)};
    palette.setColor(QPalette::Base, Qt::white);
    palette.setColor(QPalette::Text, Qt::black);
    return palette;
}

QString number(qint64 value) { return QLocale().toString(value); }

QString share(qint64 part, qint64 all)
{
    const qreal percent = all > 0 ? 100.0 * qreal(part) / qreal(all) : 0;
    // Neither "0 %" of what there is nor "100 %" of what is not all.
    const bool isRough = (part > 0 && percent < 0.1) || (part < all && percent > 99.9);
    const QString figure =
        isRough ? (percent < 50 ? u"< "_s : u"> "_s) + QLocale().toString(percent < 50 ? 0.1 : 99.9, 'f', 1)
                : QLocale().toString(percent, 'f', 1);
    return Words::tr("%1 %", "share").arg(figure);
}

} // namespace

ReportPages::ReportPages(QIODevice &device, const CampaignFacts &facts, const QString &provider, const QDateTime &now)
    : m_writer(&device), m_facts(facts), m_now(now)
{
    m_writer.setResolution(dotsPerInch);
    m_writer.setPageSize(QPageSize(QPageSize::A4));
    m_writer.setPageMargins(QMarginsF(18, 16, 18, 12), QPageLayout::Millimeter);
    m_writer.setCreator(u"Depesha"_s);
    m_writer.setTitle(Words::tr("Report of a campaign"));
    m_painter.begin(&m_writer);
    m_plain.setPointSizeF(9.5);
    m_small.setPointSizeF(8);
    m_bold = m_plain;
    m_bold.setWeight(QFont::DemiBold);
    m_title.setPointSizeF(18);
    m_title.setWeight(QFont::DemiBold);
    m_page = QRectF(0, 0, m_writer.width(), m_writer.height() - millimetres(footerHeight));
    m_rowHeight = line(m_plain) + millimetres(1.8);
    layOutColumns();
    paintHead(provider);
    countPages();
    beginList();
    paintFooter();
}

qreal ReportPages::millimetres(qreal length) const { return length * dotsPerInch / 25.4; }

qreal ReportPages::line(const QFont &font) const { return QFontMetricsF(font, &m_writer).height(); }

void ReportPages::use(const QFont &font, const QColor &color)
{
    m_painter.setFont(font);
    m_painter.setPen(color);
}

void ReportPages::write(const QRectF &where, const QString &text, Qt::Alignment alignment)
{
    const QString fitting = m_painter.fontMetrics().elidedText(text, Qt::ElideRight, int(where.width()));
    m_painter.drawText(where, int(alignment | Qt::AlignVCenter | Qt::TextSingleLine), fitting);
}

void ReportPages::rule(qreal y)
{
    m_painter.setPen(QPen(hair, millimetres(0.15)));
    m_painter.drawLine(QPointF(m_page.left(), y), QPointF(m_page.right(), y));
}

void ReportPages::paintHead(const QString &provider)
{
    use(m_title, ink);
    write({0, m_y, m_page.width(), line(m_title)}, Words::tr("Report of a campaign"));
    m_y += line(m_title) + millimetres(1);
    use(m_small, quiet);
    write({0, m_y, m_page.width(), line(m_small)}, Words::tr("As of %1", "date and time").arg(fullTime(m_now)));
    m_y += line(m_small) + millimetres(6);

    paintFact(Words::tr("Written"), fullTime(m_facts.createdAt));
    paintFact(Words::tr("Account"), m_facts.account.isEmpty() ? provider : m_facts.account + u" · "_s + provider);
    paintFact(Words::tr("Sender"), m_facts.sender.isEmpty() ? u"–"_s : m_facts.sender);
    paintFact(Words::tr("Messages"), number(m_facts.count));
    paintFact(Words::tr("Parts"), number(m_facts.parts));
    paintFact(Words::tr("Expected cost"),
              m_facts.cost ? m_facts.cost->toDisplayString() : Words::tr("The price is not known"));
    m_y += millimetres(4);
    paintText();
    paintStates();
}

void ReportPages::paintFact(const QString &name, const QString &value)
{
    const qreal height = line(m_plain) + millimetres(1);
    use(m_plain, quiet);
    write({0, m_y, millimetres(factWidth), height}, name);
    use(m_plain, ink);
    write({millimetres(factWidth), m_y, m_page.width() - millimetres(factWidth), height}, value);
    m_y += height;
}

void ReportPages::paintText()
{
    use(m_bold, ink);
    write({0, m_y, m_page.width(), line(m_bold)},
          m_facts.hasOtherTexts ? Words::tr("Text of the first message; others have their own") : Words::tr("Text"));
    m_y += line(m_bold) + millimetres(1.5);
    const qreal pad = millimetres(3);
    const QRectF room(pad, m_y + pad, m_page.width() - 2 * pad, millimetres(longestText));
    QTextOption wrapping;
    wrapping.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    use(m_plain, ink);
    const auto heightOf = [&](const QString &text) {
        return m_painter.boundingRect(QRectF(0, 0, room.width(), m_page.height()), text, wrapping).height();
    };
    QString text = m_facts.text;
    while (heightOf(text) > room.height())
        text = text.first(text.size() * 9 / 10) + u'…';
    const qreal height = heightOf(text);
    m_painter.fillRect(QRectF(0, m_y, m_page.width(), height + 2 * pad), wash);
    m_painter.drawText(QRectF(room.topLeft(), QSizeF(room.width(), height)), text, wrapping);
    m_y += height + 2 * pad + millimetres(5);
}

void ReportPages::paintStates()
{
    static constexpr qreal barLeft = 92;
    const qreal height = m_rowHeight;
    use(m_bold, ink);
    write({0, m_y, m_page.width(), line(m_bold)}, Words::tr("States"));
    m_y += line(m_bold) + millimetres(1.5);
    QList<MessageState> states;
    for (int state = 0; state < messageStateCount; ++state)
        if (m_facts.states[state] > 0)
            states.append(MessageState(state));
    std::stable_sort(states.begin(), states.end(), [this](MessageState one, MessageState other) {
        return m_facts.states[int(one)] > m_facts.states[int(other)];
    });
    for (const MessageState state : std::as_const(states)) {
        const qint64 count = m_facts.states[int(state)];
        use(m_plain, ink);
        write({0, m_y, millimetres(50), height}, stateWord(state));
        write({millimetres(50), m_y, millimetres(20), height}, number(count), Qt::AlignRight);
        use(m_plain, quiet);
        write({millimetres(70), m_y, millimetres(18), height}, share(count, m_facts.count), Qt::AlignRight);
        const qreal room = m_page.width() - millimetres(barLeft);
        const qreal thickness = millimetres(2.4);
        QRectF bar(millimetres(barLeft), m_y + (height - thickness) / 2, room, thickness);
        m_painter.fillRect(bar, wash);
        bar.setWidth(room * qreal(count) / qreal(m_facts.count));
        m_painter.fillRect(bar, stateColor(state, paper()));
        m_y += height;
    }
    m_y += millimetres(6);
}

void ReportPages::layOutColumns()
{
    // In hundredths of the width.
    QList<std::pair<QString, int>> shares = {{Words::tr("No."), 8}, {Words::tr("Number"), 20}};
    if (m_facts.hasNames)
        shares.append({Words::tr("Name"), 32});
    shares.append({{Words::tr("State"), m_facts.hasNames ? 22 : 54}, {Words::tr("Time", "of a state"), 18}});
    qreal left = 0;
    for (const auto &[title, hundredths] : std::as_const(shares)) {
        const qreal width = m_page.width() * hundredths / 100;
        m_columns.append({title, left, width - millimetres(2), m_columns.isEmpty()});
        left += width;
        if (m_columns.size() == 1)
            left += millimetres(2);
    }
    m_columns.last().width = m_page.width() - m_columns.constLast().left;
}

void ReportPages::countPages()
{
    const auto fitting = [this](qreal from) {
        return std::max<qint64>(0, qint64((m_page.bottom() - from) / m_rowHeight) - 1); // its header is a row too
    };
    const qint64 rest = std::max<qint64>(0, m_facts.count - fitting(m_y));
    const qint64 perPage = fitting(m_page.top());
    m_pageCount = int(1 + (rest + perPage - 1) / perPage);
}

void ReportPages::beginList()
{
    use(m_bold, ink);
    for (const Column &column : std::as_const(m_columns))
        write({column.left, m_y, column.width, m_rowHeight}, column.title,
              column.isRight ? Qt::AlignRight : Qt::AlignLeft);
    m_y += m_rowHeight;
    rule(m_y);
}

void ReportPages::paintFooter()
{
    const QRectF place(0, m_page.bottom() + millimetres(3), m_page.width(), line(m_small));
    use(m_small, quiet);
    write(place, Words::tr("Depesha · campaign of %1", "date and time").arg(fullTime(m_facts.createdAt)));
    write(place, Words::tr("%1 of %2", "page").arg(number(m_pageNumber), number(m_pageCount)), Qt::AlignRight);
}

void ReportPages::add(const Message &message)
{
    // A message may have come since the pages were counted: not one that is not in the count.
    if (m_row == m_facts.count)
        return;
    if (m_y + m_rowHeight > m_page.bottom()) {
        m_writer.newPage();
        ++m_pageNumber;
        m_y = m_page.top();
        beginList();
        paintFooter();
    }
    QStringList cells = {number(++m_row), message.to.isEmpty() ? Words::tr("Erased") : displayNumber(message.to)};
    if (m_facts.hasNames)
        cells.append(message.name);
    cells.append({stateWords(message), QLocale().toString(message.stateAt.toLocalTime(), QLocale::ShortFormat)});
    use(m_plain, ink);
    for (qsizetype i = 0; i < cells.size(); ++i)
        write({m_columns[i].left, m_y, m_columns[i].width, m_rowHeight}, cells[i],
              m_columns[i].isRight ? Qt::AlignRight : Qt::AlignLeft);
    m_y += m_rowHeight;
    rule(m_y);
}

} // namespace depesha
