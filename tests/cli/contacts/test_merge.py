"""`contacts merge`: one person, said and taken back."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.conftest import Referrals


@pytest.fixture
def twice(referrals: Referrals, tmp_path: Path) -> Referrals:
    """Ana Silva is there twice, as contacts 1 and 2."""
    (tmp_path / "config.toml").write_text('[[companies]]\nname = "Globex"\n')
    referrals("contacts", "add", "Ana Silva", "--email", "ana@home.example")
    referrals("contacts", "add", "Ana Silva", "--email", "ana@globex.example")
    return referrals


def test_two_contacts_are_one_person_until_that_is_undone(twice: Referrals) -> None:
    assert twice("contacts", "merge", 1, 2, "--json").document == {"id": 1}
    [ana] = twice("contacts", "list", "--json").document
    assert ana["emails"] == ["ana@home.example", "ana@globex.example"]

    undone = twice("contacts", "merge", "--undo", 2)

    assert undone.code == 0
    people = twice("contacts", "list", "--json").document
    assert [c["emails"] for c in people] == [["ana@home.example"], ["ana@globex.example"]]


def test_what_cannot_be_merged_is_said(twice: Referrals) -> None:
    assert "say which two" in twice("contacts", "merge", 1).err
    assert "are one contact" in twice("contacts", "merge", 1, 1).err
    said = twice("contacts", "merge", "--undo", "Ana")
    assert said.code == 2
    assert "merged are: none" in said.err


def test_two_people_are_not_proposed_again(twice: Referrals) -> None:
    assert "are two people" in twice("contacts", "merge", 1, 2, "--never").err
    assert len(twice("contacts", "list", "--json").document) == 2
