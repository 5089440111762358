"""Every write from a page leaves the rows of its command, tells what was written, and is undone."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from referrals.store.book import Book
from tests.conftest import TODAY, Said
from tests.doors.books import begin, rows
from tests.doors.needed import needed
from tests.doors.page.visitor import Visitor, serving
from tests.ground import environment
from tests.people import contact, works_at
from tests.warm import warm

needed("starlette", "uvicorn", "python_multipart")


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("written")


@pytest.fixture(scope="module")
def visitor(home: Path) -> Iterator[Visitor]:
    with serving(begin(home)) as visitor:
        yield visitor.enters()


Run = Callable[..., Said]


def all_of(folder: Path) -> list[str]:
    """The book but its journal, and config.toml."""
    return [*rows(folder, "changes"), (folder / "config.toml").read_text(encoding="utf-8")]


@pytest.fixture
def typed(tmp_path: Path) -> Run:
    """`referrals …` on the book in the folder that is given."""

    def run(folder: Path, *words: str) -> Said:
        out, err = tmp_path / "out", tmp_path / "err"
        before = ["--config", str(folder / "config.toml"), "--today", TODAY]
        code = warm().run([*before, *words], folder, environment(), out, err)
        return Said(code, out.read_text(encoding="utf-8"), err.read_text(encoding="utf-8"))

    return run


@pytest.fixture
def beside(home: Path, tmp_path: Path) -> Path:
    """The same book once more, for the command."""
    return _copied(home, tmp_path / "beside")


def _copied(home: Path, folder: Path) -> Path:
    folder.mkdir()
    shutil.copy(home / "config.toml", folder)
    with (
        closing(sqlite3.connect(home / "referrals.db")) as book,
        closing(sqlite3.connect(folder / "referrals.db")) as copy,
    ):
        book.backup(copy)
    return folder


WRITES: list[tuple[str, dict[str, Any], tuple[str, ...]]] = [
    (
        "/log/ask", {"code": "A1", "channel": "email", "on": "2026-11-22"},
        ("ask", "A1", "--on", "2026-11-22", "--channel", "email"),
    ),
    ("/log/done", {"code": "H1", "on": "2026-11-23"}, ("done", "H1", "--on", "2026-11-23")),
    ("/log/snooze", {"code": "A1", "when": "2w"}, ("snooze", "A1", "2w")),
    ("/log/snooze", {"code": "A1", "when": "2w", "until": "never"}, ("snooze", "A1", "--never")),
    (
        "/log/outcome", {"ask": "1", "status": "agreed", "on": "2026-11-20", "note": "gladly"},
        ("outcome", "1", "agreed", "--on", "2026-11-20", "--note", "gladly"),
    ),
    (
        "/log/thanks", {"contact": "3", "how": "card", "on": "2026-11-23"},
        ("thank", "3", "--how", "card", "--on", "2026-11-23"),
    ),
    (
        "/log/met", {"contact": "1", "how": "call", "on": "2026-11-22", "note": "x"},
        ("met", "1", "--how", "call", "--on", "2026-11-22", "--note", "x"),
    ),
    (
        "/people/edit",
        {"contact": "1", "name": "Ana Silva", "employer": "Zyntrix", "title": "CTO", "tie": "5",
         "kind": ["friend", "mentor"], "note": "", "tag": "berlin", "cadence": "60d"},
        ("contacts", "edit", "1", "--employer", "Zyntrix", "--title", "CTO", "--tie", "5", "--kind",
         "friend", "--kind", "mentor", "--note", "", "--tag", "berlin", "--cadence", "60d"),
    ),
    ("/log/applied", {"posting": "2", "on": "2026-11-20"}, ("applied", "2", "--on", "2026-11-20")),
    (
        "/review/employer", {"employer": "Northwind Labs", "company": "Northwind"},
        ("contacts", "review", "Northwind Labs", "--is", "Northwind"),
    ),
    ("/review/employer", {"employer": "Northwind Labs"}, ("contacts", "review", "Northwind Labs", "--none")),
    ("/people/merge", {"contact": ["1", "2"]}, ("contacts", "merge", "1", "2")),
    ("/people/merge", {"contact": ["1", "2"], "never": "1"}, ("contacts", "merge", "--never", "1", "2")),
]  # fmt: skip


@pytest.mark.parametrize(("path", "said", "words"), WRITES, ids=[" ".join(w) for *_, w in WRITES])
def test_a_form_writes_the_rows_of_its_command_and_undo_takes_them_back(
    visitor: Visitor, home: Path, beside: Path, typed: Run,
    path: str, said: dict[str, Any], words: tuple[str, ...],
) -> None:  # fmt: skip
    before = all_of(home)

    got = visitor.sends(path, {**said, "back": "/people"})
    typing = typed(beside, *words)

    assert (typing.code, got.status) == (0, 200), typing.err
    assert all_of(home) == all_of(beside) != before
    assert got.told
    assert "<h1>People</h1>" in got.text
    undone = visitor.sends("/log/undo", {"undo": got.field("undo"), "back": "/asks"})
    assert undone.told.startswith(f"Undone: {words[0]}")
    assert all_of(home) == before


def test_what_was_merged_is_parted_as_its_command_parts_it(
    visitor: Visitor, home: Path, typed: Run, tmp_path: Path
) -> None:
    before = all_of(home)
    visitor.sends("/people/merge", {"contact": ["1", "2"]})
    assert 'name="gone" value="2"' in visitor.gets("/people/1").text
    folder = _copied(home, tmp_path / "merged")

    got = visitor.sends("/people/part", {"gone": "2", "back": "/people/1"})

    assert got.told == "Contacts 1 and 2 are two again."
    assert typed(folder, "contacts", "merge", "--undo", "2").code == 0
    assert all_of(home) == all_of(folder)
    assert [row for row in all_of(home) if row.startswith("contacts ")] == [
        row for row in before if row.startswith("contacts ")
    ]


def test_of_several_namesakes_some_are_one_person(visitor: Visitor, home: Path) -> None:
    with Book.open(f"sqlite:///{home / 'referrals.db'}") as book:
        wei = [contact("Wei Chen", works_at("SAP", title)) for title in ("A", "B", "C")]
        first, second, third = book.people.save(wei, {}, TODAY)
    page = visitor.gets("/review?later=1").text
    assert [f'name="contact" value="{one}" data-key="{n}"' in page for n, one in enumerate(
        (first, second, third), start=1
    )] == [True, True, True]  # fmt: skip

    got = visitor.sends("/people/merge", {"contact": [first, third], "back": "/review?later=1"})

    assert got.told.startswith(f"Wei Chen ({third}) counts as Wei Chen ({first})")
    assert "Tick those" not in got.text
    assert f'name="contact" value="{second}"' in got.text


def test_a_second_tab_undoes_only_what_was_last(visitor: Visitor, home: Path) -> None:
    first = visitor.sends("/log/met", {"contact": "1", "how": "call"})
    second = visitor.sends("/log/met", {"contact": "2", "how": "call"})

    refused = visitor.sends("/log/undo", {"undo": first.field("undo")})

    assert "Nothing is undone: after " in refused.told
    assert visitor.sends("/log/undo", {"undo": second.field("undo")}).told.startswith("Undone")
    assert visitor.sends("/log/undo", {"undo": first.field("undo")}).told.startswith("Undone")
    assert "taken back before" in visitor.sends("/log/undo", {"undo": first.field("undo")}).told


def test_what_cannot_be_written_is_told_on_the_page_and_nothing_is(
    visitor: Visitor, home: Path
) -> None:
    before = rows(home)

    future = visitor.sends("/log/thanks", {"contact": "3", "on": "2026-12-24"})
    unknown = visitor.sends("/log/done", {"code": "A77"})
    odd = visitor.sends("/log/outcome", {"ask": "1", "status": "hired", "on": "soon"})

    assert "still to come" in future.told
    assert "no 'A77' today" in unknown.told
    assert "is no date" in odd.told
    assert rows(home) == before


def test_what_the_command_line_writes_meanwhile_is_on_the_page(
    visitor: Visitor, home: Path, typed: Run
) -> None:
    assert "Zoe Quill" not in visitor.gets("/people").text

    assert typed(home, "contacts", "add", "Zoe Quill").code == 0

    assert "Zoe Quill" in visitor.gets("/people").text
    assert typed(home, "undo").err == "Undone: contacts add 'Zoe Quill'.\n"
    assert "Zoe Quill" not in visitor.gets("/people").text


def test_a_search_shows_whom_it_fits(visitor: Visitor) -> None:
    by_word = visitor.gets("/people?words=glob").text
    by_company = visitor.gets("/people?company=northwind&tie=strong").text

    assert "Bo Larsen" in by_word
    assert "Ana Silva" not in by_word
    assert "Ana Silva" in by_company
    assert "Bo Larsen" not in by_company


def test_today_shows_the_cards_of_the_report(visitor: Visitor) -> None:
    text = visitor.gets("/").text

    assert "Ask Ana Silva" in text
    assert "Thanked by" in text
    assert 'href="mailto:ana@example.org' in text


def test_asks_stand_by_their_status_with_their_steps(visitor: Visitor) -> None:
    text = visitor.gets("/asks").text

    assert "14 November" in text
    assert '<button name="status" value="agreed">' in text
