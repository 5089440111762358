"""A career centre by its commands: members come, read and write their own, and leave."""

from __future__ import annotations

import shlex
from pathlib import Path
from typing import Any

import msgspec
import pytest
from typer.main import get_command

from referrals.cli.main import app
from referrals.cli.shapes.documents import DOCUMENTS
from referrals.cli.shapes.results import RESULTS
from referrals.cli.start.lazy import every_command
from referrals.cli.terminal.examples import examples_of
from tests.conftest import TODAY, Referrals, Said
from tests.servers.centre import World

ANA = """
[me]
name = "Ana Silva"
[search]
titles = ["data engineer"]
[[companies]]
name = "Northwind"
platform = "greenhouse"
board = "northwind"
"""


@pytest.fixture
def centre(world: World, referrals: Referrals, tmp_path: Path) -> Referrals:
    (tmp_path / "config.toml").write_text(
        f'[store]\nurl = "{world.address("worker")}"\n'
        f'[centre]\nowner = "{world.address("keeper")}"\n',
        encoding="utf-8",
    )
    (tmp_path / "ana.toml").write_text(ANA, encoding="utf-8")
    referrals("members", "add", "ana", "--config", "ana.toml")
    return referrals


def listed(run: Referrals, *words: object, today: str = TODAY) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = run(*words, "--json", today=today).document
    return rows


def refused(said: Said, code: int) -> str:
    assert said.code == code, said.err
    return said.err


def names(rows: list[dict[str, Any]]) -> list[str]:
    return [row["name"] for row in rows]


def test_each_member_has_a_book_of_their_own(centre: Referrals) -> None:
    centre("--member", "ana", "contacts", "add", "Liv Dahl", "--employer", "Northwind")

    assert names(listed(centre, "--member", "ana", "contacts", "list")) == ["Liv Dahl"]
    assert names(listed(centre, "--member", "bo", "contacts", "list")) == []


def test_what_a_member_watches_is_kept_for_them(centre: Referrals, tmp_path: Path) -> None:
    centre("--member", "ana", "companies", "add", "Hooli", "--no-board")
    (tmp_path / "members" / "ana" / "config.toml").unlink()

    rows = listed(centre, "--member", "ana", "companies", "list")
    assert [row["company"] for row in rows] == ["Northwind", "Hooli"]
    assert listed(centre, "--member", "bo", "companies", "list") == []


def test_a_coach_sees_counts_that_are_shared_and_who_is_silent(
    centre: Referrals, tmp_path: Path
) -> None:
    centre("--member", "ana", "contacts", "add", "Liv Dahl", "--employer", "Northwind")
    centre("--member", "ana", "ask", "liv", "--company", "northwind")
    bo = tmp_path / "bo.toml"
    bo.write_text("[centre]\nshare = false\n", encoding="utf-8")
    centre("members", "add", "bo", "--config", bo)
    centre("--member", "bo", "today")

    by_name = {row["name"]: row for row in listed(centre, "members", "list")}
    assert by_name["ana"]["shared"]["asks"] == 1
    assert by_name["bo"]["shared"] is None
    assert "Liv" not in centre("members", "list").out
    later = listed(centre, "members", "list", today="2026-12-31")
    assert [row["silent"] for row in later] == [True, True]


def test_who_is_invited_comes_in_from_their_own_machine(
    centre: Referrals, world: World, tmp_path: Path
) -> None:
    centre("--member", "ana", "contacts", "add", "Liv Dahl", "--employer", "Northwind")
    own = tmp_path / "own.toml"
    own.write_text(centre("members", "invite", "ana").out, encoding="utf-8")

    assert names(listed(centre, "--config", own, "contacts", "list")) == ["Liv Dahl"]
    assert world.centre.all()[0].looked_on is not None


def test_a_member_takes_everything_along(centre: Referrals, tmp_path: Path) -> None:
    centre("--member", "ana", "contacts", "add", "Liv Dahl", "--note", "met in Oslo")

    everything = centre("members", "export", "ana", "-").out

    assert "Liv Dahl" in everything
    assert "met in Oslo" in everything


