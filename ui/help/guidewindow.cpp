// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/help/guidewindow.h"

#include "ui/common/icons.h"
#include "ui/common/look.h"
#include "ui/common/searchfield.h"
#include "ui/help/pagebrowser.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QShortcut>
#include <QTextDocument>
#include <QToolButton>
#include <QVBoxLayout>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What is read of a page, to search in it.
QString plainText(GuidePage page)
{
    QTextDocument document;
    document.setMarkdown(guideText(page));
    return document.toPlainText();
}

} // namespace

GuideWindow::GuideWindow()
    : QDialog(nullptr, Qt::Window)
    , m_browser(new PageBrowser(this))
    , m_pages(new QListWidget(this))
    , m_back(new QToolButton(this))
    , m_search(new SearchField(tr("Search the guide"), this))
    , m_found(new QLabel(this))
{
    setAttribute(Qt::WA_QuitOnClose, false);
    setWindowTitle(tr("Guide to Depesha"));
    setWindowIcon(applicationIcon());
    m_browser->setAccessibleName(tr("Page"));
    m_pages->setAccessibleName(tr("Pages"));
    for (const GuidePage page : guidePages())
        m_pages->addItem(guideTitle(page));
    m_pages->setSpacing(space(Space::Tiny, this) / 2);
    m_pages->setFixedWidth(m_pages->sizeHintForColumn(0) + 2 * space(Space::Medium, this));
    m_back->setText(tr("&Back"));
    m_back->setIcon(icon(u"chevron-left"_s));
    m_back->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_back->setShortcut(QKeySequence::Back);
    m_back->setFocusPolicy(Qt::StrongFocus);
    m_back->setEnabled(false);

    auto *top = new QHBoxLayout;
    top->setSpacing(space(Space::Small, this));
    top->addWidget(m_back);
    top->addStretch(1);
    top->addWidget(m_found);
    m_search->answerFind();
    m_search->setMinimumWidth(fontMetrics().averageCharWidth() * 32);
    top->addWidget(m_search);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(space(Space::Small, this));
    middle->addWidget(m_pages);
    middle->addWidget(m_browser, 1);
    auto *layout = new QVBoxLayout(this);
    const int gap = space(Space::Small, this);
    layout->setContentsMargins(gap, gap, gap, gap);
    layout->setSpacing(gap);
    layout->addLayout(top);
    layout->addLayout(middle, 1);

    connect(m_pages, &QListWidget::currentRowChanged, this,
            [this](int row) { m_browser->showPage(guideUrl(guidePages().at(row))); });
    connect(m_browser, &QTextBrowser::sourceChanged, this, &GuideWindow::follow);
    connect(m_browser, &QTextBrowser::backwardAvailable, m_back, &QToolButton::setEnabled);
    connect(m_back, &QToolButton::clicked, m_browser, &QTextBrowser::backward);
    connect(m_search, &QLineEdit::textChanged, this, &GuideWindow::search);
    connect(m_search, &QLineEdit::returnPressed, this, &GuideWindow::searchOn);
    connect(new QShortcut(QKeySequence::FindNext, this), &QShortcut::activated, this, &GuideWindow::searchOn);

    setTabOrder(m_back, m_search);
    setTabOrder(m_search, m_pages);
    setTabOrder(m_pages, m_browser);
    resize(fontMetrics().averageCharWidth() * 118, fontMetrics().height() * 38);
}

void GuideWindow::showPage(GuidePage page)
{
    m_pages->setCurrentRow(int(guidePages().indexOf(page)));
    m_browser->setFocus();
}

GuidePage GuideWindow::page() const { return guidePages().at(std::max(0, m_pages->currentRow())); }

void GuideWindow::follow(const QUrl &url)
{
    const QSignalBlocker blocker(m_pages); // it is shown already
    const auto pages = guidePages();
    for (int row = 0; row < int(pages.size()); ++row)
        if (guideUrl(pages[row]) == url)
            m_pages->setCurrentRow(row);
    mark();
}

/// As the words grow it looks anew from where one was when the first was typed, and goes back there if nothing is
/// found.
void GuideWindow::search()
{
    const QString words = m_search->text().trimmed();
    if (!m_origin) {
        m_origin = {page(), m_browser->textCursor().selectionStart()};
    } else {
        m_pages->setCurrentRow(int(guidePages().indexOf(m_origin->page)));
        QTextCursor cursor = m_browser->textCursor();
        cursor.setPosition(m_origin->position);
        m_browser->setTextCursor(cursor);
    }
    if (words.isEmpty())
        m_origin.reset();
    searchOn();
}

void GuideWindow::searchOn()
{
    const QString words = m_search->text().trimmed();
    mark();
    const bool found = words.isEmpty() || m_browser->find(words) || searchFurther(words);
    m_found->setText(found ? QString() : tr("Not in the guide"));
    m_search->setAccessibleDescription(m_found->text());
}

/// From the next page around to this one again.
bool GuideWindow::searchFurther(const QString &words)
{
    const auto pages = guidePages();
    for (qsizetype step = 1; step <= pages.size(); ++step) {
        const GuidePage next = pages.at((m_pages->currentRow() + step) % pages.size());
        if (!plainText(next).contains(words, Qt::CaseInsensitive))
            continue;
        m_pages->setCurrentRow(int(pages.indexOf(next)));
        m_browser->moveCursor(QTextCursor::Start);
        return m_browser->find(words);
    }
    return false;
}

void GuideWindow::mark()
{
    const QString words = m_search->text().trimmed();
    QList<QTextEdit::ExtraSelection> marks;
    QTextCursor found(m_browser->document());
    while (!words.isEmpty() && !(found = m_browser->document()->find(words, found)).isNull()) {
        QTextEdit::ExtraSelection one;
        one.cursor = found;
        one.format.setFontUnderline(true);
        QColor ground = palette().color(QPalette::Highlight);
        ground.setAlphaF(0.25F);
        one.format.setBackground(ground);
        marks.append(one);
    }
    m_browser->setExtraSelections(marks);
}

} // namespace depesha
