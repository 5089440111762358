"""What a door keeps between two questions is what the book says, whoever wrote to it since."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from referrals.cli.contacts import merge
from referrals.cli.contacts.change import Edits, change
from referrals.cli.contacts.fields import said
from referrals.cli.log import outcome, thank, undo
from referrals.doors.desk import Desk, DoorSession
from referrals.store.book import Book
from referrals.store.people.people import People
from tests.doors.books import begin, session
from tests.people import TODAY, contact, works_at

Write = Callable[[DoorSession], object]
WRITES: dict[str, Write] = {
    "met": lambda run: thank.log_meeting(run, "1", how="call"),
    "thanked": lambda run: thank.log_thanks(run, "3", "card", None),
    "outcome": lambda run: outcome.log(run, "1", "agreed"),
    "tie": lambda run: change(run, "2", Edits(said(TODAY, tie=2))),
    "tag": lambda run: change(run, "2", Edits(said(TODAY), tags=["chess"])),
    "address": lambda run: change(run, "2", Edits(said(TODAY, email=["bo@globex.example"]))),
    "job": lambda run: change(run, "4", Edits(said(TODAY), works_at("Initech"))),
    "merged": lambda run: merge.join(run, ["1", "4"], never=False),
    "told of a part": lambda run: change(run, "1", Edits(said(TODAY, tie=5))),
    "parted": lambda run: merge.part(run, "4"),
    "apart": lambda run: merge.join(run, ["1", "4"], never=True),
    "undone": undo.take_back,
}


def test_everyone_is_as_the_book_has_them_after_each_write(tmp_path: Path) -> None:
    config = begin(tmp_path)
    desk = Desk(session(config))
    for command, write in WRITES.items():
        with desk.view() as view:
            assert view.network.contacts
        write(desk.session(command))
        with desk.view() as view, Book.open(view.config.store_url) as book:
            assert [*view.everyone] == book.people.all(), command
    desk.close()


def test_what_others_write_is_seen(tmp_path: Path) -> None:
    desk = Desk(session(begin(tmp_path)))
    with desk.view() as view:
        assert len(view.everyone) == 4
    with Book.open(f"sqlite:///{tmp_path / 'referrals.db'}") as book:
        book.people.save([contact("Eva Moss")], {}, TODAY)
    thank.log_meeting(desk.session("met"), "1", how="call")
    with desk.view() as view:
        assert [person.name for person in view.everyone][4:] == ["Eva Moss"]
    desk.close()


def test_five_thousand_are_not_read_again_for_a_call_with_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = Desk(session(begin(tmp_path)))
    with desk.view() as view:
        assert view.network.contacts[1].last_contact != TODAY
    thank.log_meeting(desk.session("met"), "1", how="call")
    monkeypatch.setattr(People, "all", lambda _: pytest.fail("everyone is read"))
    with desk.view() as view:
        assert view.network.contacts[1].last_contact == TODAY
    desk.close()
