"""An address book, whatever program wrote it: the format is told by what is in the file."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import chain, islice
from pathlib import Path
from typing import IO

from referrals.contacts import linkedin_archive, mail, vcard
from referrals.contacts.cells import raw_lines
from referrals.contacts.mail_headers import in_mail, in_mbox, is_mail, is_mbox
from referrals.contacts.mapping import found_instead, mapped_head
from referrals.contacts.packed import tables_in, unzipped
from referrals.contacts.reading import NotAnExport, Reading
from referrals.contacts.table import HEAD_WITHIN, head_of, people, text_of

LARGEST_CARDS = 1 << 30
"""Bytes of a file of cards: most of them are pictures."""
ZIP = b"PK\x03\x04"


def read(
    path: Path, columns: Mapping[str, str] | None = None, me: frozenset[str] = frozenset()
) -> Reading:
    """Everyone in the export at *path*, each once: a file, a ZIP or a folder.

    *columns* says for a table of no program we know what its columns mean, head → field (see
    `mapping.columns_said`). *me* are the user's own addresses, which tell sent mails from received
    ones. Raises NotAnExport, or OSError when it cannot be opened.
    """
    try:
        return _folder(path, me) if path.is_dir() else _file(path, columns, me)
    except NotAnExport as fault:
        raise NotAnExport(f"{path}: {fault}") from None


def _folder(path: Path, me: frozenset[str]) -> Reading:
    tables = tables_in(path)
    if not linkedin_archive.TELLING.isdisjoint(tables):
        return linkedin_archive.read(tables)
    letters = mail.letters_in(path)
    if first := next(letters, None):
        return mail.read(chain([first], letters), me)
    raise NotAnExport("no archive of LinkedIn's, no mailbox and no mails as .eml files")


def _file(path: Path, columns: Mapping[str, str] | None, me: frozenset[str]) -> Reading:
    size = path.stat().st_size
    if not path.is_file():
        raise NotAnExport("neither a file nor a folder")
    with path.open("rb") as file:
        top = _top(file)
        if top and top[0].startswith(ZIP):
            return _zip(file)
        if top and is_mbox(top[0]):
            return mail.read(in_mbox(file), me)
        if is_mail(top):
            return mail.read(in_mail(file), me)
        if any(map(vcard.BEGIN.fullmatch, top)):
            return _cards(file, size)
        return _table(file, size, columns)


def _top(file: IO[bytes]) -> list[bytes]:
    """The first lines, in one encoding."""
    top = list(islice(raw_lines(file), HEAD_WITHIN))
    file.seek(0)
    return top


def _zip(file: IO[bytes]) -> Reading:
    with unzipped(file) as files:
        if linkedin_archive.TELLING.isdisjoint(files):
            found = ", ".join(list(files)[:20])
            raise NotAnExport(f"no archive of LinkedIn's: unpack it; it holds {found or 'nothing'}")
        return linkedin_archive.read(files)


def _cards(file: IO[bytes], size: int) -> Reading:
    if size > LARGEST_CARDS:
        raise NotAnExport(f"larger than {LARGEST_CARDS >> 20} MB: more cards than any phone holds")
    return vcard.read(file)


def _table(file: IO[bytes], size: int, columns: Mapping[str, str] | None) -> Reading:
    text = text_of(file, size)
    if columns:
        return people(text, mapped_head(text, columns))
    head = head_of(text)
    if head is None:
        raise NotAnExport(
            "no address book of LinkedIn, Google, Outlook or Thunderbird, no vCard and no mail; "
            + found_instead(text)
        )
    return people(text, head)
