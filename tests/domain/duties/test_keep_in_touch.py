"""Whom to write to again, and about what (issue: Keep in touch; RELATIONSHIPS.md, "Evidence")."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import permutations
from typing import Any

import pytest

from referrals.domain.asks.asks import AskRules
from referrals.domain.duties.keep_in_touch import REVIVALS, RHYTHMS, keep_in_touch_duties
from referrals.domain.favours.ledger import ledgers
from referrals.domain.network.network import network_of
from referrals.domain.postings.fit import Search
from referrals.model.advice import Duty, Tip
from referrals.model.log import Ask, Favour, Thanks
from referrals.model.people import Contact
from tests.people import ROBIN, TODAY, ask, contact, days_ago, posting, worked_at, works_at

LONG_AGO = days_ago(4 * 365)


def owed(
    *people: Contact,
    asks: Iterable[Ask] = (),
    favours: Iterable[Favour] = (),
    thanks: Iterable[Thanks] = (),
    **said: Any,
) -> list[Duty]:
    books = ledgers(asks, favours, thanks, TODAY)
    known = network_of(ROBIN, people, books, [], AskRules(), Search(), TODAY)
    return keep_in_touch_duties(known, **said)


def ana(**said: Any) -> Contact:
    said = {"id": 1, "cadence": 60, "last_contact": days_ago(90)} | said
    return contact("Ana Silva", *said.pop("jobs", ()), **said)


def old_friend(number: int = 1, **said: Any) -> Contact:
    said = {"kinds": ("teammate",), "last_contact": LONG_AGO} | said
    return contact(f"Old {number}", id=number, **said)


@pytest.mark.parametrize(("ago", "due"), [(59, []), (60, ["keep_in_touch"])])
def test_a_word_is_due_when_the_contact_s_own_rhythm_asks_for_it(ago: int, due: list[str]) -> None:
    assert [duty.kind for duty in owed(ana(last_contact=days_ago(ago)))] == due


def test_without_a_rhythm_nobody_is_overdue() -> None:
    assert owed(ana(cadence=None)) == []


def test_the_text_says_when_it_was_and_why_now() -> None:
    [duty] = owed(ana(jobs=[works_at("Northwind")]))

    assert duty.due == days_ago(30)
    assert duty.text == (
        "Last in touch in August; you like to be in touch every 60 days: "
        "ask what they work on at Northwind, and tell what is new with you"
    )
    assert duty.about in duty.text


def test_who_was_never_written_to_is_due_today() -> None:
    [duty] = owed(ana(last_contact=None))

    assert duty.due == TODAY
    assert duty.text.startswith("You like to be in touch every 60 days: ask what became of them")


def test_the_overdue_come_by_what_the_tie_is_worth() -> None:
    close = contact("Cleo", id=2, tie=5, cadence=60, last_contact=days_ago(90))
    far = contact("Finn", id=3, tie=1, cadence=60, last_contact=days_ago(90))
    later = contact("Lars", id=4, tie=1, cadence=10, last_contact=days_ago(90))

    assert [d.contact.name for d in owed(far, close, later)] == ["Lars", "Cleo", "Finn"]


def test_only_a_few_are_named_at_a_time() -> None:
    many = [contact(f"P{n}", id=n, cadence=60, last_contact=days_ago(90)) for n in range(1, 20)]

    assert len(owed(*many)) == RHYTHMS


# ------------------------------------------------------------------ dormant ties


def test_a_dormant_tie_is_worth_reviving() -> None:
    [duty] = owed(old_friend())

    assert duty.kind == "keep_in_touch"
    assert duty.text.startswith("Last in touch in November 2022, a tie worth reviving: ")


def test_at_most_a_few_are_revived_a_week_the_best_ties_first() -> None:
    many = [old_friend(n, tie=1 + n % 5) for n in range(1, 9)]

    found = owed(*many)

    assert [duty.contact.tie for duty in found] == [5, 4]
    assert len(found) == REVIVALS
    assert {duty.due.weekday() for duty in found} == {0}


@pytest.mark.parametrize(
    "said",
    [
        {"last_contact": days_ago(2 * 365)},
        {"last_contact": None},
        {"kinds": ("online",)},
        {"emails": ()},
    ],
)
def test_who_is_not_dormant_or_cannot_be_reached_is_left_alone(said: dict[str, Any]) -> None:
    assert owed(old_friend(**said)) == []


def test_a_rhythm_says_more_than_dormancy() -> None:
    [duty] = owed(old_friend(cadence=90))

    assert "every 90 days" in duty.text


@pytest.mark.parametrize("who", [ana(), old_friend()])
def test_who_is_being_asked_something_is_not_written_to_besides(who: Contact) -> None:
    assert owed(who, asks=[ask(1, ("sent", 5))]) == []
    assert len(owed(who, asks=[ask(1, ("sent", 5), ("declined", 4))])) == 1


# ------------------------------------------------------------------ a good reason


def reason(*people: Contact, **said: Any) -> str:
    [duty] = owed(*people, **said)
    return duty.about


def test_thanks_never_sent_are_the_best_reason() -> None:
    helped = [Favour(1, "received", "the talk at the fair", days_ago(90))]

    assert reason(ana(), favours=helped) == "you never thanked them for the talk at the fair"
    referred = ask(1, ("sent", 95), ("submitted", 90))
    assert reason(ana(), asks=[referred]) == "you never thanked them for their help"


def test_a_new_job_is_a_reason_to_congratulate() -> None:
    moved = ana(jobs=[works_at("Northwind", start=days_ago(30))])

    assert reason(moved) == "congratulate them: Ana Silva is new at Northwind"
    assert "congratulate" not in reason(ana(jobs=[works_at("Northwind", start=days_ago(150))]))


def test_the_news_of_an_import_is_a_reason_too() -> None:
    news = ("Bo Larsen moved from A to B", "Ana Silva moved from Globex to Northwind")

    assert reason(ana(), events=news) == (
        "congratulate them: Ana Silva moved from Globex to Northwind"
    )


def test_a_posting_that_suits_them_is_a_reason_and_goes_into_the_letter() -> None:
    who, job = ana(looking="baker"), posting("Baker", id=7)
    other = Tip(old_friend(2), posting("Nurse", id=8), "")

    [duty] = owed(who, tips=[other, Tip(who, job, "")])

    assert duty.about == "Baker at Northwind suits what they look for"
    assert duty.posting == job


@pytest.mark.parametrize(
    ("who", "about"),
    [
        (ana(looking="baker, Lisbon"), "ask how their search goes (baker, Lisbon)"),
        (
            ana(jobs=[worked_at("Globex", 2018, 2020)]),
            "recall your common time (you worked together at Globex, 2018–2020)",
        ),
        (ana(), "ask what became of them, and tell what is new with you"),
    ],
)
def test_there_is_always_something_better_than_just_checking_in(who: Contact, about: str) -> None:
    assert reason(who) == about


def test_the_answer_is_the_same_whatever_the_order() -> None:
    people = [ana(), old_friend(2), old_friend(3), old_friend(4, cadence=9)]

    assert len({repr(owed(*order)) for order in permutations(people)}) == 1
    assert all(duty.due <= TODAY for duty in owed(*people))
