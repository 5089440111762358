"""`referrals scan` and `referrals report`."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

import typer

from referrals.cli.session import Session

if TYPE_CHECKING:
    from collections.abc import Iterator

    from referrals.scan import Progress


def register(app: typer.Typer) -> None:
    app.command()(scan)
    app.command()(report)


def scan(ctx: typer.Context) -> None:
    """Read every board, write the report, mail the news. Silent under cron when all is well."""
    session: Session = ctx.obj
    from referrals.scan import boards_of
    from referrals.scan import scan as run

    total = len(boards_of(session.config))
    with _progress(session, total) as progress:
        outcome = run(session.config, session.today, session.now, progress)
    for board in (*outcome.failed, *outcome.deferred):
        sys.stderr.write(f"{board.company}: {board.message}\n")
    if sys.stderr.isatty():
        new = sum(opportunity.new for opportunity in outcome.report.opportunities)
        session.say(f"{total} boards read, {new} new postings for you. Report: {outcome.page}")
    if outcome.failed:
        raise typer.Exit(3)


def report(ctx: typer.Context) -> None:
    """Write the report again from what is known, without scanning."""
    session: Session = ctx.obj
    from referrals.briefing import brief
    from referrals.scan import boards_of, publish

    with session.book() as book:
        page = publish(
            brief(book, session.config, boards_of(session.config), session.today), session.config
        )
    sys.stdout.write(f"{page}\n")


@contextmanager
def _progress(session: Session, total: int) -> Iterator[Progress | None]:
    """A bar on a terminal; nothing under cron or in a pipe."""
    if session.quiet or not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, TextColumn
    from rich.progress import Progress as Bar

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    with Bar(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("Reading boards", total=total)
        yield lambda _: bar.advance(task)
