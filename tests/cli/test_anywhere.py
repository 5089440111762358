"""It runs anywhere: old encodings, odd terminals, closed streams, no home, strange files."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from tests import ground
from tests.conftest import Referrals, Said

PROGRAM = [sys.executable, "-m", "referrals"]
NAMES = "Zoë Łukasz 日本 — ’"


@pytest.fixture
def home(referrals: Referrals, tmp_path: Path) -> Path:
    (tmp_path / "config.toml").write_text('[me]\nname = "Kim"\n')
    assert referrals("contacts", "add", "Zoë Łukasz 日本", "--employer", "Acmé").code == 0
    return tmp_path


def ran(home: Path, command: str, **env: str) -> Said:
    """What a shell makes of it, with `referrals` as the program."""
    script = command.replace("referrals", " ".join(PROGRAM))
    done = subprocess.run(
        ["bash", "-c", script],
        cwd=home,
        env={**ground.environment(), **env},
        capture_output=True,
        check=False,
    )
    return Said(
        done.returncode,
        done.stdout.decode(errors="replace"),
        done.stderr.decode(errors="replace"),
    )


@pytest.mark.parametrize("encoding", ["cp1252", "ascii", "latin-1", "cp437", "shift_jis"])
@pytest.mark.parametrize("command", ["contacts list", "contacts show 1", "today"])
def test_a_letter_that_an_encoding_lacks_is_replaced(
    home: Path, encoding: str, command: str
) -> None:
    said = ran(home, f"referrals {command}", PYTHONIOENCODING=encoding)

    assert (said.code, said.err) == (0, "")
    assert said.out


def test_json_stays_the_same_document_in_every_encoding(referrals: Referrals, home: Path) -> None:
    plain = ran(home, "referrals contacts list --json")
    ascii_only = ran(home, "referrals contacts list --json", PYTHONIOENCODING="ascii")

    assert ascii_only.out.isascii()
    assert ascii_only.document == plain.document


@pytest.mark.parametrize("columns", ["0", "1", "19", "-3", "wide", "100000"])
@pytest.mark.parametrize("command", ["contacts list", "today", "doctor", "--help", "scan --help"])
def test_a_terminal_of_any_width_will_do(
    referrals: Referrals, home: Path, columns: str, command: str
) -> None:
    said = referrals(*command.split(), env={"COLUMNS": columns})

    assert said.code in (0, 1)
    assert said.err == ""


@pytest.mark.parametrize("streams", [">&-", "2>&-", ">&- 2>&-", "<&-", ">&- 2>&- <&-"])
@pytest.mark.parametrize("command", ["contacts list", "contacts list --json", "met 1"])
def test_closed_streams_are_no_error_and_spoil_no_file(
    home: Path, streams: str, command: str
) -> None:
    said = ran(home, f"referrals {command} {streams}")

    assert said.code == 0
    assert "Traceback" not in said.err
    with closing(sqlite3.connect(home / "referrals.db")) as book:
        assert book.execute("PRAGMA integrity_check").fetchone() == ("ok",)


@pytest.mark.parametrize("reader", ["head -1", "true", "head -c 1"])
def test_a_reader_who_has_seen_enough_is_no_error(
    referrals: Referrals, home: Path, reader: str
) -> None:
    rows = "".join(f"Person{n},Longname{n},Employer number {n}\n" for n in range(1500))
    (home / "people.csv").write_text(f"First Name,Last Name,Company\n{rows}")
    assert referrals("contacts", "import", "people.csv").code == 0

    said = ran(home, f"referrals contacts list --json | {reader}; exit ${{PIPESTATUS[0]}}")

    assert (said.code, said.err) == (0, "")


def test_a_full_disk_behind_the_output_is_a_sentence(home: Path) -> None:
    said = ran(home, "referrals contacts list > /dev/full")

    assert said.code == 1
    assert said.err == "it cannot be read or written here: No space left on device\n"


@pytest.mark.parametrize("command", ["today", "suggest", "doctor", "stats", "report", "scan",
                                     "contacts show 1", "met 1", "lookout 1 x", "schedule show",
                                     "ask 1 --kind advice --company Acme"])  # fmt: skip
def test_the_last_day_of_the_calendar_is_a_day(
    referrals: Referrals, home: Path, command: str
) -> None:
    (home / "config.toml").write_text('[me]\nname = "Kim"\n[[companies]]\nname = "Acme"\n')

    said = referrals(*command.split(), today="9999-12-31")

    assert said.code in (0, 1), said.err
    assert "fault in referrals" not in said.err
    again = referrals("today", today="9999-12-31")
    assert again.code == 0, again.err


def test_a_day_before_every_job_board_is_told(referrals: Referrals, home: Path) -> None:
    said = referrals("today", today="0001-01-01")

    assert said.code == 2
    assert "1970-01-01" in said.err


@pytest.mark.parametrize(
    ("option", "variable"), [("--config ", ""), ("--config=", ""), ("", "REFERRALS_CONFIG")]
)
def test_a_tilde_is_the_home(home: Path, option: str, variable: str) -> None:
    words = f"{option}'~/config.toml'" if option else ""
    env = {variable: "~/config.toml"} if variable else {}
    (home / "elsewhere").mkdir()

    said = ran(
        home, f"cd elsewhere; referrals {words} contacts list --plain", HOME=str(home), **env
    )

    assert (said.code, said.err) == (0, "")
    assert "Łukasz" in said.out


def utf16(text: str) -> bytes:
    return text.encode("utf-16")


@pytest.mark.parametrize(
    ("written", "said"),
    [
        (utf16, "UTF-16"),
        (lambda text: text.encode("utf-16-le"), "UTF-16"),
        (lambda text: text.encode("utf-16-be"), "UTF-16"),
        (lambda text: f"\n{text}# é".encode("latin-1"), "not UTF-8 text, on line 4"),
        (lambda text: text.encode() + b"\xff", "not UTF-8 text, on line 3"),
    ],
)
def test_a_config_in_another_encoding_is_a_sentence(
    referrals: Referrals, home: Path, written: Callable[[str], bytes], said: str
) -> None:
    (home / "config.toml").write_bytes(written('[me]\nname = "Kim"\n'))

    answer = referrals("today")

    assert answer.code == 10
    assert answer.err == f"{home / 'config.toml'}: is {said}{answer.err.partition(said)[2]}"
    assert answer.err.endswith("save it as UTF-8\n")


def test_without_a_home_it_runs(home: Path) -> None:
    said = ran(home, "unset HOME; referrals contacts list --plain")

    assert (said.code, said.err) == (0, "")


@pytest.mark.parametrize("name", ["~/x.toml", "~nobody-at-all/x.toml"])
def test_a_home_that_is_none_is_a_name_like_any_other(home: Path, name: str) -> None:
    said = ran(home, f"referrals --config='{name}' today", HOME="/nowhere/at/all")

    assert said.code == 10
    assert "not found; `referrals init` writes one" in said.err


def test_a_fault_of_ours_is_a_sentence_and_says_where_to_report_it(
    referrals: Referrals, home: Path
) -> None:
    with closing(sqlite3.connect(home / "referrals.db")) as book:
        book.executescript(
            "CREATE TRIGGER t BEFORE INSERT ON events BEGIN SELECT RAISE(ABORT, 'no'); END;"
            "CREATE TRIGGER u BEFORE INSERT ON favours BEGIN SELECT RAISE(ABORT, 'no'); END;"
        )

    said = referrals("gave", "1", "a lead")

    assert said.code == 1
    assert "This is a fault in referrals" in said.err
    assert "/issues" in said.err
    for word in ("Error", "sqlite", "INSERT", "Traceback", "SELECT"):
        assert word not in said.err
    assert "Traceback" in referrals("--debug", "gave", "1", "a lead").err
