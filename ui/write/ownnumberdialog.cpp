// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/write/ownnumberdialog.h"

#include "model/phonenumber.h"
#include "providers/checks.h"
#include "ui/common/errorline.h"
#include "ui/common/icons.h"
#include "ui/common/look.h"
#include "ui/common/mnemonics.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

Result<QString> ownNumber(const Capabilities &capabilities, const QString &region, const QString &text)
{
    const auto number = PhoneNumber::parse(text, region);
    if (!number)
        return tl::unexpected(number.error());
    if (const auto taken = checkNumber(capabilities, *number); !taken)
        return tl::unexpected(taken.error());
    return number->digits();
}

OwnNumberDialog::OwnNumberDialog(const Capabilities &capabilities, QString region, const QString &number,
                                 QWidget *parent)
    : QDialog(parent)
    , m_capabilities(capabilities)
    , m_region(std::move(region))
    , m_field(new QLineEdit(number.isEmpty() ? QString() : displayNumber(number), this))
    , m_underIt(new ErrorLine(m_field, this))
{
    setWindowTitle(tr("To me first"));
    m_field->setObjectName(u"ownNumber"_s);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto *send = buttons->addButton(tr("&Send to me"), QDialogButtonBox::AcceptRole);
    send->setIcon(icon(u"send"_s));
    send->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_field, &QLineEdit::textChanged, m_underIt, &ErrorLine::clear);

    auto *name = new QLabel(tr("Your own &number:"), this);
    name->setBuddy(m_field);
    auto *line = new QHBoxLayout;
    line->setSpacing(space(Space::Small, this));
    line->addWidget(name);
    line->addWidget(m_field, 1);

    auto *layout = new QVBoxLayout(this);
    const int edge = space(Space::Large, this);
    layout->setContentsMargins(edge, edge, edge, edge);
    layout->setSpacing(space(Space::Small, this));
    layout->addWidget(explanation(tr("One message goes to your own phone, so that you see it before the others do. It "
                                     "costs as any other. Your number is remembered on this computer."),
                                  this));
    layout->addLayout(line);
    layout->addWidget(m_underIt);
    layout->addStretch();
    layout->addWidget(buttons);
    assignMnemonics(this);
    m_field->setFocus();
    const int width = fontMetrics().averageCharWidth() * 64;
    setMinimumWidth(width);
    resize(width, layout->totalHeightForWidth(width));
}

void OwnNumberDialog::accept()
{
    const auto number = ownNumber(m_capabilities, m_region, m_field->text());
    if (!number) {
        m_underIt->setError(number.error().message);
        m_field->setFocus();
        return;
    }
    m_number = *number;
    QDialog::accept();
}

} // namespace depesha
