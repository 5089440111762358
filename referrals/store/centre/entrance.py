"""The addresses by which one database is a member's book, or the catalogue; and what is behind."""

from __future__ import annotations

from datetime import date

from sqlalchemy import func, make_url, or_, select

from referrals.model.postings import Board
from referrals.store import tables as t
from referrals.store.engine import engine_on, reading, writing
from referrals.store.parts import CATALOGUE, MEMBER

of = func.members
WATCHED = ("company", "platform", "token", "careers", "api", "verify_certificate")


def address_of_member(url: str, name: str) -> str:
    return _with(url, MEMBER, name)


def address_of_catalogue(url: str) -> str:
    """What the boards show."""
    return _with(url, CATALOGUE, "1")


def address_of_login(url: str, name: str, *, role: str, password: str) -> str:
    """How a member comes in from a machine of their own."""
    own = make_url(url).set(username=role, password=password)
    return _with(own.render_as_string(hide_password=False), MEMBER, name)


def _with(url: str, part: str, value: str) -> str:
    address = make_url(url).update_query_dict({part: value})
    return address.render_as_string(hide_password=False)


def queue_of(url: str) -> str:
    """The queue of the centre's tasks, as the engine that runs them connects to it."""
    address = make_url(url).set(drivername="postgresql")
    looking = address.update_query_dict({"options": "-csearch_path=queue"})
    return looking.render_as_string(hide_password=False)


def names(url: str) -> list[str]:
    """Every member, by the login of the workers. Raises BookError."""
    with reading(engine_on(address_of_catalogue(url))) as db:
        return list(db.scalars(select(of.everyone().table_valued("name").c.name)))


def unreported(url: str, today: date) -> list[str]:
    """The members whose report of *today* is still to be written."""
    told = of.everyone().table_valued("name", "reported_on").c
    with reading(engine_on(address_of_catalogue(url))) as db:
        return [
            name for name, day in db.execute(select(told.name, told.reported_on)) if day != today
        ]


def note_report_of(url: str, name: str, today: date) -> None:
    """Note that there is nothing more to be done today for a member's report."""
    with writing(engine_on(address_of_member(url, name))) as db:
        db.execute(select(of.reported(today)))


def due_boards(url: str, today: date) -> list[Board]:
    """The boards that some member watches, that no scan of *today* has asked yet and that are not
    left alone after failures: these hold up nobody's report."""
    b, s = t.boards.c, t.scans.c
    asked = select(b.platform, b.token).outerjoin(t.scans, s.id == b.last_visit)
    asked = asked.where(or_(s.day >= today, b.rest_until > today))
    with reading(engine_on(address_of_catalogue(url))) as db:
        done = {tuple(row) for row in db.execute(asked)}
    return [board for board in watched_boards(url) if (board.platform, board.token) not in done]


def watched_boards(url: str) -> list[Board]:
    """Every board that some member watches, as it is read; by the login of the workers."""
    with reading(engine_on(address_of_catalogue(url))) as db:
        rows = db.execute(select(*of.watched().table_valued(*WATCHED).c)).all()
    return [Board(**row._mapping) for row in rows]


def config_of(address: str) -> str:
    """The text of the config.toml of the member whose book is at *address*. Raises BookError."""
    with reading(engine_on(address)) as db:
        return str(db.scalar(select(of.my_config())) or "")


def keep_config(address: str, text: str) -> None:
    with writing(engine_on(address)) as db:
        db.execute(select(of.keep_config(text)))


def looked(address: str, today: date, shares: bool) -> None:
    """Note that the member read their advice, and whether a coach may see their counts."""
    with writing(engine_on(address)) as db:
        db.execute(select(of.looked(today, shares)))
