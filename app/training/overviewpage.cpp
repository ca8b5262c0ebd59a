// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/training/overviewpage.h"

#include "app/training/fates.h"
#include "app/training/faultdesk.h"
#include "app/training/providergateway.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace depesha::training {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype ShownMessages = 100;

struct Page
{
    Q_DECLARE_TR_FUNCTIONS(depesha::training::Page)
};

QString row(const QStringList &cells, const QString &tag = u"td"_s)
{
    QString html = u"<tr>"_s;
    for (const QString &cell : cells)
        html += u'<' + tag + u'>' + cell.toHtmlEscaped() + u"</"_s + tag + u'>';
    return html + u"</tr>\n"_s;
}

QString table(const QString &title, const QStringList &heads, const QList<QStringList> &rows)
{
    QString html = u"<h2>"_s + title.toHtmlEscaped() + u"</h2>\n<table>\n"_s + row(heads, u"th"_s);
    for (const QStringList &cells : rows)
        html += row(cells);
    return html + u"</table>\n"_s;
}

QList<QStringList> messageRows(const QJsonArray &ledger)
{
    QList<QStringList> rows;
    for (qsizetype i = ledger.size() - 1; i >= 0 && rows.size() < ShownMessages; --i) {
        const QJsonObject entry = ledger.at(i).toObject();
        rows.append({entry[u"time"_s].toString(), entry[u"provider"_s].toString(), entry[u"id"_s].toString(),
                     entry[u"to"_s].toString(), entry[u"sender"_s].toString(), entry[u"text"_s].toString(),
                     QString::number(entry[u"parts"_s].toInt()),
                     entry[u"cost"_s].toString() + u' ' + entry[u"unit"_s].toString(), entry[u"status"_s].toString()});
    }
    return rows;
}

QList<QStringList> fateRows()
{
    QList<QStringList> rows;
    for (const Fates::Row &fate : Fates::table())
        rows.append({fate.digits, fate.outcome});
    return rows;
}

QList<QStringList> faultRows()
{
    QList<QStringList> rows;
    for (const FaultDesk::Row &fault : FaultDesk::table())
        rows.append({u'#' + fault.name, fault.effect});
    return rows;
}

QString columns(const QList<QStringList> &rows)
{
    qsizetype width = 0;
    for (const QStringList &cells : rows)
        width = std::max(width, cells.first().size());
    QString text;
    for (const QStringList &cells : rows)
        text += u"  "_s + cells.first().leftJustified(width + 2) + cells.last() + u'\n';
    return text;
}

} // namespace

QString overviewPage(const QList<OverviewAccount> &accounts, const QJsonArray &ledger)
{
    QList<QStringList> accountRows;
    for (const OverviewAccount &account : accounts)
        accountRows.append({account.provider, account.endpoint, account.login, ProviderGateway::Password.toString(),
                            account.balance, QString::number(account.requests)});
    return u"<!DOCTYPE html>\n<html><head><meta charset=\"UTF-8\"><title>%1</title>\n"_s.arg(
               Page::tr("Training gateway").toHtmlEscaped()) +
           u"<style>body{font-family:sans-serif;margin:2em}table{border-collapse:collapse}"_s +
           u"td,th{border:1px solid #ccc;padding:.3em .6em;text-align:left;vertical-align:top;white-space:pre-wrap}</style>\n"_s +
           u"</head><body>\n<h1>%1</h1>\n<p>%2</p>\n"_s.arg(
               Page::tr("Training gateway").toHtmlEscaped(),
               Page::tr("Nothing leaves this computer, and nothing costs money.").toHtmlEscaped()) +
           table(Page::tr("Accounts"),
                 {Page::tr("Provider"), Page::tr("Endpoint"), Page::tr("Login"), Page::tr("Password"),
                  Page::tr("Balance"), Page::tr("Requests")},
                 accountRows) +
           table(Page::tr("Messages"),
                 {Page::tr("Time"), Page::tr("Provider"), Page::tr("ID"), Page::tr("To"), Page::tr("Sender"),
                  Page::tr("Text"), Page::tr("Parts"), Page::tr("Cost"), Page::tr("Status")},
                 messageRows(ledger)) +
           table(Page::tr("What becomes of a message"), {Page::tr("Last digit of the number"), Page::tr("Outcome")},
                 fateRows()) +
           table(Page::tr("Faults on demand"), {Page::tr("In the text"), Page::tr("What happens")}, faultRows()) +
           u"</body></html>\n"_s;
}

QByteArray jsonLines(const QJsonArray &ledger)
{
    QByteArray lines;
    for (const auto &entry : ledger)
        lines += QJsonDocument(entry.toObject()).toJson(QJsonDocument::Compact) + '\n';
    return lines;
}

QString fatesText() { return columns(fateRows()); }

QString faultsText() { return columns(faultRows()); }

} // namespace depesha::training
