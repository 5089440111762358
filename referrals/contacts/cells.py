"""Text and rows of a CSV file, whatever encoding and separator some program gave it."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

LONGEST_ROW = 20
"""Lines. A quotation mark that is never closed must not swallow the rest of the file."""


@dataclass(frozen=True, slots=True)
class Row:
    """One row and the line where it begins; *cells* is None when its quotation marks are broken."""

    line: int
    cells: list[str] | None


def decoded(data: bytes) -> str:
    """UTF-8 or UTF-16, with a byte order mark or without, or else Windows' western encoding."""
    return _text(data).replace("\r\n", "\n").replace("\r", "\n").replace("\0", "")


def _text(data: bytes) -> str:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", errors="replace")
    if b"\0" in data[:200]:
        # The first letters are ASCII: in UTF-16 each has its zero byte, before or behind it.
        order = "utf-16-le" if data[1:2] == b"\0" else "utf-16-be"
        return data.decode(order, errors="replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace")


def separator(line: str) -> str:
    """What stands between the cells of *line*: a comma, or what a spreadsheet made of it."""
    return max(",;\t", key=line.count)


def rows(lines: Sequence[str], between: str, start: int = 0) -> Iterator[Row]:
    """The rows from line *start* on, counted from 0; their own lines count from 1."""
    at = start
    while at < len(lines):
        reader = csv.reader(lines[at : at + LONGEST_ROW], delimiter=between, strict=True)
        try:
            cells = next(reader)
        except csv.Error:
            yield Row(at + 1, None)
            at += 1
        else:
            yield Row(at + 1, cells)
            at += reader.line_num
