// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/write/latindialog.h"

#include "ui/common/look.h"
#include "ui/common/mnemonics.h"
#include "ui/write/writewords.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

LatinDialog::LatinDialog(const QString &text, const TextAdvice &advice, qint64 messages,
                         const std::optional<Money> &price, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("In Latin letters"));
    const QString latin = applied(text, advice.edits);

    auto *texts = new QHBoxLayout;
    texts->setSpacing(space(Space::Medium, this));
    texts->addLayout(column(tr("&Now"), text, advice.before));
    texts->addLayout(column(tr("In &Latin letters"), latin, advice.after));

    auto *buttons = new QDialogButtonBox(this);
    auto *use = buttons->addButton(tr("&Use Latin letters"), QDialogButtonBox::AcceptRole);
    auto *keep = buttons->addButton(tr("&Keep as it is"), QDialogButtonBox::RejectRole);
    use->setObjectName(u"useLatin"_s);
    use->setDefault(true);
    keep->setObjectName(u"keepText"_s);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    const int edge = space(Space::Large, this);
    layout->setContentsMargins(edge, edge, edge, edge);
    layout->setSpacing(space(Space::Medium, this));
    layout->addWidget(heading(WriteWords::adviceReason(advice, {}), this));
    layout->addWidget(explanation(WriteWords::adviceGain(advice, messages, price), this));
    layout->addLayout(texts, 1);
    layout->addWidget(explanation(
        tr("Links, addresses, codes and placeholders stay as they are. You can undo this in the text."), this));
    layout->addWidget(buttons);
    assignMnemonics(this);
    resize(fontMetrics().averageCharWidth() * 100, fontMetrics().lineSpacing() * 24);
    use->setFocus();
}

QVBoxLayout *LatinDialog::column(const QString &title, const QString &text, const PartCount &count)
{
    auto *field = new QPlainTextEdit(text, this);
    field->setReadOnly(true);
    field->setTabChangesFocus(true);
    auto *name = new QLabel(title, this);
    name->setBuddy(field);
    const QString length = WriteWords::counter(count, text);
    field->setAccessibleDescription(length);
    auto *column = new QVBoxLayout;
    column->setSpacing(space(Space::Tiny, this));
    column->addWidget(name);
    column->addWidget(field, 1);
    column->addWidget(explanation(length, this));
    return column;
}

} // namespace depesha
