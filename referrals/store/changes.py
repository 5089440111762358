"""What the user's commands wrote, so that the last can be undone, and then the one before.

Kept of each change: the rows that it removed or replaced, the keys of those that it wrote, and the
digest of what it wrote. So undoing puts every row back as it was, and refuses where something else
was written over it since.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Set
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, Table, delete, func, insert, select, update

from referrals.store import tables as t
from referrals.store.differences import (
    ChangedSince,
    Difference,
    difference,
    digest,
    put_back,
    rows_of,
    scope_of,
    still_there,
)
from referrals.store.engine import reading, writing
from referrals.store.people.persons import same_person

KEPT = 200
"""So many changes can be undone."""
FILE = "config.toml"
"""Under this name a change keeps what the file said before, beside the tables."""

c = t.changes.c


@dataclass(frozen=True)
class Changes:
    """The journal. *said* are the words of the command that runs; without them (a scan, the demo)
    nothing is kept. All that is written with the same *at* is undone at once."""

    engine: Engine
    said: str = ""
    at: str = ""

    @contextmanager
    def writing(
        self, *tables: Table, people: Collection[int] = (), postings: Collection[int] = ()
    ) -> Iterator[Connection]:
        """A transaction that writes to *tables* only what belongs to these people and to new ones,
        or to these postings."""
        with writing(self.engine) as db:
            if not self.said:
                yield db
                return
            newest = db.scalar(select(func.max(t.contacts.c.id))) or 0
            whole = {*people, *(gone for gone, kept in same_person(db).items() if kept in people)}
            scopes = {table: scope_of(table, whole, postings, newest) for table in tables}
            before = {table: rows_of(db, table, scope) for table, scope in scopes.items()}
            yield db
            after = {table: rows_of(db, table, scope) for table, scope in scopes.items()}
            self._keep(db, {tb.name: difference(before[tb], after[tb]) for tb in tables})

    def keep_file(self, file: Path, before: bytes) -> None:
        """Note that config.toml was changed, and what it said before."""
        after = file.read_bytes()
        keys = [str(file)] if after != before else []
        difference = Difference(keys=keys, before=[_text(before)], digest=digest([_text(after)]))
        with writing(self.engine) as db:
            self._keep(db, {FILE: difference})

    def _keep(self, db: Connection, differences: Mapping[str, Difference]) -> None:
        rows = {name: difference for name, difference in differences.items() if difference["keys"]}
        if rows:
            values = {"at": self.at, "said": self.said, "rows": rows}
            key = db.execute(insert(t.changes).values(values).returning(c.id)).scalar_one()
            db.execute(delete(t.changes).where(c.id <= key - KEPT))

    def standing(self) -> frozenset[int]:
        """The numbers of the changes that were kept and not undone."""
        with reading(self.engine) as db:
            return frozenset(db.scalars(select(c.id).where(c.undone_at.is_(None))))

    def keys_since(self, standing: Set[int]) -> dict[str, list[Any]]:
        """By table the keys of all rows that were changed or put back since these were *standing*;
        empty where nothing was kept: not all that is written is."""
        keys: dict[str, list[Any]] = {}
        changed = standing ^ self.standing()
        with reading(self.engine) as db:
            for rows in db.scalars(select(c.rows).where(c.id.in_(changed))):
                for table, said in rows.items():
                    keys.setdefault(table, []).extend(said["keys"])
        return keys

    def clear(self) -> None:
        """Keep nothing of what was done so far: before a new book there is nothing to go to."""
        with writing(self.engine) as db:
            db.execute(delete(t.changes))

    # ------------------------------------------------------------------ back

    def all(self) -> list[tuple[str, str]]:
        """What can be undone, the last first: when it was done, and by which command."""
        query = select(c.at, c.said).where(c.undone_at.is_(None)).order_by(c.id.desc())
        with reading(self.engine) as db:
            return list(dict.fromkeys((row.at, row.said) for row in db.execute(query)))

    def undo(self, now: str) -> str | None:
        """Put everything back as it was before the last command. Its words; None when there is
        nothing to undo. Raises ChangedSince, and changes nothing then."""
        undone = c.undone_at.is_(None)
        with writing(self.engine) as db:
            last = db.scalars(select(c.at).where(undone).order_by(c.id.desc())).first()
            query = select(c.said, c.rows).where(c.at == last, undone).order_by(c.id.desc())
            made = db.execute(query).all()
            for said, rows in made:
                _put_back(db, said, rows)
            db.execute(update(t.changes).where(c.at == last, undone).values(undone_at=now))
            return made[0].said if made else None


def _put_back(db: Connection, said: str, rows: dict[str, Any]) -> None:
    file = rows.pop(FILE, None)
    changed = {table: rows[table.name] for table in t.metadata.sorted_tables if table.name in rows}
    over = [
        table for table, difference in changed.items() if not still_there(db, table, difference)
    ]
    if t.codes in over:
        # A later report printed its own codes over those that were ticked off.
        over.remove(t.codes)
        del changed[t.codes]
    if over:
        raise ChangedSince(f"'{said}' is not undone: {over[0].name} were changed otherwise since")
    put_back(db, changed)
    if file:
        _write_back(Path(file["keys"][0]), file, said)


def _write_back(file: Path, found: Difference, said: str) -> None:
    if digest([_text(file.read_bytes())]) != found["digest"]:
        raise ChangedSince(f"'{said}' is not undone: {file} was changed otherwise since")
    file.write_bytes(found["before"][0].encode())


def _text(content: bytes) -> str:
    """Its line breaks as they are."""
    return content.decode()
