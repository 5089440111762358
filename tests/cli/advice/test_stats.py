"""`referrals stats`: counts for people and for programs (issue: stats)."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.conftest import Referrals

CONFIG = """
[me]
name = "Robin Doe"
[[companies]]
name = "Northwind"
"""
NOTHING = {
    "n": 0, "asks": 0, "replies": 0, "referrals": 0, "interviews": 0, "offers": 0, "hires": 0,
    "days_to_answer": None,
}  # fmt: skip


@pytest.fixture(autouse=True)
def ana(tmp_path: Path, referrals: Referrals) -> None:
    (tmp_path / "config.toml").write_text(CONFIG, encoding="utf-8")
    referrals(
        "contacts", "add", "Ana Silva", "--email", "a@x.example",
        "--tie", 5, "--kind", "teammate", "--last-contact", "2026-11-20",
    )  # fmt: skip


def year(referrals: Referrals) -> None:
    referrals("ask", "ana", "--company", "northwind", "--on", "2026-10-01")
    referrals("outcome", "ana", "agreed", "--on", "2026-10-03")
    referrals("outcome", "ana", "submitted", "--on", "2026-10-05")
    referrals("received", "ana", "a mock interview", "--weight", 2)
    referrals("gave", "ana", "a lead")


def test_an_empty_log_has_counts_of_nothing(referrals: Referrals) -> None:
    none = {"n": 0, "weight": 0}

    assert referrals("stats", "--json").document == {
        "today": "2026-11-23",
        "overall": NOTHING,
        "by_tie_class": {},
        "by_kind": {},
        "by_ask_type": {},
        "help": {"given": none, "received": none},
    }


def test_every_count_comes_with_its_n(referrals: Referrals) -> None:
    year(referrals)

    told = referrals("stats", "--json").document

    counts = NOTHING | {"n": 1, "asks": 1, "replies": 1, "referrals": 1, "days_to_answer": 2.0}
    assert told["overall"] == counts
    assert told["by_tie_class"] == {"strong": counts}
    assert told["by_kind"] == {"teammate": counts}
    assert told["by_ask_type"] == {"referral": counts}


def test_help_given_and_received_is_counted_and_weighed(referrals: Referrals) -> None:
    year(referrals)

    assert referrals("stats", "--json").document["help"] == {
        "given": {"n": 1, "weight": 1},
        "received": {"n": 2, "weight": 3},
    }


def test_the_table_fits_80_columns_and_holds_no_percentage(referrals: Referrals) -> None:
    year(referrals)
    referrals("contacts", "add", "Bo Larsen")
    referrals("ask", "bo", "--company", "northwind", "--via", "ana", "--kind", "introduction")

    out = referrals("stats").out

    assert max(map(len, out.splitlines())) <= 80
    assert "%" not in out
    assert "introduction" in out
    assert "Help given once (weight 1), received twice (weight 3)" in out
    for heading in ("asked for", "answers", "referred", "interviews", "offers", "hires", "days"):
        assert heading in out


def test_other_programs_get_tabs(referrals: Referrals) -> None:
    year(referrals)

    first, *others = referrals("stats", "--plain").out.splitlines()

    assert first == "all\tall\t1\t1\t1\t0\t0\t0\t2"
    assert len(others) == 3
