"""`referrals report`: the page on demand, one to show to others, one with the user's templates."""

from __future__ import annotations

import stat
from pathlib import Path
from urllib.parse import unquote

import pytest

from referrals.store.book import Book
from tests.conftest import Referrals
from tests.crowded import NAMED, fill

CONFIG = """
[me]
name = "Robin Doe"
[[companies]]
name = "Northwind"
[report]
templates = "mine"
"""


@pytest.fixture
def mine(tmp_path: Path) -> Path:
    """The user's folder of templates, beside a book in which Ana Silva is everywhere."""
    (tmp_path / "config.toml").write_text(CONFIG, encoding="utf-8")
    with Book.open(f"sqlite:///{tmp_path / 'referrals.db'}") as book:
        fill(book)
    folder = tmp_path / "mine" / "report"
    folder.mkdir(parents=True)
    return folder


def test_it_is_written_where_it_says_and_listed_with_the_earlier_ones(
    referrals: Referrals, mine: Path
) -> None:
    referrals("report", today="2026-11-22")

    said = referrals("report")

    assert (said.code, said.err) == (0, "")
    page = Path(said.out.strip())
    assert page.name == "report.html"
    assert "Northwind" in page.read_text(encoding="utf-8")
    assert '<a href="index.html">Earlier reports</a>' in page.read_text(encoding="utf-8")
    index = (page.parent / "index.html").read_text(encoding="utf-8")
    assert index.index("report-2026-11-23.html") < index.index("report-2026-11-22.html")


def test_redacted_it_names_nobody_and_leaves_the_latest_alone(
    referrals: Referrals, mine: Path
) -> None:
    latest = Path(referrals("report").out.strip())
    before = latest.read_bytes()

    said = referrals("report", "--redact")

    page = Path(said.out.strip())
    text = unquote(page.read_text(encoding="utf-8"))
    assert page.name == "report-redacted.html"
    assert stat.S_IMODE(page.stat().st_mode) == 0o600
    assert "A. S." in text
    assert [name for name in NAMED if name in text] == []
    assert "Robin Doe" not in text
    assert "index.html" not in text
    assert latest.read_bytes() == before


def test_a_template_of_the_users_takes_the_place_of_ours(referrals: Referrals, mine: Path) -> None:
    (mine / "boards.html.j2").write_text("<p>My own words</p>")

    said = referrals("report")

    assert (said.code, said.err) == (0, "")
    assert "<p>My own words</p>" in Path(said.out.strip()).read_text(encoding="utf-8")


def test_a_mistake_in_one_is_told_and_the_report_comes_all_the_same(
    referrals: Referrals, mine: Path
) -> None:
    (mine / "boards.html.j2").write_text("\n{{ view.bords }}")

    said = referrals("report")

    assert said.code == 0
    assert f"{mine / 'boards.html.j2'}:2: " in said.err
    assert "mend it, or remove the file to have ours again" in said.err
    assert "the program's own templates are used" in said.err
    assert "No board is watched yet." in Path(said.out.strip()).read_text(encoding="utf-8")


def test_a_printed_draft_is_in_the_users_words_as_well(referrals: Referrals, mine: Path) -> None:
    drafts = mine.parent / "drafts"
    drafts.mkdir()
    (drafts / "follow_up.j2").write_text("Moin\nMoin {{ to }}!", encoding="utf-8")

    said = referrals("draft", "F1", today="2026-11-30")

    subject, _, body = said.out.splitlines()[1:]
    assert subject == "Subject: Moin"
    assert body.startswith("Moin ")
