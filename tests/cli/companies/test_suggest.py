"""`companies suggest`: where people you know work."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.conftest import Referrals

CONFIG = """
[me]
name = "Robin Doe"
current_employer = "Initech"
[[companies]]
name = "Northwind"
"""


@pytest.fixture
def network(referrals: Referrals, tmp_path: Path) -> Referrals:
    """Two people at O'Reilly, one of them near, one who left; others where nothing is to find."""
    (tmp_path / "config.toml").write_text(CONFIG, encoding="utf-8")
    add = ("contacts", "add")
    near = ("--tie", 5, "--kind", "manager", "--last-contact", "2w")
    referrals(*add, "Ana Silva", "--employer", "O'Reilly", *near)
    referrals(*add, "Bo Larsen", "--employer", "O'Reilly Inc.", "--tie", 1)
    referrals(*add, "Cy Young", "--employer", "O'Reilly", "--to", 2020)
    for number, employer in enumerate(("Northwind", "Initech", "Freelance"), start=1):
        referrals(*add, f"Nr. {number}", "--employer", employer)
    return referrals


def test_employers_of_contacts_are_told_with_the_command_that_watches_them(
    network: Referrals,
) -> None:
    said = network("companies", "suggest")

    assert said.out.splitlines() == [
        "2 contacts at O'Reilly, 1 of them strong, and 1 who was there: Ana Silva, Bo Larsen",
        "    referrals companies add 'O'\"'\"'Reilly'",
    ]


def test_programs_get_them_as_json_and_as_tabs(network: Referrals) -> None:
    [oreilly] = network("companies", "suggest", "--json").document

    assert oreilly == {
        "employer": "O'Reilly", "contacts": 2, "strong": 1, "former": 1,
        "who": ["Ana Silva", "Bo Larsen"],
        "command": "referrals companies add 'O'\"'\"'Reilly'",
    }  # fmt: skip
    assert network("companies", "suggest", "--plain").out == (
        "O'Reilly\t2\t1\t1\tAna Silva, Bo Larsen\n"
    )


def test_a_place_that_all_have_left_is_told_as_that(network: Referrals) -> None:
    network("contacts", "add", "Di Gone", "--employer", "Zenith", "--to", 2020)
    network("contacts", "add", "Ed Gone", "--employer", "Zenith", "--to", 2021)

    assert "2 contacts who were at Zenith: Di Gone, Ed Gone" in network("companies", "suggest").out


def test_the_terminal_shows_the_best_and_says_that_there_are_more(
    referrals: Referrals, tmp_path: Path
) -> None:
    rows = "\n".join(f"Nr,{n},Employer {n}" for n in range(25))
    rows += "\n" + "\n".join(f"Bo,{n},Zenith" for n in range(5))
    (tmp_path / "config.toml").write_text(CONFIG, encoding="utf-8")
    (tmp_path / "people.csv").write_text(f"First Name,Last Name,Company\n{rows}\n")
    referrals("contacts", "import", "people.csv")

    said = referrals("companies", "suggest")

    assert said.out.startswith("5 contacts at Zenith: Bo 0, Bo 1, Bo 2 and 2 more\n")
    assert "6 more: --plain lists them all" in said.err


def test_with_nobody_known_it_is_said(referrals: Referrals, tmp_path: Path) -> None:
    (tmp_path / "config.toml").write_text(CONFIG, encoding="utf-8")

    said = referrals("companies", "suggest")

    assert (said.code, said.out) == (0, "")
    assert "You watch every employer" in said.err
