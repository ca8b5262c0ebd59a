// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The line under a field that says what is wrong with it, or gives a hint. It keeps its place when it has nothing to
// say, so that nothing jumps; the field's accessible description says the same.

#pragma once

#include <QPointer>
#include <QWidget>

class QLabel;

namespace depesha {

class IconLabel;

class ErrorLine : public QWidget
{
    Q_OBJECT

public:
    enum class Kind {
        Hint,
        Success,
        Safe,   ///< encrypted: a closed lock
        Unsafe, ///< not encrypted: an open lock, as a warning
        Warning,
        Error,
    };

    /// `field`: what the line speaks of; may be null.
    explicit ErrorLine(QWidget *field, QWidget *parent = nullptr);

    void setHint(const QString &text) { say(Kind::Hint, text); }
    void setSuccess(const QString &text) { say(Kind::Success, text); }
    void setWarning(const QString &text) { say(Kind::Warning, text); }
    /// Announced to screen readers.
    void setError(const QString &text) { say(Kind::Error, text); }
    void clear() { say(Kind::Hint, {}); }
    void say(Kind kind, const QString &text);

    QString text() const;
    Kind kind() const { return m_kind; }
    bool hasError() const { return m_kind == Kind::Error; }
    QSize sizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void tint();

    Kind m_kind = Kind::Hint;
    QPointer<QWidget> m_field;
    IconLabel *m_icon;
    QLabel *m_label;
};

} // namespace depesha
