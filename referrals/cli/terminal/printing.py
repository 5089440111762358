"""What goes to the terminal: one JSON document, or tables that fit and cannot be broken.

Words that came from a board or an export are data: they are shown as they are, without markup, and
with nothing in them that steers a terminal.
"""

from __future__ import annotations

import os
import re
import shutil
import sys
import textwrap
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from referrals.knowledge.characters import NONCHARACTERS

if TYPE_CHECKING:
    from rich.console import Console

SHORT = 10
"""Characters of a date."""
READABLE, GAP = 12, 3
"""Characters of a column that can still be read, and between two."""

CONTROL = re.compile(
    r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff"
    rf"{NONCHARACTERS}]"
)


def document(content: object) -> None:
    """Print one JSON document on stdout; days are ISO, dataclasses objects."""
    from msgspec import json

    # json.dump would take seconds for the advice on a large book.
    text = json.format(json.encode(content)).decode()
    if (sys.stdout.encoding or "utf-8").lower().replace("-", "") != "utf8":
        # Replaced letters would be another document: JSON can say each in ASCII.
        text = "".join(c if c.isascii() else _escaped(c) for c in text)
    sys.stdout.write(text + "\n")


def result(form: Mapping[str, object], as_json: bool) -> None:
    """What a command made or found: one thing a line, or one document."""
    if as_json:
        document(form)
        return
    for value in form.values():
        line(str(value))


def _escaped(char: str) -> str:
    """ "é" → "\\u00e9"; beyond 16 bits in two halves."""
    halves = char.encode("utf-16-be")
    return "".join(f"\\u{halves[at : at + 2].hex()}" for at in range(0, len(halves), 2))


def safe(text: object) -> str:
    """Text without anything that could style or break a terminal."""
    return CONTROL.sub("", str(text).replace("\t", " "))


def line(text: str = "") -> None:
    """Print one line on stdout."""
    sys.stdout.write(f"{safe(text)}\n")


def table(
    heads: Sequence[str],
    rows: Iterable[Sequence[object]],
    plain: bool = False,
    nothing: Callable[[], str] = lambda: "Nothing to show.",
) -> None:
    """Print rows under heads, folded to the width of the terminal, or where that is too narrow for
    columns one after the other; *plain*: tabs, no heads. Without rows, what *nothing* says."""
    shown = [["" if cell is None else safe(cell) for cell in row] for row in rows]
    if plain:
        sys.stdout.writelines("\t".join(row) + "\n" for row in shown)
        return
    if not shown:
        for sentence in nothing().splitlines():
            _print_folded(sentence, shutil.get_terminal_size().columns, 0)
        return
    from rich.console import Console

    # With the variable set there is to be no escape code at all, also none for bold (no-color.org).
    console = Console(
        soft_wrap=False,
        highlight=False,
        color_system=None if os.environ.get("NO_COLOR") else "auto",
    )
    if _needed(heads, shown) > console.width:
        _print_stacked(heads, shown, console.width)
    else:
        _print_grid(console, heads, shown)


def _needed(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> int:
    """The columns of a terminal in which no word would have to be broken that need not be."""
    widest = [max(len(cell) for cell in column) for column in zip(heads, *rows, strict=True)]
    return sum(min(width, READABLE) + GAP for width in widest)


def _print_stacked(heads: Sequence[str], rows: Sequence[Sequence[str]], width: int) -> None:
    """Each row as a paragraph: what it is about, and under it what is known, cell by cell."""
    about = 2 if heads[0] == "Id" else 1
    for row in rows:
        # A head in small letters is part of what is said: "known as colleague".
        first = f"{heads[0]} {row[0]}".strip() if heads[0].islower() else row[0]
        _print_folded("  ".join((first, *row[1:about])), width, 0)
        for head, cell in zip(heads[about:], row[about:], strict=True):
            if cell:
                _print_folded(f"{head.lower()}: {cell}", width, 4)


def _print_folded(text: str, width: int, indent: int) -> None:
    for part in textwrap.wrap(
        text, width, initial_indent=" " * indent, subsequent_indent=" " * (indent + 2)
    ):
        line(part)


def _print_grid(console: Console, heads: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    from rich import box
    from rich.table import Table
    from rich.text import Text

    grid = Table(box=box.SIMPLE_HEAD, pad_edge=False, header_style="bold")
    for place, head in enumerate(heads):
        # Dates and numbers stay whole; long words give way.
        short = all(len(row[place]) <= SHORT for row in rows)
        grid.add_column(head, overflow="fold", no_wrap=short)
    for row in rows:
        grid.add_row(*(Text(cell) for cell in row))
    console.print(grid)
