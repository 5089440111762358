"""What cannot be read is told, with what to save it as."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from referrals.contacts.exported import NotAnExport
from referrals.contacts.formats import read


@pytest.mark.parametrize(
    ("name", "inside", "why"),
    [
        ("people.xlsx", "xl/workbook.xml", "Excel workbook: save it as CSV UTF-8"),
        ("people.ods", "content.xml", "OpenDocument spreadsheet: save it as CSV"),
        ("people.numbers", "Index/Document.iwa", "Numbers document: save it as CSV"),
        ("people.docx", "word/document.xml", "Word document"),
        ("other.zip", "notes.txt", "unpack it"),
    ],
)
def test_a_document_is_named(tmp_path: Path, name: str, inside: str, why: str) -> None:
    with zipfile.ZipFile(tmp_path / name, "w") as file:
        file.writestr(inside, "x")

    with pytest.raises(NotAnExport, match=why):
        read(tmp_path / name)


@pytest.mark.parametrize(
    ("name", "data", "why"),
    [
        ("mail.pst", b"!BDN" + bytes(99), r"Outlook data file.*export your contacts as vCard"),
        ("people.pdf", b"%PDF-1.7\n%\xe2\xe3", "PDF, which has no columns"),
        ("people.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(99), "old Excel workbook"),
        ("mail.msg", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(99), "save it as .eml"),
        ("book.abcddb", b"SQLite format 3\0" + bytes(99), "program's own database"),
        ("people.csv.gz", b"\x1f\x8b\x08" + bytes(99), "unpack it"),
        ("people.html", b"<!DOCTYPE html><table>", "web page: save it as CSV"),
        ("people.ldif", b"dn: cn=Ana\nmail: ana@x.example\n", "LDIF: export your contacts"),
        ("photo.png", b"\x89PNG\r\n\x1a\n", "picture"),
        ("noise.dat", bytes(range(1, 9)) * 20, "no text"),
        ("empty.csv", b"", "empty"),
        ("other.json", b'{"people": []}', "not the JSON that `referrals contacts export` writes"),
    ],
)
def test_what_a_file_is_and_what_to_do_is_said(
    tmp_path: Path, name: str, data: bytes, why: str
) -> None:
    (tmp_path / name).write_bytes(data)

    with pytest.raises(NotAnExport, match=why):
        read(tmp_path / name)


def test_a_folder_that_a_mac_shows_as_a_file_is_named(tmp_path: Path) -> None:
    (tmp_path / "people.abbu").mkdir()

    with pytest.raises(NotAnExport, match="Export vCard"):
        read(tmp_path / "people.abbu")


@pytest.mark.parametrize("name", ["people.numbers", "people.xlsx", "people.ods", "people.docx"])
def test_a_damaged_document_is_told_by_its_name(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(b"PK\x03\x04 cut off")

    with pytest.raises(NotAnExport, match="save it as CSV"):
        read(tmp_path / name)
