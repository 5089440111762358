"""`referrals workers status`: how far a centre's work is, and whether it goes on."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

import typer

from referrals.cli.centre.worker import require_queue
from referrals.cli.terminal import printing
from referrals.cli.terminal.examples import examples
from referrals.cli.terminal.options import JSON
from referrals.cli.terminal.session import Session
from referrals.model.wording import counted

if TYPE_CHECKING:
    from referrals.usecases.centre.workers import Standing

STUCK = 3


def register(app: typer.Typer) -> None:
    app.command(epilog=examples("workers status", "workers status --json"))(status)


def status(ctx: typer.Context, as_json: JSON = False) -> None:
    """The queue, hosts that have to wait, boards that are due, workers alive; 3 when stuck."""
    session: Session = ctx.obj
    require_queue()
    from referrals.usecases.centre.workers import standing

    now = standing(session.config, session.today)
    if as_json:
        printing.document(_form(now))
    else:
        for line in _lines(now, session.now):
            printing.line(line)
    if now.stuck:
        raise typer.Exit(STUCK)


def _form(standing: Standing) -> dict[str, object]:
    return {
        "tasks": dict(standing.tasks),
        "workers": standing.workers,
        "stalled": standing.stalled,
        "waiting": [
            {"host": host, "until": until.isoformat(timespec="seconds")}
            for host, until in sorted(standing.waiting.items())
        ],
        "due": standing.due,
        "boards": [
            {"board": board, "last_good": day.isoformat() if day else None}
            for board, day in standing.boards
        ],
        "stuck": standing.stuck,
    }


def _lines(standing: Standing, now: datetime) -> list[str]:
    tasks = ", ".join(f"{count} {name}" for name, count in sorted(standing.tasks.items()))
    never = sum(day is None for _, day in standing.boards)
    return [
        f"Workers alive: {standing.workers}",
        f"Tasks: {tasks or 'none'}",
        f"Boards due today: {standing.due}; {counted(never, 'board')} without any good reading",
        *(
            f"{host} is left alone until {until.astimezone(now.tzinfo):%H:%M:%S}"
            for host, until in sorted(standing.waiting.items())
        ),
        *([f"Stuck: {standing.stuck}"] if standing.stuck else []),
    ]
