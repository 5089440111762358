"""Every open thread has one next step, for somebody, on a day."""

from __future__ import annotations

from typing import Any

import pytest

from referrals.domain.duties.due import duties
from referrals.domain.duties.thread_steps import next_step
from referrals.model.advice import Duty
from referrals.model.days import Length
from referrals.model.log import Ask, Favour, Thanks
from referrals.model.postings import Company
from referrals.model.terms import ReferralRules
from tests.domain.advising import ENGINEER, people_known
from tests.people import TODAY, ask, contact, days_ago, works_at

CORA = contact("Cora", works_at("Initech"), id=1, tie=5, kinds=("teammate",))
HAL = contact("Hal", works_at("Northwind", "Head of Data"), id=2)
INA = contact("Ina", works_at("Northwind", "Data Engineer"), id=3, kinds=("colleague",))
POSTINGS = {7: ENGINEER}


def introduction(*steps: Any) -> Ask:
    return ask(2, *steps, kind="introduction", via=1, id=1, posting=7)


def referral(*steps: Any, **said: Any) -> Ask:
    return ask(2, *steps, **({"id": 2, "posting": 7} | said))


def following(*asks: Ask, **said: Any) -> Duty:
    network = people_known(CORA, HAL, INA, asks=asks, **said)
    [thread] = network.threads
    step = next_step(thread, network, POSTINGS)
    assert step
    return step


def owed(*asks: Ask, **said: Any) -> list[tuple[str, str]]:
    network = people_known(CORA, HAL, INA, asks=asks, **said)
    found = duties(network, POSTINGS)
    return [(duty.kind, duty.contact.name) for duty in found if duty.kind != "keep_in_touch"]


@pytest.mark.parametrize(
    ("thread", "kind", "who", "due"),
    [
        (referral(("sent", 3)), "follow_up", "Hal", 3 - 7),
        (referral(("sent", 9), ("sent", 2)), "rests", "Hal", 9 - 14),
        (referral(("sent", 3), ("agreed", 1)), "offer_material", "Hal", 1 - 3),
        (referral(("sent", 20), ("agreed", 11)), "ask_kindly", "Hal", 11 - 10),
        (introduction(("sent", 9), ("agreed", 2)), "ask_if_introduced", "Cora", 2 - 5),
        (introduction(("sent", 9), ("introduced", 2)), "write_introduced", "Hal", 2),
        (referral(("sent", 30), ("submitted", 3)), "ask_for_news", "Hal", 3 - 14),
        (referral(("sent", 30), ("interviewing", 3)), "prepare", "Ina", 3),
        (referral(("sent", 30), ("offer", 1)), "prepare", "Ina", 1),
    ],
)
def test_every_state_has_one_next_step_with_a_person_and_a_day(
    thread: Ask, kind: str, who: str, due: int
) -> None:
    step = following(thread)

    assert (step.kind, step.contact.name, step.due) == (kind, who, days_ago(due))


def test_what_is_due_is_owed_and_what_is_to_come_is_not() -> None:
    assert owed(referral(("sent", 5), ("agreed", 2))) == []
    assert owed(referral(("sent", 5), ("agreed", 3))) == [("offer_material", "Hal")]
    assert owed(introduction(("sent", 9), ("agreed", 5)), thanks=[Thanks(1, TODAY)]) == [
        ("ask_if_introduced", "Cora")
    ]


def test_thanks_come_before_the_next_step() -> None:
    assert owed(introduction(("sent", 9), ("agreed", 5))) == [("thank", "Cora")]


def test_the_connector_hears_that_nothing_came_of_an_introduction() -> None:
    made = introduction(("sent", 30), ("introduced", 16))

    assert owed(made, thanks=[Thanks(1, days_ago(15)), Thanks(2, days_ago(15))]) == [
        ("close_loop", "Cora")
    ]
    assert owed(made, thanks=[Thanks(1, TODAY), Thanks(2, TODAY)]) == []


