"""What outcomes and the user's own log do to the next advice: a little, visibly, reversibly."""

from __future__ import annotations

from dataclasses import replace

import pytest

from referrals.domain.asks.statuses import correct
from referrals.domain.network.response_rates import Responses
from referrals.domain.network.trust import Trust
from referrals.domain.people.ties import Tie
from referrals.model.advice import Path
from referrals.model.log import Ask, AskStatus, Thanks
from referrals.model.people import Acquaintance
from tests.domain.advising import HIRING, connector, hiring_manager, paths
from tests.people import TODAY, ask, contact, works_at

KNOWS = [Acquaintance(50, 60, 4)]


def introduced(*then: tuple[AskStatus, int], number: int = 1, target: int = 60) -> Ask:
    """An introduction long ago, and what became of it."""
    steps = ("sent", 800), ("introduced", 790), *then
    return ask(target, *steps, kind="introduction", via=50, id=number, company="Hooli")


def way(*asks: Ask) -> Path:

    thanked = [Thanks(who, TODAY) for who in (50, 60)]
    found = paths(
        connector(tie=4),
        hiring_manager(),
        postings=[HIRING],
        links=KNOWS,
        asks=asks,
        thanks=thanked,
    )
    return next(path for path in found if path.via)


def test_a_good_outcome_strengthens_both_legs_and_says_so() -> None:
    before, after = way(introduced()), way(introduced(("interviewing", 700)))

    assert after.parts["tie"] == pytest.approx(before.parts["tie"] * 1.05, abs=0.001)
    assert after.parts["second_tie"] == pytest.approx(before.parts["second_tie"] * 1.05, abs=0.001)
    assert "Introductions by Cora led to an interview: trusted a little more" in after.why
    assert "Cora's introduction to Hal led to an interview: trusted a little more" in after.why


def test_a_bad_outcome_weakens_the_way_and_leaves_the_tie_unharmed() -> None:
    before, after = way(introduced()), way(introduced(("not_hired", 700)))

    assert after.parts["tie"] == before.parts["tie"]
    assert after.parts["second_tie"] == pytest.approx(before.parts["second_tie"] * 0.95, abs=0.001)
    assert "Cora's introduction to Hal led to a no in the end: trusted a little less" in after.why


def test_an_interview_that_ended_in_a_no_was_not_in_vain() -> None:
    mixed = way(introduced(("interviewing", 700), ("not_hired", 650)))

    assert mixed.parts["second_tie"] > way(introduced()).parts["second_tie"]


def test_good_and_bad_leave_the_trust_as_it_was_and_it_is_said() -> None:
    both = [introduced(("hired", 700)), introduced(("ineligible", 600), number=2)]

    after = way(*both)

    assert after.parts["second_tie"] == 0.8
    said = "led to a job and a referral that did not count: trusted as before"
    assert f"Cora's introduction to Hal {said}" in after.why


@pytest.mark.parametrize("end", ["declined", "no_response", "posting_closed"])
def test_a_no_silence_and_a_closed_posting_are_no_outcomes(end: AskStatus) -> None:
    quiet = ask(60, ("sent", 800), (end, 790), kind="introduction", via=50, company="Hooli")

    assert Trust([quiet]).in_path(50, 60).factor == Trust([quiet]).in_connector(50).factor == 1


def test_what_is_corrected_has_never_been() -> None:
    wrong = introduced(("not_hired", 700))

    right = correct(wrong, "posting_closed", wrong.steps[-1].on)

    assert way(right).parts == way(introduced()).parts


def test_however_much_happened_it_changes_little() -> None:
    many = [introduced(("hired", 700), number=n) for n in range(1, 20)]
    bad = [introduced(("not_hired", 700), number=n) for n in range(1, 20)]

    assert Trust(many).in_path(50, 60).factor == 1.15
    assert Trust(bad).in_path(50, 60).factor == 0.85


# ------------------------------------------------------------------ how often people answer

FRIEND = Tie(4, "friend", 0.8, "strong", (), 10)
ONLINE = Tie(1, "online", 0.2, "weak", (), 10)
TIES = {1: FRIEND, 2: ONLINE}


def answers(who: int, yes: int, of: int) -> list[Ask]:
    ends: list[AskStatus] = ["agreed"] * yes + ["declined"] * (of - yes)
    return [ask(who, ("sent", 90), (end, 80), id=n) for n, end in enumerate(ends)]


def test_an_empty_log_changes_nothing() -> None:
    assert Responses([], TIES.get).to(FRIEND, "referral").factor == 1


def test_a_few_answers_change_almost_nothing() -> None:
    three = Responses(answers(1, 3, 3) + answers(2, 0, 3), TIES.get)

    assert three.to(FRIEND, "referral").factor < 1.07


def test_many_answers_count_and_are_told_with_their_n() -> None:
    log = answers(1, 36, 40) + answers(2, 4, 40)

    to_friends, to_others = (
        Responses(log, TIES.get).to(tie, "referral") for tie in (FRIEND, ONLINE)
    )

    assert to_friends.factor > 1.1
    assert to_others.factor < 0.9
    assert to_friends.why == (
        "People of this kind said yes to 40 of 80 asks for a referral, "
        "36 of 40 asks to people you know as friend, 36 of 40 asks to strong ties"
    )


def test_the_log_never_turns_the_score_by_more_than_a_fifth() -> None:
    log = answers(1, 400, 400) + answers(2, 0, 400)

    assert Responses(log, TIES.get).to(FRIEND, "referral").factor == 1.2
    assert Responses(log, TIES.get).to(ONLINE, "referral").factor == 0.8


def test_who_was_forgotten_counts_only_for_the_type_of_ask() -> None:
    log = answers(9, 30, 30) + answers(2, 0, 30)

    assert Responses(log, TIES.get).to(ONLINE, "referral").factor < 1


def test_drafts_and_asks_that_still_wait_count_for_nothing() -> None:
    open_asks = [ask(2, ("sent", 3)), ask(2, ("drafted", 3))] * 30

    assert Responses(open_asks, TIES.get).to(ONLINE, "referral").factor == 1


def test_the_own_log_is_part_of_past_and_shown_in_the_reasons() -> None:
    friends = [
        contact(f"F{n}", works_at("Hooli"), id=100 + n, kinds=("friend",), tie=4) for n in range(20)
    ]
    insider = contact("Ida", works_at("Northwind"), id=1, kinds=("friend",), tie=4)
    asks = [ask(100 + n, ("sent", 90), ("agreed", 80), company="Hooli", id=n) for n in range(20)]
    # Two asks of mine to somebody known online went nowhere, many times over.
    other = contact("Olga", works_at("Hooli"), id=99, kinds=("online",), tie=1)
    asks += [ask(99, ("sent", 900 - n), ("no_response", 880 - n), id=50 + n) for n in range(20)]

    [plain] = paths(insider)
    [taught] = paths(insider, other, *friends, asks=asks)

    assert taught.parts["past"] > plain.parts["past"] == 1
    assert taught.score > plain.score
    assert any("20 of 20 asks to people you know as friend" in said for said in taught.why)


def test_struck_steps_teach_nothing() -> None:
    corrected = [replace(a, steps=a.steps[:1], struck=a.steps[1:]) for a in answers(2, 0, 30)]

    assert Responses(corrected, TIES.get).to(ONLINE, "referral").factor == 1
