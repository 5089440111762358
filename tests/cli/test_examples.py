"""Every example that a help shows can be typed as it stands, and every command has one."""

from __future__ import annotations

import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import typer

from referrals.cli.main import app
from referrals.cli.start.lazy import Lazy, every_command
from referrals.cli.terminal.examples import examples_of
from referrals.domain.postings.fit import Search
from referrals.store.book import Book
from tests.conftest import Referrals, ReferralsIn
from tests.ground import NOW
from tests.paths import ROOT
from tests.people import TODAY, contact, posting, snapshot, works_at
from tests.test_docs_commands import DOCUMENTS, shown

ELSEWHERE = {
    "init": "writes a configuration where one is already", "demo": "scans a world of its own",
    "scan": "asks boards", "companies add https": "asks a board", "schedule": "changes the machine",
    "recover": "needs a damaged book", "restore": "needs a backup", "companies import": "asks boards",
    "doctor": "judges the machine", "serve": "waits for a browser",
    "members": "needs a centre's server", "--member": "needs a centre's server",
    "worker": "needs a centre's server",
}  # fmt: skip
"""Examples that are run by tests of their own, and why not here."""
ROOT_GROUP = typer.main.get_command(app)
assert isinstance(ROOT_GROUP, Lazy)
EXAMPLES = {path: examples_of(command) for path, command in every_command(ROOT_GROUP)}
HERE = [
    words
    for examples in EXAMPLES.values()
    for words in examples
    if not words.startswith(tuple(ELSEWHERE))
]
CONFIG = """
[me]
name = "Robin Doe"
email = "robin@example.org"
[mail]
method = "folder"
[[companies]]
name = "Northwind"
"""
CONNECTIONS = """First Name,Last Name,URL,Email Address,Company,Position,Connected On
Eva,Berg,https://www.linkedin.com/in/eva,,Northwind,Designer,12 Mar 2020
"""


@pytest.fixture(scope="module")
def begun(referrals_in: ReferralsIn, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Ana can be asked; Cy was asked, and made a referral before; Bo looks for a kitchen."""
    folder = tmp_path_factory.mktemp("begun")
    referrals = referrals_in(folder)
    (folder / "config.toml").write_text(CONFIG, encoding="utf-8")
    (folder / "Connections.csv").write_text(CONNECTIONS, encoding="utf-8")
    with Book.open(f"sqlite:///{folder / 'referrals.db'}") as book:
        scan = book.boards.begin_scan(TODAY, NOW)
        shown = snapshot(posting(), posting("Analyst"), posting("Cook"))
        book.boards.record(shown, TODAY, Search(), scan)
        people = [
            contact("Ana Silva", works_at("Northwind"), tie=4),
            contact("Bo Larsen", works_at("Globex"), tie=4, looking="cook"),
            contact("Cy Young", works_at("Northwind"), tie=3),
        ]
        book.people.save(people, {}, TODAY)
        book.people.link(1, 3, 3)
    for words in (
        ("ask", "cy", "--company", "northwind", "--kind", "advice", "--on", "2026-11-14"),
        ("lookout", "cy", "data engineer", "--on", "2026-11-01"),
    ):
        assert referrals(*words).code == 0
    referrals("today")
    return folder


@pytest.fixture
def book(begun: Path, tmp_path: Path) -> None:
    shutil.copytree(begun, tmp_path, dirs_exist_ok=True)


@pytest.mark.parametrize("words", HERE)
@pytest.mark.usefixtures("book")
def test_an_example_runs(referrals: Referrals, words: str) -> None:
    if words.startswith("outcome 1 interviewing"):
        referrals("ask", "ana", "--company", "northwind")
        referrals("outcome", "2", "submitted")
        words = words.replace("outcome 1", "outcome 2")

    said = referrals(*shlex.split(words), env={"BROWSER": "true %s"})

    assert said.code == 0, said.err


def test_every_command_has_an_example_that_begins_with_it() -> None:
    assert [name for name, examples in EXAMPLES.items() if not examples] == []
    assert all(w.startswith(name) for name, examples in EXAMPLES.items() for w in examples)


def test_a_help_ends_with_its_examples(referrals: Referrals) -> None:
    assert (
        referrals("asks", "--help")
        .out.rstrip()
        .endswith("Examples:\n    referrals asks --open\n    referrals asks --due --json")
    )


def test_the_man_pages_are_up_to_date(tmp_path: Path) -> None:
    script = ROOT / "scripts" / "man_pages.py"
    written = {page.name: page.read_text("utf-8") for page in (ROOT / "docs/man").glob("*.1")}

    subprocess.run([sys.executable, script, tmp_path], cwd=ROOT, capture_output=True, check=True)

    made = {page.name: page.read_text("utf-8") for page in tmp_path.glob("*.1")}
    assert made == written, "run: python scripts/man_pages.py"


@pytest.mark.skipif(not shutil.which("groff"), reason="needs groff")
def test_the_man_pages_are_read_without_a_complaint() -> None:
    pages = sorted((ROOT / "docs" / "man").glob("*.1"))

    said = subprocess.run(
        ["groff", "-man", "-Tutf8", "-Kutf8", "-ww", "-z", *pages], capture_output=True, check=True
    )

    assert (said.stdout, said.stderr) == (b"", b"")


def test_the_page_of_commands_is_up_to_date() -> None:
    script = ROOT / "scripts" / "command_page.py"

    written = subprocess.run(
        [sys.executable, script], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout

    page = (ROOT / "docs" / "commands.md").read_text(encoding="utf-8")
    assert page == written, "run: python scripts/command_page.py > docs/commands.md"


ELSEWHERE_IN_DOCUMENTS = ELSEWHERE | {
    "companies add": "asks a board", "companies edit COMPANY --careers": "asks a board",
    "send --test": "needs a server", "mcp": "waits for an assistant",
    "--debug": "stands before a command",
}  # fmt: skip
FILLED = {
    "NAME": "northwind", "COMPANY": "northwind", "ANA": "ana", "BO": "bo", "FILE…": "Connections.csv",
    "/media/stick/jobs.db": "stick/jobs.db", "A2": "A1",
}  # fmt: skip
"""What a reader puts for a word in capitals, and for a place on another machine."""
ASKED = ("ask", "ana", "--company", "northwind")
FIRST: dict[str, tuple[tuple[str, ...], ...]] = {
    "outcome ana agreed": (ASKED,),
    "outcome 3 agreed": (ASKED, ("ask", "bo", "--company", "northwind", "--kind", "advice")),
    "outcome ana interviewing": (ASKED, ("outcome", "ana", "submitted")),
}
"""What has happened before, in the story that the document tells."""
IN_DOCUMENTS = [
    pytest.param(words, id=f"{document.name}: {words}")
    for document in DOCUMENTS
    if document.name != "commands.md"  # it shows what the helps show
    for words in (said.removeprefix("referrals ") for said in dict.fromkeys(shown(document)))
    if not words.startswith(tuple(ELSEWHERE_IN_DOCUMENTS))
]


@pytest.mark.parametrize("words", IN_DOCUMENTS)
@pytest.mark.usefixtures("book")
def test_an_example_of_a_document_runs(referrals: Referrals, tmp_path: Path, words: str) -> None:
    for somebody in ("kim", "robin", "stick"):
        (tmp_path / somebody).symlink_to(tmp_path)
    for before in (FIRST[story] for story in FIRST if words.lower().startswith(story)):
        assert [referrals(*command).code for command in before] == [0] * len(before)

    said = referrals(*(FILLED.get(word, word) for word in shlex.split(words)))

    assert said.code == 0, said.err
