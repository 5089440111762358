"""What one member's book tells the centre: whom it asked, never by name; that it has its report."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date

from sqlalchemy import Engine, func, select

from referrals.model.log import OthersAsk
from referrals.store.engine import reading, writing
from referrals.store.people.persons import same_person

of = func.members


def tell_asked(engine: Engine, since: date) -> None:
    """Let the other members' advice know whom this one asked on *since* or later."""
    with writing(engine) as db:
        db.execute(select(of.tell_asked(since)))


def asked_by_others(engine: Engine) -> Mapping[int, Sequence[OthersAsk]]:
    """By contact: what other members asked of the same person, known by an address of theirs."""
    told = of.asked_by_others().table_valued("contact_id", "kind", "day").c
    others = defaultdict[int, list[OthersAsk]](list)
    with reading(engine) as db:
        standing = same_person(db)
        for contact, kind, day in db.execute(select(told.contact_id, told.kind, told.day)):
            others[standing.get(contact, contact)].append(OthersAsk(kind, day))
    return others


def note_report(engine: Engine, today: date) -> None:
    """Note that the member's report of *today* is written."""
    with writing(engine) as db:
        db.execute(select(of.reported(today)))
