// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "house/arrows.h"

#include <QFileInfo>
#include <QHash>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <QSet>

namespace depesha {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The folders of core, and what each may use besides itself.
const QHash<QString, QStringList> &coreArrows()
{
    static const QHash<QString, QStringList> arrows{
        {u"text"_s, {}},
        {u"model"_s, {u"text"_s}},
        {u"providers"_s, {u"text"_s, u"model"_s}},
        {u"files"_s, {u"text"_s, u"model"_s}},
        {u"net"_s, {u"text"_s, u"model"_s}},
        {u"secrets"_s, {u"text"_s, u"model"_s}},
        {u"storage"_s, {u"text"_s, u"model"_s}},
        {u"outbox"_s, {u"text"_s, u"model"_s, u"providers"_s, u"net"_s, u"storage"_s, u"secrets"_s}},
        {u"inbound"_s, {u"text"_s, u"model"_s, u"providers"_s, u"storage"_s}},
    };
    return arrows;
}

/// The folders at the root, and which others each may use.
const QHash<QString, QStringList> &rootArrows()
{
    static const QHash<QString, QStringList> arrows{
        {u"core"_s, {}}, {u"ui"_s, {u"core"_s}}, {u"app"_s, {u"core"_s, u"ui"_s}}};
    return arrows;
}

/// Modules of Qt that a part of the tree must do without.
struct BannedModule
{
    QString under;
    QStringList modules;
    QString except;
};
const QList<BannedModule> &bannedModules()
{
    static const QList<BannedModule> banned{
        {u"core/"_s, {u"QtGui"_s, u"QtWidgets"_s}, {}}, {u"core/"_s, {u"QtSql"_s}, u"core/storage/"_s},
        {u"ui/"_s, {u"QtSql"_s, u"QtNetwork"_s}, {}},   {u"core/text/"_s, {u"QtNetwork"_s}, {}},
        {u"core/model/"_s, {u"QtNetwork"_s}, {}},       {u"core/providers/"_s, {u"QtNetwork"_s}, {}},
    };
    return banned;
}

/// Names that belong to one place only.
struct OwnedName
{
    QRegularExpression name;
    QString under; ///< where the rule holds; empty for everywhere
    QString owner; ///< beginning of the paths that may say it; empty for none
};
const QList<OwnedName> &ownedNames()
{
    static const QList<OwnedName> owned{
        // It repeats requests by itself: no request that may cost money goes through it.
        {QRegularExpression(u"\\bQNetworkAccessManager\\b"_s), {}, {}},
        {QRegularExpression(u"\\bQ(Tcp|Ssl)Socket\\b"_s), u"core/"_s, u"core/net/"_s},
        {QRegularExpression(u"\\bQKeychain\\b|keychain/keychain\\.h|qt6keychain"_s),
         {},
         u"core/secrets/keychainstore."_s},
        {QRegularExpression(u"\\bQSql(Query|Database)\\b"_s), {}, u"core/storage/"_s},
        {QRegularExpression(u"\\bcurrent(DateTime(Utc)?|Time|Date|(M?Secs)SinceEpoch)\\b|\\bclock\\.h\\b"_s),
         u"core/providers/"_s,
         {}},
        {QRegularExpression(u"phonenumbers/"_s), {}, u"core/model/phonenumber.cpp"_s},
        // mingw-w64 frees such a variable before its destructor runs.
        {QRegularExpression(u"\\bthread_local\\b"_s), {}, {}},
        {QRegularExpression(u"\\bqApp\\b|\\binstance\\(\\)"_s), {}, {}},
    };
    return owned;
}

QString withoutComments(const QByteArray &source)
{
    // Texts and characters are matched too, so that what stands inside them begins no comment.
    static const QRegularExpression comment(
        u"(\"(?:[^\"\\\\\\n]|\\\\.)*\"|'(?:[^'\\\\\\n]|\\\\.)')|//[^\\n]*|/\\*.*?\\*/"_s,
        QRegularExpression::DotMatchesEverythingOption);
    return QString::fromUtf8(source).replace(comment, u"\\1"_s);
}

QString moduleOf(const QString &header)
{
    if (header.startsWith(u"Qt"_s) && header.contains(u'/'))
        return header.section(u'/', 0, 0);
    for (const BannedModule &rule : bannedModules())
        for (const QString &module : rule.modules)
            if (QFileInfo::exists(QLibraryInfo::path(QLibraryInfo::HeadersPath) + u'/' + module + u'/' + header))
                return module;
    return header;
}

QString faultOfQtHeader(const QString &path, const QString &header)
{
    const QString module = moduleOf(header);
    for (const BannedModule &rule : bannedModules())
        if (path.startsWith(rule.under) && (rule.except.isEmpty() || !path.startsWith(rule.except)) &&
            rule.modules.contains(module))
            return u"<%1> is of %2"_s.arg(header, module);
    return {};
}

QString faultOfOwnHeader(const QString &path, const QString &header)
{
    if (header == QFileInfo(path).completeBaseName() + ".moc"_L1)
        return {};
    const QString from = path.section(u'/', 0, 0);
    QString to = header.section(u'/', 0, 0);
    QString toFolder = header.section(u'/', 1, 1);
    if (coreArrows().contains(to)) {
        toFolder = to;
        to = u"core"_s;
    }
    if (!rootArrows().contains(to) || !header.contains(u'/'))
        return u"\"%1\" is written neither from core/ nor from the root"_s.arg(header);
    if (from != to && !rootArrows().value(from).contains(to))
        return u"%1/ must not use %2/ (\"%3\")"_s.arg(from, to, header);
    const QString fromFolder = path.section(u'/', 1, 1);
    if (from == "core"_L1 && fromFolder != toFolder && !coreArrows().value(fromFolder).contains(toFolder))
        return u"core/%1/ must not use core/%2/ (\"%3\")"_s.arg(fromFolder, toFolder, header);
    return {};
}

} // namespace

QStringList brokenArrows(const QString &path, const QByteArray &source)
{
    static const QRegularExpression include(u"^[ \\t]*#[ \\t]*include[ \\t]*([<\"])([^>\"]+)[>\"]"_s,
                                            QRegularExpression::MultilineOption);
    const QString code = withoutComments(source);
    QStringList faults;
    const auto add = [&](const QString &fault) {
        if (!fault.isEmpty())
            faults.append(path + ": "_L1 + fault);
    };
    if (path.startsWith("core/"_L1) && path.count(u'/') > 1 && !coreArrows().contains(path.section(u'/', 1, 1)))
        add(u"the plan knows no core/%1/"_s.arg(path.section(u'/', 1, 1)));
    for (auto matches = include.globalMatch(code); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const bool own = match.capturedView(1) == u'"';
        add(own ? faultOfOwnHeader(path, match.captured(2)) : faultOfQtHeader(path, match.captured(2)));
    }
    for (const OwnedName &rule : ownedNames()) {
        const bool owner = !rule.owner.isEmpty() && path.startsWith(rule.owner);
        if (path.startsWith(rule.under) && !owner)
            if (const auto match = rule.name.match(code); match.hasMatch())
                add(u"%1 is not to be named here"_s.arg(match.captured()));
    }
    return faults;
}

} // namespace depesha
