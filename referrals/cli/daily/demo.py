"""`referrals demo`: the program on an invented world."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from referrals.cli.advice.suggest import today
from referrals.cli.terminal import printing
from referrals.cli.terminal.session import Session


def register(app: typer.Typer) -> None:
    app.command()(demo)


def demo(
    ctx: typer.Context,
    folder: Annotated[Path, typer.Option(help="Where the invented world is put.")] = Path("demo"),
) -> None:
    """Scan an invented world twice, and show what a morning looks like."""
    session: Session = ctx.obj
    from referrals.demo.run import run

    session.config_file = run(folder, session.today, session.say)
    printing.line()
    today(ctx)
    printing.line()
    printing.line(f"The report: {session.config.reports.absolute() / 'report.html'}")
    printing.line(f"Look around: {sys.argv[0]} --config {session.config_file} suggest")
