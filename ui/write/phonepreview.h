// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A phone with the text as it will be read, cut where its parts cut. Painted from the palette; it is looked at, not
// worked with.

#pragma once

#include <QList>
#include <QWidget>

class QLabel;
class QScrollArea;
class QToolButton;

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
    /// Whose text this is, where each recipient gets one's own: number `at` (from 0) of `count`. A count of 0: no
    /// arrows.
    void setRecipient(qsizetype at, qsizetype count, const QString &name);

    /// A phone keeps its shape, whatever it shows.
    bool hasHeightForWidth() const override { return false; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// By -1 or 1.
    void stepRequested(int by);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void buildWalk();

    ElidedLabel *m_sender;
    QLabel *m_hint;
    QScrollArea *m_scroll;
    BubbleColumn *m_bubbles;
    QWidget *m_walk;
    ElidedLabel *m_whose;
    QToolButton *m_back;
    QToolButton *m_forth;
};

} // namespace depesha
