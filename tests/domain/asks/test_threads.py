"""Which asks are one story, and how far it has come."""

from __future__ import annotations

from typing import Any

import pytest

from referrals.domain.asks.asks import AskRules, as_of
from referrals.domain.asks.threads import threads, with_connectors
from referrals.model.days import Length
from referrals.model.log import Ask, Thread
from referrals.model.postings import Company
from referrals.model.terms import ReferralRules
from tests.people import TODAY, ask, days_ago

RULES = AskRules()
CONNECTOR, TARGET, OTHER = 1, 2, 3
ENGINEER, ANALYST = 7, 8


def told(*asks: Ask) -> list[Thread]:
    return threads(as_of(asks, TODAY, RULES), TODAY, RULES)


def introduction(*steps: Any, **said: Any) -> Ask:
    return ask(TARGET, *steps, **({"kind": "introduction", "via": CONNECTOR, "id": 1} | said))


def referral(*steps: Any, who: int = TARGET, **said: Any) -> Ask:
    return ask(who, *steps, **({"id": 2, "posting": ENGINEER} | said))


@pytest.mark.parametrize(
    ("steps", "state", "days"),
    [
        ([("sent", 3)], "sent", 3),
        ([("sent", 20)], "rested", 6),
        ([("sent", 20), ("agreed", 10)], "agreed", 10),
        ([("sent", 40), ("agreed", 30)], "rested", 6),
        ([("sent", 40), ("submitted", 30)], "submitted", 30),
        ([("sent", 90), ("submitted", 45)], "rested", 0),
        ([("sent", 90), ("submitted", 50), ("interviewing", 47)], "rested", 2),
        ([("sent", 40), ("submitted", 30), ("interviewing", 20)], "interviewing", 20),
        ([("sent", 40), ("submitted", 30), ("offer", 2)], "offer", 2),
        ([("sent", 40), ("submitted", 30), ("hired", 2)], "hired", 2),
        ([("sent", 40), ("submitted", 30), ("not_hired", 2)], "not_hired", 2),
        ([("sent", 10), ("declined", 2)], "rested", 2),
    ],
)
def test_a_referral_alone_is_a_thread(steps: list[Any], state: str, days: int) -> None:
    [thread] = told(referral(*steps))

    assert (thread.state, thread.since) == (state, days_ago(days))
    assert thread.open == (state not in ("hired", "not_hired", "rested"))
    assert bool(thread.why) == (state in ("rested", "not_hired"))


@pytest.mark.parametrize(
    ("steps", "state"),
    [
        ([("sent", 9)], "sent"),
        ([("sent", 9), ("agreed", 6)], "introducing"),
        ([("sent", 9), ("agreed", 8), ("passed_on", 6)], "introducing"),
        ([("sent", 9), ("introduced", 6)], "introduced"),
        ([("sent", 90), ("introduced", 14)], "rested"),
    ],
)
def test_an_introduction_leads_to_whom_one_is_introduced(steps: list[Any], state: str) -> None:
    [thread] = told(introduction(*steps))

    assert thread.state == state
    assert thread.people == (CONNECTOR, TARGET)


def test_an_introduction_and_the_referral_that_came_of_it_are_one_thread() -> None:
    [thread] = told(
        introduction(("sent", 40), ("introduced", 35)), referral(("sent", 30), ("submitted", 20))
    )

    assert thread.state == "submitted"
    assert thread.people == (CONNECTOR, TARGET)
    assert [one.id for one in thread.asks] == [1, 2]


def test_asks_about_one_posting_are_one_thread_whoever_they_were_put_to() -> None:
    first = referral(("sent", 60), ("declined", 50), who=OTHER, id=1)

    [thread] = told(first, referral(("sent", 3)))

    assert thread.people == (OTHER, TARGET)
    assert thread.state == "sent"


def test_other_people_and_other_postings_are_another_thread() -> None:
    other = referral(("sent", 60), ("submitted", 50), who=OTHER, id=1, posting=ANALYST)

    assert [thread.postings for thread in told(other, referral(("sent", 3)))] == [
        (ENGINEER,), (ANALYST,),
    ]  # fmt: skip


