"""Whom one member asked, the others' advice knows; by whom, nobody is told."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import create_engine, text
from sqlalchemy.exc import DBAPIError

from referrals.model.log import Ask, OthersAsk, Step
from referrals.store.book import Book
from tests.people import TODAY, contact, days_ago
from tests.servers.centre import World

SINCE = days_ago(365)


def knows(book: Book, name: str, *mails: str) -> int:
    [key] = book.people.keep([contact(name, emails=mails)], {}, TODAY)
    return key


def asks(book: Book, who: int, on: date = TODAY, via: int | None = None) -> None:
    kind = "referral" if via is None else "introduction"
    ask = Ask(who, kind, "Globex", (Step("sent", on),), via=via)  # type: ignore[arg-type]
    book.for_command("ask", "now").log.add(ask)
    book.tell_asked(SINCE)


def test_others_know_that_somebody_was_asked(world: World) -> None:
    with world.book("ana") as ana, world.book("bo") as bo:
        asks(ana, knows(ana, "Liv Dahl", "liv@x.example"))
        knows(bo, "Cy Ng", "cy@x.example")
        liv = knows(bo, "L. Dahl", "Liv@X.example", "dahl@home.example")

        assert dict(bo.others()) == {liv: [OthersAsk("referral", TODAY)]}
        assert dict(ana.others()) == {}


def test_a_connector_is_who_is_asked_for_an_introduction(world: World) -> None:
    with world.book("ana") as ana, world.book("bo") as bo:
        target, via = knows(ana, "Liv Dahl", "liv@x.example"), knows(ana, "Cy Ng", "cy@x.example")
        asks(ana, target, via=via)
        knows(bo, "Liv Dahl", "liv@x.example")
        cy = knows(bo, "Cy Ng", "cy@x.example")

        assert dict(bo.others()) == {cy: [OthersAsk("introduction", TODAY)]}


def test_what_was_undone_or_is_old_counts_for_nothing(world: World) -> None:
    with world.book("ana") as ana, world.book("bo") as bo:
        liv = knows(ana, "Liv Dahl", "liv@x.example")
        knows(bo, "Liv Dahl", "liv@x.example")
        asks(ana, liv, on=days_ago(400))
        assert dict(bo.others()) == {}
        asks(ana, liv)
        assert dict(bo.others()) != {}
        ana.changes.undo("later")
        ana.tell_asked(SINCE)

        assert dict(bo.others()) == {}


def test_who_leaves_takes_their_asks_along(world: World) -> None:
    with world.book("ana") as ana:
        asks(ana, knows(ana, "Liv Dahl", "liv@x.example"))
    world.centre.remove("ana")
    with world.book("bo") as bo:
        knows(bo, "Liv Dahl", "liv@x.example")
        assert dict(bo.others()) == {}


def test_no_login_reads_who_asked_and_no_address_stands_there(world: World) -> None:
    with world.book("ana") as ana:
        asks(ana, knows(ana, "Liv Dahl", "liv@x.example"))
    for login in ("worker", world.centre.invite("bo").role):
        engine = create_engine(world.address(login))
        for table in ("requests", "secret"):
            with engine.connect() as db, pytest.raises(DBAPIError):
                db.execute(text(f"SELECT * FROM members.{table}"))
        with engine.connect() as db, pytest.raises(DBAPIError):
            db.execute(text("SELECT members.mailbox_of('liv@x.example')"))
        engine.dispose()
    engine = create_engine(world.address("keeper"))
    with engine.connect() as db:
        assert b"liv" not in bytes(db.scalar(text("SELECT mailbox FROM members.requests")))
    engine.dispose()
