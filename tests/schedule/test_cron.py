"""The user's crontab: ours goes in and comes out, and not a byte of the rest changes."""

from __future__ import annotations

import os
import subprocess
from datetime import datetime, time
from pathlib import Path

import pytest

from referrals.schedule.cron import Cron
from referrals.schedule.job import Job, ScheduleError
from tests.schedule.programs import CRONTAB, put_on_path

NOW = datetime.fromisoformat("2026-11-23T08:00")  # a Monday

CRONTABS = (
    None,
    b"",
    b"MAILTO=robin\n5 4 * * * true\n",
    b"5 4 * * * true",
    b"# caf\xe9, in an old encoding\n\n\n5 4 * * * true\n",
    b"@reboot true\r\n5 4 * * * echo 100\\%\r\n",
    b"5 4 * * * true\n\n",
    b"# referrals schedule for /somebody/else.toml\n0 0 * * * other scan\n",
)


@pytest.fixture
def tab(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    put_on_path(tmp_path / "bin", monkeypatch, crontab=CRONTAB)
    return tmp_path / "bin" / "tab"


def job(folder: Path, **said: object) -> Job:
    config, log = folder / "config.toml", folder / "scan.log"
    return Job(("/opt/referrals",), config, log, **said)  # type: ignore[arg-type]


@pytest.mark.parametrize("before", CRONTABS)
def test_what_was_in_the_crontab_is_there_again_byte_for_byte(
    tab: Path, tmp_path: Path, before: bytes | None
) -> None:
    if before is not None:
        tab.write_bytes(before)

    Cron().install(job(tmp_path))
    Cron().install(job(tmp_path, at=time(6, 5)))
    assert (before or b"") in tab.read_bytes()
    assert tab.read_bytes().count(b"/opt/referrals") == 1

    assert Cron().remove(tmp_path / "config.toml")
    assert (tab.read_bytes() if tab.exists() else b"") == (before or b"")
    assert not Cron().remove(tmp_path / "config.toml")


def test_lines_that_were_added_behind_ours_stay(tab: Path, tmp_path: Path) -> None:
    tab.write_bytes(b"1 1 * * * a")
    Cron().install(job(tmp_path))
    tab.write_bytes(tab.read_bytes() + b"2 2 * * * b\n")

    Cron().remove(tmp_path / "config.toml")

    assert tab.read_bytes() == b"1 1 * * * a\n2 2 * * * b\n"


@pytest.mark.parametrize("name", ["a b", "100%", "it's", "ü"])
def test_the_line_is_one_that_cron_can_run(tab: Path, tmp_path: Path, name: str) -> None:
    folder = tmp_path / name
    folder.mkdir()
    program = folder / "referrals"
    program.write_text('#!/bin/sh\necho "$@"\n')
    program.chmod(0o755)

    Cron().install(Job((str(program),), folder / "config.toml", folder / "scan.log"))

    [line] = [line for line in tab.read_text().splitlines() if not line.startswith("#")]
    # As cron does: the command is what stands behind five fields, and \% is a percent sign.
    command = line.split(maxsplit=5)[5].replace("\\%", "%")
    said = subprocess.run(
        ["/bin/sh", "-c", command],
        env={"PATH": "/usr/bin:/bin"},
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    assert said == f"--config {folder / 'config.toml'} scan\n"
    assert (folder / "scan.log").read_text() == said
    assert Cron().installed(folder / "config.toml", NOW)[0].next_run == datetime.fromisoformat(
        "2026-11-24T07:30"
    )


@pytest.mark.parametrize(
    ("line", "next_run"),
    [
        (
            "30 7 * * 1-5  referrals --config CONFIG scan",
            datetime.fromisoformat("2026-11-24T07:30"),
        ),
        ("30 9 * * * referrals --config CONFIG scan", datetime.fromisoformat("2026-11-23T09:30")),
        (
            "0 7 * * sun /x/referrals --config CONFIG scan",
            datetime.fromisoformat("2026-11-29T07:00"),
        ),
        (
            "0 7 * * mon,wed referrals --config CONFIG scan",
            datetime.fromisoformat("2026-11-25T07:00"),
        ),
        ("*/5 7 * * * referrals --config CONFIG scan", None),
        ("0 7 1 * * referrals --config CONFIG scan", None),
        ("0 77 * * * referrals --config CONFIG scan", None),
        ("0 7 * * moonday referrals --config CONFIG scan", None),
        ("@daily referrals --config CONFIG scan", None),
        ("0 7 * * * cd /x && referrals scan", datetime.fromisoformat("2026-11-24T07:00")),
    ],
)
def test_a_line_that_the_user_wrote_is_found_too(
    tab: Path, tmp_path: Path, line: str, next_run: datetime | None
) -> None:
    config = tmp_path / "config.toml"
    tab.write_text(line.replace("CONFIG", str(config)) + "\n")

    [found] = Cron().installed(config, NOW)

    assert found.next_run == next_run


@pytest.mark.parametrize(
    "line",
    [
        "# 30 7 * * 1-5 referrals --config CONFIG scan",
        "30 7 * * 1-5 referrals --config /other.toml scan",
        "30 7 * * 1-5 referrals --config CONFIG backup",
        "30 7 * * 1-5 rescan the 'referrals",
        "30 7 * * 1-5 referrals scan --config",
        "",
    ],
)
def test_another_line_is_none_of_ours(tab: Path, tmp_path: Path, line: str) -> None:
    config = tmp_path / "config.toml"
    tab.write_text(line.replace("CONFIG", str(config)) + "\n")

    assert Cron().installed(config, NOW) == []


def test_a_crontab_that_may_not_be_read_is_told_in_cron_s_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put_on_path(
        tmp_path / "bin", monkeypatch, crontab="#!/bin/sh\necho 'you are not allowed' >&2; exit 1\n"
    )

    with pytest.raises(ScheduleError, match="crontab -l: you are not allowed"):
        Cron().install(job(tmp_path))


def test_without_a_crontab_program_there_is_no_cron(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", os.fspath(tmp_path))

    assert not Cron().is_there()
