// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A line of text that gives way: what does not fit is cut with "…" and stands whole in the tip. Screen readers get it
// whole.

#pragma once

#include <QLabel>

namespace depesha {

class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(const QString &text = {}, QWidget *parent = nullptr);

    void setElideMode(Qt::TextElideMode mode);
    /// Written in the quieter colour of explanations.
    void setQuiet(bool quiet);
    /// A tip of one's own, in place of the cut text.
    void setDetail(const QString &tip);
    bool isElided() const;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    Qt::TextElideMode m_mode = Qt::ElideRight;
    bool m_quiet = false;
    QString m_detail;
};

} // namespace depesha
