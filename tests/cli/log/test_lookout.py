"""People who keep an eye out, and help that came of it, logged on the command line."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.conftest import Referrals

CONFIG = """
[me]
name = "Robin Doe"
[[companies]]
name = "Northwind"
referral_bonus = "2500 USD"
"""


@pytest.fixture(autouse=True)
def ana(tmp_path: Path, referrals: Referrals) -> None:
    (tmp_path / "config.toml").write_text(CONFIG, encoding="utf-8")
    referrals("contacts", "add", "Ana Silva", "--employer", "Northwind", "--email", "a@x.example")
    referrals("contacts", "add", "Bo Larsen", "--email", "b@x.example")


def test_a_lookout_is_logged_with_an_end(referrals: Referrals) -> None:
    said = referrals("lookout", "bo", "data roles in Berlin", "--until", "2026-12-31")

    assert (said.code, said.out) == (0, "1\n")
    assert said.err == (
        "Logged: Bo Larsen keeps an eye out: data roles in Berlin, until 2026-12-31.\n"
    )


@pytest.mark.parametrize(
    ("words", "until"),
    [((), "2027-01-22"), (("--until", "8w"), "2027-01-18"), (("--on", "2w"), "2027-01-08")],
)
def test_a_lookout_without_an_end_runs_for_60_days(
    referrals: Referrals, words: tuple[str, ...], until: str
) -> None:
    referrals("lookout", "ana", "data roles", *words)

    [one] = referrals("lookout", "--json").document

    assert one["until"] == until


def test_the_bonus_they_may_earn_is_told(referrals: Referrals) -> None:
    said = referrals("lookout", "ana", "data roles")

    assert "Northwind pays 2500 USD for a referral, which Ana Silva may earn." in said.err
    assert referrals("lookout", "--json").document == [
        {
            "id": 1, "contact": "Ana Silva", "contact_id": 1, "direction": "received",
            "what": "data roles", "since": "2026-11-23", "until": "2027-01-22",
            "reminded_on": None, "bonus": "2500 USD (Northwind)", "leads": 0,
        }
    ]  # fmt: skip


def test_what_the_user_owes_others_is_listed_apart(referrals: Referrals) -> None:
    referrals("lookout", "ana", "data roles")
    promised = referrals("lookout", "bo", "intern, summer", "--mine")

    assert "you keep an eye out for Bo Larsen: intern, summer" in promised.err
    both, own = referrals("lookout", "--list").out, referrals("lookout", "--mine").out
    assert "Ana Silva" in both
    assert "Bo Larsen" in both
    assert "Ana Silva" not in own
    assert "you" in own
    assert [one["id"] for one in referrals("lookout", "ana", "--list", "--json").document] == [1]


def test_an_ended_lookout_is_listed_no_more(referrals: Referrals) -> None:
    referrals("lookout", "ana", "data roles")

    said = referrals("lookout", "--end", 1)

    assert "ended on 2026-11-23; a word and thanks to Ana Silva" in said.err
    assert "Nothing to show" in referrals("lookout").out


def test_a_reminder_is_logged(referrals: Referrals) -> None:
    referrals("lookout", "ana", "data roles", "--on", "2026-10-01", "--until", "2027-03-01")

    said = referrals("lookout", "--reminded", 1, "--json")

    assert said.document == {"id": 1}
    assert referrals("lookout", "--json").document[0]["reminded_on"] == "2026-11-23"


def test_a_lead_is_credited_to_the_lookout_that_it_came_of(referrals: Referrals) -> None:
    referrals("lookout", "ana", "data roles", "--on", "2026-11-01")

    said = referrals(
        "received", "ana", "a posting at Globex", "--kind", "lead", "--lookout", 1, "--weight", 2
    )

    assert "Logged: lead received from Ana Silva on 2026-11-23: a posting at Globex" in said.err
    assert referrals("lookout", "--json").document[0]["leads"] == 1


def test_a_lead_can_only_come_of_a_lookout_of_theirs(referrals: Referrals) -> None:
    referrals("lookout", "ana", "data roles")

    of_another = referrals("received", "bo", "a lead", "--lookout", 1)
    unknown = referrals("received", "ana", "a lead", "--lookout", 7)
    given = referrals("gave", "ana", "a lead", "--lookout", 1)

    assert [said.code for said in (of_another, unknown, given)] == [2, 2, 2]
    assert "Bo Larsen has no lookout 1; there is: none" in of_another.err
    assert "Ana Silva has no lookout 7; there is: 1 (data roles)" in unknown.err


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("ana",), "say what to look out for"),
        (("ana", "roles", "--until", "2026-11-23"), "is not to come"),
        (("ana", "roles", "--until", "soon"), "is no date"),
        (("--end", "9"), "no lookout 9"),
        (("nobody", "roles"), "no contact is called"),
    ],
)
def test_a_mistake_is_answered_with_what_and_what_instead(
    referrals: Referrals, words: tuple[str, ...], message: str
) -> None:
    said = referrals("lookout", *words)

    assert said.code == 2
    assert message in said.err


def test_mentoring_is_logged_in_both_directions_and_so_is_teaching_a_mentor(
    referrals: Referrals,
) -> None:
    given = referrals("gave", "ana", "an hour on SQL", "--kind", "reverse_mentoring")
    received = referrals("received", "ana", "an hour on careers", "--kind", "mentoring")

    assert "Logged: reverse mentoring given to Ana Silva" in given.err
    assert "Logged: mentoring received from Ana Silva" in received.err


@pytest.mark.parametrize("words", [("--weight", "4"), ("--kind", "gift"), ("--posting", "9")])
def test_help_that_cannot_be_logged_is_refused(
    referrals: Referrals, words: tuple[str, ...]
) -> None:
    assert referrals("gave", "ana", "a hand", *words).code == 2
