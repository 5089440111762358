"""Files that are no address book we can read: what each is, and what to save it as instead."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

AS_CSV = "save it as CSV UTF-8 (File > Save as, or Export), and import that"
AS_VCARD = "export your contacts as vCard (.vcf) or CSV, and import that"
AS_MBOX = "export the mails as mbox or .eml, and the contacts as CSV or vCard, and import those"

INSIDE = (
    ("xl/", f"it is an Excel workbook: {AS_CSV}"),
    ("word/", f"it is a Word document: put the people into a table, {AS_CSV}"),
    ("index/", f"it is a Numbers document: {AS_CSV}"),
    ("index.zip", f"it is a Numbers document: {AS_CSV}"),
    ("content.xml", f"it is an OpenDocument spreadsheet: {AS_CSV}"),
    ("categories.xml", f"it is an Outlook for Mac archive: {AS_MBOX}"),
)
"""What a ZIP of that kind holds."""
BEGINNINGS = (
    (b"%PDF", f"it is a PDF, which has no columns: {AS_VCARD}"),
    (
        b"!BDN",
        f"it is an Outlook data file (.pst): in Outlook choose File > Open & Export; {AS_VCARD}",
    ),
    (b"SQLite format 3\0", f"it is a program's own database: {AS_VCARD}"),
    (b"bplist", f"it is Apple's own format: {AS_VCARD}"),
    (b"{\\rtf", f"it is a text document: put the people into a table, {AS_CSV}"),
    (b"\x1f\x8b", "it is packed (gzip): unpack it, and import what it holds"),
    (b"7z\xbc\xaf", "it is packed (7z): unpack it, and import what it holds"),
    (b"Rar!", "it is packed (RAR): unpack it, and import what it holds"),
    (b"\x89PNG", f"it is a picture: {AS_VCARD}"),
    (b"\xff\xd8\xff", f"it is a picture: {AS_VCARD}"),
    (b"<!doctype html", f"it is a web page: {AS_CSV}"),
    (b"<html", f"it is a web page: {AS_CSV}"),
    (b"<?xml", f"it is XML: {AS_VCARD}"),
    (b"// <!-- <mdb:mork", f"it is Thunderbird's own format (.mab): {AS_VCARD}"),
    (b"dn:", f"it is LDIF: {AS_VCARD}"),
    (b"version: 1", f"it is LDIF: {AS_VCARD}"),
)
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
OF_OLE = {
    ".msg": "it is a mail of Outlook's: save it as .eml or text, or the folder as mbox",
    ".doc": f"it is a Word document: put the people into a table, {AS_CSV}",
    ".pub": f"it is no address book: {AS_VCARD}",
}
BUNDLES = {
    ".numbers": f"it is a Numbers document: {AS_CSV}",
    ".abbu": "it is an archive of Apple's Contacts: choose File > Export > Export vCard there",
    ".pages": f"it is a Pages document: put the people into a table, {AS_CSV}",
}
"""Folders that Macs show as files."""
PACKED = BUNDLES | {
    ".xlsx": f"it is an Excel workbook: {AS_CSV}",
    ".ods": f"it is an OpenDocument spreadsheet: {AS_CSV}",
    ".docx": f"it is a Word document: put the people into a table, {AS_CSV}",
    ".odt": f"it is a text document: put the people into a table, {AS_CSV}",
}
"""Documents that are ZIPs inside, by their names: a damaged one cannot be looked into."""
BINARY = 0.1
"""Share of control characters that no text has."""


def why_unreadable(path: Path, top: bytes) -> str:
    """What the file at *path*, which begins with *top*, is and what to do; empty for a text."""
    start = top.removeprefix(b"\xef\xbb\xbf").lstrip()
    if top.startswith(OLE):
        return OF_OLE.get(path.suffix.lower(), f"it is an old Excel workbook (.xls): {AS_CSV}")
    for beginning, why in BEGINNINGS:
        if top.startswith(beginning) or start.lower().startswith(beginning.lower()):
            return why
    if not top:
        return "it is empty"
    controls = sum(byte < 9 or 13 < byte < 27 for byte in top)
    unicode = top.startswith((b"\xff\xfe", b"\xfe\xff")) or b"\0" in top[:2]
    return f"it is no text: {AS_VCARD}" if controls > BINARY * len(top) and not unicode else ""


def why_unreadable_zip(names: Iterable[str]) -> str:
    """What a ZIP with files of these *names* is, if it is a document and no archive."""
    listed = [name.lower() for name in names]
    for inside, why in INSIDE:
        if any(name.startswith(inside) for name in listed):
            return why
    return ""
