"""What a scan tells cron where no mail is sent: each new posting with whom to ask, and no more."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.conftest import Referrals
from tests.servers.faulty_board import faulty, jobs, jobs_path, says

CONFIG = """
[me]
name = "Robin"
[scan]
allow_private_addresses = true
delay = 0
[[companies]]
name = "Acme"
platform = "greenhouse"
board = "acme"
api = "{}"
"""


@pytest.fixture
def known(referrals: Referrals, tmp_path: Path) -> Referrals:
    (tmp_path / "config.toml").write_text(CONFIG.format("http://127.0.0.1:9"))
    who = ("--employer", "Acme", "--tie", "4", "--kind", "teammate", "--email", "ana@x.example")
    assert referrals("contacts", "add", "Ana Silva", *who).code == 0
    return referrals


def scanned(
    referrals: Referrals,
    folder: Path,
    numbers: tuple[int, ...],
    *words: str,
    today: str = "2026-11-23",
) -> list[str]:
    with faulty({jobs_path(): says(jobs(*numbers))}) as server:
        (folder / "config.toml").write_text(CONFIG.format(server.address))
        said = referrals(*words, "scan", today=today)
    assert (said.code, said.err) == (0, "")
    return said.out.splitlines()


def test_each_new_posting_is_a_line_with_its_company_and_whom_to_ask(
    known: Referrals, tmp_path: Path
) -> None:
    lines = scanned(known, tmp_path, (1, 2))

    assert len(lines) == 2
    assert all(line.startswith("Acme: Baker ") and "Ana Silva" in line for line in lines)


def test_what_was_told_is_not_told_again(known: Referrals, tmp_path: Path) -> None:
    scanned(known, tmp_path, (1, 2))

    assert scanned(known, tmp_path, (1, 2)) == []
    [later] = scanned(known, tmp_path, (1, 2, 3))
    assert "Baker 3" in later
    assert scanned(known, tmp_path, (1, 2, 3), today="2026-11-24") == []


def test_quiet_is_quiet(known: Referrals, tmp_path: Path) -> None:
    assert scanned(known, tmp_path, (1,), "--quiet") == []


def test_without_anybody_there_the_line_says_so(referrals: Referrals, tmp_path: Path) -> None:
    assert scanned(referrals, tmp_path, (1,)) == ["Acme: Baker 1: nobody there yet"]


def test_a_log_that_names_a_forgotten_person_goes_with_them(
    known: Referrals, tmp_path: Path
) -> None:
    log = tmp_path / "reports" / "scan.log"
    log.parent.mkdir(mode=0o700, exist_ok=True)
    log.write_text("Acme: Baker 1: Ana Silva: ask (A1)\n")

    assert known("contacts", "forget", "Ana Silva", "--yes").code == 0

    assert not log.exists()
