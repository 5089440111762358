"""One host, one task at a time: at which epoch, and not before which moment.

A queue's lock keeps two tasks of one host apart, but it neither paces them nor knows that a worker
which was thought dead goes on. So each task raises the host's epoch when it starts, and every board
is recorded in a transaction that looks at it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection, func, select, update
from sqlalchemy.dialects.postgresql import insert

from referrals.model.errors import ReferralsError
from referrals.store.centre.entrance import address_of_catalogue
from referrals.store.centre.tables import pacing
from referrals.store.engine import engine_on, reading, writing

p = pacing.c


class Fenced(ReferralsError):
    """Another task has begun at the host since: nothing of this one is written any more."""


@dataclass(frozen=True)
class Turn:
    """Leave to ask a host, until somebody else has it."""

    host: str
    epoch: int


def begin(url: str, host: str) -> Turn | datetime:
    """A turn at *host*, which ends every earlier one; or the moment before which it has to wait."""
    first = insert(pacing).values(host=host, epoch=0, next_allowed_at=func.now())
    mine = select(p.epoch, p.next_allowed_at, func.now()).where(p.host == host).with_for_update()
    with writing(engine_on(address_of_catalogue(url))) as db:
        db.execute(first.on_conflict_do_nothing())
        epoch, allowed, now = db.execute(mine).one()
        if allowed > now:
            return datetime.fromisoformat(allowed.isoformat())
        db.execute(update(pacing).where(p.host == host).values(epoch=epoch + 1))
    return Turn(host, int(epoch) + 1)


def check(db: Connection, turn: Turn) -> None:
    """Raises Fenced, within the transaction of what is written, when the turn has passed."""
    query = select(p.epoch).where(p.host == turn.host).with_for_update(read=True)
    if db.scalar(query) != turn.epoch:
        raise Fenced(
            f"{turn.host}: another worker asks it by now; nothing more of this one is kept"
        )


def end(url: str, turn: Turn, gap: timedelta) -> None:
    """Give the turn back; the next one begins no sooner than *gap* from now."""
    mine = update(pacing).where(p.host == turn.host, p.epoch == turn.epoch)
    with writing(engine_on(address_of_catalogue(url))) as db:
        db.execute(mine.values(next_allowed_at=func.now() + gap))


def waiting(url: str) -> dict[str, datetime]:
    """The hosts that are to be left alone for now, and until when."""
    query = select(p.host, p.next_allowed_at).where(p.next_allowed_at > func.now())
    with reading(engine_on(address_of_catalogue(url))) as db:
        return {row.host: row.next_allowed_at for row in db.execute(query)}
