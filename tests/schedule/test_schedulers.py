"""systemd, launchd and schtasks, each as a small program on PATH; and which of them is used."""

from __future__ import annotations

import plistlib
import shutil
import subprocess
from datetime import datetime, time
from pathlib import Path

import pytest

from referrals.schedule import schedulers
from referrals.schedule.job import Job, ScheduleError, Scheduler
from referrals.schedule.launchd import Launchd
from referrals.schedule.schtasks import Schtasks
from referrals.schedule.systemd import Systemd
from tests.schedule.programs import (
    CRONTAB,
    LAUNCHCTL,
    NO_SYSTEMCTL,
    SCHTASKS,
    SYSTEMCTL,
    put_on_path,
)

NOW = datetime.fromisoformat("2026-11-23T08:00")
TUESDAY = datetime.fromisoformat("2026-11-24T07:30")
RUNS = """\
ActiveState=active
NextElapseUSecRealtime=Tue 2026-11-24 07:30:00 CET
LastTriggerUSec=Mon 2026-11-23 07:30:01 CET
"""


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.delenv("XDG_CONFIG_HOME", raising=False)
    return tmp_path / "home"


def job(folder: Path, at: time = time(7, 30), daily: bool = False) -> Job:
    program = ("/opt/my programs/referrals",)
    return Job(program, folder / "100% $me.toml", folder / "scan.log", at, daily)


