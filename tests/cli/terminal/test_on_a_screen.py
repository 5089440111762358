"""On a real terminal, narrow and wide: the first hour, the picker, Ctrl-C; nothing half-written."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from referrals.config.load import load
from referrals.demo.server import DemoServer
from referrals.demo.world import World
from tests.conftest import TODAY, Referrals
from tests.tmux import INTERRUPT, Screen, screen

WIDTHS = [40, 80, 120]
ANSWERS = [
    ("Your name:", "Kim Doe"),
    ("Your mail address:", "kim@x.example"),
    ("your data):", "Connections.csv"),
    ("present employer (Enter", "Wickerby"),
    ("Past employers,", "Otterbourne 2014-2017"),
    ("Titles you look for,", "data engineer, analytics engineer"),
    ("Where, as", "Berlin, remote EU"),
    ("A company to watch", "Umbrafield"),
    ("[y/N]", "y"),
    ("A company to watch", ""),
    ("Look for the boards of", "n"),
    ("Read the boards now?", "y"),
    ("07:30", "n"),
]


@pytest.fixture(scope="module")
def boards() -> Iterator[DemoServer]:
    with DemoServer(World(date.fromisoformat(TODAY))) as server:
        yield server


@pytest.fixture
def init(boards: DemoServer, tmp_path: Path) -> list[str]:
    export = World(date.fromisoformat(TODAY)).connections_csv
    (tmp_path / "Connections.csv").write_text(export, encoding="utf-8", newline="")
    options = ["--config", "jobs/config.toml", "--today", TODAY]
    return [*options, "init", "--allow-private-addresses", "--api", boards.url]


def answer(terminal: Screen, answers: list[tuple[str, str]]) -> None:
    asked: dict[str, int] = {}
    for question, said in answers:
        asked[question] = asked.get(question, 0) + 1
        terminal.wait_for(question, asked[question])
        terminal.type(said)


def cut_by_the_terminal(terminal: Screen, columns: int) -> list[str]:
    """Lines that were longer than the terminal, and broken by it wherever its edge was."""
    lines = terminal.shown(joined=True).splitlines()
    # What somebody types stands behind its question; an address is one word.
    typed = [said for _, said in ANSWERS if said]
    return [
        line
        for line in map(str.rstrip, lines)
        if len(line) > columns and " " in line.strip() and not line.endswith(tuple(typed))
    ]


@pytest.mark.parametrize("columns", WIDTHS)
def test_from_nothing_to_the_first_suggestion(
    init: list[str], tmp_path: Path, columns: int
) -> None:
    with screen(init, tmp_path, columns) as terminal:
        answer(terminal, ANSWERS)

        assert terminal.ended() == 0, terminal.shown()
        assert "A1  " in terminal.shown().partition("Read the boards now?")[2]
        assert "Traceback" not in terminal.shown()
        assert cut_by_the_terminal(terminal, columns) == []


@pytest.mark.parametrize("columns", WIDTHS)
@pytest.mark.parametrize("question", [0, 4, 7, 11])
def test_ctrl_c_leaves_nothing_half_written(
    init: list[str], tmp_path: Path, question: int, columns: int
) -> None:
    with screen(init, tmp_path, columns) as terminal:
        answer(terminal, ANSWERS[:question])
        asked = ANSWERS[question][0]
        terminal.wait_for(asked, 1 + sum(q == asked for q, _ in ANSWERS[:question]))
        terminal.press(INTERRUPT)

        assert terminal.ended() == 130, terminal.shown()
        assert "Traceback" not in terminal.shown()
    if asked == "Read the boards now?":  # all is said by then, and kept whole
        assert load(tmp_path / "jobs" / "config.toml").me.name == "Kim Doe"
    else:
        assert not (tmp_path / "jobs").exists()


# ------------------------------------------------------------------ which one is meant


@pytest.fixture
def namesakes(referrals: Referrals, tmp_path: Path) -> Path:
    (tmp_path / "config.toml").write_text('[me]\nname = "Kim"\n', encoding="utf-8")
    referrals("contacts", "add", "Ana Silva", "--employer", "Northwind Trading Company")
    referrals("contacts", "add", "Ana Berg", "--employer", "Globex")
    return tmp_path


def meetings(home: Path) -> list[int]:
    with closing(sqlite3.connect(home / "referrals.db")) as db:
        return [row[0] for row in db.execute("SELECT id FROM contacts WHERE last_contact NOT NULL")]


@pytest.mark.parametrize("columns", WIDTHS)
def test_the_picker_takes_a_number(namesakes: Path, columns: int) -> None:
    with screen(["met", "ana"], namesakes, columns) as terminal:
        terminal.wait_for("Which one (1 to 2, q for none)?")
        terminal.type("7")
        terminal.wait_for("Which one (1 to 2, q for none)?", 2)
        terminal.type("2")

        assert terminal.ended() == 0
        assert cut_by_the_terminal(terminal, columns) == []
    assert meetings(namesakes) == [2]


@pytest.mark.parametrize("columns", WIDTHS)
@pytest.mark.parametrize("key", ["q", INTERRUPT, "C-d"])
def test_the_picker_can_be_left(namesakes: Path, key: str, columns: int) -> None:
    with screen(["met", "ana"], namesakes, columns) as terminal:
        terminal.wait_for("Which one (1 to 2, q for none)?")
        if key == "q":
            terminal.type(key)
        else:
            terminal.press(key)

        assert terminal.ended() == 130
        assert "Traceback" not in terminal.shown()
    assert meetings(namesakes) == []
