"""Every command whose answer is "nothing" says what would change that."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.conftest import Referrals

WATCHING = (
    '[me]\nname = "Kim"\n[[companies]]\nname = "Acme"\nplatform = "greenhouse"\nboard = "a"\n'
)


@pytest.mark.parametrize("command", ["today", "suggest", "postings", "postings --new",
                                     "companies list", "companies check", "scan"])  # fmt: skip
def test_without_companies_it_is_said_how_to_watch_one(
    referrals: Referrals, tmp_path: Path, command: str
) -> None:
    (tmp_path / "config.toml").write_text('[me]\nname = "Kim"\n')

    said = referrals(*command.split())

    assert said.code == 0, said.err
    assert "You watch no company yet: `referrals companies add ADDRESS`" in said.out + said.err


@pytest.mark.parametrize("command", ["today", "suggest", "contacts list"])
def test_without_contacts_it_is_said_how_to_take_them_in(
    referrals: Referrals, tmp_path: Path, command: str
) -> None:
    (tmp_path / "config.toml").write_text(WATCHING)

    said = referrals(*command.split())

    assert "No contacts yet: `referrals contacts import Connections.csv`" in said.out


@pytest.mark.parametrize("command", ["today", "suggest", "postings"])
def test_before_the_first_scan_it_is_named(
    referrals: Referrals, tmp_path: Path, command: str
) -> None:
    (tmp_path / "config.toml").write_text(WATCHING)
    referrals("contacts", "add", "Ana Silva")

    assert "No scan has run yet: `referrals scan`" in referrals(*command.split()).out


@pytest.mark.parametrize(
    ("command", "remedy"),
    [("asks", "referrals suggest"), ("lookout", "referrals lookout NAME"),
     ("threads", "referrals ask NAME"), ("contacts list nobody", "leave out a word")],
)  # fmt: skip
def test_an_empty_list_says_what_fills_it(
    referrals: Referrals, tmp_path: Path, command: str, remedy: str
) -> None:
    (tmp_path / "config.toml").write_text(WATCHING)
    referrals("contacts", "add", "Ana Silva")
    book = tmp_path / "referrals.db"
    assert book.exists()

    said = referrals(*command.split())

    assert remedy in said.out or "No scan has run yet" in said.out


@pytest.mark.parametrize("command", ["postings", "contacts list", "asks", "companies list"])
def test_programs_get_an_empty_list(referrals: Referrals, tmp_path: Path, command: str) -> None:
    (tmp_path / "config.toml").write_text('[me]\nname = "Kim"\n')

    assert referrals(*command.split(), "--json").document == []
    assert referrals(*command.split(), "--plain").out == ""
