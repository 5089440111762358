"""The task scheduler of Windows. A morning on which the machine was off is made up for.

https://learn.microsoft.com/en-us/windows/win32/taskschd/task-scheduler-schema
"""

from __future__ import annotations

import csv
import subprocess
import tempfile
from datetime import datetime
from pathlib import Path
from xml.sax.saxutils import escape

from referrals.schedule.job import Installed, Job
from referrals.schedule.names import name_of
from referrals.schedule.programs import demand, run, there
from referrals.schedule.times import days_of

DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
TASK = """\
<?xml version="1.0" encoding="UTF-16"?>
<Task version="1.2" xmlns="http://schemas.microsoft.com/windows/2004/02/mit/task">
  <RegistrationInfo><Description>{about}</Description></RegistrationInfo>
  <Triggers><CalendarTrigger>
    <StartBoundary>2020-01-01T{at}:00</StartBoundary>
    <ScheduleByWeek><WeeksInterval>1</WeeksInterval><DaysOfWeek>{days}</DaysOfWeek></ScheduleByWeek>
  </CalendarTrigger></Triggers>
  <Settings>
    <MultipleInstancesPolicy>IgnoreNew</MultipleInstancesPolicy>
    <StartWhenAvailable>true</StartWhenAvailable>
    <DisallowStartIfOnBatteries>false</DisallowStartIfOnBatteries>
    <StopIfGoingOnBatteries>false</StopIfGoingOnBatteries>
  </Settings>
  <Actions><Exec><Command>cmd.exe</Command><Arguments>{words}</Arguments></Exec></Actions>
</Task>
"""
NEXT_RUN, LAST_RUN = 2, 5
"""Columns of `schtasks /Query /V /FO CSV`, whose heads are in the user's language."""
FORMS = ("%m/%d/%Y %I:%M:%S %p", "%d.%m.%Y %H:%M:%S", "%d/%m/%Y %H:%M:%S", "%Y-%m-%d %H:%M:%S")


class Schtasks:
    """The user's own tasks."""

    name = "schtasks"

    def is_there(self) -> bool:
        return there("schtasks")

    def install(self, job: Job) -> None:
        with tempfile.TemporaryDirectory(prefix="referrals-") as folder:
            file = Path(folder) / "task.xml"
            file.write_bytes(_task(job).encode("utf-16"))
            demand("schtasks", "/Create", "/F", "/TN", name_of(job.config), "/XML", str(file))

    def installed(self, config: Path, now: datetime) -> list[Installed]:  # noqa: ARG002 - Windows knows
        asked = ("/Query", "/TN", name_of(config), "/V", "/FO", "CSV", "/NH")
        shown = run("schtasks", *asked)
        rows = csv.reader(shown.out.decode(errors="replace").splitlines())
        row = next((row for row in rows if len(row) > LAST_RUN), None)
        if shown.code or row is None:
            return []
        moments = _moment(row[NEXT_RUN]), _moment(row[LAST_RUN])
        return [Installed(self.name, name_of(config), *moments)]

    def remove(self, config: Path) -> bool:
        return run("schtasks", "/Delete", "/F", "/TN", name_of(config)).code == 0


def _task(job: Job) -> str:
    # cmd.exe appends to the log, which the task scheduler cannot.
    line = f'/d /c "{subprocess.list2cmdline(job.command)} >> "{job.log}" 2>&1"'
    days = "".join(f"<{DAYS[day]} />" for day in sorted(days_of(job.daily)))
    about = f"referrals each morning: {job.config}"
    return TASK.format(about=escape(about), at=f"{job.at:%H:%M}", days=days, words=escape(line))


def _moment(said: str) -> datetime | None:
    for form in FORMS:
        try:
            return datetime.strptime(said, form)  # noqa: DTZ007 - the scheduler's local time
        except ValueError:
            continue
    return None
