"""What `--json` prints has the shape of its schema, and the schemas are those of the shapes."""

from __future__ import annotations

import json
from pathlib import Path

import msgspec
import pytest

from referrals.cli.terminal.documents import DOCUMENTS
from referrals.domain.postings.fit import Search
from referrals.store.book import Book
from tests.conftest import Referrals
from tests.ground import NOW
from tests.paths import ROOT
from tests.people import TODAY, contact, posting, snapshot, works_at


@pytest.fixture
def book(tmp_path: Path, referrals: Referrals) -> None:
    """Something of everything: who can be asked, who was, who cannot be, whom one can help."""
    (tmp_path / "config.toml").write_text(
        '[[companies]]\nname = "Northwind"\nplatform = "greenhouse"\nboard = "northwind"\n',
        encoding="utf-8",
    )
    with Book.open(f"sqlite:///{tmp_path / 'referrals.db'}") as book:
        scan = book.boards.begin_scan(TODAY, NOW)
        book.boards.record(snapshot(posting(), posting("Cook")), TODAY, Search(), scan)
        people = [
            contact("Ana Silva", works_at("Northwind"), tie=4),
            contact("Bo Larsen", works_at("Globex"), tie=4, looking="cook"),
            contact("Cy Young", works_at("Northwind"), tie=3),
        ]
        book.people.save(people, {0: "Ana Silva now works at Northwind"}, TODAY)
    referrals("ask", "cy", "--posting", "data engineer", "--on", "2026-11-14")
    referrals("ask", "bo", "--company", "northwind", "--kind", "advice", "--on", "2026-11-14")


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("asks", ("asks",)),
        ("suggest", ("suggest",)),
        ("today", ("today",)),
        ("postings", ("postings",)),
        ("contacts-list", ("contacts", "list")),
        ("companies-check", ("companies", "check")),
        ("companies-list", ("companies", "list")),
        ("threads", ("threads",)),
        ("undo-list", ("undo", "--list")),
        ("written", ("met", "ana")),
    ],
)
@pytest.mark.usefixtures("book")
def test_what_is_printed_has_the_shape_of_its_schema(
    referrals: Referrals, name: str, words: tuple[str, ...]
) -> None:
    said = referrals(*words, "--json")

    assert said.code == 0
    assert msgspec.json.decode(said.out, type=DOCUMENTS[name])


@pytest.mark.parametrize("name", DOCUMENTS)
def test_a_schema_is_that_of_its_shape(name: str) -> None:
    kept = json.loads((ROOT / "referrals" / "schemas" / f"{name}.json").read_text("utf-8"))

    schema = msgspec.json.schema(DOCUMENTS[name])

    remedy = "run: python scripts/schemas.py"
    assert {key: kept[key] for key in schema} == schema, remedy