def test_a_no_ends_the_postings_that_it_names_and_not_the_others() -> None:
    refused = referral(("sent", 60), ("submitted", 50), ("not_hired", 5), id=1)
    alive = referral(("sent", 20), ("submitted", 12), id=2, posting=ANALYST)

    [thread] = told(refused, alive)

    assert thread.state == "submitted"
    assert thread.leading.id == alive.id


def test_what_is_asked_after_a_silence_goes_on_though_the_silence_came_further() -> None:
    silent = referral(("sent", 90), ("submitted", 60), id=1)
    asked = referral(("sent", 5), id=2, posting=ANALYST)

    [thread] = told(silent, asked)

    assert (thread.state, thread.leading.id, thread.alive) == ("sent", 2, (asked,))


def test_of_two_ends_the_last_one_is_told() -> None:
    silent = referral(("sent", 90), ("submitted", 60), id=1)
    early, late = (
        referral(("sent", 80), ("submitted", 70), ("not_hired", ago), id=2, posting=ANALYST)
        for ago in (30, 3)
    )

    assert [thread.state for thread in told(silent, early)] == ["rested"]
    assert [thread.state for thread in told(silent, late)] == ["not_hired"]


def rules(expires: int) -> AskRules:
    counted = ReferralRules(expires=Length(days=expires))
    return AskRules().at([Company("Northwind", rules=counted)])


@pytest.mark.parametrize(
    ("expires", "ago", "state", "since", "why"),
    [
        (30, 29, "submitted", 29, ""),
        (30, 30, "rested", 0, "the referral has run out"),
        (30, 44, "rested", 14, "the referral has run out"),
        (180, 44, "submitted", 44, ""),
        (180, 50, "rested", 5, "the company has said nothing for 45 days"),
    ],
)
def test_a_referral_that_runs_out_by_the_companys_rules_rests_on_that_day(
    expires: int, ago: int, state: str, since: int, why: str
) -> None:
    said = rules(expires)
    asks = as_of([referral(("sent", ago + 5), ("submitted", ago))], TODAY, said)

    [thread] = threads(asks, TODAY, said)

    assert (thread.state, thread.since, thread.why) == (state, days_ago(since), why)


def test_a_referral_that_has_led_to_an_interview_does_not_run_out() -> None:
    said = rules(30)
    asks = as_of([referral(("sent", 50), ("submitted", 44), ("interviewing", 20))], TODAY, said)

    [thread] = threads(asks, TODAY, said)

    assert thread.state == "interviewing"


def test_a_referral_names_who_introduced_the_user_though_the_log_does_not() -> None:
    made = introduction(("sent", 40), ("introduced", 35))
    logged = referral(("sent", 30))

    assert with_connectors([made, logged])[1].via == CONNECTOR
    assert with_connectors([logged])[0].via is None
    assert with_connectors([introduction(("sent", 20)), logged])[1].via is None


def test_a_hire_ends_whatever_was_waited_for() -> None:
    hired = referral(("sent", 40), ("submitted", 30), ("hired", 5))
    waiting = ask(OTHER, ("sent", 8), company="Globex", id=3)
    later = ask(OTHER, ("sent", 2), company="Hooli", id=4)

    by_id = {one.id: one.status for one in as_of([hired, waiting, later], TODAY, RULES)}

    assert by_id == {2: "hired", 3: "withdrawn", 4: "sent"}


def test_a_hire_ends_what_was_waited_for_also_when_it_would_have_rested_since() -> None:
    hired = referral(("sent", 60), ("submitted", 50), ("hired", 40))
    waiting = ask(OTHER, ("sent", 45), company="Globex", id=3)
    silent = ask(OTHER, ("sent", 59), company="Hooli", id=4)

    states = {one.company: (one.why, one.since) for one in told(hired, waiting, silent)}

    assert states["Globex"] == ("you were hired", days_ago(40))
    assert states["Hooli"] == ("nobody answered", days_ago(45))


def test_an_introduction_that_was_made_and_led_nowhere_is_called_so() -> None:
    [thread] = told(introduction(("sent", 90), ("agreed", 89), ("introduced", 80)))

    assert thread.why == "nothing came of the introduction"