def test_a_systemd_timer_makes_up_for_what_was_slept_through(
    home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put_on_path(tmp_path / "bin", monkeypatch, systemctl=SYSTEMCTL)
    (tmp_path / "bin" / "state").write_text(RUNS)

    Systemd().install(job(tmp_path))

    [timer] = home.glob(".config/systemd/user/*.timer")
    [service] = home.glob(".config/systemd/user/*.service")
    assert timer.stem == service.stem
    assert "Persistent=true" in timer.read_text()
    assert "OnCalendar=Mon..Fri *-*-* 07:30:00" in timer.read_text()
    assert (
        f'ExecStart="/opt/my programs/referrals" "--config" "{tmp_path}/100%% $$me.toml" "scan"'
        in service.read_text()
    )
    assert f"StandardOutput=append:{tmp_path}/scan.log" in service.read_text()
    [found] = Systemd().installed(job(tmp_path).config, NOW)
    assert (found.next_run, found.trouble) == (TUESDAY, "")
    assert found.last_run == datetime.fromisoformat("2026-11-23T07:30:01")
    asked = (tmp_path / "bin" / "asked").read_text()
    assert f"--user enable {timer.name}" in asked

    assert Systemd().remove(job(tmp_path).config)
    assert not list(home.glob(".config/systemd/user/*"))
    assert not Systemd().remove(job(tmp_path).config)


@pytest.mark.skipif(not shutil.which("systemd-analyze"), reason="needs systemd")
@pytest.mark.parametrize("name", ["config.toml", "my jobs/100% 'é\"$x.toml"])
def test_systemd_itself_finds_no_fault_in_its_files(
    home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    put_on_path(tmp_path / "bin", monkeypatch, systemctl=SYSTEMCTL)
    program = str(shutil.which("true", path="/usr/bin:/bin"))
    Systemd().install(
        Job((program,), tmp_path / name, tmp_path / "a log" / "scan.log", time(7, 30))
    )
    files = sorted((home / ".config" / "systemd" / "user").iterdir())

    said = subprocess.run(
        ["systemd-analyze", "--user", "verify", *files], capture_output=True, text=True, check=False
    )

    assert {file.suffix for file in files} == {".service", ".timer"}
    assert (said.returncode, said.stdout) == (0, ""), said.stderr
    assert not [line for line in said.stderr.splitlines() if "referrals" in line]


def test_a_timer_that_is_there_and_does_not_run_is_told(
    home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put_on_path(tmp_path / "bin", monkeypatch, systemctl=SYSTEMCTL)
    (tmp_path / "bin" / "state").write_text("ActiveState=inactive\nLastTriggerUSec=n/a\n")

    Systemd().install(job(tmp_path, daily=True))

    [found] = Systemd().installed(job(tmp_path).config, NOW)
    assert "inactive" in found.trouble
    assert found.next_run is found.last_run is None


def test_launchd_runs_an_agent_on_the_days_of_work(
    home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put_on_path(tmp_path / "bin", monkeypatch, launchctl=LAUNCHCTL)

    Launchd().install(job(tmp_path))
    Launchd().install(job(tmp_path, at=time(6, 5)))

    [agent] = home.glob("Library/LaunchAgents/*.plist")
    said = plistlib.loads(agent.read_bytes())
    assert said["ProgramArguments"] == list(job(tmp_path).command)
    assert [moment["Weekday"] for moment in said["StartCalendarInterval"]] == [1, 2, 3, 4, 5]
    assert said["StandardOutPath"] == str(tmp_path / "scan.log")
    [found] = Launchd().installed(job(tmp_path).config, NOW)
    assert (found.next_run, found.trouble) == (datetime.fromisoformat("2026-11-24T06:05"), "")

    (tmp_path / "bin" / "loaded").unlink()
    assert Launchd().installed(job(tmp_path).config, NOW)[0].trouble
    agent.write_bytes(b"rewritten")
    assert Launchd().installed(job(tmp_path).config, NOW)[0].next_run is None
    assert Launchd().remove(job(tmp_path).config)
    assert not agent.exists()


def test_windows_runs_a_task_that_is_made_up_for(
    home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put_on_path(tmp_path / "bin", monkeypatch, schtasks=SCHTASKS)

    Schtasks().install(job(tmp_path))

    task = (tmp_path / "bin" / "task").read_bytes().decode("utf-16")
    assert "<StartWhenAvailable>true</StartWhenAvailable>" in task
    assert "<Monday /><Tuesday /><Wednesday /><Thursday /><Friday />" in task
    assert "&gt;&gt;" in task
    [found] = Schtasks().installed(job(tmp_path).config, NOW)
    assert (found.next_run, found.last_run) == (
        TUESDAY,
        datetime.fromisoformat("2026-11-23T07:30:01"),
    )
    assert Schtasks().remove(job(tmp_path).config)
    assert Schtasks().installed(job(tmp_path).config, NOW) == []


def test_systemd_comes_before_cron_and_takes_its_place(
    home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put_on_path(tmp_path / "bin", monkeypatch, crontab=CRONTAB, systemctl=NO_SYSTEMCTL)
    assert schedulers.install(job(tmp_path), None).name == "cron"

    put_on_path(tmp_path / "bin", monkeypatch, systemctl=SYSTEMCTL)
    (tmp_path / "bin" / "state").write_text(RUNS)
    assert schedulers.install(job(tmp_path), None).name == "systemd"

    names = [found.scheduler for found in schedulers.installed(job(tmp_path).config, NOW)]
    assert names == ["systemd"]
    assert schedulers.remove(job(tmp_path).config) == ["systemd"]
    assert schedulers.installed(job(tmp_path).config, NOW) == []


@pytest.mark.parametrize(
    ("system", "name"), [("darwin", "launchd"), ("win32", "schtasks"), ("linux", "systemd")]
)
def test_each_system_has_its_own(
    home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, system: str, name: str
) -> None:
    put_on_path(
        tmp_path / "bin", monkeypatch,
        crontab=CRONTAB, systemctl=SYSTEMCTL, launchctl=LAUNCHCTL, schtasks=SCHTASKS,
    )  # fmt: skip

    assert schedulers.install(job(tmp_path), None, system).name == name


@pytest.mark.parametrize("scheduler", schedulers.ALL, ids=lambda scheduler: scheduler.name)
def test_a_program_that_will_not_is_quoted(
    home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, scheduler: Scheduler
) -> None:
    refuses = "#!/bin/sh\necho 'not today' >&2\nexit 4\n"
    put_on_path(
        tmp_path / "bin", monkeypatch,
        crontab=refuses, systemctl=refuses, launchctl=refuses, schtasks=refuses,
    )  # fmt: skip

    with pytest.raises(ScheduleError, match="not today"):
        scheduler.install(job(tmp_path))


def test_where_there_is_none_it_is_said_what_to_do(
    home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))

    with pytest.raises(ScheduleError, match="install cron"):
        schedulers.install(job(tmp_path), None)
    with pytest.raises(ScheduleError, match="cron is not here"):
        schedulers.install(job(tmp_path), "cron")
    assert schedulers.installed(job(tmp_path).config, NOW) == []


def test_a_path_with_a_line_break_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ScheduleError, match="line break"):
        schedulers.install(Job(("/x",), tmp_path / "a\nb", tmp_path / "log"), None)
