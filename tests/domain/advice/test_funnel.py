"""How far asks get, by whom was asked and for what, in counts (issue: stats)."""

from __future__ import annotations

from collections.abc import Iterable

from referrals.domain.advice.funnel import funnel, rates
from referrals.domain.asks.asks import AskRules, as_of
from referrals.domain.favours.ledger import ledgers
from referrals.domain.network.network import network_of
from referrals.domain.postings.fit import Search
from referrals.model.advice import Funnel, FunnelRow
from referrals.model.log import Ask
from tests.people import ROBIN, TODAY, ask, contact

CLOSE = contact("Cleo", id=1, tie=5, kinds=("teammate",))
FAR = contact("Finn", id=2, tie=1, kinds=("online",))
HIRED = ask(1, ("sent", 90), ("agreed", 88), ("submitted", 80), ("interviewing", 70), ("offer", 60), ("hired", 50))  # fmt: skip
REFUSED = ask(2, ("sent", 40), ("declined", 36), kind="advice")
SILENT = ask(2, ("sent", 60))
OPEN = ask(1, ("sent", 3), kind="introduction")


def rows(*asks: Ask) -> dict[tuple[str, str], FunnelRow]:
    rules = AskRules()
    books = ledgers(as_of(asks, TODAY, rules), [], [], TODAY)
    people = network_of(ROBIN, [CLOSE, FAR], books, [], rules, Search(), TODAY)
    return {(row.by, row.name): row for row in rates(people)}


def names(found: Iterable[tuple[str, str]], by: str) -> list[str]:
    return [name for of, name in found if of == by]


def test_each_stage_counts_the_asks_that_ever_came_so_far() -> None:
    assert funnel([HIRED, REFUSED, SILENT, OPEN]) == Funnel(4, 2, 1, 1, 1, 1)


def test_a_draft_is_no_ask_yet() -> None:
    assert funnel([ask(1, ("drafted", 3))]) == Funnel()
    assert rows(ask(1, ("drafted", 3))) == {("all", "all"): FunnelRow("all", "all", Funnel())}


def test_passing_a_request_on_is_an_answer() -> None:
    passed = ask(1, ("sent", 9), ("passed_on", 7), kind="introduction", via=2)

    assert funnel([passed]).replies == 1


def test_an_introduction_that_led_to_a_referral_counts_as_one() -> None:
    led = ask(1, ("sent", 9), ("introduced", 7), ("submitted", 3), kind="introduction", via=2)

    assert funnel([led]).referrals == 1
    assert funnel([ask(1, ("sent", 9), ("submitted", 3), kind="advice")]).referrals == 0


def test_counts_are_told_overall_by_tie_class_kind_of_tie_and_kind_of_ask() -> None:
    found = rows(SILENT, REFUSED, HIRED, OPEN)

    assert names(found, "all") == ["all"]
    assert names(found, "tie class") == ["strong", "weak"]
    assert names(found, "kind of tie") == ["teammate", "online"]
    assert names(found, "kind of ask") == ["referral", "introduction", "advice"]
    assert found["tie class", "strong"].funnel == Funnel(2, 1, 1, 1, 1, 1)
    assert found["kind of tie", "online"].funnel == Funnel(2, 1, 0, 0, 0, 0)
    assert found["kind of ask", "referral"].funnel.asks == 2


def test_the_time_to_answer_is_the_median_of_those_who_answered() -> None:
    found = rows(SILENT, REFUSED, HIRED, OPEN)

    assert found["all", "all"].days_to_answer == 3.0
    assert found["tie class", "weak"].days_to_answer == 4.0
    assert found["kind of ask", "introduction"].days_to_answer is None


def test_an_introduction_counts_once_with_the_connector_who_was_asked() -> None:
    found = rows(ask(1, ("sent", 9), ("agreed", 7), kind="introduction", via=2))

    assert found["all", "all"].funnel.asks == 1
    assert names(found, "kind of tie") == ["online"]


def test_who_was_forgotten_is_counted_without_a_tie() -> None:
    found = rows(ask(99, ("sent", 9)))

    assert names(found, "tie class") == names(found, "kind of tie") == ["not known"]


def test_the_answer_is_the_same_whatever_the_order() -> None:
    asks = (SILENT, REFUSED, HIRED, OPEN)

    assert repr(rows(*asks)) == repr(rows(*asks[::-1]))
