"""A company's own rules decide how long a referral stands: thread, gates, advice and `ask` agree."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.conftest import Referrals
from tests.threads.hunt import Hunt

SEARCH = "Data Engineer, Search"


def hunt_where(referrals: Referrals, folder: Path, rules: str) -> Hunt:
    """Ivo refers Robin at Hooli on day 2, and is thanked."""
    hunt = Hunt(referrals, folder)
    hunt.begin()
    config = folder / "config.toml"
    said = f'name = "Hooli"\n[companies.referral]\n{rules}'
    config.write_text(config.read_text().replace('name = "Hooli"', said))
    hunt.does("ask", "Ivo", "--posting", SEARCH)
    hunt.on(2).does("outcome", 1, "submitted")
    hunt.on(3).does("thank", "Ivo")
    return hunt


def test_a_referral_that_runs_out_early_frees_its_posting_on_that_day(
    referrals: Referrals, tmp_path: Path
) -> None:
    hunt = hunt_where(referrals, tmp_path, 'expires = "20d"')

    hunt.on(21).tick("ask_for_news Ivo")
    assert hunt.threads()["Hooli"] == "submitted: rests Ivo 2026-03-24"
    assert hunt.to_ask("Hooli")[SEARCH] == []
    assert "in the process there" in hunt.kept_out("Hooli")["Iris"]

    assert "the referral has run out" in hunt.on(22).does("threads").out
    assert hunt.to_ask("Hooli")[SEARCH] == ["Iris"]
    assert "which ran out on 24 March 2026" in hunt.does("suggest", "--company", "Hooli").out


def test_a_referral_that_stands_after_the_silence_keeps_its_posting_until_it_runs_out(
    referrals: Referrals, tmp_path: Path
) -> None:
    hunt = hunt_where(referrals, tmp_path, 'expires = "60d"')

    assert hunt.on(47).threads()["Hooli"] == "rested"
    assert hunt.to_ask("Hooli") == {SEARCH: [], "Analytics Engineer, Ads": ["Ivo", "Iris"]}
    assert "your referral is there" in hunt.kept_out("Hooli")["Iris"]

    assert "Ivo" in hunt.on(62).to_ask("Hooli")[SEARCH]
    hunt.does("ask", "Ivo", "--posting", SEARCH)
    assert hunt.threads()["Hooli"] == "sent: follow_up Ivo 2026-05-10"


@pytest.mark.parametrize("rules", ["first_referrer_wins = true", ""])
def test_where_it_is_not_known_to_run_out_it_stands_for_good(
    referrals: Referrals, tmp_path: Path, rules: str
) -> None:
    hunt = hunt_where(referrals, tmp_path, rules)

    assert hunt.on(400).to_ask("Hooli")[SEARCH] == []
    assert "your referral is there" in hunt.kept_out("Hooli")["Iris"]
    said = hunt.run("ask", "Ivo", "--posting", SEARCH, today=hunt.today.isoformat())
    assert said.code == 2
    assert "already logged as ask 1" in said.err


def test_a_yes_about_the_company_that_nothing_followed_is_not_asked_for_again(hunt: Hunt) -> None:
    hunt.does("ask", "Ivo", "--company", "Hooli")
    hunt.on(20).does("outcome", 1, "agreed")

    hunt.on(60)

    assert "Ivo" not in {name for names in hunt.to_ask("Hooli").values() for name in names}
    assert hunt.kept_out("Hooli")["Ivo"] == (
        "Ivo Lind was asked about it, and nothing came: no third message"
    )


@pytest.mark.parametrize(
    "request_of_una",
    [
        ("ask", "Una", "--posting", "Data Engineer, Vaccines"), ("ask", "Una", "--kind", "advice"),
        ("lookout", "Una", "data engineer"),
    ],
)  # fmt: skip
def test_who_is_still_to_be_thanked_is_told_at_every_request(
    hunt: Hunt, request_of_una: tuple[str, ...]
) -> None:
    hunt.does("received", "Una", "an hour of advice")
    said = hunt.on(1).does(*request_of_una).err
    assert "Mind: Una Holm helped you on 2 March 2026, and has no thanks yet" in said

    hunt.does("undo")
    hunt.does("thank", "Una")
    assert "thanks" not in hunt.does(*request_of_una).err
