"""What goes to the terminal: one JSON document, or tables that fit and cannot be broken.

Words that came from a board or an export are data: they are shown as they are, without markup, and
with nothing in them that steers a terminal.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Sequence

SHORT = 10
"""Characters of a date."""

CONTROL = re.compile(
    r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]"
)


def document(content: object) -> None:
    """Print one JSON document on stdout; days are ISO, dataclasses objects."""
    from msgspec import json

    # json.dump would take seconds for the advice on a large book.
    sys.stdout.write(json.format(json.encode(content)).decode() + "\n")


def safe(text: object) -> str:
    """Text without anything that could style or break a terminal."""
    return CONTROL.sub("", str(text).replace("\t", " "))


def line(text: str = "") -> None:
    """Print one line on stdout."""
    sys.stdout.write(f"{safe(text)}\n")


def table(heads: Sequence[str], rows: Iterable[Sequence[object]], plain: bool = False) -> None:
    """Print rows under heads, folded to the width of the terminal; *plain*: tabs, no heads."""
    shown = [["" if cell is None else safe(cell) for cell in row] for row in rows]
    if plain:
        sys.stdout.writelines("\t".join(row) + "\n" for row in shown)
        return
    if not shown:
        line("Nothing to show.")
        return
    from rich import box
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    grid = Table(box=box.SIMPLE_HEAD, pad_edge=False, header_style="bold")
    for place, head in enumerate(heads):
        # Dates and numbers stay whole; long words give way.
        short = all(len(row[place]) <= SHORT for row in shown)
        grid.add_column(head, overflow="fold", no_wrap=short)
    for row in shown:
        grid.add_row(*(Text(cell) for cell in row))
    Console(soft_wrap=False, highlight=False).print(grid)
