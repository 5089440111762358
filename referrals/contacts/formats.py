"""An address book, whatever program wrote it: the format is told by what is in the file."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from referrals.contacts.cells import lines
from referrals.contacts.mapping import found_instead, mapped_head
from referrals.contacts.reading import NotAnExport, Reading
from referrals.contacts.table import head_of, people

LARGEST = 64 << 20
"""Bytes of an address book: 300,000 people."""


def read(path: Path, columns: Mapping[str, str] | None = None) -> Reading:
    """Everyone in the export at *path*, each once.

    *columns* says for a table of no program we know what its columns mean, head → field (see
    `mapping.columns_said`). Raises NotAnExport, or OSError when it cannot be opened.
    """
    try:
        return _told(path, columns)
    except NotAnExport as fault:
        raise NotAnExport(f"{path}: {fault}") from None


def _told(path: Path, columns: Mapping[str, str] | None) -> Reading:
    if path.stat().st_size > LARGEST:
        raise NotAnExport(f"larger than {LARGEST >> 20} MB: it is no address book")
    with path.open("rb") as file:
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
