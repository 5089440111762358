"""People who keep an eye out, for the user and at the user's promise (issue: Lookouts)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

import pytest

from referrals.domain.advice.lookout_candidates import LookoutCandidates
from referrals.domain.asks.asks import AskRules
from referrals.domain.duties.lookouts import lead_bonus, lookout_duties, running
from referrals.domain.favours.ledger import ledgers
from referrals.domain.network.network import Network, network_of
from referrals.domain.postings.fit import Search
from referrals.model.advice import Duty
from referrals.model.log import Ask, Favour, Lookout, Thanks
from referrals.model.people import Contact
from referrals.model.postings import Company
from tests.people import ROBIN, TODAY, ask, contact, days_ago, posting, works_at

NORTHWIND = Company("Northwind", aliases=("Northwind Labs",), referral_bonus="2500 USD")
GLOBEX = Company("Globex")
ANA = contact("Ana Silva", works_at("Bakery", "Data Analyst"), id=1)


def known(
    *people: Contact,
    lookouts: Iterable[Lookout] = (),
    asks: Iterable[Ask] = (),
    favours: Iterable[Favour] = (),
    thanks: Iterable[Thanks] = (),
    today: date = TODAY,
) -> Network:
    books = ledgers(asks, favours, thanks, today, lookouts)
    return network_of(
        ROBIN, people or [ANA], books, [NORTHWIND, GLOBEX], AskRules(), Search(), today
    )


def watch(since: int, until: int | None = -100, **said: Any) -> Lookout:
    """A lookout of Ana's; *since* and *until* in days ago."""
    said = {"contact": 1, "direction": "received", "what": "data roles", "id": 3} | said
    end = None if until is None else days_ago(until)
    return Lookout(since=days_ago(since), until=end, **said)


def owed(lookout: Lookout, *people: Contact, **said: Any) -> list[Duty]:
    return lookout_duties(known(*people, lookouts=[lookout], **said))


@pytest.mark.parametrize(
    ("lookout", "runs"),
    [
        (watch(0), True),
        (watch(-1), False),
        (watch(9, until=0), True),
        (watch(9, until=1), False),
        (watch(9, until=None), True),
        (watch(9, ended_on=TODAY), False),
        (watch(9, ended_on=days_ago(-1)), True),
    ],
)
def test_a_lookout_runs_from_its_first_day_to_its_last_unless_it_is_ended(
    lookout: Lookout, runs: bool
) -> None:
    assert running(lookout, TODAY) is runs


@pytest.mark.parametrize(("since", "due"), [(27, []), (28, ["remind_lookout"])])
def test_nobody_is_reminded_before_four_weeks(since: int, due: list[str]) -> None:
    assert [d.kind for d in owed(watch(since))] == due


@pytest.mark.parametrize(("reminded", "due"), [(27, []), (28, ["remind_lookout"])])
def test_the_second_reminder_waits_as_long_again(reminded: int, due: list[str]) -> None:
    assert [d.kind for d in owed(watch(reminded + 28, reminded_on=days_ago(reminded)))] == due


def test_there_are_at_most_two_reminders_however_long_it_runs() -> None:
    lookout, reminders = watch(400, until=None), 0

    for ago in range(400, -1, -1):
        if any(lookout_duties(known(lookouts=[lookout], today=days_ago(ago)))):
            lookout, reminders = watch(400, until=None, reminded_on=days_ago(ago)), reminders + 1

    assert reminders == 2


@pytest.mark.parametrize(("until", "due"), [(-7, ["remind_lookout"]), (-6, [])])
def test_there_is_no_reminder_in_the_last_days(until: int, due: list[str]) -> None:
    assert [d.kind for d in owed(watch(40, until=until))] == due


def test_who_brought_a_lead_lately_needs_no_reminder() -> None:
    lead = Favour(1, "received", "a posting", days_ago(5), kind="lead", lookout=3)

    assert owed(watch(40), favours=[lead]) == []


def test_the_reminder_says_what_for_and_since_when() -> None:
    [duty] = owed(watch(30))

    assert duty.due == days_ago(2)
    assert duty.text == (
        "Ana Silva keeps an eye out for data roles since 24 October 2026; "
        "a friendly reminder is fine"
    )


def test_the_reminder_names_the_bonus_they_may_earn() -> None:
    insider = contact("Ana Silva", works_at("Northwind"), id=1)

    [duty] = owed(watch(30), insider)

    assert duty.text.endswith("(Northwind pays 2500 USD for a referral)")


@pytest.mark.parametrize(
    ("what", "employer", "earned"),
    [
        ("data roles", "Northwind", True),
        ("data roles at Northwind Labs", "Northwind", True),
        ("data roles at Globex", "Northwind", False),
        ("data roles", "Globex", False),
        ("data roles at Northwind", "Bakery", False),
    ],
)
def test_a_bonus_is_earned_by_who_works_there_for_the_company_named(
    what: str, employer: str, earned: bool
) -> None:
    insider = contact("Ana Silva", works_at(employer), id=1)

    assert bool(lead_bonus(what, insider, known(insider))) is earned


