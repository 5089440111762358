"""Import: drop a file, see person by person what it would do, then do it."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from referrals.cli.contacts.import_ import counts, import_one, person_by_person
from referrals.cli.terminal.logged import Entry
from referrals.doors.desk import DoorSession
from referrals.doors.page.answers import Answer, Asked, GoOn, Shown
from referrals.doors.page.memory import Told
from referrals.doors.page.rooms.log import told_back
from referrals.usecases.safekeeping.backups import backup_before

SHOWN = 500
"""People that a dry run names."""


def import_(asked: Asked) -> Answer:
    """The field for a file; with one, what it would do."""
    key = asked.query.one("file")
    kept = asked.memory.file(key)
    if kept is None:
        return Shown("import", {"file": "", "key": ""})
    name, file = kept
    session = asked.desk.session("contacts", "import", name)
    imported = import_one(session, file, None, "", dry_run=True)
    people = [line.text for line in person_by_person(imported)]
    words = {
        "file": name, "key": key, "people": people[:SHOWN], "more": len(people[SHOWN:]),
        "counts": counts(imported), "told": asked.memory.told(asked.query.one("told")) or "",
        "notes": _named(session.told, file, name),
    }  # fmt: skip
    return Shown("import", words)


def _named(sentences: Iterable[str], file: Path, name: str) -> list[str]:
    """By the name that the file had; where it lies now is no concern."""
    return [sentence.replace(str(file), name) for sentence in sentences]


def drop(asked: Asked) -> Answer:
    dropped = asked.form.files.get("file")
    if dropped is None:
        return GoOn("/import", asked.memory.tell(Told("Choose a file first.", refused=True)))
    return GoOn(f"/import?file={asked.memory.put(*dropped)}")


def do(asked: Asked) -> Answer:
    kept = asked.memory.file(asked.form.one("file"))
    if kept is None:
        return GoOn("/import", asked.memory.tell(Told("Drop the file again.", refused=True)))
    name, file = kept
    with asked.desk.shut():  # the copy opens the book by itself
        session = asked.desk.session("backup")
        backup_before(session.config, "import", session.moment)
    return told_back(asked, ["contacts", "import", name], lambda s: _import(s, file, name))


def _import(session: DoorSession, file: Path, name: str) -> Entry:
    imported = import_one(session, file, None, "", dry_run=False)
    session.told[:] = _named(session.told, file, name)
    told = ", ".join(f"{number} {word}" for word, number in counts(imported).items())
    return Entry(0, f"Imported {name}: {told}")
