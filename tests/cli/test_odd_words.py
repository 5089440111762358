"""Whatever others call themselves: the commands go on (FAULTS.md, 32)."""

from __future__ import annotations

import subprocess
import sys
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from referrals.domain.postings.fit import Search
from referrals.model.postings import Board
from referrals.store.book import Book
from tests.conftest import TODAY, Referrals
from tests.people import posting, snapshot

ODD = (
    "Foo (formerly 🚀)", "Acme aka *", "Foo (now -)", "(fka ?)", "aka", "🚀", "?", "- | -", "Acme (", "formerly",
    "@", "@ @ @", "Acme, a  company", "a company", "an , an brand", "The", "Inc.", "GmbH & Co. KG", "株式会社",
    "Group", "Holdings Group", "\u202eemcA", "[/red]", "=cmd()", "A" * 3000, "٣٤٥", "e\u0301" * 200, ".com",
)  # fmt: skip
COMMANDS = (
    ("today",), ("suggest",), ("suggest", "--json"), ("report",), ("report", "--redact"), ("stats",), ("doctor",),
    ("contacts", "list"), ("contacts", "list", "--json"), ("contacts", "review"), ("contacts", "review", "--json"),
    ("contacts", "export"), ("companies", "list"), ("companies", "suggest"), ("postings",), ("postings", "--json"),
    ("asks",), ("draft", "A1"), ("export", "{folder}/all"),
)  # fmt: skip


@pytest.fixture
def home(referrals: Referrals, tmp_path: Path) -> Referrals:
    """A book in which every name, title and place is an odd one, and so are two companies."""
    companies = "".join(f'[[companies]]\nname = "{name}"\n' for name in ("Acme", "🚀", "?"))
    (tmp_path / "config.toml").write_text(
        f'[me]\nname = "Robin"\ncurrent_employer = "*"\nemployers = [{{name = "🔥"}}, {{name = "-"}}]\n{companies}'
    )
    cells = [f'"{odd}","{odd}",,,"{odd}","{odd}",01 Jan 2020'.replace('""', '"x"') for odd in ODD]
    head = "First Name,Last Name,URL,Email Address,Company,Position,Connected On"
    (tmp_path / "people.csv").write_text("\n".join((head, *cells)), encoding="utf-8")
    assert referrals("contacts", "import", tmp_path / "people.csv").code == 0
    with Book.open(f"sqlite:///{tmp_path / 'referrals.db'}") as book:
        day = date.fromisoformat(TODAY)
        number = book.boards.begin_scan(day, datetime(2026, 11, 23, tzinfo=UTC))
        for company in ("Acme", "🚀", "?"):
            jobs = [posting(odd, external_id=str(n), locations=(odd,)) for n, odd in enumerate(ODD)]
            board = Board(company, "greenhouse", company)
            book.boards.record(snapshot(*jobs, board=board), day, Search(), number)
    return referrals


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_odd_names_end_no_command(
    command: tuple[str, ...], home: Referrals, tmp_path: Path
) -> None:
    said = home(*(word.format(folder=tmp_path) for word in command))

    assert "Traceback" not in said.err
    assert said.code in (0, 1, 2)


def test_an_employer_that_is_a_picture_is_an_employer(home: Referrals) -> None:
    home("contacts", "add", "Ana Silva", "--employer", "🚀")
    home("contacts", "add", "Bo Larsen", "--employer", "🔥")

    listed = home("contacts", "list", "--json").document

    companies = {one["name"]: one["employments"][0]["company"] for one in listed}
    assert companies["Ana Silva"] == "🚀"
    assert companies["Bo Larsen"] is None


def test_bytes_that_are_no_text_are_taken_as_they_can_be(tmp_path: Path) -> None:
    (tmp_path / "config.toml").write_text('[me]\nname = "Robin"\n')
    program = [sys.executable, "-m", "referrals", "--config", str(tmp_path / "config.toml")]

    added = subprocess.run(
        [*program, "contacts", "add", b"Ana \xff", "--employer", b"\xed\xa0\x80 Ltd"],
        capture_output=True,
        check=False,
    )

    assert b"Traceback" not in added.stderr
    assert added.returncode == 0


@pytest.mark.parametrize("number", ["²", "③", "9" * 19, "9" * 5000])
@pytest.mark.parametrize("command", [
    ("postings", "show"), ("postings", "edit", "--team", "x"), ("contacts", "show"), ("contacts", "forget"),
    ("draft",), ("outcome",), ("undo",),
])  # fmt: skip
def test_a_number_that_is_no_id_is_told_in_a_sentence(
    home: Referrals, number: str, command: tuple[str, ...]
) -> None:
    result = home(*command, number)

    assert result.code in (1, 2)
    assert "fault in referrals" not in result.err
