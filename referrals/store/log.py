"""The book's chapter on what was asked, what came of it, and what passed between people."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from sqlalchemy import Connection, Engine, Table, delete, insert, select, update

from referrals.domain.asks.asks import named_in, put_to
from referrals.domain.asks.statuses import advance, correct
from referrals.model.log import Ask, AskStatus, Direction, Favour, FavourKind, Lookout, Thanks
from referrals.store import tables as t
from referrals.store.asks import add_ask, add_step, next_entry, read_asks, strike_last
from referrals.store.changes import Changes
from referrals.store.engine import reading, writing
from referrals.store.people.last_contact import IN_TOUCH, touch, untouch
from referrals.store.people.persons import same_person

WOKEN, LETTER = "woken", "letter of the quarter"
"""Names of facts in the book: the days on which the user said so."""


@dataclass(frozen=True)
class Log:
    """Asks with every step they took, favours, thanks, lookouts."""

    engine: Engine
    changes: Changes

    def asks(self) -> list[Ask]:
        """Every ask, by id, as it was logged."""
        with reading(self.engine) as db:
            return read_asks(db)

    def add(self, ask: Ask) -> int:
        """Log a new ask with its steps; writing to somebody is being in touch."""
        with self._asked(ask) as db:
            if sent := ask.reached("sent"):
                touch(db, put_to(ask), sent)
            return add_ask(db, ask)

    def advance(
        self,
        ask_id: int,
        status: AskStatus,
        on: date,
        note: str | None,
        postings: tuple[int, ...] = (),
    ) -> Ask:
        """Log what became of an ask; a company's no may name *postings*. Raises OutOfOrder,
        KeyError for an unknown ask."""
        with self._taken(ask_id) as (db, ask):
            later = advance(ask, status, on, note, postings)
            add_step(db, ask, later.steps[-1])
            if status in IN_TOUCH:
                touch(db, put_to(ask), on)
            return later

    def close(self, ask_id: int, on: date) -> None:
        """Note that an ask's postings were gone by that day: seen on the boards, and no entry of
        the user's, so whoever was thanked on that day knows."""
        with self._taken(ask_id) as (db, ask):
            add_step(db, ask, advance(ask, "posting_closed", on).steps[-1], entry=0)

    def correct(
        self,
        ask_id: int,
        status: AskStatus,
        on: date,
        note: str | None,
        today: date,
        postings: tuple[int, ...] = (),
    ) -> Ask:
        """Replace the last step of an ask, which stays as struck since *today*. Raises OutOfOrder,
        KeyError for an unknown ask."""
        with self._taken(ask_id) as (db, ask):
            corrected = correct(ask, status, on, note, postings)
            strike_last(db, ask, today)
            last = ask.steps[-1]
            # A day or a note that is mended is no news: who was told of it is not told again.
            entry = last.entry if last.status == status else None
            add_step(db, ask, corrected.steps[-1], entry)
            return corrected

    def mention(self, ask_id: int, postings: Iterable[int]) -> Ask:
        """Note that an open ask names these postings, too."""
        with self._taken(ask_id) as (db, ask):
            more = [key for key in postings if key not in named_in(ask)]
            added = replace(ask, more=(*ask.more, *more))
            db.execute(update(t.asks).where(t.asks.c.id == ask_id).values(more=list(added.more)))
            return added

    @contextmanager
    def _taken(self, ask_id: int) -> Iterator[tuple[Connection, Ask]]:
        """A transaction on an ask, read in it: another program may just have changed it."""
        with writing(self.engine) as db:
            ask = next(iter(read_asks(db, ask_id)), None)
            if ask is None:
                raise KeyError(ask_id)
            with self._asked(ask):
                yield db, ask

    def _asked(self, ask: Ask) -> AbstractContextManager[Connection]:
        return self.changes.writing(t.contacts, t.asks, t.steps, people=(put_to(ask), ask.contact))

    def woken(self) -> date | None:
        """The day on which the user last said that the search goes on after a hire."""
        return self._day_said(WOKEN)

    def wake(self, on: date) -> None:
        """Note that the search goes on."""
        self._note_day(WOKEN, on)

    def letter_written(self) -> date | None:
        """The day on which the user last wrote the letter of the quarter."""
        return self._day_said(LETTER)

    def write_letter(self, on: date) -> None:
        """Note that the letter of the quarter is written."""
        self._note_day(LETTER, on)

    def _day_said(self, fact: str) -> date | None:
        with reading(self.engine) as db:
            day = db.scalar(select(t.facts.c.value).where(t.facts.c.name == fact))
        return date.fromisoformat(day) if day else None

    def _note_day(self, fact: str, on: date) -> None:
        with self.changes.writing(t.facts) as db:
            db.execute(delete(t.facts).where(t.facts.c.name == fact))
            db.execute(insert(t.facts).values(name=fact, value=on.isoformat()))

    # ------------------------------------------------------------------ help and thanks

    def favours(self) -> list[Favour]:
        c = t.favours.c
        query = select(
            c.contact_id, c.direction, c.what, c.day, c.id,
            c.kind, c.weight, c.posting_id, c.lookout_id, c.entry,
        ).order_by(c.id)  # fmt: skip
        with reading(self.engine) as db:
            standing = same_person(db)
            return [Favour(standing.get(who, who), *rest) for who, *rest in db.execute(query)]

    def favour(
        self,
        contact_id: int,
        direction: Direction,
        what: str,
        on: date,
        kind: FavourKind = "help",
        weight: int = 1,
        posting: int | None = None,
        lookout: int | None = None,
    ) -> int:
        """Log help given or received; it is also being in touch. *lookout*: the one that a lead
        came from."""
        values = {
            "contact_id": contact_id, "direction": direction, "what": what, "day": on,
            "kind": kind, "weight": weight, "posting_id": posting, "lookout_id": lookout,
        }  # fmt: skip
        with self.changes.writing(t.contacts, t.favours, people=[contact_id]) as db:
            touch(db, contact_id, on)
            return _added(db, t.favours, values | {"entry": next_entry(db)})

    def remove_favour(self, favour: int, contact_id: int) -> None:
        """Take out a favour of a contact, as if it had never been logged."""
        mine = t.favours.c.id == favour
        with self.changes.writing(t.contacts, t.favours, people=[contact_id]) as db:
            day = db.scalar(select(t.favours.c.day).where(mine))
            db.execute(delete(t.favours).where(mine))
            if day:
                untouch(db, contact_id, day, favour)

    def thanks(self) -> list[Thanks]:
        c = t.thanks.c
        query = select(c.contact_id, c.day, c.how, c.id, c.entry).order_by(c.id)
        with reading(self.engine) as db:
            standing = same_person(db)
            return [Thanks(standing.get(who, who), *rest) for who, *rest in db.execute(query)]

    def thank(self, contact_id: int, on: date, how: str | None) -> int:
        """Log thanks shown, which also closes the loop of what ended before."""
        with self.changes.writing(t.contacts, t.thanks, people=[contact_id]) as db:
            touch(db, contact_id, on)
            thanks = {"contact_id": contact_id, "day": on, "how": how, "entry": next_entry(db)}
            return _added(db, t.thanks, thanks)

    # ------------------------------------------------------------------ lookouts

    def lookouts(self) -> list[Lookout]:
        """Every lookout, by id, the ended ones too."""
        c = t.lookouts.c
        query = select(
            c.contact_id, c.direction, c.what, c.since, c.until, c.reminded_on, c.ended_on, c.id
        ).order_by(c.id)
        with reading(self.engine) as db:
            standing = same_person(db)
            return [Lookout(standing.get(who, who), *rest) for who, *rest in db.execute(query)]

    def look_out(self, lookout: Lookout) -> int:
        """Log that somebody keeps an eye out; asking them is being in touch."""
        values = {
            "contact_id": lookout.contact, "direction": lookout.direction, "what": lookout.what,
            "since": lookout.since, "until": lookout.until,
        }  # fmt: skip
        with self.changes.writing(t.contacts, t.lookouts, people=[lookout.contact]) as db:
            touch(db, lookout.contact, lookout.since)
            return _added(db, t.lookouts, values)

    def reminded(self, lookout_id: int, on: date) -> None:
        """Log a word about the lookout to the contact who keeps it, or is kept it for."""
        with self._looked_out(lookout_id) as (db, contact_id):
            touch(db, contact_id, on)
            _set(db, lookout_id, {"reminded_on": on})

    def end_lookout(self, lookout_id: int, on: date) -> None:
        with self._looked_out(lookout_id) as (db, _):
            _set(db, lookout_id, {"ended_on": on})

    @contextmanager
    def _looked_out(self, lookout_id: int) -> Iterator[tuple[Connection, int]]:
        """A transaction on a lookout, and whose it is."""
        whose = next(lookout.contact for lookout in self.lookouts() if lookout.id == lookout_id)
        with self.changes.writing(t.contacts, t.lookouts, people=[whose]) as db:
            yield db, whose


def _set(db: Connection, lookout_id: int, values: dict[str, date]) -> None:
    db.execute(update(t.lookouts).where(t.lookouts.c.id == lookout_id).values(values))


def _added(db: Connection, table: Table, values: dict[str, Any]) -> int:
    return int(db.execute(insert(table).values(values).returning(table.c.id)).scalar_one())
