"""Thanks, the news of how it went, a favour back (RELATIONSHIPS.md, gate 5, statements 7, 9, 10)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

import pytest

from referrals.domain.asks.asks import AskRules, as_of
from referrals.domain.duties.gratitude import debts_first, gratitude_duties
from referrals.domain.duties.ways_to_give import ways
from referrals.domain.favours.ledger import ledgers
from referrals.domain.network.network import Network, network_of
from referrals.domain.postings.fit import Search
from referrals.model.advice import Duty, Tip
from referrals.model.log import Ask, AskStatus, Favour, Lookout, Step, Thanks
from referrals.model.people import Contact, Exchange
from referrals.model.postings import Posting
from tests.people import ROBIN, TODAY, ask, contact, days_ago, posting, worked_at, works_at

ANA = contact("Ana Silva", id=1)
BO = contact("Bo Larsen", id=2)
ENGINEER = posting(id=7)
HELPED = [Favour(1, "received", "read my CV", days_ago(ago)) for ago in (40, 60)]
THANKED = [Thanks(1, days_ago(30))]


def known(
    *people: Contact,
    asks: Iterable[Ask] = (),
    favours: Iterable[Favour] = (),
    thanks: Iterable[Thanks] = (),
    about: Posting = ENGINEER,
) -> Network:
    rules = AskRules()
    books = ledgers(as_of(asks, TODAY, rules, {7: about}), favours, thanks, TODAY)
    return network_of(ROBIN, people or (ANA, BO), books, [], rules, Search(), TODAY)


def owed(
    *asks: Ask, about: Posting = ENGINEER, tips: Iterable[Tip] = (), **said: Any
) -> list[Duty]:
    people = said.pop("people", ())
    return gratitude_duties(known(*people, asks=asks, about=about, **said), {7: about}, tuple(tips))


def told(found: Iterable[Duty]) -> list[tuple[str, str]]:
    return [(duty.kind, duty.contact.name) for duty in found]


# ------------------------------------------------------------------ thanks


@pytest.mark.parametrize(("ago", "due"), [(0, []), (1, [("thank", "Ana Silva")])])
def test_thanks_are_due_the_day_after_the_referral_is_submitted(
    ago: int, due: list[tuple[str, str]]
) -> None:
    assert told(owed(ask(1, ("sent", 9), ("submitted", ago)))) == due


def test_thanks_say_when_and_what_for() -> None:
    [duty] = owed(ask(1, ("sent", 9), ("submitted", 3), posting=7))

    assert duty.text == (
        "Ana Silva helped you on 20 November 2026; say thank you with a short note "
        "(Data Engineer at Northwind)"
    )
    assert duty.posting == ENGINEER


@pytest.mark.parametrize(
    ("weight", "how"), [(1, "with a short note"), (2, "with a call"), (3, "with a card")]
)
def test_the_kind_of_thanks_fits_the_weight_of_the_help(weight: int, how: str) -> None:
    [duty] = owed(favours=[Favour(1, "received", "a mock interview", days_ago(2), weight=weight)])

    assert f"{how} (a mock interview)" in duty.text


def test_of_several_helps_the_weightiest_sets_the_thanks_and_the_first_the_day() -> None:
    [duty] = owed(
        favours=[
            Favour(1, "received", "a link", days_ago(9)),
            Favour(1, "received", "a day at their office", days_ago(5), weight=3),
        ]
    )

    assert duty.due == days_ago(8)
    assert "with a card (a day at their office)" in duty.text


def test_the_connector_is_thanked_for_the_introduction_and_the_target_for_the_yes() -> None:
    steps: tuple[tuple[AskStatus, int], ...] = (
        ("sent", 9), ("agreed", 8), ("passed_on", 7), ("both_agreed", 5),
    )  # fmt: skip

    found = owed(ask(1, *steps, kind="introduction", via=2))

    assert told(found) == [("thank", "Bo Larsen"), ("thank", "Ana Silva")]


def test_the_connector_is_thanked_also_when_the_target_said_no() -> None:
    refused = ask(1, ("sent", 9), ("agreed", 8), ("declined", 3), kind="introduction", via=2)

    assert told(owed(refused)) == [("thank", "Bo Larsen")]


def test_a_no_is_no_help_and_silence_neither() -> None:
    assert owed(ask(1, ("sent", 9), ("declined", 8)), ask(1, ("sent", 50))) == []


def test_a_lead_that_came_of_a_lookout_is_thanked_for() -> None:
    lead = Favour(1, "received", "a posting at Globex", days_ago(2), kind="lead", lookout=3)

    assert told(owed(favours=[lead])) == [("thank", "Ana Silva")]


# ------------------------------------------------------------------ closing the loop


def test_not_hired_is_told_with_thanks_to_the_referrer_and_the_connector() -> None:
    ended = ask(1, ("sent", 30), ("submitted", 25), ("not_hired", 4), via=2, posting=7)

    found = owed(ended, thanks=[Thanks(1, days_ago(24)), Thanks(2, days_ago(24))])

    assert sorted(told(found)) == [("close_loop", "Ana Silva"), ("close_loop", "Bo Larsen")]
    assert all("did not work out" in duty.text and "thanks" in duty.text for duty in found)


def test_hired_is_told_with_a_card_or_a_gift_and_the_connector_gets_a_card() -> None:
    hired = ask(1, ("sent", 30), ("submitted", 25), ("hired", 4), via=2, posting=7)

    referrer, connector = owed(hired)

    assert referrer.text.endswith("tell Ana Silva, with a card or a small gift")
    assert connector.text.endswith("tell Bo Larsen, with a card")


ANALYST = posting("Data Analyst", id=8)


def subjects(*asks: Ask, **said: Any) -> list[str]:
    """What each is told about, and whether that the search is over is told with it."""
    network = known(asks=asks, **said)
    found = gratitude_duties(network, {7: ENGINEER, 8: ANALYST})
    return [f"{duty.text} | {duty.posting.title if duty.posting else '-'}" for duty in found]


@pytest.mark.parametrize("status", ["interviewing", "offer", "hired"])
def test_after_a_no_to_one_posting_the_news_are_of_the_other(status: AskStatus) -> None:
    both = ask(1, ("sent", 30), ("submitted", 25), posting=7, more=(8,))
    no = replace(both, steps=(*both.steps, Step("not_hired", days_ago(9), postings=(7,))))
    news = replace(no, steps=(*no.steps, Step(status, days_ago(4))))

    [said] = subjects(news, thanks=[Thanks(1, days_ago(8))])

    assert "Data Analyst at Northwind" in said
    assert said.endswith("| Data Analyst")


def test_a_second_no_that_names_nothing_is_told_of_what_was_left() -> None:
    both = ask(1, ("sent", 30), ("submitted", 25), posting=7, more=(8,))
    first = Step("not_hired", days_ago(9), postings=(7,))
    twice = replace(both, steps=(*both.steps, first, Step("not_hired", days_ago(4))))

    [said] = subjects(twice, thanks=[Thanks(1, days_ago(8))])

    assert said.startswith("Data Analyst at Northwind did not work out")
    assert said.endswith("| Data Analyst")


def test_who_has_not_heard_of_a_no_hears_after_a_hire_of_both() -> None:
    no = ask(1, ("sent", 30), ("submitted", 25), ("not_hired", 4), posting=7)
    hired = ask(2, ("sent", 30), ("submitted", 25), ("hired", 2), id=2, posting=8)

    by_ana, by_bo = subjects(no, hired)

    assert by_ana.startswith("You have found work. Data Engineer at Northwind did not work out")
    assert by_bo.startswith("Data Analyst at Northwind is yours")


def test_of_a_no_and_a_hire_through_one_person_the_hire_is_told() -> None:
    no = ask(1, ("sent", 30), ("submitted", 25), ("not_hired", 4), posting=7)
    hired = ask(1, ("sent", 29), ("submitted", 25), ("hired", 2), id=2, posting=8)

    [said] = subjects(no, hired)

    assert said.startswith("Data Analyst at Northwind is yours")


def test_a_connector_is_thanked_for_the_introduction_whatever_it_was_about() -> None:
    [duty] = owed(ask(2, ("sent", 9), ("introduced", 4), kind="introduction", via=1))

    assert duty.text.endswith("a short note (the introduction to Bo Larsen)")


@pytest.mark.parametrize("kind", ["advice", "mentoring"])
@pytest.mark.parametrize(("company", "what"), [("Northwind", " on Northwind"), ("", "")])
def test_advice_is_thanked_for_as_advice(kind: Any, company: str, what: str) -> None:
    [duty] = owed(ask(1, ("sent", 9), ("agreed", 4), kind=kind, company=company))

    assert duty.text.endswith(f"a short note ({kind}{what})")


def test_any_other_end_is_told_too() -> None:
    [duty] = owed(ask(1, ("sent", 30), ("submitted", 25), ("ineligible", 4)))

    assert "Northwind has come to its end: tell Ana Silva how" in duty.text


@pytest.mark.parametrize(
    ("status", "news"), [("interviewing", "an interview"), ("offer", "an offer")]
)
def test_of_an_interview_the_helper_hears_a_word(status: AskStatus, news: str) -> None:
    good = ask(1, ("sent", 30), ("submitted", 25), (status, 4), posting=7)

    [duty] = owed(good, thanks=[Thanks(1, days_ago(24))])

    assert duty.text == (
        f"You have {news} for Data Engineer at Northwind: a word to Ana Silva is enough"
    )
    assert owed(good, thanks=[Thanks(1, days_ago(4))]) == []


def test_when_the_posting_closed_the_referrer_hears_a_word() -> None:
    agreed = ask(1, ("sent", 9), ("agreed", 8), posting=7)
    gone = posting(id=7, closed_on=days_ago(2))

    [duty] = owed(agreed, about=gone)

    assert (duty.kind, duty.due) == ("close_loop", days_ago(1))
    assert duty.text == "Data Engineer at Northwind is gone: a word to Ana Silva, and thanks"
    assert owed(agreed, about=gone, thanks=[Thanks(1, days_ago(2))]) == []


def test_a_target_who_was_never_asked_hears_nothing_of_the_end() -> None:
    gone = ask(1, ("sent", 9), ("agreed", 8), ("posting_closed", 3), kind="introduction", via=2)

    assert told(owed(gone)) == [("close_loop", "Bo Larsen")]


def test_a_referral_that_is_in_process_outlives_its_posting() -> None:
    running = ask(1, ("sent", 30), ("submitted", 25), posting=7)
    gone = posting(id=7, closed_on=days_ago(2))

    assert owed(running, about=gone, thanks=[Thanks(1, days_ago(24))]) == []


def test_one_message_says_it_all_so_one_thing_is_owed_at_a_time() -> None:
    found = owed(ask(1, ("sent", 30), ("submitted", 25), ("not_hired", 4)), favours=HELPED)

    assert told(found) == [("close_loop", "Ana Silva")]


def test_a_loop_that_was_closed_stays_closed() -> None:
    ended = ask(1, ("sent", 30), ("submitted", 25), ("not_hired", 4))

    assert owed(ended, thanks=[Thanks(1, days_ago(2))]) == []


def test_a_person_forgotten_is_owed_nothing() -> None:
    assert owed(ask(99, ("sent", 9), ("submitted", 3))) == []


def test_the_user_s_own_debts_come_first() -> None:
    kinds = ("keep_in_touch", "follow_up", "give_back", "thank", "remind_lookout", "close_loop")
    mixed = [Duty(kind, ANA, days_ago(place), "") for place, kind in enumerate(kinds)]  # type: ignore[arg-type]

    assert [duty.kind for duty in debts_first(mixed)] == [
        "close_loop", "thank", "give_back", "follow_up", "remind_lookout", "keep_in_touch",
    ]  # fmt: skip


# ------------------------------------------------------------------ giving back


def back(who: Contact, **said: Any) -> str:
    [duty] = owed(people=[who], favours=HELPED, thanks=THANKED, **said)
    assert duty.kind == "give_back"
    return duty.text


def test_one_sidedness_is_told_without_a_verdict_and_with_a_way_to_give() -> None:
    assert back(ANA) == (
        "Ana Silva helped you twice, you have not helped back yet. "
        "You could ask what you could do for them"
    )


def test_what_was_given_back_settles_it() -> None:
    given = Favour(1, "given", "an introduction", days_ago(20))

    assert owed(favours=[*HELPED, given], thanks=THANKED) == []


def test_what_they_look_for_is_the_nearest_way_to_give() -> None:
    looking = contact("Ana Silva", id=1, looking="analyst, Lisbon")

    assert "You could pass on what you see for their search (analyst, Lisbon)" in back(looking)


def test_a_posting_that_suits_them_is_named() -> None:
    tip = Tip(ANA, ENGINEER, "")

    assert "You could send them Data Engineer at Northwind" in back(ANA, tips=[tip])
    assert "send them" not in back(ANA, tips=[Tip(BO, ENGINEER, "")])


def test_where_the_user_works_they_can_be_referred() -> None:
    tip = Tip(ANA, ENGINEER, "", at_own_employer=True)

    assert "You could refer them to Data Engineer at Northwind" in back(ANA, tips=[tip])


@pytest.mark.parametrize(
    ("who", "way"),
    [
        (contact("Ana", works_at("X", "Head of Data"), id=1), "introduce somebody who would suit"),
        (contact("Ana", worked_at("Globex", 2018, 2020), id=1), "write them a public recommend"),
        (contact("Ana", id=1, kinds=("mentee",)), "offer them an hour of mentoring"),
        (contact("Ana", id=1, kinds=("mentor",)), "ask what you could teach them"),
        (contact("Ana", works_at("X", "Lawyer"), id=1), "ask what you could teach them"),
    ],
)
def test_there_is_always_something_that_fits_the_person(who: Contact, way: str) -> None:
    assert way in back(who)


def test_at_most_two_ways_are_named() -> None:
    many = contact("Ana", works_at("X", "Head of Law"), id=1, kinds=("manager",), looking="goats")

    assert len(list(ways(many, known(many)))) > 3
    assert back(many).count(" or ") == 1


def test_who_was_recommended_already_is_not_recommended_again() -> None:
    said = (Exchange("recommendation", "given", 1),)
    peer = contact("Ana", worked_at("Globex", 2018, 2020), id=1, exchanges=said)

    assert "recommendation" not in back(peer)


@pytest.mark.parametrize(
    ("asks", "way"),
    [
        ([ask(1, ("sent", 9), ("submitted", 8), ("not_hired", 3))], "tell them how it ended at"),
        ([ask(1, ("sent", 9), ("submitted", 8))], "thank them for the last time"),
    ],
)
def test_what_the_user_owes_anyway_is_the_first_thing_to_give(asks: list[Ask], way: str) -> None:
    assert next(ways(ANA, known(ANA, asks=asks))).startswith(way)


def test_a_lookout_alone_makes_nobody_s_debt() -> None:
    books = ledgers([], [], [], TODAY, [Lookout(1, "received", "roles", days_ago(3))])

    assert books[1].balance == 0
