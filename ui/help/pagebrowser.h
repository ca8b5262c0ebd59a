// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Shows a page of Markdown as a page to read: lines of a comfortable length, pictures no wider than they, headings that
// tell the sections apart. It follows the palette. Links to elsewhere open in the user's browser.

#pragma once

#include <QTextBrowser>
#include <QTimer>

class QTextTable;

namespace depesha {

class PageBrowser : public QTextBrowser
{
    Q_OBJECT

public:
    explicit PageBrowser(QWidget *parent = nullptr);

    /// A compiled page; links inside it lead to others, and backward() leads back.
    void showPage(const QUrl &url);
    /// Markdown that is nowhere a file.
    void showText(const QString &markdown);

    QVariant loadResource(int type, const QUrl &name) override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void renew();
    void dress();
    void dressTable(QTextTable *table);
    void dressBlock(const QTextBlock &block);
    int lineWidth() const;

    QString m_text; ///< of showText()
    QTimer m_resized;
};

} // namespace depesha
