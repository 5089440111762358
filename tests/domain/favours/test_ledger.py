"""What is owed, to whom, and since when (RELATIONSHIPS.md, gates 5 and 7, statements 7, 9, 10)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

import pytest

from referrals.domain.asks.asks import AskRules, as_of
from referrals.domain.duties.due import duties
from referrals.domain.favours.deeds import helped
from referrals.domain.favours.ledger import Ledger, ledgers, reciprocity, yes_and_no
from referrals.domain.network.network import network_of
from referrals.domain.postings.fit import Search
from referrals.model.advice import Duty
from referrals.model.log import Ask, Direction, Favour, Lookout, Step, Thanks
from referrals.model.people import Contact
from referrals.model.postings import Posting
from tests.people import ROBIN, TODAY, ask, contact, days_ago, posting

RULES = AskRules()
ANA = contact("Ana Silva", id=1)
BO = contact("Bo Larsen", id=2)
ENGINEER = posting(id=7)


def owed(
    asks: Iterable[Ask] = (),
    favours: Iterable[Favour] = (),
    thanks: Iterable[Thanks] = (),
    about: Posting = ENGINEER,
    who: Contact = ANA,
) -> list[Duty]:
    books = ledgers(as_of(asks, TODAY, RULES), favours, thanks, TODAY)
    people = network_of(ROBIN, [who, BO], books, [], RULES, Search(), TODAY)
    return duties(people, {7: about})


def kinds(found: Iterable[Duty]) -> list[tuple[str, str]]:
    return [(duty.kind, duty.contact.name) for duty in found]


@pytest.mark.parametrize(
    ("ago", "due"), [(3, []), (7, ["follow_up"]), (13, ["follow_up"]), (14, [])]
)
def test_an_unanswered_ask_may_get_one_reminder_from_day_7_until_day_14(
    ago: int, due: list[str]
) -> None:
    assert [d.kind for d in owed([ask(1, ("sent", ago), posting=7)])] == due


def test_the_posting_is_named_in_the_reminder() -> None:
    [reminder] = owed([ask(1, ("sent", 9), posting=7)])

    assert "Data Engineer at Northwind" in reminder.text
    assert reminder.due == days_ago(2)


def test_an_ask_without_posting_is_named_by_its_company() -> None:
    [reminder] = owed([ask(1, ("sent", 9), kind="advice")])

    assert "about Northwind" in reminder.text


def test_a_posting_that_is_gone_is_not_chased() -> None:
    gone = posting(id=7, closed_on=TODAY)

    assert "follow_up" not in dict(kinds(owed([ask(1, ("sent", 9), posting=7)], about=gone)))


@pytest.mark.parametrize(("ago", "due"), [(0, []), (1, ["thank"])])
def test_thanks_are_due_the_day_after_the_referral(ago: int, due: list[str]) -> None:
    assert [d.kind for d in owed([ask(1, ("sent", 9), ("submitted", ago))])] == due


def test_saying_yes_to_a_referral_is_not_yet_help_but_to_advice_it_is() -> None:
    assert kinds(owed([ask(1, ("sent", 9), ("agreed", 3))])) == [("offer_material", "Ana Silva")]
    assert kinds(owed([ask(1, ("sent", 9), ("agreed", 3), kind="advice")])) == [
        ("thank", "Ana Silva")
    ]


def test_thanks_given_are_not_owed_again() -> None:
    helped = ask(1, ("sent", 9), ("submitted", 5))

    assert owed([helped], thanks=[Thanks(1, days_ago(5))]) == []
    assert owed([helped], thanks=[Thanks(1, days_ago(6))]) != []


def test_the_end_is_told_to_the_referrer_and_the_connector_also_when_it_was_bad() -> None:
    ended = ask(1, ("sent", 30), ("submitted", 25), ("not_hired", 4), via=2, posting=7)

    told = owed([ended], thanks=[Thanks(1, days_ago(24)), Thanks(2, days_ago(24))])

    assert sorted(kinds(told)) == [("close_loop", "Ana Silva"), ("close_loop", "Bo Larsen")]
    assert "did not work out" in told[0].text


def test_a_hire_deserves_a_card_or_a_gift() -> None:
    [duty] = owed([ask(1, ("sent", 30), ("submitted", 25), ("offer", 9), ("hired", 4))])

    assert "a card or a small gift" in duty.text


def test_a_loop_that_was_closed_stays_closed() -> None:
    ended = ask(1, ("sent", 30), ("submitted", 25), ("not_hired", 4))

    assert owed([ended], thanks=[Thanks(1, days_ago(2))]) == []


def test_a_follow_up_goes_to_the_one_who_was_asked_not_to_the_connector() -> None:
    assert kinds(owed([ask(1, ("sent", 9), via=2)])) == [("follow_up", "Ana Silva")]


def test_who_only_ever_gave_is_owed_a_favour_with_a_way_to_do_it() -> None:
    helped = [Favour(1, "received", "read my CV", days_ago(ago)) for ago in (40, 60)]
    looking = contact("Ana Silva", id=1, looking="analyst, Lisbon")

    [duty] = owed(favours=helped, thanks=[Thanks(1, days_ago(30))], who=looking)

    assert duty.kind == "give_back"
    assert "analyst, Lisbon" in duty.text
    assert "ask what you could do" in owed(favours=helped, thanks=[Thanks(1, days_ago(30))])[0].text


def test_a_favour_given_back_settles_it() -> None:
    favours = [Favour(1, "received", "read my CV", days_ago(ago)) for ago in (40, 60)]
    favours.append(Favour(1, "given", "an introduction", days_ago(20)))

    assert owed(favours=favours, thanks=[Thanks(1, days_ago(30))]) == []


def test_what_is_still_to_come_is_not_counted() -> None:
    tomorrow = days_ago(-1)

    assert ledgers([], [Favour(1, "given", "x", tomorrow)], [Thanks(1, tomorrow)], TODAY) == {}


def test_the_most_overdue_comes_first() -> None:
    found = owed([ask(1, ("sent", 8)), ask(2, ("sent", 12))])

    assert [d.contact.name for d in found] == ["Bo Larsen", "Ana Silva"]


def test_a_person_forgotten_is_owed_nothing() -> None:
    assert owed([ask(99, ("sent", 9))]) == []


@pytest.mark.parametrize(
    ("given", "received", "factor"), [(0, 0, 1.0), (3, 0, 1.1), (0, 3, 0.64), (0, 9, 0.5)]
)
def test_giving_helps_a_little_and_only_taking_hurts_more(
    given: int, received: int, factor: float
) -> None:
    favours = [Favour(1, "given", "x", TODAY)] * given + [
        Favour(1, "received", "x", TODAY)
    ] * received

    assert reciprocity(Ledger(favours=tuple(favours))) == pytest.approx(factor)


def test_silence_counts_as_neither_yes_nor_no() -> None:
    asks = (
        ask(1, ("sent", 90), ("declined", 80)),
        ask(1, ("sent", 60), ("no_response", 46)),
        ask(1, ("sent", 30), ("agreed", 29), ("submitted", 28)),
    )

    assert yes_and_no(Ledger(asks, contact=1)) == (1, 1)


def favour(direction: Direction, weight: int = 1, ago: int = 9, **said: Any) -> Favour:
    return Favour(1, direction, "a hand", days_ago(ago), weight=weight, **said)


def test_the_balance_is_the_signed_sum_of_all_help_by_its_weight() -> None:
    book = Ledger(favours=(favour("given", 3), favour("received", 1), favour("received", 1)))

    assert (book.given, book.received, book.balance) == (1, 2, 1)


def test_given_three_and_received_none_beats_the_reverse() -> None:
    giver = Ledger(favours=(favour("given"),) * 3)
    taker = Ledger(favours=(favour("received"),) * 3)

    assert reciprocity(giver) == pytest.approx(1.1)
    assert reciprocity(taker) == pytest.approx(0.64)


def test_a_day_of_their_time_weighs_like_three_small_favours() -> None:
    day, small = Ledger(favours=(favour("received", 3),)), Ledger(favours=(favour("received"),) * 3)

    assert reciprocity(day) == reciprocity(small)
    assert day.one_sided


def test_one_small_help_is_answered_by_thanks_and_not_by_giving_first() -> None:
    assert not Ledger(favours=(favour("received"),)).one_sided


def test_mentoring_counts_in_both_directions_and_so_does_reverse_mentoring() -> None:
    book = Ledger(
        favours=(
            favour("received", 2, kind="mentoring"),
            favour("given", kind="mentoring"),
            favour("given", kind="reverse_mentoring"),
        )
    )

    assert book.balance == 0


def test_a_favour_logged_about_the_posting_of_an_ask_is_the_same_help_told_better() -> None:
    referred = ask(1, ("sent", 9), ("submitted", 5), posting=7)
    told = favour("received", 3, kind="referral", posting=7, ago=5)

    [book] = ledgers([referred], [told], [], TODAY).values()

    assert (book.received, book.balance) == (1, -3)


@pytest.mark.parametrize("other", [{"posting": 8}, {"posting": None}, {"kind": "advice"}])
def test_a_favour_about_something_else_is_more_help(other: dict[str, Any]) -> None:
    referred = ask(1, ("sent", 9), ("submitted", 5), posting=7)
    told = favour("received", **({"kind": "referral", "posting": 7} | other))

    [book] = ledgers([referred], [told], [], TODAY).values()

    assert book.received == 2


def test_the_connector_has_helped_by_passing_it_on_the_target_by_agreeing() -> None:
    passed = ask(1, ("sent", 9), ("agreed", 8), ("passed_on", 6), kind="introduction", via=2)

    assert helped(passed, 2) == [days_ago(8)]
    assert helped(passed, 1) == []
    assert helped(replace(passed, steps=(*passed.steps, Step("both_agreed", TODAY))), 1) == [TODAY]


def test_who_met_the_user_and_referred_them_later_is_thanked_for_both() -> None:
    met = ask(1, ("sent", 20), ("introduced", 9), ("submitted", 3), kind="introduction", via=2)

    book = ledgers([met], [], [Thanks(1, days_ago(8)), Thanks(2, days_ago(8))], TODAY)

    assert book[1].unthanked_since == days_ago(3)
    assert book[2].unthanked_since is None


def test_a_connector_has_helped_also_when_the_target_said_no() -> None:
    refused = ask(1, ("sent", 9), ("agreed", 8), ("declined", 3), kind="introduction", via=2)

    books = ledgers([refused], [], [], TODAY)

    assert books[2].unthanked_since == days_ago(8)
    assert books[1].unthanked_since is None


def test_who_said_yes_hears_of_the_end_also_when_no_referral_came_of_it() -> None:
    gone = ask(1, ("sent", 9), ("agreed", 8), ("posting_closed", 3))

    assert Ledger((gone,), contact=1).untold == gone
    assert Ledger((gone,), thanks=(Thanks(1, days_ago(2)),), contact=1).untold is None


def test_who_never_answered_is_owed_no_news() -> None:
    assert Ledger((ask(1, ("sent", 9), ("posting_closed", 3)),)).untold is None


def test_a_lookout_is_in_the_ledger_from_its_first_day() -> None:
    early, late = (Lookout(1, "received", "data roles", days_ago(ago)) for ago in (3, -3))

    [book] = ledgers([], [], [], TODAY, [early, late]).values()

    assert book.lookouts == (early,)


def test_of_an_introduction_each_answers_for_themselves() -> None:
    refused = ask(
        1, ("sent", 9), ("agreed", 8), ("passed_on", 7), ("declined", 3), kind="introduction", via=2
    )

    books = ledgers([refused], [], [], TODAY)

    assert (yes_and_no(books[2]), yes_and_no(books[1])) == ((1, 0), (0, 1))
