"""Asks as they stand on a day: nobody answered, the posting is gone, or came back."""

from __future__ import annotations

import pytest

from referrals.domain.asks.asks import AskRules, as_of, still_open
from referrals.model.log import Ask, AskStatus
from referrals.model.postings import Posting
from tests.people import TODAY, ask, days_ago, posting

RULES = AskRules()


def seen(asked: Ask, *postings: Posting) -> Ask:
    [found] = as_of([asked], TODAY, RULES, {p.id: p for p in postings})
    return found


def gone(ago: int, key: int = 7) -> Posting:
    return posting(id=key, closed_on=days_ago(ago))


@pytest.mark.parametrize(("ago", "status"), [(3, "sent"), (13, "sent"), (14, "no_response")])
def test_an_unanswered_ask_counts_as_no_response_on_day_14(ago: int, status: AskStatus) -> None:
    assert seen(ask(1, ("sent", ago))).status == status


def test_a_reminder_does_not_put_off_the_end() -> None:
    assert seen(ask(1, ("sent", 14), ("sent", 6))).status == "no_response"


def test_a_target_who_does_not_answer_the_connector_is_let_go_as_well() -> None:
    def passed_on(ago: int) -> Ask:
        return ask(1, ("sent", 60), ("agreed", 50), ("passed_on", ago), kind="introduction", via=2)

    assert seen(passed_on(13)).status == "passed_on"
    assert seen(passed_on(14)).status == "no_response"


def test_a_late_answer_is_the_next_step() -> None:
    assert seen(ask(1, ("sent", 30), ("agreed", 0))).status == "agreed"


def test_an_ask_still_to_come_is_not_seen_yet() -> None:
    assert as_of([ask(1, ("sent", -1))], TODAY, RULES) == []


def test_what_becomes_of_an_ask_later_is_not_seen_yet() -> None:
    assert seen(ask(1, ("sent", 5), ("declined", -2))).status == "sent"


# ------------------------------------------------------------------ the posting closes


@pytest.mark.parametrize("answered", [(), (("agreed", 4),)])
def test_an_ask_whose_posting_is_gone_is_over_since_that_day(
    answered: tuple[tuple[AskStatus, int], ...],
) -> None:
    over = seen(ask(1, ("sent", 5), *answered, posting=7), gone(2))

    assert (over.status, over.steps[-1].on) == ("posting_closed", days_ago(2))


def test_when_the_posting_comes_back_the_ask_goes_on() -> None:
    assert seen(ask(1, ("sent", 5), posting=7), posting(id=7)).status == "sent"


def test_an_ask_that_bundles_several_lives_while_one_of_them_is_open() -> None:
    bundle = ask(1, ("sent", 5), posting=7, more=(8,))

    assert seen(bundle, gone(2), posting(id=8)).status == "sent"
    over = seen(bundle, gone(2), gone(1, 8))
    assert (over.status, over.steps[-1].on) == ("posting_closed", days_ago(1))


def test_a_posting_that_closed_before_the_ask_ended_it_at_once() -> None:
    assert seen(ask(1, ("sent", 5), posting=7), gone(9)).steps[-1].on == days_ago(5)


def test_what_ended_before_the_posting_closed_stays_as_it_ended() -> None:
    assert seen(ask(1, ("sent", 30), posting=7), gone(2)).status == "no_response"
    assert seen(ask(1, ("sent", 30), ("declined", 9), posting=7), gone(2)).status == "declined"


def test_who_is_in_process_stays_so_when_the_posting_is_taken_down() -> None:
    process = ask(1, ("sent", 30), ("submitted", 9), ("interviewing", 5), posting=7)

    assert seen(process, gone(2)).status == "interviewing"


def test_a_posting_known_to_close_is_not_gone_before_its_day() -> None:
    assert seen(ask(1, ("sent", 5), posting=7), gone(-2)).status == "sent"


def test_of_a_posting_that_is_not_known_nothing_is_concluded() -> None:
    assert seen(ask(1, ("sent", 5), posting=7)).status == "sent"


def test_an_introduction_that_has_led_on_is_not_open_any_more() -> None:
    made = ask(1, ("sent", 9), ("introduced", 6), kind="introduction", via=2, id=1)
    written = ask(1, ("sent", 5), id=2)
    elsewhere = ask(1, ("sent", 5), id=3, company="Hooli")
    advised = ask(3, ("sent", 5), ("agreed", 4), id=4, kind="advice")

    assert still_open([made, elsewhere, advised]) == [made, elsewhere]
    assert still_open([made, written]) == [written]
