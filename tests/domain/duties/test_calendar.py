"""What the days to come hold, for the calendar: not due yet, and known already."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from referrals.domain.asks.asks import AskRules
from referrals.domain.duties.calendar import agenda
from referrals.domain.favours.ledger import ledgers
from referrals.domain.network.network import network_of
from referrals.domain.postings.fit import Search
from referrals.model.log import Ask, Favour, Lookout
from referrals.model.postings import Posting
from tests.people import ROBIN, TODAY, ask, contact, days_ago, posting

ANA = contact("Ana Silva", id=1)
BO = contact("Bo Chen", id=2)


def coming(
    *asks: Ask,
    favours: Sequence[Favour] = (),
    lookouts: Sequence[Lookout] = (),
    postings: Sequence[Posting] = (),
) -> list[tuple[str, str, date]]:
    books = ledgers(asks, favours, (), TODAY, lookouts)
    people = network_of(ROBIN, [ANA, BO], books, [], AskRules(), Search(), TODAY)
    found = agenda(people, {one.id: one for one in postings})
    return [(duty.kind, duty.contact.name, duty.due) for duty in found]


def test_a_follow_up_is_known_from_the_day_of_the_ask() -> None:
    assert coming(ask(1, ("sent", 0))) == [("follow_up", "Ana Silva", TODAY + timedelta(days=7))]


def test_a_follow_up_that_is_overdue_stays_on_its_day() -> None:
    assert coming(ask(1, ("sent", 9))) == [("follow_up", "Ana Silva", days_ago(2))]


def test_the_connector_is_followed_up_with_not_the_one_to_be_reached() -> None:
    introduction = ask(1, ("sent", 1), kind="introduction", via=2)

    assert coming(introduction) == [("follow_up", "Bo Chen", TODAY + timedelta(days=6))]


def test_an_answered_ask_is_not_followed_up() -> None:
    assert coming(ask(1, ("sent", 3), ("declined", 1))) == []


def test_thanks_for_todays_help_are_there_for_tomorrow() -> None:
    help_today = Favour(1, "received", "a word", TODAY)

    assert coming(favours=[help_today]) == [("thank", "Ana Silva", TODAY + timedelta(days=1))]


def test_a_reminder_that_is_due_waits_for_thanks_and_one_to_come_stands_in_its_day() -> None:
    helped = [Favour(1, "received", "a word", days_ago(5))]

    assert coming(ask(1, ("sent", 9)), favours=helped) == [("thank", "Ana Silva", days_ago(4))]
    assert [kind for kind, *_ in coming(ask(1, ("sent", 2)), favours=helped)] == [
        "thank", "follow_up",
    ]  # fmt: skip


def test_a_lookout_ends_on_its_day_and_one_without_a_day_does_not() -> None:
    christmas = date(2026, 12, 24)
    runs = Lookout(1, "received", "data roles", days_ago(3), christmas, id=1)
    open_end = Lookout(2, "received", "data roles", days_ago(3), id=2)
    over = Lookout(2, "received", "data roles", days_ago(9), christmas, ended_on=days_ago(1), id=3)

    found = [one for one in coming(lookouts=[runs, open_end, over]) if one[0] != "thank"]

    assert found == [("remind_lookout", "Ana Silva", christmas)]


def test_the_posting_goes_with_it() -> None:
    books = ledgers([ask(1, ("sent", 0), posting=5)], (), (), TODAY)
    people = network_of(ROBIN, [ANA], books, [], AskRules(), Search(), TODAY)

    [duty] = agenda(people, {5: posting(id=5)})

    assert duty.posting
    assert duty.posting.title == "Data Engineer"


def test_the_word_that_there_is_no_need_any_more_stands_in_its_day() -> None:
    gone = ask(1, ("sent", 9), ("posting_closed", 0), posting=5)

    assert coming(gone) == [("close_loop", "Ana Silva", TODAY + timedelta(days=1))]
