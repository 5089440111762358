"""An address book, whatever program wrote it: the format is told by what is in the file."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import IO

from referrals.contacts import vcard
from referrals.contacts.cells import lines, raw_lines
from referrals.contacts.mapping import found_instead, mapped_head
from referrals.contacts.reading import NotAnExport, Reading
from referrals.contacts.table import HEAD_WITHIN, head_of, people

LARGEST = 64 << 20
"""Bytes of a table: 300,000 people."""
LARGEST_CARDS = 1 << 30
"""Bytes of a file of cards: most of them are pictures."""


def read(path: Path, columns: Mapping[str, str] | None = None) -> Reading:
    """Everyone in the export at *path*, each once.

    *columns* says for a table of no program we know what its columns mean, head → field (see
    `mapping.columns_said`). Raises NotAnExport, or OSError when it cannot be opened.
    """
    try:
        with path.open("rb") as file:
            return _told(file, path.stat().st_size, columns)
    except NotAnExport as fault:
        raise NotAnExport(f"{path}: {fault}") from None


def _told(file: IO[bytes], size: int, columns: Mapping[str, str] | None) -> Reading:
    top = _top(file)
    if any(map(vcard.BEGIN.fullmatch, top)):
        return vcard.read(_bounded(file, size, LARGEST_CARDS))
    return _table(_bounded(file, size, LARGEST), columns)


def _top(file: IO[bytes]) -> list[bytes]:
    """The first lines, in one encoding."""
    top = [line for line, _ in zip(raw_lines(file), range(HEAD_WITHIN), strict=False)]
    file.seek(0)
    return top


def _bounded(file: IO[bytes], size: int, most: int) -> IO[bytes]:
    if size > most:
        raise NotAnExport(f"larger than {most >> 20} MB: it is no address book")
    return file


def _table(file: IO[bytes], columns: Mapping[str, str] | None) -> Reading:
    text = list(lines(file))
    if columns:
        return people(text, mapped_head(text, columns))
    head = head_of(text)
    if head is None:
        raise NotAnExport(
            "no address book of LinkedIn, Google, Outlook or Thunderbird, no vCard and no mail; "
            + found_instead(text)
        )
    return people(text, head)
