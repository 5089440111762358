"""Contacts that are one person: merged, counted together, and parted again."""

from __future__ import annotations

from dataclasses import replace

import pytest

from referrals.model.people import Contact, Exchange
from referrals.store.book import Book
from tests.people import TODAY, ask, contact, days_ago, works_at


@pytest.fixture
def pair(book: Book) -> tuple[int, int]:
    """Ana twice: at home, and at work."""
    home = contact("Ana Silva", emails=("ana@home.example",))
    work = contact("Ana Silva", works_at("Globex"), emails=("ana@globex.example",))
    kept, gone = book.people.save([home, work], {}, TODAY)
    return kept, gone


def test_a_merged_person_is_one_and_their_asks_are_counted_together(
    book: Book, pair: tuple[int, int]
) -> None:
    kept, gone = pair
    book.log.add(ask(gone, ("sent", 30)))
    book.log.add(replace(ask(kept, ("sent", 9)), via=gone))
    book.log.favour(gone, "given", "coffee", TODAY)
    book.log.thank(gone, TODAY, None)
    [other] = book.people.save([contact("Bo Larsen")], {}, TODAY)
    book.people.link(gone, other, 4)

    book.people.merge(kept, gone, TODAY)

    assert [c.name for c in book.people.all()] == ["Ana Silva", "Bo Larsen"]
    assert book.people.all()[0].emails == ("ana@home.example", "ana@globex.example")
    assert [(a.contact, a.via) for a in book.log.asks()] == [(kept, None), (kept, kept)]
    assert {f.contact for f in book.log.favours()} == {t.contact for t in book.log.thanks()}
    assert [(link.a, link.b) for link in book.people.links()] == [(kept, other)]


def test_a_merge_is_undone_with_all_that_was_said(book: Book, pair: tuple[int, int]) -> None:
    kept, gone = pair
    before = book.people.all()
    book.people.merge(kept, gone, TODAY)
    # An edit writes the whole person into the contact that is kept.
    [one] = book.people.all()
    book.people.save([replace(one, tie=5)], {}, TODAY)
    assert book.people.merged() == [(kept, gone)]

    assert book.people.unmerge(gone) == kept

    assert book.people.all() == [replace(before[0], tie=5), before[1]]
    assert book.people.unmerge(gone) is None


def test_three_contacts_can_be_one_person(book: Book, pair: tuple[int, int]) -> None:
    kept, gone = pair
    [third] = book.people.save([contact("Ana Silva", emails=("a@x.example",))], {}, TODAY)

    book.people.merge(kept, gone, TODAY)
    book.people.merge(third, kept, TODAY)

    [one] = book.people.all()
    assert (one.id, len(one.emails)) == (third, 3)
    book.people.unmerge(kept)
    assert sorted(c.id for c in book.people.all()) == [kept, third]


def test_two_people_stay_two_when_the_user_said_so(book: Book, pair: tuple[int, int]) -> None:
    kept, gone = pair

    book.people.keep_apart(gone, kept)
    book.people.keep_apart(kept, gone)

    assert book.people.apart() == {(kept, gone)}


def test_what_passed_between_people_is_kept(book: Book) -> None:
    sent = Exchange("message", "given", 5, days_ago(90), days_ago(30))
    got = Exchange("message", "received", 2)
    [key] = book.people.save([Contact("Ana Silva", exchanges=(sent, got))], {}, TODAY)

    more = replace(sent, count=6)
    book.people.save([Contact("Ana Silva", key, exchanges=(more, got))], {}, TODAY)

    assert book.people.all()[0].exchanges == (more, got)
