"""People, asks, favours and thanks come back as they were written."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from referrals.domain.asks.statuses import OutOfOrder
from referrals.domain.postings.fit import Search
from referrals.model.log import Favour, Lookout, Thanks
from referrals.model.people import Acquaintance, Called, NameParts
from referrals.store.book import Book
from tests.people import TODAY, ask, contact, days_ago, posting, snapshot, worked_at, works_at

ANA = contact(
    "Ana Silva", works_at("Northwind", "Data Engineer", team="Data"), worked_at("Globex", 2017, 2021),
    tie=4, kinds=("teammate", "friend"), cadence=60, looking="analyst, Lisbon", note="likes tea",
    url="https://www.linkedin.com/in/ana", phone="+351 1", emails=("a@x.example", "b@x.example"),
)  # fmt: skip


def test_every_name_of_a_person_comes_back_with_what_was_told_under_it(book: Book) -> None:
    called = (
        Called("A. Silva", NameParts(source="mail"), ("a@x.example",)),
        Called(
            "Ana Silva",
            NameParts("Ana", "Silva", "Jr.", "profile"),
            ("b@x.example",),
            ("northwind",),
            "https://www.linkedin.com/in/ana",
            "+351 1",
        ),
    )
    book.people.save([replace(ANA, called=called)], {}, TODAY)

    assert [who.called for who in book.people.all()] == [called]


def test_a_person_comes_back_as_they_were_written(book: Book) -> None:
    [key] = book.people.save([ANA], {}, TODAY)

    [back] = book.people.all()

    assert back == contact(
        "Ana Silva", *ANA.employments, id=key,
        **{n: getattr(ANA, n) for n in ("tie", "kinds", "cadence", "looking", "note", "url", "phone", "emails")},
    )  # fmt: skip


def test_saving_a_known_person_changes_them_in_place(book: Book) -> None:
    [key] = book.people.save([ANA], {}, TODAY)

    book.people.save([contact("Ana Costa", works_at("Initech"), id=key)], {0: "Ana moved"}, TODAY)

    [back] = book.people.all()
    assert (back.id, back.name, [j.employer for j in back.employments]) == (
        key, "Ana Costa", ["Initech"],
    )  # fmt: skip
    assert book.people.events_since(TODAY) == ["Ana moved"]
    assert book.people.events_since(days_ago(-1)) == []


def test_who_knows_whom_is_kept_once_whichever_way_it_is_said(book: Book) -> None:
    a, b = book.people.save([contact("Ana"), contact("Bo")], {}, TODAY)
    book.people.link(a, b, 2)

    book.people.link(b, a, 4)

    assert book.people.links() == [Acquaintance(a, b, 4)]


def test_the_last_contact_moves_forward_and_never_back(book: Book) -> None:
    [key] = book.people.save([contact("Ana", last_contact=days_ago(9))], {}, TODAY)

    book.people.met(key, days_ago(20), "call", None)
    assert book.people.all()[0].last_contact == days_ago(9)

    book.people.met(key, TODAY, "coffee", "about the sea")
    assert book.people.all()[0].last_contact == TODAY


def test_an_ask_is_followed_step_by_step(book: Book) -> None:
    [key] = book.people.save([contact("Ana", last_contact=None)], {}, TODAY)
    book.boards.record(snapshot(posting()), TODAY, Search(), book.boards.begin_scan(TODAY, NOW))
    [about] = book.postings.open()
    number = book.log.add(ask(key, ("sent", 5), posting=about.id, channel="email"))

    later = book.log.advance(number, "agreed", days_ago(2), "gladly")

    assert book.log.asks() == [later]
    assert [(s.status, s.on, s.note) for s in later.steps] == [
        ("sent", days_ago(5), None), ("agreed", days_ago(2), "gladly"),
    ]  # fmt: skip
    assert (later.posting, later.channel) == (about.id, "email")
    assert book.people.all()[0].last_contact == days_ago(2)


NOW = datetime(2026, 11, 23, 7, 30, tzinfo=UTC)


def test_a_step_out_of_order_leaves_the_ask_as_it_was(book: Book) -> None:
    [key] = book.people.save([contact("Ana")], {}, TODAY)
    number = book.log.add(ask(key, ("sent", 5), ("submitted", 3)))

    for status, day in ("agreed", TODAY), ("sent", TODAY), ("interviewing", days_ago(4)):
        with pytest.raises(OutOfOrder):
            book.log.advance(number, status, day, None)

    assert book.log.asks()[0].status == "submitted"


def test_an_unknown_ask_is_an_error(book: Book) -> None:
    with pytest.raises(KeyError):
        book.log.advance(7, "agreed", TODAY, None)


def test_favours_and_thanks_are_kept_and_count_as_contact(book: Book) -> None:
    [key] = book.people.save([contact("Ana", last_contact=None)], {}, TODAY)

    favour = book.log.favour(key, "given", "read a CV", days_ago(3))
    thanks = book.log.thank(key, TODAY, "card")

    assert book.log.favours() == [Favour(key, "given", "read a CV", days_ago(3), favour)]
    assert book.log.thanks() == [Thanks(key, TODAY, "card", thanks)]
    assert book.people.all()[0].last_contact == TODAY


def test_a_lead_tells_its_weight_and_the_lookout_and_the_posting_it_is_about(book: Book) -> None:
    [key] = book.people.save([contact("Ana")], {}, TODAY)
    book.boards.record(snapshot(posting()), TODAY, Search(), book.boards.begin_scan(TODAY, NOW))
    [about] = book.postings.open()
    eye = book.log.look_out(Lookout(key, "received", "data roles", days_ago(9)))

    number = book.log.favour(key, "received", "a lead", TODAY, "lead", 2, about.id, eye)

    assert book.log.favours() == [
        Favour(key, "received", "a lead", TODAY, number, "lead", 2, about.id, eye)
    ]


def test_a_lookout_is_asked_for_reminded_of_and_ended(book: Book) -> None:
    [key] = book.people.save([contact("Ana", last_contact=None)], {}, TODAY)
    asked = Lookout(key, "received", "data roles", days_ago(40), days_ago(-50))

    number = book.log.look_out(asked)
    assert book.log.lookouts() == [replace(asked, id=number)]
    assert book.people.all()[0].last_contact == days_ago(40)

    book.log.reminded(number, days_ago(3))
    book.log.end_lookout(number, TODAY)
    assert book.log.lookouts() == [
        replace(asked, id=number, reminded_on=days_ago(3), ended_on=TODAY)
    ]
    assert book.people.all()[0].last_contact == days_ago(3)


def test_an_ask_that_bundles_several_postings_names_them_all(book: Book) -> None:
    [key] = book.people.save([contact("Ana")], {}, TODAY)

    book.log.add(ask(key, ("sent", 5), more=(7, 9)))

    assert book.log.asks()[0].more == (7, 9)


def test_a_small_fact_is_remembered_and_replaced(book: Book) -> None:
    assert book.fact("mailed") is None

    book.note("mailed", "2026-11-22")
    book.note("mailed", "2026-11-23")

    assert book.fact("mailed") == "2026-11-23"
