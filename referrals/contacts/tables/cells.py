"""Lines and rows of a CSV file, whatever encoding and separator some program gave it."""

from __future__ import annotations

import csv
import io
from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain, islice
from typing import IO

from referrals.contacts.exported import NotAnExport
from referrals.contacts.text.encodings import WESTERN
from referrals.model.wording import counted

LONGEST_ROW = 100
"""Lines. A quotation mark that is never closed must not swallow the rest of the file."""
LONGEST_LINE = 1 << 20
MOST_BROKEN = 1000
"""Rows. A file with more of them is something else, and would take for ever."""
UTF_8_MARK = b"\xef\xbb\xbf"


@dataclass(frozen=True, slots=True)
class Row:
    """One row and the line where it begins; *cells* is None when its quotation marks are broken."""

    line: int
    cells: list[str] | None


def lines(file: IO[bytes]) -> Iterator[str]:
    """The lines of *file*, without their ends, read as it goes: UTF-8 or UTF-16, or else Windows'
    western encoding, which is told line by line."""
    return map(WESTERN.decode, raw_lines(file))


def raw_lines(file: IO[bytes]) -> Iterator[bytes]:
    """The lines of *file*, without their ends; one in UTF-16, with a byte order mark or without,
    is handed over in UTF-8."""
    start = file.read(4)
    file.seek(0)
    if start.startswith((b"\xff\xfe", b"\xfe\xff")) or b"\0" in start:
        # The first letters are ASCII: in UTF-16 each has its zero byte, before or behind it.
        little = start.startswith(b"\xff\xfe") or start[1:2] == b"\0"
        found = _narrowed(file, "utf-16-le" if little else "utf-16-be")
    else:
        found = iter(lambda: file.readline(LONGEST_LINE), b"")
    for line in found:
        whole = line.removeprefix(UTF_8_MARK).replace(b"\0", b"")
        # An old Mac ended its lines by returns alone.
        yield from whole.removesuffix(b"\n").removesuffix(b"\r").split(b"\r")


def _narrowed(file: IO[bytes], encoding: str) -> Iterator[bytes]:
    text = io.TextIOWrapper(file, encoding, errors="replace", newline="\n")
    while line := text.readline(LONGEST_LINE):
        yield line.encode()
    text.detach()  # *file* is closed by whoever opened it


def separator(line: str) -> str:
    """What stands between the cells of *line*: a comma, or what a spreadsheet made of it."""
    return max(",;\t", key=line.count)


def rows(text: Iterable[str], between: str, longest: int = LONGEST_ROW) -> Iterator[Row]:
    """The rows of the lines *text*, none of more than *longest* lines, each with its line from 1.

    A row whose quotation marks do not pair costs one line; the lines that it seemed to have are
    read again. Raises NotAnExport at the MOST_BROKEN-th.
    """
    source, again, at, broken = iter(text), deque[str](), 1, 0
    while True:
        taken = list[str]()
        try:
            text_of_row = _take(again, source, taken, longest)
            cells = next(csv.reader(text_of_row, delimiter=between, strict=True), None)
        except csv.Error:
            yield Row(at, None)
            again.extendleft(reversed(taken[1:]))
            at, broken = at + 1, broken + 1
            if broken == MOST_BROKEN:
                raise NotAnExport(
                    f"the quotation marks of {counted(broken, 'row')} do not pair"
                ) from None
            continue
        if cells is None:
            return
        yield Row(at, cells)
        at += len(taken)


def _take(
    again: deque[str], source: Iterator[str], taken: list[str], longest: int
) -> Iterator[str]:
    for line in islice(chain(_emptied(again), source), longest):
        taken.append(line)
        yield f"{line}\n"


def _emptied(lines: deque[str]) -> Iterator[str]:
    while lines:
        yield lines.popleft()
