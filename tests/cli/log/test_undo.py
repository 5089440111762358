"""`referrals undo`: what the last command wrote is taken back, and it is said what that was."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.conftest import Referrals

CONFIG = """
[me]
name = "Robin Doe"

[[companies]]
name = "Northwind"  # the best
"""


@pytest.fixture(autouse=True)
def ana(tmp_path: Path, referrals: Referrals) -> None:
    (tmp_path / "config.toml").write_text(CONFIG, encoding="utf-8")
    referrals("contacts", "add", "Ana Silva", "--employer", "Northwind", "--email", "a@x.example")


def test_undo_says_what_it_took_back_and_goes_on_to_the_command_before(
    referrals: Referrals,
) -> None:
    referrals("ask", "ana", "--company", "northwind", "--on", "2026-11-10")
    referrals("outcome", "ana", "agreed")

    assert referrals("undo").err == "Undone: outcome ana agreed.\n"
    assert "ask 1, referral at Northwind: sent" in referrals("contacts", "show", "ana").out

    assert referrals("undo").err == "Undone: ask ana --company northwind --on 2026-11-10.\n"
    assert "ask 1" not in referrals("contacts", "show", "ana").out


def test_undo_lists_what_can_be_undone_the_last_first(referrals: Referrals) -> None:
    referrals("met", "ana")

    listed = referrals("undo", "--list").out

    assert listed.index("met ana") < listed.index("contacts add 'Ana Silva'")


def test_where_nothing_was_written_there_is_nothing_to_undo(referrals: Referrals) -> None:
    referrals("undo")

    said = referrals("undo")

    assert (said.code, said.err) == (0, "There is nothing to undo.\n")


def test_a_command_that_was_refused_is_not_in_the_list(referrals: Referrals) -> None:
    referrals("outcome", "ana", "hired")

    assert referrals("undo").err.startswith("Undone: contacts add")


def test_what_was_written_to_the_configuration_is_undone_to_the_letter(
    referrals: Referrals, tmp_path: Path
) -> None:
    file = tmp_path / "config.toml"
    before = file.read_bytes()
    referrals("companies", "edit", "northwind", "--bonus", "2500 USD")
    edited = file.read_bytes()
    referrals("companies", "remove", "northwind")
    assert b"Northwind" not in file.read_bytes()

    assert referrals("undo").err == "Undone: companies remove northwind.\n"
    assert file.read_bytes() == edited
    assert referrals("undo").err == "Undone: companies edit northwind --bonus '2500 USD'.\n"
    assert file.read_bytes() == before


def test_a_file_that_was_edited_by_hand_since_is_left_alone(
    referrals: Referrals, tmp_path: Path
) -> None:
    file = tmp_path / "config.toml"
    referrals("companies", "edit", "northwind", "--bonus", "2500 USD")
    file.write_text(CONFIG + "# mine\n", encoding="utf-8")

    said = referrals("undo")

    assert said.code == 1
    assert "'companies edit northwind --bonus '2500 USD'' is not undone" in said.err
    assert file.read_text(encoding="utf-8").endswith("# mine\n")


def test_who_was_forgotten_does_not_come_back(referrals: Referrals) -> None:
    referrals("contacts", "forget", "ana", "--yes")

    assert referrals("undo").err == "There is nothing to undo.\n"
    assert "Ana" not in referrals("contacts", "list").out
