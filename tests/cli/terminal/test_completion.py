"""The Tab key offers the user's own contacts and companies; a slip is answered with what is near."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.conftest import Referrals

CONFIG = """
[me]
name = "Robin Doe"
[[companies]]
name = "Northwind Traders"
[[companies]]
name = "O'Brien & Söhne"
"""


@pytest.fixture(autouse=True)
def people(tmp_path: Path, referrals: Referrals) -> None:
    (tmp_path / "config.toml").write_text(CONFIG, encoding="utf-8")
    referrals("contacts", "add", "Ana Silva", "--employer", "Northwind Traders")
    referrals("contacts", "add", "Marek Dvořák")


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        ("met an", ["ana_silva"]),
        ("met An", ["Ana_silva"]),
        ("met sil", ["silva_ana"]),
        ("met dvo", ["dvorak_marek"]),
        ("met ", ["ana_silva", "marek_dvorak"]),
        ("met zz", []),
        ("contacts show mar", ["marek_dvorak"]),
        ("outcome an", ["ana_silva"]),
        ("outcome ana agr", ["agreed"]),
        ("ask ana --kind adv", ["advice"]),
        ("ask ana --via mar", ["marek_dvorak"]),
        ("suggest --company nor", ["northwind_traders"]),
        ("companies edit o", ["o_brien_sohne"]),
        ("gave ana x --kind le", ["lead"]),
    ],
)
def test_the_tab_key_offers_what_the_user_has(
    referrals: Referrals, tmp_path: Path, typed: str, offered: list[str]
) -> None:
    line = f"referrals --config {tmp_path / 'config.toml'} {typed}"
    env = {
        "_REFERRALS_COMPLETE": "complete_bash",
        "COMP_WORDS": line,
        "COMP_CWORD": str(len(line.split(" ")) - 1),
    }

    assert referrals(env=env).out.split() == offered


def test_codes_are_offered_as_the_report_of_the_day_prints_them(
    referrals: Referrals, tmp_path: Path
) -> None:
    referrals("received", "ana", "a word", "--on", "yesterday")
    day = referrals("today").out
    assert "T1" in day
    line = f"referrals --config {tmp_path / 'config.toml'} --today 2026-11-23 done T"
    env = {
        "_REFERRALS_COMPLETE": "complete_bash",
        "COMP_WORDS": line,
        "COMP_CWORD": "6",
    }

    assert referrals(env=env).out.split() == ["T1"]


def test_a_broken_configuration_is_for_the_command_to_tell(
    referrals: Referrals, tmp_path: Path
) -> None:
    (tmp_path / "config.toml").write_text("[me", encoding="utf-8")
    line = f"referrals --config {tmp_path / 'config.toml'} met a"
    env = {"_REFERRALS_COMPLETE": "complete_bash", "COMP_WORDS": line, "COMP_CWORD": "4"}

    assert referrals(env=env).out.strip() == ""
    assert referrals("met", "ana").code == 10


@pytest.mark.parametrize("said", ["ana_silva", "silva_ana", "ANA", "ana-s", "1"])
def test_what_was_offered_is_understood(referrals: Referrals, said: str) -> None:
    assert "Ana Silva" in referrals("met", said).err


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("met", "anna"), "no contact is called 'anna'; did you mean 'Ana Silva'?"),
        (("met", "silvia"), "did you mean 'Ana Silva'?"),
        (("met", "zzz"), "no contact is called 'zzz'\n"),
        (("met", "!?"), "no contact is called '!?'\n"),
        (
            ("ask", "ana", "--company", "nothwind"),
            "no company is called 'nothwind'; did you mean 'Northwind Traders'?",
        ),
        (
            ("ask", "ana", "--company", "northwind", "--kind", "referal"),
            "'referal' is none; did you mean 'referral'?",
        ),
        (("outcome", "ana", "not_hird"), "'not_hird' is none; did you mean 'not_hired'?"),
        (("outcome", "ana", "xyz"), "'xyz' is none; one of drafted, sent, agreed"),
        (("gave", "ana", "x", "--kind", "leed"), "did you mean 'lead'?"),
    ],
)
def test_a_slip_is_answered_with_what_is_near(
    referrals: Referrals, words: tuple[str, ...], told: str
) -> None:
    said = referrals(*words)

    assert said.code == 2
    assert told in said.err
