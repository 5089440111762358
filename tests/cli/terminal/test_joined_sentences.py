"""What the terminal says is put together of parts as well: no end stands twice, no blank before a
comma, no name before a sentence that begins with it, nothing said twice in one answer."""

from __future__ import annotations

import shlex
from pathlib import Path

import pytest

from referrals.domain.postings.fit import Search
from referrals.model.postings import Board
from referrals.store.book import Book
from tests.cli.sentences import badly_joined
from tests.conftest import Referrals
from tests.ground import NOW
from tests.people import TODAY, contact, posting, snapshot, works_at

CONFIG = """
[me]
name = "Robin Doe"
current_employer = "Initech, Inc."
employers = [{ name = "Globex Co.", from = 2017, to = 2021, team = "Ops, etc." }]
[[companies]]
name = "Acme, Inc."
referral_bonus = "2500 USD"
[[companies]]
name = "Why not?"
"""
"""Every name ends as a sentence does."""
READ = (
    "today", "suggest", "suggest 1", "asks", "threads", "stats", "postings", "postings --dropped",
    "postings show 1", "companies list", "contacts list", "contacts show ana", "contacts show cy",
    "contacts review", "contacts review --people", "contacts review --ties", "undo --list",
    "send --dry-run", "draft A1", "draft F1", "doctor", "draft letter",
)  # fmt: skip
WRITE = (
    "done A1", "snooze F1 1w", "outcome 1 agreed", "outcome 1 submitted --met cy", "thank ana",
    "received ana 'a word.'", "gave bo 'a hand, etc.' ", "met cy", "lookout bo analyst",
    "applied analyst", "contacts edit ana --tie 2", "contacts merge ana 'ana silva jr.'",
    "companies edit acme --alias 'A. C. M. E.'", "done letter", "snooze letter", "wake", "undo",
    "ask nobody", "done A99", "postings show zzz", "snooze A1 soon",
)  # fmt: skip


@pytest.fixture
def hunt(tmp_path: Path, referrals: Referrals) -> Referrals:
    (tmp_path / "config.toml").write_text(CONFIG, encoding="utf-8")
    with Book.open(f"sqlite:///{tmp_path / 'referrals.db'}") as book:
        scan = book.boards.begin_scan(TODAY, NOW)
        for company in ("Acme, Inc.", "Why not?"):
            titles = ("Engineer, etc.", "Ready to ship?", "Analyst (m/w/d)", "Head of U.S. Sales.")
            board = Board(company, "greenhouse", company)
            shown = snapshot(*map(posting, titles), board=board)
            book.boards.record(shown, TODAY, Search(), scan)
        people = [
            contact("Ana Silva", works_at("Acme, Inc.", "V.P., Sales"), tie=4, kinds=("friend",)),
            contact("Bo Larsen", works_at("Globex Co."), tie=4, looking="cook, etc."),
            contact("Cy Young", works_at("Acme, Inc.", "Engineer."), works_at("Globex Co.")),
            contact("Ana Silva Jr.", works_at("Acme Inc")),
            contact("Di Poe", works_at("Initech, Inc.")),
            contact("Ed Poe", works_at("Initech, Inc.")),
        ]
        book.people.save(people, {0: "Ana Silva moved from Hooli, Inc. to Acme, Inc."}, TODAY)
    referrals("ask", "cy", "--company", "acme", "--on", "2026-11-14")
    referrals("received", "ana", "a tip, etc.", "--on", "2026-10-01")
    return referrals


def test_no_answer_joins_its_sentences_badly(hunt: Referrals) -> None:
    wrong = {}
    for line in (*READ, *WRITE, "today", "suggest"):
        said = hunt(*shlex.split(line))
        assert "Traceback" not in said.err
        out = said.out.partition("\n\n")[0] if line.startswith("postings show") else said.out
        if found := badly_joined(out) + badly_joined(said.err):
            wrong[line] = found

    assert not wrong, "\n".join(f"{k}: {v}" for k, v in wrong.items())
