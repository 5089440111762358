"""systemd: a timer of the user's. A morning that the machine slept through is made up for.

https://www.freedesktop.org/software/systemd/man/latest/systemd.timer.html
"""

from __future__ import annotations

import os
import re
from datetime import datetime
from pathlib import Path

from referrals.schedule.job import Installed, Job
from referrals.schedule.names import name_of, write
from referrals.schedule.programs import demand, run, there

SERVICE = """\
# Written by `referrals schedule install`; `referrals schedule remove` takes it out.
[Unit]
Description=referrals: read the job boards, write the report ({about})

[Service]
Type=oneshot
ExecStart={command}
StandardOutput=append:{log}
StandardError=append:{log}
# Some boards failed (3), or another scan runs (11): the next run goes on.
SuccessExitStatus=3 11
"""
TIMER = """\
# Written by `referrals schedule install`; `referrals schedule remove` takes it out.
[Unit]
Description=referrals each morning ({about})

[Timer]
OnCalendar={when}
Persistent=true

[Install]
WantedBy=timers.target
"""
MOMENT = re.compile(r"(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d)")
ASKED = ("ActiveState", "NextElapseUSecRealtime", "LastTriggerUSec")


class Systemd:
    """The user's own instance of systemd."""

    name = "systemd"

    def is_there(self) -> bool:
        return there("systemctl") and not run("systemctl", "--user", "show-environment").code

    def install(self, job: Job) -> None:
        timer = _timer(job.config)
        days = "*-*-*" if job.daily else "Mon..Fri *-*-*"
        about, log = _plain(str(job.config)), _plain(str(job.log))
        command = " ".join(map(_quoted, job.command))
        service = SERVICE.format(about=about, command=command, log=log)
        write(timer.with_suffix(".service"), service.encode())
        write(timer, TIMER.format(about=about, when=f"{days} {job.at:%H:%M}:00").encode())
        demand("systemctl", "--user", "daemon-reload")
        demand("systemctl", "--user", "enable", timer.name)
        # A timer that runs already keeps its old time until it is started anew.
        demand("systemctl", "--user", "restart", timer.name)

    def installed(self, config: Path, now: datetime) -> list[Installed]:  # noqa: ARG002 - systemd knows
        timer = _timer(config)
        if not timer.exists():
            return []
        told = dict.fromkeys(ASKED, "")
        shown = run("systemctl", "--user", "show", timer.name, f"--property={','.join(ASKED)}")
        for line in shown.out.decode(errors="replace").splitlines():
            name, _, value = line.partition("=")
            told[name] = value
        state = told["ActiveState"] or shown.err or "and does not say why"
        trouble = "" if state == "active" else f"systemd does not run it ({state})"
        return [
            Installed(
                self.name,
                str(timer),
                _moment(told["NextElapseUSecRealtime"]),
                _moment(told["LastTriggerUSec"]),
                trouble,
            )
        ]

    def remove(self, config: Path) -> bool:
        timer = _timer(config)
        files = [file for file in (timer, timer.with_suffix(".service")) if file.exists()]
        if files:
            run("systemctl", "--user", "disable", "--now", timer.name)
            for file in files:
                file.unlink()
            run("systemctl", "--user", "daemon-reload")
        return bool(files)


def _timer(config: Path) -> Path:
    base = os.environ.get("XDG_CONFIG_HOME") or Path("~/.config").expanduser()
    return Path(base) / "systemd" / "user" / f"{name_of(config)}.timer"


def _plain(text: str) -> str:
    """A percent sign begins a specifier."""
    return text.replace("%", "%%")


def _quoted(word: str) -> str:
    escaped = word.replace("\\", "\\\\").replace('"', '\\"').replace("$", "$$")
    return f'"{_plain(escaped)}"'


def _moment(said: str) -> datetime | None:
    """ "Tue 2026-12-01 07:30:00 CET", which is local time."""
    moment = MOMENT.search(said)
    return datetime.fromisoformat(moment[1]) if moment else None