def test_after_a_hire_everyone_asked_hears_of_it_once() -> None:
    hired = referral(("sent", 40), ("submitted", 30), ("hired", 3))
    waiting = ask(3, ("sent", 9), id=3, company="Globex")

    assert sorted(owed(hired, waiting, woken_on=None)) == [
        ("close_loop", "Hal"), ("close_loop", "Ina"),
    ]  # fmt: skip
    assert owed(hired, waiting, woken_on=None, thanks=[Thanks(2, TODAY), Thanks(3, TODAY)]) == []


def test_the_end_reaches_the_connector_of_the_thread_too() -> None:
    made, refused = (
        introduction(("sent", 90), ("introduced", 80)),
        referral(("sent", 70), ("submitted", 60), ("not_hired", 2)),
    )
    thanked = [Thanks(1, days_ago(50)), Thanks(2, days_ago(50))]

    assert owed(made, refused, thanks=thanked) == [("close_loop", "Cora"), ("close_loop", "Hal")]


@pytest.mark.parametrize(
    ("thread", "done", "after"),
    [
        (referral(("sent", 5), ("agreed", 4)), ["offer_material 2 about 2"], ("ask_kindly", 4 - 10)),
        (
            referral(("sent", 20), ("agreed", 11)),
            ["offer_material 2 about 2", "ask_kindly 2 about 2"],
            ("rests", 11 - 24),
        ),
        (introduction(("sent", 9), ("agreed", 6)), ["ask_if_introduced 1 about 1"], ("rests", 6 - 14)),
        (referral(("sent", 40), ("submitted", 20)), ["ask_for_news 2 about 2"], ("rests", 20 - 45)),
        (referral(("sent", 40), ("offer", 5)), ["prepare 3 about 2"], ("ask_for_news", 5 - 14)),
        (referral(("sent", 40), ("offer", 5)), ["prepare 3 about 25"], ("prepare", 5)),
    ],
)  # fmt: skip
def test_what_is_done_gives_way_to_what_comes_after_it(
    thread: Ask, done: list[str], after: tuple[str, int]
) -> None:
    step = following(thread, written=done)

    assert (step.kind, step.due) == (after[0], days_ago(after[1]))


def test_whom_one_may_meet_is_asked_of_the_nearest_who_may_be_asked() -> None:
    near = contact("Zoe", works_at("Northwind"), id=4, tie=5, kinds=("teammate",))
    asked_lately = ask(4, ("sent", 3), ("declined", 2), id=9)
    interview = referral(("sent", 30), ("interviewing", 3))

    def whom(*asks: Ask) -> str:
        network = people_known(CORA, HAL, INA, near, asks=asks)
        thread = next(t for t in network.threads if t.leading.status == "interviewing")
        step = next_step(thread, network, POSTINGS)
        assert step
        return step.contact.name

    assert whom(interview) == "Zoe"
    assert whom(interview, asked_lately) == "Ina"


# ------------------------------------------------------------------ several asks in one thread


def test_what_is_due_first_of_a_thread_comes_first_whichever_came_further() -> None:
    far = referral(("sent", 9), ("submitted", 8), id=2)
    near = referral(("sent", 12), ("agreed", 4), id=3, posting=8)

    step = following(far, near)

    assert (step.kind, step.ask and step.ask.id, step.due) == ("offer_material", 3, days_ago(1))


def test_a_thread_rests_when_the_last_of_it_does() -> None:
    far = referral(("sent", 30), ("submitted", 29), id=2)
    near = referral(("sent", 9), ("sent", 1), id=3, posting=8)

    step = following(far, near, written={"ask_for_news 2 about 2"})

    assert (step.kind, step.due) == ("rests", days_ago(29 - 45))


