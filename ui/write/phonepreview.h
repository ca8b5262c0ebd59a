// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A phone with the text as it will be read, cut where its parts cut. Painted from the palette; it is looked at, not
// worked with.

#pragma once

#include <QList>
#include <QWidget>

class QLabel;
class QScrollArea;

namespace depesha {

class BubbleColumn;
class ElidedLabel;

class PhonePreview : public QWidget
{
    Q_OBJECT

public:
    explicit PhonePreview(QWidget *parent = nullptr);

    /// `partStarts`: UTF-16 indices into `text`, as partStarts() gives them.
    void setMessage(const QString &sender, const QString &text, const QList<qsizetype> &partStarts);

    /// A phone keeps its shape, whatever it shows.
    bool hasHeightForWidth() const override { return false; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ElidedLabel *m_sender;
    QLabel *m_hint;
    QScrollArea *m_scroll;
    BubbleColumn *m_bubbles;
};

} // namespace depesha
