"""The day of the last contact: the log moves it on, and back where an entry is taken out."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from sqlalchemy import Connection, func, or_, select, update

from referrals.model.log import AskStatus
from referrals.store import tables as t

IN_TOUCH: tuple[AskStatus, ...] = ("sent", "agreed", "declined")
"""One of the two wrote to the other."""
INTRODUCTION = "introduction"

c = t.contacts.c


def touch(db: Connection, contact_id: int, on: date) -> None:
    """Being in touch on a day moves the last contact forward."""
    later = or_(c.last_contact.is_(None), c.last_contact < on)
    db.execute(update(t.contacts).where(c.id == contact_id, later).values(last_contact=on))


def untouch(db: Connection, contact_id: int, on: date, favour: int) -> None:
    """Move the last contact back, if it was *on* the day of a *favour* that is taken out: to the
    latest day that the log and the letters tell, or that stood there before it."""
    days = [*_told(db, contact_id), *_before(db, contact_id, favour)]
    latest = max(days, default=None)
    mine = c.id == contact_id, c.last_contact == on
    db.execute(update(t.contacts).where(*mine).values(last_contact=latest))


def _told(db: Connection, who: int) -> Iterator[date]:
    asks, steps = t.asks.c, t.steps.c
    through = (asks.kind == INTRODUCTION) & asks.via_id.is_not(None)
    put_to = or_(through & (asks.via_id == who), ~through & (asks.contact_id == who))
    latest_step = select(func.max(steps.day)).join(t.asks, asks.id == steps.ask_id)
    yield from filter(None, [db.scalar(latest_step.where(put_to, steps.status.in_(IN_TOUCH)))])
    for table, day in (
        (t.favours, t.favours.c.day), (t.thanks, t.thanks.c.day), (t.meetings, t.meetings.c.day),
        (t.lookouts, t.lookouts.c.since), (t.lookouts, t.lookouts.c.reminded_on),
        (t.exchanges, t.exchanges.c.last),
    ):  # fmt: skip
        if last := db.scalar(select(func.max(day)).where(table.c.contact_id == who)):
            yield last


def _before(db: Connection, who: int, favour: int) -> Iterator[date]:
    """What the journal says of the day before the favour was logged."""
    place = list(t.contacts.c).index(c.last_contact)
    for rows in db.scalars(select(t.changes.c.rows)):
        if [favour] in rows.get("favours", {}).get("keys", []):
            contacts = rows.get("contacts", {}).get("before", [])
            days = (row[place] for row in contacts if row[0] == who)
            yield from (date.fromisoformat(day) for day in days if day)