def test_nothing_is_to_be_done_in_a_referral_on_the_day_on_which_it_has_run_out() -> None:
    counted = Company("Northwind", rules=ReferralRules(expires=Length(days=10)))
    made = referral(("sent", 9), ("submitted", 3))

    step = following(made, companies=[counted])

    assert (step.kind, step.due) == ("rests", days_ago(3 - 10))


def test_to_whom_one_was_introduced_one_writes_before_anything_else_in_the_thread() -> None:
    made = introduction(("sent", 9), ("introduced", 2))
    by_ina = ask(3, ("sent", 9), ("submitted", 8), id=4, posting=7)

    assert following(made, by_ina).kind == "write_introduced"


def test_news_are_asked_for_of_who_referred_the_user_and_not_of_who_introduced_them() -> None:
    step = following(introduction(("sent", 30), ("introduced", 20), ("submitted", 5)))

    assert (step.kind, step.contact.name) == ("ask_for_news", "Hal")
    assert step.text.startswith("Hal referred you for ")


@pytest.mark.parametrize(("ago", "kind"), [(13, "prepare"), (14, "ask_for_news")])
def test_two_weeks_after_an_interview_nobody_prepares_for_it(ago: int, kind: str) -> None:
    step = following(referral(("sent", 30), ("submitted", 25), ("interviewing", ago)))

    assert step.kind == kind


@pytest.mark.parametrize(
    ("kinds", "who"),
    [((), "Hal"), (("online",), "Hal"), (("recruiter",), "Hal"), (("friend",), "Zed")],
)
def test_who_was_only_met_in_the_interviews_is_not_asked_whom_one_will_meet(
    kinds: Any, who: str
) -> None:
    zed = contact("Zed", works_at("Northwind", "CTO"), id=9, kinds=kinds, tie=1)
    asks = [referral(("sent", 30), ("submitted", 25), ("interviewing", 3))]
    network = people_known(HAL, zed, asks=asks)

    [thread] = network.threads
    step = next_step(thread, network, POSTINGS)

    assert step
    assert (step.kind, step.contact.name) == ("prepare", who)


# ------------------------------------------------------------------ after a hire


def test_who_helped_elsewhere_hears_of_the_hire_with_the_thanks_and_not_before() -> None:
    """The words of thanks alone would say "you will hear from me how it goes"."""
    helped = ask(3, ("sent", 9), ("submitted", 7), id=5, company="Hooli")

    assert owed(helped, referral(("sent", 9), ("hired", 0)), woken_on=None) == []
    told = owed(helped, referral(("sent", 9), ("hired", 1)), woken_on=None)
    assert told == [("close_loop", "Hal"), ("close_loop", "Ina")]
    late = owed(helped, referral(("sent", 90), ("hired", 70)), woken_on=None)
    assert ("close_loop", "Ina") not in late  # what began after the hire goes on
    early = ask(3, ("sent", 99), id=5, company="Hooli")
    kept = owed(early, referral(("sent", 95), ("hired", 90)), woken_on=None)
    assert ("close_loop", "Ina") in kept


# ------------------------------------------------------------------ thanks first


def test_who_helped_today_is_reminded_of_nothing_before_the_thanks() -> None:
    waiting = ask(3, ("sent", 8), id=5, company="Hooli")
    helped = [Favour(3, "received", "two names", TODAY)]

    assert owed(waiting) == [("follow_up", "Ina")]
    assert owed(waiting, favours=helped) == []
    assert owed(waiting, favours=helped, thanks=[Thanks(3, TODAY)]) == [("follow_up", "Ina")]


def test_who_is_owed_thanks_is_not_asked_about_the_people_one_will_meet() -> None:
    there = referral(("sent", 30), ("submitted", 20), ("interviewing", 0))
    thanked = [Thanks(2, TODAY)]
    helped = [Favour(3, "received", "two names", TODAY)]

    assert ("prepare", "Ina") in owed(there, thanks=thanked)
    assert owed(there, thanks=thanked, favours=helped) == [("prepare", "Hal")]
