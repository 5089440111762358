"""`referrals schedule`: what is really installed, when it ran and runs, and nothing else touched."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.conftest import Referrals, Said
from tests.schedule.programs import CRONTAB, NO_SYSTEMCTL, put

BEFORE = b"MAILTO=robin\n\n5 4 * * * true"


class Machine:
    """A machine with cron, and no systemd for this user."""

    def __init__(self, referrals: Referrals, folder: Path) -> None:
        self.referrals, self.tab = referrals, folder / "bin" / "tab"
        self.path = put(folder / "bin", crontab=CRONTAB, systemctl=NO_SYSTEMCTL)
        (folder / "config.toml").write_text('[me]\nname = "Robin"\n')

    def __call__(self, *words: str) -> Said:
        return self.referrals("schedule", *words, env={"PATH": self.path})


@pytest.fixture
def machine(referrals: Referrals, tmp_path: Path) -> Machine:
    return Machine(referrals, tmp_path)


def test_what_is_installed_names_program_config_and_log(machine: Machine, tmp_path: Path) -> None:
    machine.tab.write_bytes(BEFORE)

    said = machine("install", "--at", "6:45")

    assert said.code == 0, said.err
    assert "Installed with cron" in said.err
    line = machine.tab.read_text().splitlines()[-1]
    program = line.split()[5]
    assert line.startswith("45 6 * * 1-5 ")
    assert Path(program).is_absolute()
    assert Path(program).exists()
    assert f"--config {tmp_path / 'config.toml'} scan" in line
    assert line.endswith(str(tmp_path / "reports" / "scan.log"))
    assert (tmp_path / "reports" / "scan.log").stat().st_mode & 0o077 == 0


def test_show_tells_what_is_there_and_its_next_run(machine: Machine) -> None:
    machine("install")

    said = machine("show")

    assert said.out.startswith(f"cron: {machine.tab.read_text().splitlines()[-1]}\n")
    # The hour is the machine's: at night the next morning is that of the same day.
    assert re.search(r"next run: (Mon|Tues)day, 2026-11-2[34] 07:30", said.out)
    assert "last scan: none yet" in said.out
    [job] = machine("show", "--json").document["installed"]
    assert job["next_run"] in ("2026-11-23T07:30:00", "2026-11-24T07:30:00")
    assert job["last_run"] is job["trouble"] is None


def test_after_a_scan_show_tells_when(machine: Machine) -> None:
    machine.referrals("scan")

    assert machine("show", "--json").document["last_scan"].startswith("20")
    assert machine("show", "--json").document["last_good_scan"] == "2026-11-23"


def test_where_nothing_is_installed_show_says_how(machine: Machine) -> None:
    said = machine("show")

    assert said.code == 0
    assert "`referrals schedule install`" in said.err
    assert machine("show", "--json").document["installed"] == []


def test_a_log_that_grows_is_cut_at_a_line(machine: Machine, tmp_path: Path) -> None:
    machine("install")
    log = tmp_path / "reports" / "scan.log"
    log.write_text("".join(f"{n}: the board could not be reached\n" for n in range(40_000)))
    with log.open("a") as cron:  # holds it while the scan runs
        machine.referrals("scan")
        cron.write("news\n")

    lines = log.read_text().splitlines()

    assert log.stat().st_size < 600_000
    assert lines[0].endswith(": the board could not be reached")
    assert lines[-2:] == ["39999: the board could not be reached", "news"]
    assert log.stat().st_mode & 0o077 == 0


def test_remove_leaves_the_crontab_byte_for_byte(machine: Machine) -> None:
    machine.tab.write_bytes(BEFORE)
    machine("install")

    said = machine("remove")

    assert said.code == 0
    assert machine.tab.read_bytes() == BEFORE
    again = machine("remove")
    assert again.code == 0
    assert "has put nothing there" in again.err


@pytest.mark.parametrize("at", ["25:00", "7", "07:60", "noon", ""])
def test_a_time_that_is_none_is_told(machine: Machine, at: str) -> None:
    said = machine("install", "--at", at)

    assert said.code == 2
    assert "07:30" in said.err


def test_a_scheduler_that_is_not_here_is_told(machine: Machine) -> None:
    said = machine("install", "--with", "launchd")

    assert (said.code, said.err) == (1, "launchd is not here, or does not let you use it\n")


def test_on_the_last_day_there_is_no_next(machine: Machine) -> None:
    machine("install")

    said = machine.referrals("schedule", "show", today="9999-12-31", env={"PATH": machine.path})

    assert said.code == 0, said.err
