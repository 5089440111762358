"""What SQLite can still read of a damaged file, table by table, around what it cannot."""

from __future__ import annotations

import sqlite3
import struct
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

HEADER = 100
"""Bytes before the first page's own content."""
INTERIOR = 5
PROBES = 4000
"""So often a table is asked for what stands in a gap."""
FAR = 100_000
"""So far behind the last row that was read, rows are looked for when the end cannot be."""

Row = tuple[Any, ...]


@dataclass
class Salvage:
    """The rows of one table by rowid, and the rowids between which some could not be read."""

    rows: dict[int, Row] = field(default_factory=dict)
    gaps: list[tuple[int, int]] = field(default_factory=list)


def with_schema_of(damaged: Path, donor: Path, header_only: bool) -> None:
    """Give a file whose beginning is lost that of another book: all books of one version, made in
    one go, describe their tables on the same pages."""
    given = donor.read_bytes()
    size = struct.unpack(">H", given[16:18])[0]
    with damaged.open("r+b") as book:
        pages = max(1, damaged.stat().st_size // size)
        head = bytearray(given[:HEADER])
        head[28:32] = struct.pack(">I", pages)
        head[92:96] = head[24:28]  # says that the count of pages is meant
        if not header_only:
            for number in _schema_pages(given):
                book.seek((number - 1) * size)
                book.write(given[(number - 1) * size : number * size])
        book.seek(0)
        book.write(head)


def _schema_pages(data: bytes) -> list[int]:
    """The pages on which the tables are described: the first, and those it points to.
    https://www.sqlite.org/fileformat2.html#b_tree_pages"""
    kind, cells = data[HEADER], struct.unpack(">H", data[HEADER + 3 : HEADER + 5])[0]
    if kind != INTERIOR:
        return [1]
    starts = struct.unpack(f">{cells}H", data[HEADER + 12 : HEADER + 12 + 2 * cells])
    children = [struct.unpack(">I", data[at : at + 4])[0] for at in starts]
    last = struct.unpack(">I", data[HEADER + 8 : HEADER + 12])[0]
    return [1, *children, last]


def lenient(file: Path) -> sqlite3.Connection:
    """A connection that takes what it can get."""
    db = sqlite3.connect(file, isolation_level=None)
    db.text_factory = lambda raw: raw.decode("utf-8", "replace")
    # Also a file that is shorter than it says, and a table that is described wrongly.
    db.execute("PRAGMA writable_schema = ON")
    return db


def salvage(db: sqlite3.Connection, table: str, columns: Sequence[str]) -> Salvage:
    """Every row of *table* that can be read: from the front, from the back, and in between."""
    named = ", ".join(f'"{column}"' for column in columns)
    query = f'SELECT rowid, {named} FROM "{table}"'  # noqa: S608 - names of our own tables
    saved = Salvage()
    if _take(db, f"{query} ORDER BY rowid", saved):
        return saved
    front = max(saved.rows, default=0)
    _take(db, f"{query} ORDER BY rowid DESC", saved)
    behind = min((key for key in saved.rows if key > front), default=front + FAR)
    _between(db, query, front + 1, behind - 1, saved)
    return saved


def _take(db: sqlite3.Connection, query: str, found: Salvage) -> bool:
    """Keep rows until SQLite gives up; whether it came to the end."""
    try:
        for key, *row in db.execute(query):
            if key in found.rows and "DESC" in query:
                return False
            found.rows[key] = tuple(row)
    except sqlite3.Error:
        return False
    return True


def _between(db: sqlite3.Connection, query: str, low: int, high: int, found: Salvage) -> None:
    """Halve what cannot be read until only what is lost is left."""
    left, lost, probes = [(low, high)], list[tuple[int, int]](), 0
    while left:
        first, last = left.pop()
        probes += 1
        if probes > PROBES:
            lost.append((first, last))
        elif first <= last and not _take(
            db, f"{query} WHERE rowid BETWEEN {first} AND {last}", found
        ):
            middle = (first + last) // 2
            halves = [(middle + 1, last), (first, middle)]
            left += halves if first < last else []
            lost += [(first, last)] if first == last else []
    found.gaps = list(_joined(sorted(lost)))


def _joined(ranges: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    joined: tuple[int, int] | None = None
    for first, last in ranges:
        if joined and first == joined[1] + 1:
            joined = (joined[0], last)
            continue
        if joined:
            yield joined
        joined = (first, last)
    if joined:
        yield joined
