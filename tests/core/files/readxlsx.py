# SPDX-FileCopyrightText: The Depesha authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Reads a workbook with nothing of ours and prints it as JSON: what a strict reader finds in it.
import json
import re
import sys
import xml.etree.ElementTree as tree
import zipfile

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"


def decoded(text):
    return re.sub("_x([0-9A-Fa-f]{4})_", lambda match: chr(int(match.group(1), 16)), text)


def cell(element, formats):
    kind = element.get("t", "n")
    found = {"at": element.get("r"), "kind": kind, "format": formats[int(element.get("s", "0"))],
             "formula": element.find(MAIN + "f") is not None}
    if kind == "inlineStr":
        found["value"] = decoded(element.find(MAIN + "is").find(MAIN + "t").text or "")
    else:
        found["value"] = element.find(MAIN + "v").text
    return found


archive = zipfile.ZipFile(sys.argv[1])
broken = archive.testzip()
assert broken is None, broken
parts = {name: tree.fromstring(archive.read(name)) for name in archive.namelist()}
types = {part.get("PartName") for part in parts["[Content_Types].xml"] if part.get("PartName")}
assert types <= {"/" + name for name in archive.namelist()}, types
formats = [int(xf.get("numFmtId")) for xf in parts["xl/styles.xml"].find(MAIN + "cellXfs")]
targets = {r.get("Id"): r.get("Target") for r in parts["xl/_rels/workbook.xml.rels"]}
sheets = []
for sheet in parts["xl/workbook.xml"].find(MAIN + "sheets"):
    name = "xl/" + targets[sheet.get(RELATION)]
    assert "/" + name in types, name
    root = parts[name]
    pane = root.find(MAIN + "sheetViews").find(MAIN + "sheetView").find(MAIN + "pane")
    sheets.append({"name": sheet.get("name"), "frozen": pane.get("ySplit"),
                   "filter": root.find(MAIN + "autoFilter").get("ref"),
                   "widths": [float(column.get("width")) for column in root.find(MAIN + "cols")],
                   "rows": [[cell(element, formats) for element in row] for row in root.find(MAIN + "sheetData")]})
names = [name.text for name in parts["xl/workbook.xml"].find(MAIN + "definedNames")]
json.dump({"sheets": sheets, "names": names}, sys.stdout, ensure_ascii=True)
