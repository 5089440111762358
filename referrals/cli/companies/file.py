"""A list of companies to watch: names or addresses, one a line; or a table with headings."""

from __future__ import annotations

import csv
import re
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from referrals.model.errors import ReferralsError
from referrals.model.wording import counted
from referrals.usecases.companies.board_verdict import Wanted
from scrapers.discover.find import is_address

NAMES = ("company", "name")
ADDRESSES = ("careers", "address", "url", "website")
"""Headings, the one that is nearest to the postings first."""
HEADINGS = (*NAMES, *ADDRESSES, "aliases", "domains", "referral_bonus")


MOST_COLUMNS = 2
""" "Acme, Inc." is one name."""
COLUMN = re.compile(r"[;\t]|,(?=\S)")
"""What stands between cells, and in no name."""
LONGEST = 200
"""Characters of a name or an address."""


class NotAList(ReferralsError):
    """A file that names no companies: what is wrong with it, and what to do."""


def read(file: Path) -> list[Wanted]:
    """The companies that *file* names, `-` for standard input. Raises NotAList, OSError."""
    data = sys.stdin.buffer.read() if str(file) == "-" else file.read_bytes()
    try:
        lines = data.decode("utf-8-sig").splitlines()
    except UnicodeDecodeError as error:
        raise NotAList(f"{file}: it is not UTF-8 text ({error}); save it as UTF-8") from error
    filled = [(number, line) for number, line in enumerate(lines, 1) if _says_something(line)]
    if not filled:
        raise NotAList(f"{file}: it names no company; write one name or address a line")
    separator = _separator(filled[0][1])
    if separator is None:
        for number, line in filled:
            _check(file, number, line)
        return [Wanted(line.strip()) for _, line in filled]
    return list(_rows(file, filled, separator))


def _check(file: Path, number: int, line: str) -> None:
    """Raises NotAList for a line that is no company's name or address."""
    text = line.strip()
    columns = max(len(next(csv.reader([text], delimiter=mark))) for mark in ",;\t")
    if columns > MOST_COLUMNS or COLUMN.search(text):
        wide = counted(columns, "column")
        why = f"it has {wide}, and the first line calls none company, name or careers"
    elif len(text) > LONGEST or set(text) & set("<>{}\x00") or not any(map(str.isalnum, text)):
        why = "it is neither a name nor an address"
    else:
        return
    raise NotAList(f"{file}:{number}: {why}; write one name or address a line: {text[:40]!r}")


def _says_something(line: str) -> bool:
    return bool(line.strip()) and not line.lstrip().startswith("#")


def _separator(first: str) -> str | None:
    """What separates the headings in the first line; None where it is no line of headings."""
    for separator in (",", ";", "\t"):
        if len(set(_headings(first, separator)) & set(HEADINGS)) > 1:
            return separator
    return "," if first.strip().strip('"').lower() in (*NAMES, *ADDRESSES) else None


def _headings(line: str, separator: str) -> list[str]:
    cells = next(csv.reader([line], delimiter=separator))
    return [cell.strip().lower().replace(" ", "_") for cell in cells]


def _rows(file: Path, said: Sequence[tuple[int, str]], separator: str) -> Iterator[Wanted]:
    headings = _headings(said[0][1], separator)
    for number, line in said[1:]:
        cells = next(csv.reader([line], delimiter=separator))
        row = {head: cell.strip() for head, cell in zip(headings, cells, strict=False)}
        name = next(filter(None, (row.get(head) for head in NAMES)), None)
        asked = next(filter(None, (row.get(head) for head in ADDRESSES)), name)
        if asked is None:
            raise NotAList(f"{file}:{number}: it has neither a name nor an address; say one")
        if asked is not name and not is_address(asked):
            raise NotAList(
                f"{file}:{number}: '{asked[:40]}' is no address; leave it out or mend it"
            )
        bonus = row.get("referral_bonus") or None
        yield Wanted(
            asked,
            name=name,
            aliases=_many(row, "aliases"),
            domains=_many(row, "domains"),
            referral_bonus=bonus,
        )


def _many(row: dict[str, str], heading: str) -> tuple[str, ...]:
    """ "A; B" and "A | B": names themselves hold commas."""
    parts = row.get(heading, "").replace("|", ";").split(";")
    return tuple(part.strip() for part in parts if part.strip())
