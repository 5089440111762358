"""`referrals doctor`: what is wrong is told with what to do about it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.conftest import Referrals

PAGE = 4096
CONFIG = '[me]\nname = "Robin"\n[report]\ntemplates = "mine"\n'


@pytest.fixture
def home(referrals: Referrals, tmp_path: Path) -> Referrals:
    (tmp_path / "config.toml").write_text(CONFIG)
    (tmp_path / "config.toml").chmod(0o600)
    (tmp_path / "mine").mkdir()
    assert referrals("scan").code == 0
    return referrals


def findings(home: Referrals) -> dict[str, str]:
    return {found["what"]: found["remedy"] for found in home("doctor", "--json").document}


def test_where_all_is_well_nothing_is_to_be_done(home: Referrals) -> None:
    said = home("doctor")

    assert said.code == 0, said.out
    assert "book: 0 people, whole and readable" in said.out
    assert "last scan: 2026-11-23" in said.out
    assert "mine: no mistakes" in said.out
    assert set(findings(home).values()) == {""}


def test_a_scan_that_cron_forgot_is_told(home: Referrals) -> None:
    said = home("doctor", today="2026-12-01")

    assert said.code == 1
    assert "! last scan: 2026-11-23\n      does cron still run it?" in said.out


def test_before_the_first_scan_it_is_named(referrals: Referrals, tmp_path: Path) -> None:
    (tmp_path / "config.toml").write_text('[me]\nname = "Robin"\n')

    assert findings(referrals)["last scan"] == "referrals scan"


def test_files_that_others_can_read_are_told_with_the_command(
    home: Referrals, tmp_path: Path
) -> None:
    (tmp_path / "referrals.db").chmod(0o644)
    (tmp_path / "reports").chmod(0o755)
    (tmp_path / "config.toml").chmod(0o644)
    word = tmp_path / "password"
    word.write_text("secret")
    word.chmod(0o640)
    config = tmp_path / "config.toml"
    config.write_text(CONFIG + '[mail]\npassword_file = "password"\n')

    remedies = findings(home)

    assert remedies[str(tmp_path / "referrals.db")] == f"chmod 600 '{tmp_path / 'referrals.db'}'"
    assert remedies[str(tmp_path / "reports")] == f"chmod 700 '{tmp_path / 'reports'}'"
    assert remedies[str(config)] == f"chmod 600 '{config}'"
    assert remedies[str(word)] == f"chmod 600 '{word}'"


def test_mistakes_in_templates_are_told_before_a_morning_fails_on_them(
    home: Referrals, tmp_path: Path
) -> None:
    (tmp_path / "mine" / "drafts").mkdir()
    (tmp_path / "mine" / "drafts" / "ask.j2").write_text("{{ titel }}")

    said = home("doctor")

    assert "drafts/ask.j2:1: unknown word 'titel'; did you mean 'title'?" in said.out


@pytest.mark.parametrize("from_page", [1, -1])
def test_a_damaged_book_is_told_and_not_made_anew(
    home: Referrals, tmp_path: Path, from_page: int
) -> None:
    file = tmp_path / "referrals.db"
    whole = file.read_bytes()
    # Behind the first page it cannot even be opened; the last page breaks but one table.
    kept = PAGE * from_page if from_page > 0 else len(whole) - PAGE
    damaged = whole[:kept] + b"\xff" * (len(whole) - kept)
    file.write_bytes(damaged)

    said = home("doctor")

    assert said.code == 1
    [backup] = (tmp_path / "backups").iterdir()
    assert "! book: " in said.out
    assert "Nothing was changed. The newest backup: `referrals restore '" in said.out
    assert f"{backup.name}'`" in said.out
    assert "`referrals recover` saves what can be read" in " ".join(said.out.split())
    assert file.read_bytes()[kept:] == damaged[kept:]
