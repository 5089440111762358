"""How strong a tie is, and from what evidence (RELATIONSHIPS.md)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from itertools import permutations
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as some

from referrals.domain.people.ties import Tie, tie
from referrals.model.people import Contact, Employment, Exchange, Me, TieKind
from tests.people import ROBIN, TODAY, contact, days_ago, worked_at, works_at


def tie_with(*jobs: Employment, me: Me = ROBIN, **said: Any) -> Tie:
    return tie(Contact("Ana Silva", employments=jobs, **said), me, TODAY)


TEAMMATE = worked_at("Globex GmbH", 2017, 2019, team="data")


def test_who_shared_a_team_and_years_is_a_teammate() -> None:
    bond = tie_with(TEAMMATE)

    assert (bond.kind, bond.base) == ("teammate", 4.5)
    assert bond.evidence == ("You worked together at Globex, 2017–2019, in one team: Data",)


def test_who_shared_the_company_and_years_is_a_colleague() -> None:
    bond = tie_with(worked_at("Globex", 2019, 2025))

    assert bond.kind == "colleague"
    assert bond.evidence == ("You worked together at Globex, 2019–2021",)


def test_who_came_after_the_user_left_is_no_colleague() -> None:
    bond = tie_with(worked_at("Globex", 2023, 2025))

    assert bond.kind == "alumni"
    assert bond.evidence == ("You have both worked at Globex, at different times",)


def test_whom_the_user_connected_with_while_there_was_a_colleague() -> None:
    bond = tie_with(works_at("Globex"), connected_on=date(2019, 4, 1))

    assert bond.kind == "colleague"
    assert bond.evidence == (
        "You connected in 2019, when you were at Globex",
        "Connected since 2019",
    )


def test_the_same_company_at_unknown_times_is_said_as_just_that() -> None:
    bond = tie_with(works_at("Globex"))

    assert bond.kind == "alumni"
    assert bond.evidence == ("You have both worked at Globex, perhaps at different times",)


def test_colleagues_of_today_are_colleagues_also_without_dates() -> None:
    me = replace(ROBIN, current_employer="Initech")

    assert tie_with(works_at("Initech"), me=me).evidence == ("You work together at Initech",)


def test_colleagues_of_today_with_dates_are_together_since_the_later_one_came() -> None:
    me = Me("Robin", employments=(works_at("Initech", start=date(2020, 1, 1)),))
    me = replace(me, current_employer="INITECH Ltd")

    bond = tie_with(works_at("Initech", start=date(2022, 1, 1)), me=me)

    assert bond.evidence == ("You work together at Initech since 2022",)


def test_one_year_together_is_said_once() -> None:
    bond = tie_with(worked_at("Globex", 2018, 2018))

    assert bond.evidence == ("You worked together at Globex, 2018",)


def test_two_freelancers_never_worked_together() -> None:
    me = Me("Robin", employments=(works_at("Freelance"),))

    assert tie_with(works_at("Freelance"), me=me).evidence == ()


def test_a_recruiter_without_a_shared_past_is_a_recruiter() -> None:
    assert tie_with(works_at("Hooli", "Technical Recruiter")).kind == "recruiter"


def test_somebody_of_whom_nothing_is_known_is_not_called_weak() -> None:
    bond = tie_with()

    assert (bond.kind, bond.tie_class, bond.days) == ("online", None, None)


def test_the_users_word_overrules_the_evidence_and_is_told() -> None:
    bond = tie_with(TEAMMATE, tie=2, kinds=("friend", "manager"), last_contact=days_ago(400))

    assert (bond.base, bond.kind, bond.days) == (2, "manager", 400)
    assert bond.evidence[1:] == (
        "Your friend and your manager",
        "You rate the tie 2 of 5",
        "Last in touch 1 year ago",
    )


@pytest.mark.parametrize(
    ("kind", "words"),
    [("alumni", "A fellow alum"), ("family", "Family"), ("online", "An online contact")],
)
def test_a_kind_is_said_as_people_say_it(kind: TieKind, words: str) -> None:
    assert tie_with(kinds=(kind,)).evidence == (words,)


@pytest.mark.parametrize(
    ("days", "words"),
    [
        (0, "today"),
        (1, "1 day ago"),
        (20, "20 days ago"),
        (70, "2 months ago"),
        (800, "2 years ago"),
    ],
)
def test_silence_is_told_in_words(days: int, words: str) -> None:
    assert tie_with(last_contact=days_ago(days)).evidence == (f"Last in touch {words}",)


def test_strength_fades_by_half_of_what_can_fade_in_a_half_life() -> None:
    bond = tie_with(tie=5, kinds=("teammate",), last_contact=days_ago(365))

    assert bond.strength == pytest.approx(0.45 + 0.55 / 2)


def test_unknown_is_not_zero_and_not_yesterday() -> None:
    fresh, unknown, silent = (
        tie_with(TEAMMATE, last_contact=day).strength for day in (TODAY, None, days_ago(2000))
    )

    assert silent < unknown < fresh


def test_a_connection_of_last_week_was_a_contact() -> None:
    lately = tie_with(TEAMMATE, connected_on=days_ago(7)).strength

    assert lately > tie_with(TEAMMATE, connected_on=days_ago(1500)).strength


def test_with_a_yearly_rhythm_a_year_is_not_long() -> None:
    yearly, none = (
        tie_with(kinds=("friend",), last_contact=days_ago(300), cadence=cadence).strength
        for cadence in (365, None)
    )

    assert yearly > none


# ------------------------------------------------------------------ what passed


def passed(how: Any, direction: Any, count: int = 1, *days: date) -> Exchange:
    return Exchange(how, direction, count, min(days, default=None), max(days, default=None))


LETTERS = (
    passed("message", "given", 6, date(2019, 3, 1), date(2026, 3, 2)),
    passed("message", "received", 8, date(2019, 3, 4), date(2026, 2, 27)),
)
PRAISE = passed("recommendation", "received", 1, date(2021, 5, 1))


def test_messages_both_ways_strengthen_a_tie_and_are_told() -> None:
    bond = tie_with(TEAMMATE, exchanges=LETTERS)

    assert bond.base > tie_with(TEAMMATE).base
    assert bond.evidence[1:] == ("14 messages both ways since 2019, the last in March",)
    assert bond.days == (TODAY - date(2026, 3, 2)).days


def test_messages_that_were_never_answered_prove_nothing() -> None:
    hail = passed("message", "received", 40, date(2024, 1, 9), date(2025, 12, 1))
    bond = tie_with(exchanges=(hail,))

    assert bond.base == tie_with().base
    assert bond.evidence == (
        "40 messages from them since 2024, the last in December 2025, none from you",
    )


def test_being_answered_counts_for_more_than_writing_much() -> None:
    answered = tie_with(exchanges=(passed("mail", "given", 4), passed("mail", "received", 4)))
    much = tie_with(exchanges=(passed("mail", "given", 90), passed("mail", "received", 1)))

    assert answered.base > much.base


def test_who_recommended_the_user_worked_with_them() -> None:
    bond = tie_with(works_at("Hooli"), exchanges=(PRAISE,))

    assert bond.kind == "colleague"
    assert bond.evidence == ("They recommended you in 2021",)


def test_a_recommendation_does_not_make_a_teammate_less() -> None:
    assert tie_with(TEAMMATE, exchanges=(PRAISE,)).kind == "teammate"


@pytest.mark.parametrize(
    ("exchange", "words"),
    [
        (passed("recommendation", "given"), "You recommended them"),
        (passed("endorsement", "received", 3, date(2020, 1, 1)), "They endorsed you in 2020"),
        (passed("invitation", "given", 1, date(2018, 7, 1)), "You invited them in 2018"),
        (passed("mail", "given", 2), "2 mails from you, none from them"),
        (
            passed("message", "received", 1, date(2024, 5, 1)),
            "1 message from them in May 2024, none from you",
        ),
    ],
)
def test_all_that_passed_is_told(exchange: Exchange, words: str) -> None:
    assert tie_with(exchanges=(exchange,)).evidence == (words,)


def test_a_meeting_after_the_last_message_is_told_beside_it() -> None:
    bond = tie_with(exchanges=LETTERS, last_contact=days_ago(20))

    assert bond.days == 20
    assert bond.evidence == (
        "14 messages both ways since 2019, the last in March",
        "Last in touch 20 days ago",
    )


def test_a_friend_by_mail_who_fell_silent_is_dormant_and_not_weak() -> None:
    old = tuple(
        passed("mail", way, 30, date(2015, 1, 1), date(2022, 1, 1)) for way in ("given", "received")
    )

    assert tie_with(exchanges=old, connected_on=date(2015, 1, 1)).tie_class == "dormant"


# ------------------------------------------------------------------ what must hold


def test_of_two_with_one_past_the_one_spoken_to_lately_is_the_stronger() -> None:
    lately, long_ago = (tie_with(TEAMMATE, last_contact=days_ago(d)) for d in (20, 700))

    assert lately.strength > long_ago.strength


def test_a_teammate_silent_for_three_years_comes_before_someone_met_once_ten_days_ago() -> None:
    teammate = tie_with(TEAMMATE, last_contact=days_ago(3 * 365 + 1))
    met_once = tie_with(works_at("Globexx"), kinds=("online",), last_contact=days_ago(10))

    assert teammate.strength > met_once.strength
    assert (teammate.tie_class, met_once.tie_class) == ("dormant", "weak")


def test_a_mentor_met_monthly_is_a_strong_tie() -> None:
    mentor = tie_with(kinds=("mentor",), last_contact=days_ago(28), cadence=30)

    assert mentor.tie_class == "strong"


def test_a_cold_recruiter_is_never_strong_and_weaker_than_a_former_manager() -> None:
    recruiter = tie_with(
        works_at("Hooli", "Recruiter"), connected_on=days_ago(4000), last_contact=TODAY
    )
    manager = tie_with(kinds=("manager",), last_contact=days_ago(1000))

    assert recruiter.tie_class == "weak"
    assert recruiter.strength < manager.strength


def test_a_recruiter_with_eleven_messages_is_weaker_than_a_manager_who_recommended_the_user() -> (
    None
):
    eleven = (passed("message", "received", 7, days_ago(1)), passed("message", "given", 4, TODAY))
    recruiter = tie_with(
        works_at("Hooli", "Recruiter"), exchanges=eleven, connected_on=days_ago(2000)
    )
    manager = tie_with(works_at("Hooli", "Head of Data"), exchanges=(PRAISE,))

    assert recruiter.strength < manager.strength


def test_somebody_met_online_and_silent_for_years_is_weak_and_not_dormant() -> None:
    assert tie_with(last_contact=days_ago(2000)).tie_class == "weak"


def test_somebody_the_user_rates_highly_is_dormant_after_three_years_whatever_the_kind() -> None:
    bond = tie_with(tie=4, kinds=("alumni",), last_contact=days_ago(2000))

    assert bond.tie_class == "dormant"


JOBS = some.lists(
    some.sampled_from(
        [TEAMMATE, works_at("Globex"), worked_at("Globex", 2020, 2024), works_at("X")]
    ),
    max_size=3,
    unique=True,
)
DAYS = some.dates(date(2010, 1, 1), TODAY)
EXCHANGES = some.lists(
    some.builds(
        passed,
        some.sampled_from(["message", "mail", "recommendation", "endorsement", "invitation"]),
        some.sampled_from(["given", "received"]),
        some.integers(1, 200),
        DAYS,
        DAYS,
    ),
    max_size=4,
    unique_by=lambda one: (one.how, one.direction),
)


@given(JOBS, EXCHANGES, some.none() | DAYS)
def test_more_evidence_never_lowers_the_base(
    jobs: list[Employment], exchanges: list[Exchange], connected_on: date | None
) -> None:
    whole = tie_with(*jobs, exchanges=tuple(exchanges), connected_on=connected_on).base

    assert whole >= tie_with(*jobs[1:], exchanges=tuple(exchanges), connected_on=connected_on).base
    assert whole >= tie_with(*jobs, exchanges=tuple(exchanges[1:]), connected_on=connected_on).base
    assert whole >= tie_with(*jobs, exchanges=tuple(exchanges)).base


@given(JOBS, EXCHANGES)
def test_a_tie_is_the_same_in_whatever_order_its_evidence_was_read(
    jobs: list[Employment], exchanges: list[Exchange]
) -> None:
    first = tie_with(*jobs, exchanges=tuple(exchanges))

    assert all(tie_with(*jobs, exchanges=order) == first for order in permutations(exchanges))


@given(
    JOBS,
    EXCHANGES,
    some.integers(1, 5),
    some.sampled_from(["manager", "friend", "recruiter", "online"]),
)
def test_what_the_user_says_of_a_tie_stands_against_all_evidence(
    jobs: list[Employment], exchanges: list[Exchange], word: int, kind: TieKind
) -> None:
    bond = tie_with(*jobs, exchanges=tuple(exchanges), tie=word, kinds=(kind,))

    assert (bond.base, bond.kind) == (word, kind)


@given(
    some.none() | some.integers(1, 5),
    some.lists(some.sampled_from(["manager", "friend", "online"]), max_size=2).map(tuple),
    some.none() | some.integers(0, 9000),
    some.none() | some.integers(0, 9000),
    some.none() | some.integers(1, 800),
)
def test_every_tie_lies_between_nothing_and_the_strongest_there_is(
    word: int | None,
    kinds: tuple[TieKind, ...],
    silent: int | None,
    connected: int | None,
    cadence: int | None,
) -> None:
    bond = tie_with(
        TEAMMATE,
        tie=word,
        kinds=kinds,
        last_contact=None if silent is None else days_ago(silent),
        connected_on=None if connected is None else days_ago(connected),
        cadence=cadence,
    )

    assert 1 <= bond.base <= 5
    assert 0 < bond.strength <= 1


def test_a_close_tie_that_was_silent_for_two_years_is_no_weak_one() -> None:
    known = contact("Ana Silva", kinds=("manager",), tie=5, last_contact=days_ago(2 * 365))

    assert tie(known, ROBIN, TODAY).tie_class == "strong"
