// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Shows a text and the same in Latin letters side by side, each with its length, before the one takes the place of the
// other.

#pragma once

#include "model/money.h"
#include "text/textadvice.h"

#include <QDialog>
#include <optional>

class QVBoxLayout;

namespace depesha {

class LatinDialog : public QDialog
{
    Q_OBJECT

public:
    /// accepted(): the user wants it.
    LatinDialog(const QString &text, const TextAdvice &advice, qint64 messages, const std::optional<Money> &price,
                QWidget *parent = nullptr);

private:
    QVBoxLayout *column(const QString &title, const QString &text, const PartCount &count);
};

} // namespace depesha
