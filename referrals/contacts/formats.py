"""An address book, whatever program wrote it: the format is told by what is in the file."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from itertools import chain, islice
from pathlib import Path
from typing import IO
from zipfile import ZipFile

from referrals.contacts import meetings, own_json
from referrals.contacts.exported import Export, NotAnExport, Skipped
from referrals.contacts.linkedin import archive as linkedin_archive
from referrals.contacts.mail import letters as mail
from referrals.contacts.mail.headers import NO_SENDER, MailHead, letters
from referrals.contacts.mail.mailbox_file import in_mail, in_mbox, is_mail, is_mbox
from referrals.contacts.own_json import is_json
from referrals.contacts.tables.cells import raw_lines
from referrals.contacts.tables.mapping import found_instead, mapped_head
from referrals.contacts.tables.table import HEAD_WITHIN, head_of, people, text_of
from referrals.contacts.text.packed import tables_in, unzipped
from referrals.contacts.text.unreadable import (
    BUNDLES,
    PACKED,
    why_unreadable,
    why_unreadable_zip,
)
from referrals.contacts.vcard import cards as vcard

LARGEST_CARDS = 1 << 30
"""Bytes of a file of cards: most of them are pictures."""
LAST_DAY = date.max - timedelta(days=1)
"""Without a day nothing is in days to come."""
START = 4096
ZIP = b"PK\x03\x04"


@dataclass(frozen=True)
class Asked:
    """What the reader is told beside the file."""

    columns: Mapping[str, str]
    me: frozenset[str]
    today: date
    encoding: str


def read(
    path: Path,
    columns: Mapping[str, str] | None = None,
    me: frozenset[str] = frozenset(),
    *,
    today: date = LAST_DAY,
    encoding: str = "",
) -> Export:
    """Everyone in the export at *path*, each once: a file, a ZIP or a folder.

    *columns* says for a table of no program we know what its columns mean, head → field (see
    `mapping.columns_said`). *me* are the user's own addresses, which tell sent mails from received
    ones. *today* is the day by which jobs have ended. *encoding* is what a table or cards are
    written in, where the user knows it. Raises NotAnExport, or OSError when it cannot be opened.
    """
    asked = Asked(columns or {}, me, today, encoding)
    try:
        export = _folder(path, asked) if path.is_dir() else _file(path, asked)
        return replace(export, written=_written(path))
    except NotAnExport as fault:
        raise NotAnExport(f"{path}: {fault}") from None


def read_mails(paths: Sequence[Path], me: frozenset[str], today: date) -> Export:
    """Everyone in several files of mails, as if they lay in one folder: who wrote may stand in one
    of them, and the answer in another."""
    export = mail.read(mail.mails_of((path, path.name) for path in paths), me, today)
    return replace(export, written=min(map(_written, paths)))


def _written(path: Path) -> datetime:
    """Of a folder, when the first of its files was: unpacked files keep the archive's day."""
    files = path.iterdir() if path.is_dir() else (path,)
    return datetime.fromtimestamp(min((f.stat().st_mtime for f in files), default=0), UTC)


def _folder(path: Path, asked: Asked) -> Export:
    if why := BUNDLES.get(path.suffix.lower()):
        raise NotAnExport(why)
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
        start, top = file.read(START), _top(file)
        if top and top[0].startswith(ZIP):
            if why := PACKED.get(path.suffix.lower()):
                raise NotAnExport(why)
            return _zip(file, asked)
        if mails := _mails(path, file, top):
            return mail.read(mails, asked.me, asked.today)
        if any(map(vcard.BEGIN.fullmatch, top)):
            return _cards(file, size, asked)
        if top and meetings.is_calendar(top[0]):
            return meetings.read(file, size, asked.me, asked.today)
        if why := why_unreadable(path, start):
            raise NotAnExport(why)
        return own_json.read(file, size) if is_json(start) else _table(file, size, asked)


def _mails(
    path: Path, file: IO[bytes], top: Sequence[bytes]
) -> Iterable[MailHead | Skipped] | None:
    """The mails of a mailbox or of a single mail; None of any other file."""
    if top and is_mbox(top[0]):
        return letters(in_mbox(file))
    banner = path.suffix.lower() in mail.MAIL_FILES
    if is_mail(top, with_banner=banner):
        return list(letters(in_mail(file))) or [Skipped(1, NO_SENDER)]
    return None


def _top(file: IO[bytes]) -> list[bytes]:
    """The first lines, in one encoding."""
    file.seek(0)
    top = list(islice(raw_lines(file), HEAD_WITHIN))
    file.seek(0)
    return top


def _zip(file: IO[bytes], asked: Asked) -> Export:
    with unzipped(file) as files:
        if linkedin_archive.TELLING.isdisjoint(files):
            if why := why_unreadable_zip(_members(file)):
                raise NotAnExport(why)
            names = ", ".join(list(files)[:20])
            raise NotAnExport(f"no archive of LinkedIn's: unpack it; it holds {names or 'nothing'}")
        return linkedin_archive.read(files, asked.today)


def _members(file: IO[bytes]) -> list[str]:
    """The files of a ZIP by their whole names, which tell what kind of document it is."""
    with ZipFile(file) as archive:
        return archive.namelist()


def _cards(file: IO[bytes], size: int, asked: Asked) -> Export:
    if size > LARGEST_CARDS:
        raise NotAnExport(f"larger than {LARGEST_CARDS >> 20} MB: more cards than any phone holds")
    return vcard.read(file, asked.encoding, asked.today)


def _table(file: IO[bytes], size: int, asked: Asked) -> Export:
    text = text_of(file, size, asked.encoding)
    if asked.columns:
        return people(text, mapped_head(text.lines, asked.columns), asked.today)
    head = head_of(text.lines)
    if head is None:
        raise NotAnExport(
            "no address book of LinkedIn, Google, Outlook or Thunderbird, no vCard and no mail; "
            + found_instead(text.lines)
        )
    return people(text, head, asked.today)
