// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accounts/termsrows.h"

#include "model/accountreading.h"
#include "providers/checks.h"
#include "text/lookalikes.h"
#include "ui/accounts/capabilitywords.h"
#include "ui/accounts/senderstable.h"
#include "ui/common/errorline.h"
#include "ui/common/formrows.h"
#include "ui/common/icons.h"
#include "ui/common/look.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Region
{
    const char *code;
    const char *name;
};

// The countries whose offices our providers serve; an account set up elsewhere with another one keeps it.
constexpr Region regions[] = {
    {"RU", QT_TRANSLATE_NOOP("depesha::TermsRows", "Russia")},
    {"KG", QT_TRANSLATE_NOOP("depesha::TermsRows", "Kyrgyzstan")},
    {"KZ", QT_TRANSLATE_NOOP("depesha::TermsRows", "Kazakhstan")},
    {"BY", QT_TRANSLATE_NOOP("depesha::TermsRows", "Belarus")},
    {"UZ", QT_TRANSLATE_NOOP("depesha::TermsRows", "Uzbekistan")},
    {"TJ", QT_TRANSLATE_NOOP("depesha::TermsRows", "Tajikistan")},
    {"AM", QT_TRANSLATE_NOOP("depesha::TermsRows", "Armenia")},
    {"AZ", QT_TRANSLATE_NOOP("depesha::TermsRows", "Azerbaijan")},
    {"GE", QT_TRANSLATE_NOOP("depesha::TermsRows", "Georgia")},
    {"MD", QT_TRANSLATE_NOOP("depesha::TermsRows", "Moldova")},
};

/// Chooses the entry with this data, adding one that is not there yet.
void choose(QComboBox *box, const QString &data)
{
    if (data.isEmpty())
        return;
    if (box->findData(data) < 0)
        box->addItem(data, data);
    box->setCurrentIndex(box->findData(data));
}

} // namespace

TermsRows::TermsRows(FormRows &rows, QWidget *form)
    : QObject(form)
    , m_senders(new SendersTable(form))
    , m_sendersLine(new ErrorLine(m_senders, form))
    , m_repair(new QPushButton(tr("&Write in Latin letters"), form))
    , m_price(new QLineEdit(form))
    , m_currency(new QComboBox(form))
    , m_dayLimit(new QLineEdit(form))
    , m_lowBalance(new QLineEdit(form))
    , m_unit(new QLabel(form))
    , m_region(new QComboBox(form))
{
    for (const auto &unit : {u"RUB"_s, u"KGS"_s, u"KZT"_s, u"USD"_s, u"EUR"_s})
        m_currency->addItem(unit, unit);
    for (const Region &region : regions)
        m_region->addItem(tr(region.name), QString::fromLatin1(region.code));
    addSenders(rows, form);
    addPrice(rows, form);
    addLimits(rows, form);
    rows.add(tr("C&ountry of local numbers"), m_region);
}

void TermsRows::addSenders(FormRows &rows, QWidget *form)
{
    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(0);
    const auto addButton = [&](const QString &iconName, const QString &words, auto action) {
        auto *button = new QToolButton(form);
        button->setIcon(icon(iconName));
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setAccessibleName(words);
        button->setToolTip(words);
        connect(button, &QToolButton::clicked, m_senders, action);
        buttons->addWidget(button);
    };
    addButton(u"add"_s, tr("Add a sender name"), &SendersTable::addSender);
    addButton(u"remove"_s, tr("Remove the sender name"), &SendersTable::removeCurrent);
    addButton(u"chevron-up"_s, tr("Move the sender name up"), [this] { m_senders->moveCurrent(-1); });
    addButton(u"chevron-down"_s, tr("Move the sender name down"), [this] { m_senders->moveCurrent(1); });
    buttons->addStretch();
    auto *row = new QHBoxLayout;
    row->setSpacing(space(Space::Tiny, form));
    row->addWidget(m_senders, 1);
    row->addLayout(buttons);
    // The table wants the whole width.
    auto *label = new QLabel(tr("&Sender names"), form);
    label->setBuddy(m_senders);
    m_senders->setAccessibleName(label->text().remove(u'&')); // a label names no table
    rows.addWide(label);
    rows.addWide(row);

    m_repair->setAutoDefault(false);
    m_repair->setObjectName(u"repairSenders"_s);
    m_repair->hide();
    connect(m_repair, &QPushButton::clicked, m_senders, &SendersTable::repairNames);
    auto *line = new QHBoxLayout;
    line->setSpacing(space(Space::Small, form));
    line->addWidget(m_sendersLine, 1);
    line->addWidget(m_repair, 0, Qt::AlignTop);
    rows.addWide(line);
    connect(m_senders, &SendersTable::sendersChanged, this, &TermsRows::judgeSenders);
}

