"""`contacts forget`: proved by searching the bytes of every file."""

from __future__ import annotations

import os
import pty
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import unquote

import pytest

from referrals.config.load import load
from referrals.store.book import Book
from referrals.usecases.briefing import brief
from referrals.usecases.publish import publish
from reports.mail.letter import letter
from reports.mail.message import message
from tests.conftest import TODAY as DAY
from tests.conftest import Referrals
from tests.crowded import NAMED, fill
from tests.people import TODAY, days_ago
from tests.terminal import shown_on

NOW = datetime(2026, 11, 23, 7, tzinfo=UTC)
CONFIG = """
[me]
name = "Robin Doe"
[[companies]]
name = "Northwind"
"""


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A folder in which Ana Silva is everywhere: book, reports, a mail that waits, a backup."""
    (tmp_path / "config.toml").write_text(CONFIG, encoding="utf-8")
    config = load(tmp_path / "config.toml")
    with Book.open(config.store_url) as book:
        fill(book)
        report = brief(book, config, [], TODAY)
        publish(report, config)
        publish(brief(book, config, [], days_ago(3)), config)
    waiting = message(
        letter(report), sender="r@x.example", to="r@x.example", message_id="<1@x>", now=NOW
    )
    waiting.add_alternative("Ask Ana Silva at Globex", subtype="html", cte="base64")
    outbox = tmp_path / "reports/outbox"
    outbox.mkdir()
    (outbox / "waiting.eml").write_bytes(waiting.as_bytes())
    (outbox / "other.eml").write_text("Subject: Nothing of her\n\nNothing")
    (tmp_path / "reports/.report.html.x1").write_text("half a page about Ana Silva")
    (tmp_path / "referrals.db.before-0002").write_bytes(b"Ana Silva")
    return tmp_path


def named_in(home: Path) -> list[str]:
    """What Ana is known by, in any file of the folder."""
    said = b"".join(file.read_bytes() for file in home.rglob("*") if file.is_file())
    text = unquote(said.decode(errors="replace"))
    return [name for name in NAMED if name in text]


def test_no_file_names_a_forgotten_person(referrals: Referrals, home: Path) -> None:
    reports = home / "reports"
    (reports / "report-2020-01-01.html").write_text("Nothing about her")
    assert named_in(home) == list(NAMED)

    said = referrals("contacts", "forget", "ana silva", "--yes")

    assert named_in(home) == []
    assert (said.code, said.out) == (0, "1\n")
    assert "Forgot Ana Silva (1): 2 contacts, 2 e-mail addresses, 1 job, " in said.err
    assert "1 ask, 2 steps of asks" in said.err
    assert f"Removed {reports / 'outbox/waiting.eml'}." in said.err
    assert f"Removed {home / 'referrals.db.before-0002'}." in said.err
    assert (reports / "outbox/other.eml").exists()
    assert "Northwind" in (reports / "report.html").read_text()
    assert (reports / "report-2020-01-01.html").exists()


def test_a_script_must_say_yes_and_nothing_is_removed_before(
    referrals: Referrals, home: Path
) -> None:
    said = referrals("contacts", "forget", "ana silva")

    assert said.code == 2
    assert "say --yes" in said.err
    assert named_in(home) == list(NAMED)


@pytest.mark.parametrize(("answer", "code", "left"), [("n", 1, list(NAMED)), ("y", 0, [])])
def test_on_a_terminal_it_asks(home: Path, answer: str, code: int, left: list[str]) -> None:
    mine, theirs = pty.openpty()
    program = [sys.executable, "-m", "referrals", "--config", str(home / "config.toml")]
    process = subprocess.Popen(
        [*program, "--today", DAY, "contacts", "forget", "1"],
        stdin=theirs,
        stderr=theirs,
        stdout=subprocess.PIPE,
    )
    os.close(theirs)
    os.write(mine, f"{answer}\n".encode())
    process.communicate(timeout=300)

    assert "Forget Ana Silva (1) for good?" in shown_on(mine)
    assert process.returncode == code
    assert named_in(home) == left


def test_programs_are_told_what_went_and_a_namesake_is_shown(
    referrals: Referrals, tmp_path: Path
) -> None:
    (tmp_path / "config.toml").write_text(CONFIG, encoding="utf-8")
    for mail in ("ana@home.example", "ana@work.example"):
        referrals("contacts", "add", "Ana Silva", "--email", mail)

    said = referrals("contacts", "forget", 1, "--yes", "--json")

    assert said.document == {
        "id": 1,
        "removed": {"contacts": 1, "emails": 1, "changes": 2},
        "taken": {"asks": [], "lookouts": [], "acquaintances": [], "favours": []},
        "files": [],
        "left": [],
    }
    assert "Contact 2 is called Ana Silva, too. The same person?" in said.err
    assert not (tmp_path / "reports").exists()


def test_nobody_is_forgotten_while_the_configuration_is_broken(
    referrals: Referrals, home: Path
) -> None:
    broken = CONFIG + 'platform = "grenhouse"\nboard = "northwind"\n'
    (home / "config.toml").write_text(broken, encoding="utf-8")

    said = referrals("contacts", "forget", "ana silva", "--yes")

    assert said.code == 10
    assert named_in(home) == list(NAMED)
