// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/write/chipboard.h"

#include "ui/common/look.h"
#include "ui/write/chip.h"
#include "ui/write/numberinput.h"
#include "ui/write/recipientrows.h"

#include <QLabel>
#include <QLocale>
#include <QStyle>

namespace depesha {

namespace {

constexpr int chipsAtMost = 200;

} // namespace

ChipBoard::ChipBoard(QWidget *parent) : QWidget(parent), m_input(new NumberInput(this)), m_more(new QLabel(this))
{
    setCursor(Qt::IBeamCursor);
    m_more->hide();
}

Chip *ChipBoard::makeChip()
{
    auto *chip = new Chip(this);
    connect(chip, &Chip::removeRequested, this, [this, chip] { Q_EMIT removeRequested(chip); });
    connect(chip, &Chip::editRequested, this, [this, chip] { Q_EMIT editRequested(chip); });
    chip->show();
    Q_EMIT made(chip);
    return chip;
}

void ChipBoard::showRows(const RecipientRows &rows, bool marked)
{
    const QList<int> shown = rows.digest(chipsAtMost);
    while (m_chips.size() < shown.size())
        m_chips.append(makeChip());
    while (m_chips.size() > shown.size()) {
        Chip *chip = m_chips.takeLast();
        if (chip->hasFocus())
            m_input->setFocus();
        chip->hide();
        // It may be the one whose signal brought us here.
        chip->deleteLater();
    }
    for (qsizetype i = 0; i < shown.size(); ++i)
        m_chips[i]->setRow(shown[i], rows.rows()[shown[i]]);
    setMarked(marked);
    const qsizetype hidden = rows.rows().size() - shown.size();
    m_more->setVisible(hidden > 0);
    m_more->setText(tr("+%1 more").arg(QLocale().toString(hidden)));
}

void ChipBoard::setMarked(bool marked)
{
    for (Chip *chip : std::as_const(m_chips))
        chip->setMarked(marked);
}

int ChipBoard::lineHeight() const { return fontMetrics().height() + space(Space::Small, this); }

int ChipBoard::heightOf(int lines) const
{
    const int gap = space(Space::Tiny, this);
    return lines * (lineHeight() + gap) + gap;
}

int ChipBoard::arrange(int width)
{
    const int gap = space(Space::Tiny, this);
    const int room = width - 2 * gap;
    int x = 0;
    int line = 0;
    const auto place = [&](QWidget *widget, int wanted, bool fillsLine) {
        const int taken = qMin(wanted, room);
        if (x > 0 && x + taken > room) {
            x = 0;
            ++line;
        }
        const QRect spot(gap + x, gap + line * (lineHeight() + gap), fillsLine ? qMax(0, room - x) : taken,
                         lineHeight());
        widget->setGeometry(QStyle::visualRect(layoutDirection(), {0, 0, width, 0}, spot));
        x += taken + gap;
    };
    for (Chip *chip : std::as_const(m_chips))
        place(chip, chip->sizeHint().width(), false);
    if (m_more->isVisibleTo(this))
        place(m_more, m_more->sizeHint().width(), false);
    place(m_input, fontMetrics().averageCharWidth() * 18, true);
    setMinimumHeight(heightOf(line + 1));
    return line + 1;
}

} // namespace depesha
