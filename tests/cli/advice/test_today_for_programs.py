"""`today --json`, and `--plain` and `--json` where lists are shown."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from referrals.cli.shapes.documents import DOCUMENTS
from referrals.domain.postings.fit import Search
from referrals.store.book import Book
from referrals.usecases.mail.replies_seen import SEEN
from tests.conftest import Referrals
from tests.ground import NOW
from tests.people import TODAY, contact, posting, snapshot, works_at


@pytest.fixture(autouse=True)
def northwind(tmp_path: Path, referrals: Referrals) -> None:
    """Ana can be asked; Bo was asked nine days ago and is due a reminder."""
    (tmp_path / "config.toml").write_text('[[companies]]\nname = "Northwind"\n', encoding="utf-8")
    with Book.open(f"sqlite:///{tmp_path / 'referrals.db'}") as book:
        scan = book.boards.begin_scan(TODAY, NOW)
        book.boards.record(snapshot(posting(), posting("Cook")), TODAY, Search(), scan)
        people = [
            contact("Ana Silva", works_at("Northwind"), tie=4, looking="cook"),
            contact("Bo Larsen", works_at("Hooli"), tie=4),
        ]
        book.people.save(people, {}, TODAY)
    referrals("ask", "bo", "--company", "northwind", "--kind", "advice", "--on", "2026-11-14")


def test_the_morning_is_one_document(referrals: Referrals) -> None:
    said = referrals("today", "--json").document

    assert list(said) == ["today", "asks", "duties", "tips", "movers", "boards"]
    assert said["today"] == "2026-11-23"
    assert said["asks"][0]["contact"] == "Ana Silva"
    [duty] = said["duties"]
    assert list(duty) == ["code", "kind", "contact", "contact_id", "text", "due_on"]
    assert (duty["code"], duty["kind"], duty["due_on"]) == ("F1", "follow_up", "2026-11-21")


def test_who_moved_is_told(referrals: Referrals, tmp_path: Path) -> None:
    with Book.open(f"sqlite:///{tmp_path / 'referrals.db'}") as book:
        news = {0: "Cy Young moved from Globex to Northwind"}
        book.people.save([contact("Cy Young", works_at("Northwind"))], news, TODAY)

    assert "Cy Young moved from Globex to Northwind" in referrals("today").out
    assert referrals("today", "--json").document["movers"] == [
        "Cy Young moved from Globex to Northwind"
    ]


def test_what_is_true_of_many_is_said_once(referrals: Referrals) -> None:
    assert referrals("suggest").out.count("Ask before you apply") == 1


def test_the_morning_is_told_by_tabs(referrals: Referrals) -> None:
    rows = [line.split("\t") for line in referrals("today", "--plain").out.splitlines()]

    assert [row[:3] for row in rows if row[0] == "owed"] == [["owed", "F1", "Bo Larsen"]]
    assert {len(row) for row in rows} == {5}


def test_advice_is_told_by_tabs(referrals: Referrals) -> None:
    rows = [line.split("\t") for line in referrals("suggest", "--plain").out.splitlines()]

    assert rows[0][3:5] == ["A1", "Ana Silva"]
    assert {len(row) for row in rows} == {7}


@pytest.mark.parametrize(
    "command",
    [
        ("undo", "--list"), ("threads",), ("asks",), ("lookout", "--list"), ("companies", "list"),
        ("companies", "check"), ("companies", "suggest"), ("contacts", "list"), ("postings",),
        ("suggest",), ("stats",), ("today",),
    ],
)  # fmt: skip
def test_every_list_is_told_to_programs_in_both_ways(
    referrals: Referrals, command: tuple[str, ...]
) -> None:
    assert referrals(*command, "--json").document is not None
    assert referrals(*command, "--plain").code == 0


def test_what_is_removed_and_undone_is_told_to_programs(referrals: Referrals) -> None:
    assert referrals("companies", "remove", "northwind", "--json").document == {"id": "Northwind"}
    assert referrals("undo", "--json").document == {"undone": "companies remove northwind --json"}


def test_the_version_is_told_without_a_configuration(referrals: Referrals) -> None:
    assert referrals("--version").out.startswith("referrals 0.")


def test_a_letter_that_may_answer_an_ask_is_told_of(referrals: Referrals, tmp_path: Path) -> None:
    with Book.open(f"sqlite:///{tmp_path / 'referrals.db'}") as book:
        book.note(SEEN, '{"1": "2026-11-20"}')

    said = referrals("today", "--json")

    [reply] = msgspec.json.decode(said.out, type=DOCUMENTS["today"]).replies
    assert (reply.ask, reply.contact, reply.company) == (1, "Bo Larsen", "Northwind")
    assert str(reply.on) == "2026-11-20"
    assert "referrals outcome 1 agreed --on 2026-11-20" in " ".join(referrals("today").out.split())
