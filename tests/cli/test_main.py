"""Every command is in the table of commands, and none of its files is loaded before it is asked for."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
import typer

from referrals.cli.main import app
from referrals.cli.start.commands import GROUPS, SECTIONS, TABLE
from referrals.cli.start.lazy import Lazy
from tests import ground
from tests.paths import ROOT

CLI = ROOT / "referrals" / "cli"
NOT_LOADED = ("sqlalchemy", "pydantic", "rich", "jinja2", "msgspec", "alembic", "scrapy")
WORDS = [
    (name, *inside)
    for places in SECTIONS.values()
    for name in places
    for inside in [(), *((member,) for member in GROUPS.get(name, ()))]
]


def test_every_file_that_registers_a_command_is_in_the_table() -> None:
    everything = [*CLI.glob("*/*.py"), *CLI.with_name("doors").glob("*/*.py")]
    files = [path for path in everything if "def register(" in path.read_text("utf-8")]

    named = {place.module for places in TABLE.values() for place in places.values() if place.file}

    assert named == {".".join(path.relative_to(CLI.parent).with_suffix("").parts) for path in files}


def test_every_command_of_a_file_is_in_the_table() -> None:
    loading: dict[str, set[str]] = {}
    for places in TABLE.values():
        for name, place in places.items():
            loading.setdefault(place.module if place.file else "", set()).add(name)

    for file, names in loading.items():
        if file:
            assert registered(file) == names, file


def registered(file: str) -> set[str]:
    from importlib import import_module

    group = typer.Typer()
    import_module(f"referrals.{file}").register(group)
    return {*typer.main.get_group(group).commands}


@pytest.mark.parametrize("words", WORDS, ids=" ".join)
def test_the_table_says_the_first_sentence_of_each_help(words: tuple[str, ...]) -> None:
    group = typer.main.get_command(app)
    assert isinstance(group, Lazy)
    if len(words) == 2:
        group = group.whole(words[0])
    command = group.whole(words[-1])
    said = command.short_help or command.help
    if isinstance(command, Lazy):
        said = command.help

    assert group.places[words[-1]].help == first_sentence(said)


def first_sentence(text: str) -> str:
    words = text.split("\n\n", maxsplit=1)[0].split()
    end = next((n for n, word in enumerate(words, 1) if word.endswith(".")), len(words))
    return " ".join(words[:end])


@pytest.mark.parametrize("words", WORDS, ids=" ".join)
def test_a_help_loads_nothing_that_it_does_not_say(words: tuple[str, ...], tmp_path: Path) -> None:
    assert loaded(tmp_path, *words, "--help") == set()


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
@pytest.mark.parametrize("typed", ["referrals con", "referrals contacts ed", "referrals met a"])
def test_the_tab_key_loads_nothing_that_it_does_not_offer(
    shell: str, typed: str, tmp_path: Path
) -> None:
    (tmp_path / "config.toml").write_text('[[companies]]\nname = "Acme"\n')

    at = {"COMP_WORDS": typed, "COMP_CWORD": str(typed.count(" ")), "_TYPER_COMPLETE_ARGS": typed}

    env = {
        **at,
        "_REFERRALS_COMPLETE": f"complete_{shell}",
        "_TYPER_COMPLETE_FISH_ACTION": "get-args",
    }
    assert loaded(tmp_path, **env) == set()


def loaded(folder: Path, *words: str, **env: str) -> set[str]:
    """Which of the big libraries a run of the program has loaded at its end."""
    script = (
        "import sys, atexit; from referrals.__main__ import main; sys.argv[0] = 'referrals'\n"
        f"atexit.register(lambda: print('LOADED', *[n for n in {NOT_LOADED} if n in sys.modules]))\n"
        "main()"
    )
    said = subprocess.run(
        [sys.executable, "-c", script, *words], cwd=folder, check=True, text=True,
        capture_output=True, env={**ground.environment(), **env},
    )  # fmt: skip
    assert not said.stderr
    return {*said.stdout.rpartition("LOADED")[2].split()}
