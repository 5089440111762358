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
from referrals.doors.page.answers import Asked, Form, Shown
from referrals.doors.page.memory import Memory
from referrals.doors.page.rooms.numbers import numbers
from referrals.doors.page.rooms.review import questions_of
from referrals.doors.view import View
from referrals.store.book import Book
from referrals.store.people.people import People
from referrals.store.postings.postings import Postings
from referrals.usecases import briefing
from reports.say.washing import washed
from tests.doors.books import begin, session
from tests.people import TODAY, contact, works_at


def note_who_hires(run: DoorSession) -> None:
    with run.book() as book:
        book.postings.edit(1, {"hiring_manager": 3, "team": "Data"})


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
    "hiring": note_who_hires,
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
        with desk.view() as view:
            # By the same connection: what another one writes would have everything read anew.
            anew = View(view.book, view.config, view.today)
            assert [*view.everyone] == [*anew.everyone], command
            assert [*view.open] == [*anew.open], command
            assert questions_of(view) == questions_of(anew), command
            assert washed(view.report).opportunities == washed(anew.report).opportunities, command
            assert view.counts.rates == anew.report.rates, command
            assert view.counts.stories == anew.report.stories, command
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
        assert view.open
    thank.log_meeting(desk.session("met"), "1", how="call")
    monkeypatch.setattr(People, "all", lambda _: pytest.fail("everyone is read"))
    monkeypatch.setattr(Postings, "open", lambda _: pytest.fail("all postings are read"))
    with desk.view() as view:
        assert view.network.contacts[1].last_contact == TODAY
        assert view.open
    undo.take_back(desk.session("undo"))
    with desk.view() as view:
        assert view.network.contacts[1].last_contact != TODAY
        assert view.open
    desk.close()


def test_another_search_is_held_against_all_postings(tmp_path: Path) -> None:
    config = begin(tmp_path)
    desk = Desk(session(config))
    with desk.view() as view:
        assert [posting.title for posting in view.open] == ["Data Engineer", "Analyst"]
    said = config.read_text(encoding="utf-8")
    config.write_text(said.replace('"data engineer", "analyst"', '"cook"'), encoding="utf-8")
    with desk.view() as view:
        assert [posting.title for posting in view.open] == ["Cook"]
    desk.close()


def test_numbers_are_told_without_working_out_whom_to_ask(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = Desk(session(begin(tmp_path)))
    monkeypatch.setattr(briefing, "opportunities", lambda *_: pytest.fail("advice is worked out"))
    shown = numbers(Asked(desk, Memory("secret"), "/numbers", "", Form(), Form()))
    assert isinstance(shown, Shown)
    assert shown.words["view"]["stages"][0].count == 1
    desk.close()
