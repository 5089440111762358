"""Forgetting a person in the copies of the book, too: backups, and books kept before a restore.

Each copy is written anew without them. One in which they are still found, or that cannot be opened,
goes.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterable, Sequence
from contextlib import closing
from pathlib import Path

from sqlalchemy import Engine
from sqlalchemy.exc import DatabaseError

from referrals.knowledge.employers.names import spelled
from referrals.model.people import Contact
from referrals.store.engine import BookError, engine_on, reading
from referrals.store.people.forgetting import forget, scrub
from referrals.store.people.persons import contacts, same_person
from referrals.store.safekeeping.backups import copy_of, put_in_place, remove
from referrals.store.safekeeping.book_file import SIDES, copies, file_of
from referrals.store.schema import migrate


def forget_in_copies(
    engine: Engine,
    theirs: Sequence[Contact],
    known_by: re.Pattern[str] | None,
    further: Iterable[Path] = (),
) -> tuple[list[Path], list[Path]]:
    """Forget the person whose contacts are *theirs* in every copy that the program made of the
    book, and in *further* ones. Which were written anew, and which had to go."""
    file = file_of(engine.url)
    made = [*copies(file), *(path for path in further if path.is_file())] if file else []
    cleaned, removed = list[Path](), list[Path]()
    for copy in dict.fromkeys(made):
        # A name that an other has as well is in `known_by` no more, but perhaps in a row of theirs.
        if not _names(copy, known_by) and not any(c.name in _text(copy) for c in theirs):
            continue
        if _cleaned(copy, theirs, known_by):
            cleaned.append(copy)
        else:
            remove(copy)
            removed.append(copy)
    return cleaned, removed


def _cleaned(copy: Path, theirs: Sequence[Contact], known_by: re.Pattern[str] | None) -> bool:
    """Whether the copy could be written anew without them."""
    new = copy.with_name(f".{copy.name}.forgetting")
    try:
        copy_of(copy, new)
        _forget(new, theirs, known_by)
        if _names(new, known_by):
            return False
        put_in_place(new, copy)
        for end in SIDES:
            Path(f"{copy}{end}").unlink(missing_ok=True)
    except (BookError, DatabaseError, sqlite3.Error, ValueError):
        return False
    else:
        return True
    finally:
        remove(new)


def _forget(copy: Path, theirs: Sequence[Contact], known_by: re.Pattern[str] | None) -> None:
    engine = engine_on(f"sqlite:///{copy}")
    try:
        migrate(engine)
        with reading(engine) as db:
            one, everyone = same_person(db), contacts(db)
        people = {one.get(c.id, c.id) for c in everyone if _is_theirs(c, theirs)}
        ids = [c.id for c in everyone if one.get(c.id, c.id) in people]
        forget(engine, ids, known_by)
        scrub(engine)
    finally:
        engine.dispose()
    with closing(sqlite3.connect(copy)) as db:
        db.execute("PRAGMA journal_mode = DELETE")


def _is_theirs(contact: Contact, theirs: Sequence[Contact]) -> bool:
    """Numbers are given to others once a contact is gone, so a number alone tells nothing."""
    return any(
        {*contact.emails} & {*known.emails}
        or (contact.url and contact.url == known.url)
        or (contact.id == known.id and spelled(contact.name) == spelled(known.name))
        for known in theirs
    )


def _names(file: Path, known_by: re.Pattern[str] | None) -> bool:
    """Whether the bytes of the file, or of its log, tell of the person."""
    return bool(known_by and known_by.search(_text(file)))


def _text(file: Path) -> str:
    """What stands in a database, deleted rows included."""
    return "".join(
        path.read_bytes().decode(errors="replace")
        for end in ("", "-wal")
        if (path := Path(f"{file}{end}")).exists()
    )
