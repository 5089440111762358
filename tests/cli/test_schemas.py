"""What `--json` prints has the shape of its schema, and the schemas are those of the shapes."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import get_origin

import msgspec
import pytest
import typer

from referrals.cli.main import app
from referrals.cli.shapes.documents import DOCUMENTS
from referrals.cli.shapes.further_documents import FURTHER
from referrals.cli.shapes.results import RESULTS
from referrals.cli.start.lazy import Lazy, every_command
from referrals.domain.postings.fit import Search
from referrals.store.book import Book
from tests.conftest import Referrals, ReferralsIn
from tests.ground import NOW
from tests.paths import ROOT
from tests.people import TODAY, contact, posting, snapshot, works_at
from tests.schedule.programs import CRONTAB, put

SHAPES = DOCUMENTS | FURTHER | RESULTS


@pytest.fixture(scope="module")
def begun(referrals_in: ReferralsIn, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Something of everything: who can be asked, who was, who cannot be, whom one can help."""
    folder = tmp_path_factory.mktemp("begun")
    referrals = referrals_in(folder)
    (folder / "config.toml").write_text(
        '[me]\nemail = "robin@example.org"\n[[companies]]\nname = "Northwind"\nplatform = "greenhouse"\nboard = "northwind"\n',
        encoding="utf-8",
    )
    with Book.open(f"sqlite:///{folder / 'referrals.db'}") as book:
        scan = book.boards.begin_scan(TODAY, NOW)
        book.boards.record(snapshot(posting(), posting("Cook")), TODAY, Search(), scan)
        people = [
            contact("Ana Silva", works_at("Northwind"), tie=4),
            contact("Bo Larsen", works_at("Globex"), tie=4, looking="cook"),
            contact("Cy Young", works_at("Northwind"), tie=3),
        ]
        book.people.save(people, {0: "Ana Silva now works at Northwind"}, TODAY)
    csv = "First Name,Last Name,Company\nEva,Berg,Northwind\nA,Silva,Northwind\n"
    (folder / "Connections.csv").write_text(csv, encoding="utf-8")
    (folder / "companies.csv").write_text("name,careers\nHooli,\n", encoding="utf-8")
    referrals("lookout", "cy", "data engineer", "--on", "2026-11-01")
    referrals("contacts", "add", "Dee Poe", "--employer", "Northwind Labs")
    referrals("contacts", "add", "Dee Poe", "--employer", "Northwind Labs", "--anyway")
    referrals("ask", "cy", "--posting", "data engineer", "--on", "2026-11-14")
    referrals("ask", "bo", "--company", "northwind", "--kind", "advice", "--on", "2026-11-14")
    return folder


@pytest.fixture
def book(begun: Path, tmp_path: Path) -> None:
    shutil.copytree(begun, tmp_path, dirs_exist_ok=True)