def test_who_leaves_leaves_nothing(centre: Referrals, tmp_path: Path) -> None:
    centre("--member", "ana", "contacts", "add", "Liv Dahl", "--employer", "Northwind")
    centre("members", "remove", "ana", "--yes")

    assert names(listed(centre, "members", "list")) == ["bo"]
    assert not (tmp_path / "members" / "ana").exists()
    assert "ana is no member" in refused(centre("--member", "ana", "today"), 1)


@pytest.mark.parametrize("name", ["", "Ana", "../x", "a" * 50, "a b", "-a"])
def test_a_name_that_is_none_is_refused(centre: Referrals, name: str) -> None:
    assert "small letters" in refused(centre("members", "add", "--", name), 2)


def test_a_command_is_undone_for_its_member_alone(centre: Referrals) -> None:
    for member, friend in (("ana", "Liv Dahl"), ("bo", "Cy Ng")):
        centre("--member", member, "contacts", "add", friend)
    centre("--member", "ana", "undo")

    assert names(listed(centre, "--member", "ana", "contacts", "list")) == []
    assert names(listed(centre, "--member", "bo", "contacts", "list")) == ["Cy Ng"]


def test_a_centre_of_an_older_program_is_brought_up_to_date(
    centre: Referrals, world: World
) -> None:
    centre("--member", "ana", "contacts", "add", "Liv Dahl")
    world.age()
    assert "members upgrade" in refused(centre("--member", "ana", "contacts", "list"), 1)

    centre("members", "upgrade")

    assert names(listed(centre, "--member", "ana", "contacts", "list")) == ["Liv Dahl"]
    centre("--member", "ana", "contacts", "edit", "liv", "--tag", "oslo")


EXAMPLES = [
    words
    for name, command in every_command(get_command(app))
    if name.startswith("members")
    for words in examples_of(command)
]


@pytest.mark.parametrize("words", EXAMPLES)
def test_an_example_runs(centre: Referrals, words: str) -> None:
    said = centre(*shlex.split(words))
    assert said.code == 0, said.err


@pytest.mark.parametrize(
    ("words", "schema"),
    [("list", "members-list"), ("invite ana", "members-invite"), ("upgrade", "members-upgrade"),
     ("add cy", "written"), ("remove ana --yes", "written"), ("export ana all.json", "backup")],
)  # fmt: skip
def test_what_is_printed_has_its_shape(centre: Referrals, words: str, schema: str) -> None:
    printed = centre("members", *shlex.split(words), "--json").out
    msgspec.json.decode(printed, type=(DOCUMENTS | RESULTS)[schema])


def test_without_an_owner_there_are_no_members(referrals: Referrals, tmp_path: Path) -> None:
    (tmp_path / "config.toml").write_text("", encoding="utf-8")
    assert "[centre] owner" in refused(referrals("members", "list"), 10)


def test_a_file_has_no_members(referrals: Referrals, tmp_path: Path) -> None:
    (tmp_path / "config.toml").write_text("", encoding="utf-8")
    assert "is on PostgreSQL" in refused(referrals("--member", "ana", "today"), 10)


def test_whom_one_member_asked_no_other_is_advised_to_ask(centre: Referrals) -> None:
    centre("members", "add", "bo", "--config", "ana.toml")
    for member in ("ana", "bo"):
        add = ("contacts", "add", "Liv Dahl", "--employer", "Northwind", "--email", "liv@x.example")
        centre("--member", member, *add)
    centre("--member", "ana", "ask", "liv", "--company", "northwind")

    warned = centre("--member", "bo", "ask", "liv", "--company", "northwind").err

    assert "Somebody else of your centre asked them lately" in warned
    assert "ana" not in warned.lower().replace("dahl", "")


def test_what_is_laid_out_for_one_command_is_whole_for_another(
    centre: Referrals, tmp_path: Path
) -> None:
    centre("--member", "ana", "contacts", "list")
    folder = tmp_path / "members" / "ana"
    before = (folder / "config.toml").stat()

    centre("--member", "ana", "contacts", "list")

    after = (folder / "config.toml").stat()
    assert (after.st_ino, after.st_mtime_ns) == (before.st_ino, before.st_mtime_ns)
    assert oct(after.st_mode)[-3:] == "600"
    assert [file.name for file in folder.glob(".config.toml.[0-9]*")] == []
