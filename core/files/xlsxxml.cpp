// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "files/xlsxxml.h"

#include "text/wholetext.h"

namespace depesha::xlsx {

using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray &declaration()
{
    static const QByteArray line = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"_ba;
    return line;
}

constexpr auto relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"_L1;

QByteArray relation(int id, const char *type, const QByteArray &target)
{
    return "<Relationship Id=\"rId" + QByteArray::number(id) + "\" Type=\"" +
           QByteArray(relations.data(), relations.size()) + '/' + type + "\" Target=\"" + target + "\"/>";
}

QByteArray relationships(const QByteArray &all)
{
    return declaration() + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" +
           all + "</Relationships>";
}

QByteArray sheetFile(int sheet) { return "worksheets/sheet" + QByteArray::number(sheet) + ".xml"; }

/// XML folds a carriage return into a line feed; the others it forbids.
bool needsEscape(char16_t c) { return (c < 0x20 && c != u'\t' && c != u'\n') || c == 0xFFFE || c == 0xFFFF; }

/// What Excel itself reads as an escaped character: _x, four hexadecimal digits, _. That of an escape behind it counts.
bool looksEscaped(QStringView words)
{
    const auto isHex = [](QChar c) { return u"0123456789abcdefABCDEF"_s.contains(c); };
    return words.size() >= 7 && words.startsWith("_x"_L1) && (words[6] == u'_' || needsEscape(words[6].unicode())) &&
           isHex(words[2]) && isHex(words[3]) && isHex(words[4]) && isHex(words[5]);
}

} // namespace

QByteArray escaped(const QString &words)
{
    QString out;
    out.reserve(words.size() + 16);
    for (qsizetype i = 0; i < words.size(); ++i) {
        const char16_t c = words[i].unicode();
        if (c == u'&')
            out += "&amp;"_L1;
        else if (c == u'<')
            out += "&lt;"_L1;
        else if (c == u'>')
            out += "&gt;"_L1;
        else if (c == u'"')
            out += "&quot;"_L1;
        else if (c == u'_' && looksEscaped(QStringView(words).sliced(i)))
            out += "_x005F_"_L1;
        else if (needsEscape(c))
            out += u"_x%1_"_s.arg(uint(c), 4, 16, QLatin1Char('0')).toUpper().replace(1, 1, u"x"_s);
        else
            out += QChar(c);
    }
    return wholeText(out).toUtf8();
}

QByteArray columnName(int column)
{
    QByteArray name;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        name.prepend(char('A' + (rest - 1) % 26));
    return name;
}

QByteArray contentTypes(int sheets)
{
    const QByteArray kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    QByteArray all = declaration() +
                     "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                     "<Default Extension=\"rels\" "
                     "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                     "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                     "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" +
                     kind + "sheet.main+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"" + kind +
                     "styles+xml\"/>";
    for (int sheet = 1; sheet <= sheets; ++sheet)
        all += "<Override PartName=\"/xl/" + sheetFile(sheet) + "\" ContentType=\"" + kind + "worksheet+xml\"/>";
    return all + "</Types>";
}

QByteArray packageRelations() { return relationships(relation(1, "officeDocument", "xl/workbook.xml")); }

QByteArray workbookRelations(int sheets)
{
    QByteArray all;
    for (int sheet = 1; sheet <= sheets; ++sheet)
        all += relation(sheet, "worksheet", sheetFile(sheet));
    return relationships(all + relation(sheets + 1, "styles", "styles.xml"));
}

QByteArray workbook(const QStringList &sheetNames, const QList<QByteArray> &filters)
{
    QByteArray sheets;
    QByteArray names;
    for (int i = 0; i < int(sheetNames.size()); ++i) {
        const QByteArray number = QByteArray::number(i + 1);
        const QByteArray name = escaped(sheetNames[i]);
        sheets += "<sheet name=\"" + name + "\" sheetId=\"" + number + "\" r:id=\"rId" + number + "\"/>";
        // Excel finds the filter's rows by this name.
        names += "<definedName name=\"_xlnm._FilterDatabase\" localSheetId=\"" + QByteArray::number(i) +
                 "\" hidden=\"1\">'" + QByteArray(name).replace("'", "''") + "'!" + filters[i] + "</definedName>";
    }
    return declaration() + "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"" +
           QByteArray(relations.data(), relations.size()) + "\"><sheets>" + sheets + "</sheets><definedNames>" + names +
           "</definedNames></workbook>";
}

QByteArray styles()
{
    // In the order of Style. 49 keeps words as words when a cell is edited; 22 is the date and time of the reader's
    // language.
    return declaration() +
           "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
           "<numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"#,##0.00####\"/></numFmts>"
           "<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/><family val=\"2\"/></font>"
           "<font><b/><sz val=\"11\"/><name val=\"Calibri\"/><family val=\"2\"/></font></fonts>"
           "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
           "<fill><patternFill patternType=\"gray125\"/></fill></fills>"
           "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
           "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
           "<cellXfs count=\"5\">"
           "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>"
           "<xf numFmtId=\"49\" fontId=\"1\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\" "
           "applyFont=\"1\"/>"
           "<xf numFmtId=\"49\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/>"
           "<xf numFmtId=\"164\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/>"
           "<xf numFmtId=\"22\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/>"
           "</cellXfs>"
           "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>"
           "</styleSheet>";
}

} // namespace depesha::xlsx
