"""What speaks against an ask that is logged all the same: a sentence for each gate."""

from __future__ import annotations

from typing import Any

from referrals.domain.advice.ask_warnings import ask_warnings
from referrals.model.log import Ask
from tests.domain.advising import people_known
from tests.people import ask, contact, worked_at, works_at

ADA = contact("Ada Lovelace", works_at("Northwind"), id=1)
BO = contact("Bo Larsen", works_at("Northwind"), id=2)
LEO = contact("Leo Left", worked_at("Northwind", 2015, 2019), id=3)
ENGINEER = 7


def warned(asked: Ask, *before: Ask) -> list[str]:
    return ask_warnings(asked, people_known(ADA, BO, LEO, asks=before))


def today(who: int, **said: Any) -> Ask:
    return ask(who, ("sent", 0), **({"posting": ENGINEER} | said))


def test_a_first_ask_has_nothing_against_it() -> None:
    assert warned(today(1)) == []


def test_the_gate_before_the_person_is_told_with_its_end() -> None:
    declined = ask(1, ("sent", 50), ("declined", 45))

    [said] = warned(today(1), declined)

    assert said.startswith("Ada Lovelace: Said no about Northwind on 9 October 2026")
    assert said.endswith("(until 2027-01-07)")


def test_an_open_ask_there_is_told_where_another_would_be_made() -> None:
    open_there = ask(1, ("sent", 3), posting=8)

    assert warned(today(1), open_there) == [
        "Ada Lovelace has an open ask of 20 November 2026 about Northwind already"
    ]
    assert warned(today(2), open_there) == [
        "Bo Larsen: Ada Lovelace is already asked to refer you there; what is new goes into that ask "
        "(until 2026-12-04)"
    ]


def test_the_gate_before_the_posting_is_told_once_however_many_the_ask_names() -> None:
    referrer = ask(2, ("sent", 3), posting=ENGINEER, more=(8,))

    assert warned(today(1, more=(8,)), referrer) == [
        "Ada Lovelace: Bo Larsen is already asked to refer you there; what is new goes into that ask "
        "(until 2026-12-04)"
    ]


def test_who_has_left_is_said_to_be_no_referrer() -> None:
    assert warned(today(3)) == [
        "Leo Left has left Northwind, and can give advice or a name, not a referral"
    ]
    assert warned(today(3, kind="advice")) == []


def test_an_ask_about_the_same_posting_that_nobody_answered_is_told() -> None:
    assert warned(today(1), ask(1, ("sent", 120), posting=ENGINEER)) == [
        "Ada Lovelace: Ada Lovelace was asked about it, and nothing came: no third message"
    ]