PRINTED = [
    ("asks", ("asks",)),
    ("suggest", ("suggest",)),
    ("today", ("today",)),
    ("postings", ("postings",)),
    ("postings-show", ("postings", "show", "1")),
    ("contacts-list", ("contacts", "list")),
    ("contacts-show", ("contacts", "show", "cy")),
    ("contacts-review", ("contacts", "review")),
    ("contacts-review-people", ("contacts", "review", "--people")),
    ("contacts-review-ties", ("contacts", "review", "--ties")),
    ("contacts-import", ("contacts", "import", "Connections.csv")),
    ("contacts-import", ("contacts", "import", "Connections.csv", "--dry-run")),
    ("contacts-edit-many", ("contacts", "edit", "--company", "northwind", "--tag", "nw")),
    ("contacts-forget", ("contacts", "forget", "cy", "--yes")),
    ("companies-check", ("companies", "check")),
    ("companies-list", ("companies", "list")),
    ("companies-suggest", ("companies", "suggest")),
    ("companies-add", ("companies", "add", "Hooli", "--no-board")),
    # Names are looked up at every platform: here at a door that nobody opens.
    ("companies-import", ("companies", "import", "companies.csv", "--api", "http://127.0.0.1:1")),
    ("threads", ("threads",)),
    ("lookout-list", ("lookout", "--list")),
    ("stats", ("stats",)),
    ("doctor", ("doctor",)),
    ("schedule-show", ("schedule", "show")),
    ("undo-list", ("undo", "--list")),
    ("undo", ("undo",)),
    ("written", ("ask", "ana", "--company", "northwind")),
    ("written", ("done", "A1")),
    ("written", ("outcome", "1", "agreed")),
    ("written", ("met", "ana")),
    ("written", ("thank", "cy")),
    ("written", ("gave", "ana", "a word")),
    ("written", ("received", "ana", "a word")),
    ("written", ("applied", "data engineer")),
    ("written", ("lookout", "ana", "cook")),
    ("written", ("postings", "edit", "1", "--team", "Data")),
    ("written", ("contacts", "add", "Fay Wu")),
    ("written", ("contacts", "edit", "ana", "--tie", "2")),
    ("written", ("contacts", "merge", "ana", "bo")),
    ("written", ("companies", "edit", "northwind", "--alias", "NW")),
    ("written", ("companies", "remove", "northwind")),
    ("snooze", ("snooze", "A1", "friday")),
    ("snooze", ("snooze", "A1", "--never")),
    ("wake", ("wake",)),
    ("contacts-link", ("contacts", "link", "ana", "bo", "--strength", "4")),
    ("contacts-link", ("contacts", "unlink", "bo", "cy")),
    ("backup", ("backup",)),
    ("backup", ("backup", "book.db")),
    ("restore", ("restore", "kept.db")),
    ("recover", ("recover",)),
    ("report", ("report",)),
    ("schedule-show", ("schedule", "install", "--with", "cron")),
    ("schedule-remove", ("schedule", "remove")),
    ("open", ("open", "data engineer")),
    ("draft", ("draft", "A1")),
    ("draft", ("draft", "A1", "--eml", "a1.eml")),
    ("draft", ("draft", "ana", "--lookout", "cook")),
    ("send", ("send", "--dry-run")),
    ("contacts-review-decided", ("contacts", "review", "Northwind Labs", "--is", "northwind")),
    ("contacts-review-decided", ("contacts", "review", "Northwind Labs", "--none")),
]
"""What is printed has the shape of which schema."""
MEMBERS = {"members-list", "members-invite", "members-upgrade", "workers-status"}
ELSEWHERE = {
    "scan", "export", "contacts export", "workers status",
    *(f"members {name}" for name in ("add", "list", "invite", "export", "remove", "upgrade")),
}  # fmt: skip
"""`scan --dry-run` asks boards (tests/cli/daily), members need a server (tests/cli/centre); the
others write the book itself."""
TALKS = {"init", "demo", "mcp", "serve", "worker"}
"""What shows itself at work to a person; `mcp` and `serve` speak all the time, `worker` logs."""
BEFORE: dict[tuple[str, ...], tuple[str, ...]] = {
    ("contacts", "unlink"): ("contacts", "link", "bo", "cy"),
    ("restore",): ("backup", "kept.db"),
    ("schedule", "remove"): ("schedule", "install", "--with", "cron"),
    ("draft", "A1"): ("today",),
    ("snooze",): ("today",),
}
"""What a command takes back, reads, or is about."""
LOOKED_AT = ("doctor",)
"""What may end with 1 and says the same."""


@pytest.mark.parametrize(("name", "words"), PRINTED)
@pytest.mark.usefixtures("book")
def test_what_is_printed_has_the_shape_of_its_schema(
    referrals: Referrals, tmp_path: Path, name: str, words: tuple[str, ...]
) -> None:
    env = {"PATH": put(tmp_path / "bin", crontab=CRONTAB), "BROWSER": "true %s"}
    for before in (command for command in BEFORE if words[: len(command)] == command):
        assert referrals(*BEFORE[before], env=env).code == 0

    said = referrals(*words, "--json", env=env)

    assert said.code == 0 or words[0] in LOOKED_AT, said.err
    read = msgspec.json.decode(said.out, type=SHAPES[name])
    assert read or name == "contacts-review-ties", "an empty list has every shape"


def test_every_command_prints_json_and_has_a_schema() -> None:
    root = typer.main.get_command(app)
    assert isinstance(root, Lazy)
    commands = dict(every_command(root))
    printing = {
        name
        for name, command in commands.items()
        if any("--json" in parameter.opts for parameter in command.params)
    }

    assert {*commands} - printing == TALKS
    held = {" ".join(words[:n]) for _, words in PRINTED for n in (1, 2)}

    assert printing - held == ELSEWHERE
    assert {name for name, _ in PRINTED} | {"scan-dry-run"} | MEMBERS == {*SHAPES}


def test_every_list_is_a_table_for_programs_too() -> None:
    root = typer.main.get_command(app)
    assert isinstance(root, Lazy)
    lists = {words for name, words in PRINTED if get_origin(SHAPES[name]) is list}

    for name, command in every_command(root):
        if any(name.split() == [*words[: len(name.split())]] for words in lists):
            assert any("--plain" in parameter.opts for parameter in command.params), name


@pytest.mark.parametrize("name", SHAPES)
def test_a_schema_is_that_of_its_shape(name: str) -> None:
    kept = json.loads((ROOT / "referrals" / "schemas" / f"{name}.json").read_text("utf-8"))

    schema = msgspec.json.schema(SHAPES[name])

    remedy = "run: python scripts/schemas.py"
    assert {key: kept[key] for key in schema} == schema, remedy


def test_there_is_no_other_schema() -> None:
    files = {file.stem for file in (ROOT / "referrals" / "schemas").glob("*.json")}

    assert files == {*SHAPES}