def test_who_left_earns_no_bonus() -> None:
    leaver = contact("Ana Silva", works_at("Northwind", current=False), id=1)

    assert lead_bonus("data roles", leaver, known(leaver)) is None


def test_thanks_are_owed_when_a_lookout_is_over_whatever_came_of_it() -> None:
    over = watch(60, until=1)

    [duty] = owed(over)

    assert (duty.kind, duty.due) == ("thank", days_ago(1))
    assert "say thank you" in duty.text
    assert owed(over, thanks=[Thanks(1, TODAY)]) == []
    assert len(owed(over, thanks=[Thanks(1, days_ago(2))])) == 1


def test_a_lookout_that_the_user_ended_is_done_with() -> None:
    assert owed(watch(60, ended_on=days_ago(3))) == []
    assert owed(watch(60, until=1, ended_on=days_ago(3))) == []


def test_who_still_looks_out_hears_that_a_job_is_found() -> None:
    hired = ask(2, ("sent", 50), ("submitted", 45), ("hired", 4))

    [duty] = owed(watch(30), asks=[hired])

    assert (duty.kind, duty.contact.name) == ("close_loop", "Ana Silva")
    assert "need not look out for data roles any more" in duty.text
    assert owed(watch(30), asks=[hired], thanks=[Thanks(1, days_ago(3))]) == []


def test_a_lookout_asked_for_after_the_hire_is_for_the_next_job() -> None:
    hired = ask(2, ("sent", 90), ("submitted", 80), ("hired", 60))

    assert [d.kind for d in owed(watch(30), asks=[hired])] == ["remind_lookout"]


def test_what_the_user_promised_to_watch_for_is_not_chased() -> None:
    assert owed(watch(30, direction="given")) == []


def test_a_person_forgotten_is_not_reminded() -> None:
    assert lookout_duties(known(contact("Bo", id=2), lookouts=[watch(30)])) == []


# ------------------------------------------------------------------ whom to ask


def spotters(*people: Contact, **said: Any) -> tuple[str, ...]:
    return LookoutCandidates(known(*people, **said)).best_for(posting("Data Engineer"))


def test_the_same_field_is_asked_first_and_weak_ties_for_breadth() -> None:
    close = contact("Cleo", works_at("A", "Data Engineer"), id=1, tie=5, kinds=("friend",))
    weak = contact("Wim", works_at("B", "Data Engineer"), id=2, tie=2)
    weaker = contact("Wes", works_at("C", "Data Engineer"), id=3, tie=1)
    baker = contact("Bea", works_at("Bakery", "Baker"), id=4, tie=2)

    assert spotters(close, weak, weaker, baker) == ("Wim (B)", "Wes (C)", "Cleo (A)")


def test_who_already_looks_out_is_not_asked_again() -> None:
    assert spotters(ANA, lookouts=[watch(40)]) == (
        "Ana Silva (Bakery): keeps an eye out already, for data roles, until 3 March 2027",
    )
    assert spotters(ANA, lookouts=[watch(90, until=40)]) == ("Ana Silva (Bakery)",)


def test_who_was_asked_lately_is_left_in_peace() -> None:
    [kept_out] = spotters(ANA, asks=[ask(1, ("sent", 20), ("declined", 19))])

    assert kept_out == (
        "Ana Silva (Bakery): Asked on 3 November 2026; one ask at a time; until 3 December 2026"
    )
    assert spotters(ANA, lookouts=[watch(20, until=10)]) == (kept_out,)


def test_who_is_to_be_thanked_is_asked_for_nothing_before() -> None:
    helped = ask(1, ("sent", 60), ("submitted", 50))

    assert spotters(ANA, asks=[helped]) == ("Ana Silva (Bakery): thanks come first",)


def test_who_looks_for_the_same_job_is_no_lookout_for_it() -> None:
    rival = contact("Rita", works_at("Bakery", "Data Engineer"), id=2, looking="data engineer")

    assert spotters(ANA, rival) == ("Ana Silva (Bakery)",)


def test_the_user_s_own_promise_to_them_is_no_reason_not_to_ask() -> None:
    assert spotters(ANA, lookouts=[watch(20, direction="given")]) == ("Ana Silva (Bakery)",)


def test_who_has_no_job_is_named_by_name_alone() -> None:
    assert spotters(contact("Zoe", id=1)) == ("Zoe",)


def test_who_has_not_heard_how_it_ended_is_told_before_they_are_asked() -> None:
    ended = ask(1, ("sent", 200), ("submitted", 195), ("not_hired", 100))
    thanked = Thanks(1, days_ago(150))

    assert spotters(ANA, asks=[ended], thanks=[thanked]) == (
        "Ana Silva (Bakery): thanks come first",
    )
