"""An address book, whatever program wrote it: the format is told by what is in the file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import chain, islice
from pathlib import Path
from typing import IO

from referrals.contacts import linkedin_archive, mail, vcard
from referrals.contacts.cells import raw_lines
from referrals.contacts.exported import Export, NotAnExport
from referrals.contacts.mail_headers import letters
from referrals.contacts.mailbox_file import in_mail, in_mbox, is_mail, is_mbox
from referrals.contacts.mapping import found_instead, mapped_head
from referrals.contacts.packed import tables_in, unzipped
from referrals.contacts.table import HEAD_WITHIN, head_of, people, text_of

LARGEST_CARDS = 1 << 30
"""Bytes of a file of cards: most of them are pictures."""
LAST_DAY = date.max - timedelta(days=1)
"""Without a day nothing is in days to come."""
ZIP = b"PK\x03\x04"


@dataclass(frozen=True)
class Asked:
    """What the reader is told beside the file."""

    columns: Mapping[str, str]
    me: frozenset[str]
    today: date


def read(
    path: Path,
    columns: Mapping[str, str] | None = None,
    me: frozenset[str] = frozenset(),
    *,
    today: date = LAST_DAY,
) -> Export:
    """Everyone in the export at *path*, each once: a file, a ZIP or a folder.

    *columns* says for a table of no program we know what its columns mean, head → field (see
    `mapping.columns_said`). *me* are the user's own addresses, which tell sent mails from received
    ones. *today* is the day by which jobs have ended. Raises NotAnExport, or OSError when it cannot
    be opened.
    """
    asked = Asked(columns or {}, me, today)
    try:
        return _folder(path, asked) if path.is_dir() else _file(path, asked)
    except NotAnExport as fault:
        raise NotAnExport(f"{path}: {fault}") from None


def _folder(path: Path, asked: Asked) -> Export:
    tables = tables_in(path)
    if not linkedin_archive.TELLING.isdisjoint(tables):
        return linkedin_archive.read(tables, asked.today)
    mails = mail.mails_in(path)
    if first := next(mails, None):
        return mail.read(chain([first], mails), asked.me, asked.today)
    raise NotAnExport("no archive of LinkedIn's, no mailbox and no mails as .eml files")


def _file(path: Path, asked: Asked) -> Export:
    size = path.stat().st_size
    if not path.is_file():
        raise NotAnExport("neither a file nor a folder")
    with path.open("rb") as file:
        top = _top(file)
        if top and top[0].startswith(ZIP):
            return _zip(file, asked)
        if top and is_mbox(top[0]):
            return mail.read(letters(in_mbox(file)), asked.me, asked.today)
        if is_mail(top, with_banner=path.suffix.lower() in mail.MAIL_FILES):
            return mail.read(letters(in_mail(file)), asked.me, asked.today)
        if any(map(vcard.BEGIN.fullmatch, top)):
            return _cards(file, size)
        return _table(file, size, asked)


def _top(file: IO[bytes]) -> list[bytes]:
    """The first lines, in one encoding."""
    top = list(islice(raw_lines(file), HEAD_WITHIN))
    file.seek(0)
    return top


def _zip(file: IO[bytes], asked: Asked) -> Export:
    with unzipped(file) as files:
        if linkedin_archive.TELLING.isdisjoint(files):
            found = ", ".join(list(files)[:20])
            raise NotAnExport(f"no archive of LinkedIn's: unpack it; it holds {found or 'nothing'}")
        return linkedin_archive.read(files, asked.today)


def _cards(file: IO[bytes], size: int) -> Export:
    if size > LARGEST_CARDS:
        raise NotAnExport(f"larger than {LARGEST_CARDS >> 20} MB: more cards than any phone holds")
    return vcard.read(file)


def _table(file: IO[bytes], size: int, asked: Asked) -> Export:
    text = text_of(file, size)
    if asked.columns:
        return people(text, mapped_head(text, asked.columns), asked.today)
    head = head_of(text)
    if head is None:
        raise NotAnExport(
            "no address book of LinkedIn, Google, Outlook or Thunderbird, no vCard and no mail; "
            + found_instead(text)
        )
    return people(text, head, asked.today)