// A layout and no widget between form and fields, here and above: screen readers look for a field's label among its
// siblings only.
void TermsRows::addPrice(FormRows &rows, QWidget *form)
{
    auto *currency = new QLabel(tr("C&urrency"), form);
    currency->setBuddy(m_currency);
    auto *price = new QHBoxLayout;
    price->setSpacing(space(Space::Small, form));
    price->addWidget(m_price, 1);
    price->addWidget(currency);
    price->addWidget(m_currency);
    rows.add(tr("P&rice of one part"), m_price, price);
    m_priceLine = rows.addLine(m_price);
    connect(m_price, &QLineEdit::textChanged, this, &TermsRows::showHints);
}

void TermsRows::addLimits(FormRows &rows, QWidget *form)
{
    auto *mark = new QLabel(tr("Low &balance from"), form);
    mark->setBuddy(m_lowBalance);
    auto *limits = new QHBoxLayout;
    limits->setSpacing(space(Space::Small, form));
    limits->addWidget(m_dayLimit, 1);
    limits->addSpacing(space(Space::Small, form));
    limits->addWidget(mark);
    limits->addWidget(m_lowBalance, 1);
    limits->addWidget(m_unit);
    rows.add(tr("Parts a da&y at most"), m_dayLimit, limits);
    m_limitsLine = rows.addLine(m_dayLimit);
    connect(m_dayLimit, &QLineEdit::textChanged, this, &TermsRows::showHints);
    connect(m_lowBalance, &QLineEdit::textChanged, this, &TermsRows::showHints);
}

void TermsRows::showHints()
{
    m_priceLine->setHint(tr("Empty: as the provider says."));
    m_limitsLine->setHint(tr("Empty: no limit, no mark. From the mark on you are told that the balance is low."));
}

void TermsRows::setAccount(const Account &account)
{
    m_balanceUnit = account.balance ? account.balance->amount.unit() : QString();
    m_senders->setSenders(account.senders, account.senderNotes);
    if (account.price) {
        m_price->setText(account.price->toPlainString());
        choose(m_currency, account.price->unit());
    }
    if (account.dayLimit)
        m_dayLimit->setText(QString::number(*account.dayLimit));
    if (account.lowBalance)
        m_lowBalance->setText(account.lowBalance->toPlainString());
    choose(m_region, account.region);
}

void TermsRows::setProvider(const Capabilities &capabilities, bool isNew)
{
    m_capabilities = capabilities;
    m_unit->setText(m_balanceUnit.isEmpty() ? capabilities.currency : m_balanceUnit);
    if (isNew) {
        choose(m_region, capabilities.region);
        choose(m_currency, capabilities.currency);
    }
    judgeSenders();
    showHints();
}

void TermsRows::judgeSenders()
{
    m_sendersLine->setHint(tr("%1. The first is used by default.").arg(senderRuleWords(m_capabilities.sender)));
    bool canRepair = false;
    for (const QString &sender : m_senders->senders()) {
        canRepair = canRepair || latinName(sender) != sender;
        if (const auto checked = checkSender(m_capabilities, sender); !checked && !m_sendersLine->hasError())
            m_sendersLine->setError(checked.error().message);
    }
    m_repair->setVisible(canRepair);
}

QWidget *TermsRows::validate()
{
    m_senders->finishEditing();
    QWidget *first = nullptr;
    const auto limit = readDayLimit(m_dayLimit->text());
    const auto mark = readLowBalance(m_lowBalance->text(), m_unit->text());
    if (!mark || !limit) {
        m_limitsLine->setError(limit ? mark.error().message : limit.error().message);
        first = limit ? m_lowBalance : m_dayLimit;
    }
    const QString price = m_price->text().trimmed();
    const auto read = Money::parse(price, m_currency->currentData().toString());
    if (!price.isEmpty() && (!read || read->micros() <= 0)) {
        m_priceLine->setError(tr("Write an amount such as 2.50, or leave it empty."));
        first = m_price;
    }
    judgeSenders();
    return m_sendersLine->hasError() ? m_senders : first;
}

void TermsRows::apply(Account &account) const
{
    account.senders = m_senders->senders();
    account.senderNotes = m_senders->notes();
    account.price.reset();
    if (!m_price->text().trimmed().isEmpty())
        account.price = Money::parse(m_price->text().trimmed(), m_currency->currentData().toString());
    account.dayLimit = readDayLimit(m_dayLimit->text()).value_or(account.dayLimit);
    account.lowBalance = readLowBalance(m_lowBalance->text(), m_unit->text()).value_or(account.lowBalance);
    account.region = m_region->currentData().toString();
}

} // namespace depesha
