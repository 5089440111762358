"""`referrals schedule`: the scan each morning, by the system's own scheduler."""

from __future__ import annotations

import re
from datetime import datetime, time
from typing import TYPE_CHECKING, Annotated

import typer

from referrals.cli.terminal import printing
from referrals.cli.terminal.examples import examples
from referrals.cli.terminal.logged import told
from referrals.cli.terminal.options import JSON, one_of
from referrals.cli.terminal.session import Session

if TYPE_CHECKING:
    from referrals.schedule.job import Installed
    from referrals.usecases.schedule import Schedule

NOTHING = "Nothing is scheduled: `referrals schedule install` runs a scan each morning."
BESIDE = {
    "systemd": "While you are logged out it waits, and is made up for at your next login; "
    "`loginctl enable-linger` runs it all the same.",
    "cron": "A morning on which the machine is off is left out.",
    "launchd": "A morning that the Mac slept through is made up for.",
    "schtasks": "A morning on which the machine was off is made up for.",
}


def register(app: typer.Typer) -> None:
    app.command(epilog=examples("schedule install"))(install)
    app.command(epilog=examples("schedule show"))(show)
    app.command(epilog=examples("schedule remove"))(remove)


def clock_time(said: str) -> time:
    """ "7:30", "07:30". Raises BadParameter."""
    match = re.fullmatch(r"(\d{1,2})[:.](\d\d)", said.strip())
    if not match or int(match[1]) > 23 or int(match[2]) > 59:
        raise typer.BadParameter(f"'{said}' is no time of the day; write it like 07:30")
    return time(int(match[1]), int(match[2]))


def install(
    ctx: typer.Context,
    at: Annotated[str, typer.Option(metavar="TIME", help="When, in local time.")] = "07:30",
    daily: Annotated[bool, typer.Option("--daily", help="Also on Saturdays and Sundays.")] = False,
    named: Annotated[
        str | None,
        typer.Option(
            "--with", metavar="SCHEDULER", help="systemd, cron, launchd or schtasks; else the best."
        ),
    ] = None,
    as_json: JSON = False,
) -> None:
    """Run `referrals scan` each morning, Monday to Friday, with this config and a log.

    What was installed for this config before is replaced.
    """
    session: Session = ctx.obj
    from referrals.schedule.schedulers import NAMES
    from referrals.usecases import schedule

    moment, chosen = clock_time(at), one_of(NAMES)(named) if named else None
    used = schedule.install(session.config, moment, daily, chosen)
    session.say(f"Installed with {used}. {BESIDE[used]}")
    _tell(schedule.shown(session.config, session.moment), as_json)


def show(ctx: typer.Context, as_json: JSON = False) -> None:
    """What is really installed, when it last ran, and when it runs next."""
    session: Session = ctx.obj
    from referrals.usecases.schedule import shown

    schedule = shown(session.config, session.moment)
    _tell(schedule, as_json)
    if not schedule.installed:
        session.say(NOTHING)


def _tell(schedule: Schedule, as_json: bool) -> None:
    if as_json:
        printing.document(_form(schedule))
    else:
        _print(schedule)


def remove(ctx: typer.Context, as_json: JSON = False) -> None:
    """Take out what `schedule install` put there, and nothing else."""
    session: Session = ctx.obj
    from referrals.usecases import schedule

    taken = schedule.remove(session.config)
    said = "`schedule install` has put nothing there for this config."
    if taken:
        said = f"Taken out of {' and '.join(taken)}; no scan runs by itself any more."
    told(session, said, {"removed": taken}, as_json)


def _print(schedule: Schedule) -> None:
    for job in schedule.installed:
        printing.line(f"{job.scheduler}: {job.what}")
        if job.trouble:
            printing.line(f"  but {job.trouble}: `referrals schedule install` mends it")
        printing.line(f"  next run: {_moment(job.next_run) or 'as it says there'}")
        if job.last_run:
            printing.line(f"  last run by {job.scheduler}: {_moment(job.last_run)}")
    began = (schedule.last_scan or "none yet")[: len("2026-11-23T07:30")].replace("T", " ")
    printing.line(f"last scan: {began}")
    printing.line(f"last good scan: {schedule.last_good or 'none yet'}")
    if schedule.installed:
        printing.line(f"log: {schedule.log}")


def _moment(moment: datetime | None) -> str:
    return f"{moment:%A, %Y-%m-%d %H:%M}" if moment else ""


def _form(schedule: Schedule) -> dict[str, object]:
    return {
        "installed": [_job(job) for job in schedule.installed],
        "last_scan": schedule.last_scan,
        "last_good_scan": schedule.last_good,
        "log": str(schedule.log),
    }


def _job(job: Installed) -> dict[str, object]:
    return {
        "scheduler": job.scheduler,
        "what": job.what,
        "next_run": job.next_run,
        "last_run": job.last_run,
        "trouble": job.trouble or None,
    }
