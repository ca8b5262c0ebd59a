// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The bubbles of a message, one for each part, below each other.

#pragma once

#include <QStringList>
#include <QWidget>

namespace depesha {

class BubbleColumn : public QWidget
{
    Q_OBJECT

public:
    explicit BubbleColumn(QWidget *parent = nullptr);

    /// The text, cut into its parts.
    void setParts(const QStringList &parts);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int labelHeight() const;

    QStringList m_parts;
};

} // namespace depesha
