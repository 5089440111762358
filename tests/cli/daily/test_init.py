"""`referrals init`: from nothing to the first suggestion, on a terminal and without one."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from referrals.cli.daily.init import template
from referrals.demo.server import DemoServer
from referrals.demo.world import World
from tests.conftest import TODAY, Referrals
from tests.terminal import INTERRUPT, conversation

NAME, MAIL, LINKEDIN = "Your name:", "Your mail address:", "your data):"
PRESENT, PAST = "present employer (Enter", "Past employers,"
TITLES, WHERE, COMPANY = "Titles you look for,", "Where, as", "A company to watch"
LIKELY, EMPLOYERS, SCAN, SCHEDULE = (
    "[y/N]",
    "Look for the boards of",
    "Read the boards now?",
    "07:30",
)


@pytest.fixture(scope="module")
def boards() -> Iterator[DemoServer]:
    with DemoServer(World(date.fromisoformat(TODAY))) as server:
        yield server


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    export = World(date.fromisoformat(TODAY)).connections_csv
    (tmp_path / "Connections.csv").write_text(export, encoding="utf-8", newline="")
    return tmp_path


def answers() -> list[tuple[str, str]]:
    return [
        (NAME, ""), (NAME, "Kim Doe"),
        (MAIL, "kim@"), (MAIL, "kim@x.example"),
        (LINKEDIN, "none.csv"), (LINKEDIN, "Connections.csv"),
        (PRESENT, "Wickerby"),
        (PAST, "Otterbourne"), (PAST, "Otterbourne 2014-2017"),
        (TITLES, "data engineer, analytics engineer"),
        (WHERE, "Berlin, remote EU"),
        (COMPANY, "Umbrafield"), (LIKELY, "y"), (COMPANY, ""),
        (EMPLOYERS, "n"), (SCAN, "y"), (SCHEDULE, "n"),
    ]  # fmt: skip


def words(boards: DemoServer) -> list[str]:
    options = ["--config", "jobs/config.toml", "--today", TODAY]
    return [*options, "init", "--allow-private-addresses", "--api", boards.url]


@pytest.mark.parametrize("columns", [40, 80, 120])
def test_from_nothing_to_the_first_suggestion(
    boards: DemoServer, folder: Path, columns: int
) -> None:
    code, shown = conversation(words(boards), answers(), folder, columns)

    assert code == 0, shown
    in_one_line = " ".join(shown.split())
    assert "write your name" in in_one_line
    assert "no mail address" in in_one_line
    assert "none.csv: No such file" in in_one_line
    assert "with its years" in in_one_line
    assert "A1  " in shown.partition("Read the boards now?")[2]
    assert "Umbrafield" in shown.partition("Read the boards now?")[2]
    said = tomllib.loads((folder / "jobs" / "config.toml").read_text(encoding="utf-8"))
    assert said["me"]["current_employer"] == "Wickerby"
    assert said["me"]["employers"] == [{"name": "Otterbourne", "from": 2014, "to": 2017}]
    assert said["search"]["titles"] == ["data engineer", "analytics engineer"]
    assert [company["name"] for company in said["companies"]] == ["Umbrafield"]
    assert not list(folder.glob("jobs/.referrals-init-*"))


@pytest.mark.parametrize("question", range(1, 15, 2))
def test_ctrl_c_at_any_question_leaves_nothing(
    boards: DemoServer, folder: Path, question: int
) -> None:
    said = [*answers()[:question], (answers()[question][0], INTERRUPT)]

    code, _ = conversation(words(boards), said, folder)

    assert code == 130
    assert [path.name for path in folder.iterdir()] == ["Connections.csv"]


def test_without_a_terminal_the_commented_file_is_written_and_nothing_asked(
    referrals: Referrals, tmp_path: Path
) -> None:
    said = referrals("init")

    assert said.code == 0
    assert (tmp_path / "config.toml").read_text(encoding="utf-8") == template()
    assert "referrals contacts import Connections.csv" in said.err
    assert (tmp_path / "config.toml").stat().st_mode & 0o077 == 0
    assert referrals("init").code == 10


def test_each_question_is_an_option(referrals: Referrals, boards: DemoServer, folder: Path) -> None:
    said = referrals(
        "init", "--name", "Kim Doe", "--email", "kim@x.example", "--linkedin", "Connections.csv",
        "--current-employer", "Wickerby", "--employer", "Globex 2014-2017", "--title", "engineer",
        "--location", "Berlin", "--company", "Nonesuch Ltd", "--no-most-contacts", "--no-scan",
        "--no-schedule", "--api", boards.url, "--allow-private-addresses",
    )  # fmt: skip

    assert said.code == 0, said.err
    written = tomllib.loads((folder / "config.toml").read_text(encoding="utf-8"))
    assert written["me"]["name"] == "Kim Doe"
    assert written["search"]["locations"] == ["Berlin"]
    assert [company["name"] for company in written["companies"]] == ["Nonesuch Ltd"]
    assert len(referrals("contacts", "list", "--json").document) > 20


def test_what_init_made_is_no_change_to_take_back(
    referrals: Referrals, boards: DemoServer, folder: Path
) -> None:
    referrals("init", "--allow-private-addresses", "--api", boards.url, "--name", "Kim Doe",
              "--email", "kim@x.example", "--company", "Umbrafield", "--no-most-contacts", "--no-scan",
              "--no-schedule")  # fmt: skip

    undone = referrals("undo")

    assert "Traceback" not in undone.err
    assert ".referrals-init" not in undone.err
    assert (folder / "config.toml").exists()


@pytest.mark.parametrize(
    "wrong", [("--name", "..."), ("--email", "kim@"), ("--employer", "Globex"),
              ("--linkedin", "none.csv"), ("--title", "/(/")]
)  # fmt: skip
def test_a_wrong_option_writes_nothing(
    referrals: Referrals, tmp_path: Path, wrong: tuple[str, str]
) -> None:
    said = referrals("init", *wrong)

    assert said.code == 2
    assert list(tmp_path.iterdir()) == []


def test_the_employers_of_ones_contacts_lead_to_a_first_suggestion(
    boards: DemoServer, folder: Path
) -> None:
    (folder / "Connections.csv").write_text(
        "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
        "Ana,Silva,,ana@x.example,Umbrafield,Data Engineer,12 Mar 2020\n",
        encoding="utf-8",
    )
    said = ["--name", "Kim Doe", "--email", "kim@x.example", "--linkedin", "Connections.csv",
            "--current-employer", "", "--employer", "Otterbourne 2014-2017", "--title", "data engineer",
            "--location", "Berlin", "--no-schedule"]  # fmt: skip

    code, shown = conversation(
        [*words(boards), *said],
        [(COMPANY, ""), (EMPLOYERS, "y"), (LIKELY, "y"), (SCAN, "y")],
        folder,
    )

    assert code == 0, shown
    assert "Ana Silva" in shown.partition("Read the boards now?")[2]
    assert not list(folder.glob("jobs/employers.txt"))
