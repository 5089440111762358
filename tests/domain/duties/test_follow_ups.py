"""The one reminder, and the word when there is no need any more (RELATIONSHIPS.md, statement 9)."""

from __future__ import annotations

from collections.abc import Iterable

import pytest

from referrals.domain.asks.asks import AskRules, as_of
from referrals.domain.duties.follow_ups import follow_up_due, follow_up_duties
from referrals.domain.favours.ledger import ledgers
from referrals.domain.network.network import network_of
from referrals.domain.postings.fit import Search
from referrals.model.advice import Duty
from referrals.model.log import Ask, Thanks
from referrals.model.people import Contact
from referrals.model.postings import Posting
from tests.people import ROBIN, TODAY, ask, contact, days_ago, posting

RULES = AskRules()
ANA = contact("Ana Silva", id=1)
BO = contact("Bo Larsen", id=2)
ENGINEER = posting(id=7)


def owed(
    *asks: Ask,
    about: Posting = ENGINEER,
    thanks: Iterable[Thanks] = (),
    people: Iterable[Contact] = (ANA, BO),
) -> list[Duty]:
    seen = as_of(asks, TODAY, RULES, {about.id: about})
    books = ledgers(seen, [], thanks, TODAY)
    return follow_up_duties(
        network_of(ROBIN, people, books, [], RULES, Search(), TODAY), {about.id: about}
    )


def told(found: Iterable[Duty]) -> list[tuple[str, str]]:
    return [(duty.kind, duty.contact.name) for duty in found]


@pytest.mark.parametrize(
    ("ago", "due"),
    [(3, []), (6, []), (7, ["follow_up"]), (13, ["follow_up"]), (14, []), (30, [])],
)
def test_nothing_is_due_on_day_3_a_reminder_on_day_7_and_no_more_on_day_14(
    ago: int, due: list[str]
) -> None:
    assert [duty.kind for duty in owed(ask(1, ("sent", ago), posting=7))] == due


def test_the_reminder_names_the_posting_and_the_day_of_the_ask() -> None:
    [reminder] = owed(ask(1, ("sent", 9), posting=7))

    assert reminder.text == (
        "You asked about Data Engineer at Northwind on 14 November 2026; one reminder is fine"
    )


def test_who_was_reminded_is_not_reminded_again() -> None:
    assert owed(ask(1, ("sent", 12), ("sent", 5))) == []


@pytest.mark.parametrize("answer", ["agreed", "declined"])
def test_an_answer_stops_the_clock(answer: str) -> None:
    assert owed(ask(1, ("sent", 9), (answer, 2))) == []  # type: ignore[arg-type]


def test_who_has_two_asks_open_gets_one_reminder_and_no_other_in_the_same_week() -> None:
    first, other = ask(1, ("sent", 12), id=1), ask(1, ("sent", 9), id=2)

    [reminder] = owed(other, first)
    assert reminder.ask == first
    reminded = ask(1, ("sent", 12), ("sent", 3), id=1)
    assert owed(other, reminded) == []


def test_the_reminder_of_a_bundle_is_about_what_is_still_open() -> None:
    gone = posting(id=8, title="Analyst", closed_on=days_ago(2))
    both = ask(1, ("sent", 9), posting=8, more=(7,))
    seen = {7: ENGINEER, 8: gone}
    books = ledgers(as_of([both], TODAY, RULES, seen), [], [], TODAY)

    [reminder] = follow_up_duties(network_of(ROBIN, [ANA], books, [], RULES, Search(), TODAY), seen)

    assert reminder.posting == ENGINEER
    assert "Data Engineer" in reminder.text


def test_a_draft_is_not_followed_up() -> None:
    assert owed(ask(1, ("drafted", 9))) == []


def test_for_an_introduction_the_connector_is_reminded() -> None:
    assert told(owed(ask(1, ("sent", 9), kind="introduction", via=2))) == [
        ("follow_up", "Bo Larsen")
    ]


def test_who_is_in_the_book_no_more_is_not_reminded() -> None:
    assert owed(ask(1, ("sent", 9)), people=[BO]) == []


# ------------------------------------------------------------------ the posting closes


@pytest.mark.parametrize(
    ("closes_in", "due"), [(1, TODAY), (3, days_ago(-2)), (9, days_ago(4 - 7))]
)
def test_a_posting_that_closes_earlier_is_followed_up_before_it_closes(
    closes_in: int, due: object
) -> None:
    closing = {7: posting(id=7, closed_on=days_ago(-closes_in))}

    assert follow_up_due(ask(1, ("sent", 4), posting=7), closing, TODAY, RULES) == due


def test_a_posting_that_is_gone_is_not_chased_but_a_word_goes_to_who_was_asked() -> None:
    [word] = owed(ask(1, ("sent", 9), posting=7), about=posting(id=7, closed_on=days_ago(1)))

    assert (word.kind, word.contact, word.due) == ("close_loop", ANA, TODAY)
    assert "is gone before Ana Silva answered" in word.text


def test_the_word_is_said_once() -> None:
    gone = posting(id=7, closed_on=days_ago(2))

    assert owed(ask(1, ("sent", 9), posting=7), about=gone, thanks=[Thanks(1, TODAY)]) == []


def test_weeks_later_the_word_would_only_disturb() -> None:
    assert owed(ask(1, ("sent", 25), posting=7), about=posting(id=7, closed_on=days_ago(15))) == []


def test_a_posting_that_is_gone_is_not_chased_whoever_tells_of_it() -> None:
    gone = {7: posting(id=7, closed_on=TODAY)}

    assert follow_up_due(ask(1, ("sent", 9), posting=7), gone, TODAY, RULES) is None
