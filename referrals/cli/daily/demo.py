"""`referrals demo`: the program on an invented world."""

from __future__ import annotations

import io
import sys
from contextlib import redirect_stdout
from functools import partial
from pathlib import Path
from typing import Annotated, Any

import typer

from referrals.cli.advice.suggest import today
from referrals.cli.terminal import printing
from referrals.cli.terminal.examples import examples
from referrals.cli.terminal.session import Session


def register(app: typer.Typer) -> None:
    app.command(epilog=examples("demo --folder demo"))(demo)


def demo(
    ctx: typer.Context,
    folder: Annotated[Path, typer.Option(help="Where the invented world is put.")] = Path("demo"),
) -> None:
    """Scan an invented world twice, and show what a morning looks like."""
    session: Session = ctx.obj
    from referrals.demo.run import run

    root = ctx.find_root().command
    session.config_file = run(folder, session.today, session.say, partial(typed, root))
    printing.line()
    today(ctx)
    printing.line()
    printing.line(f"The report: {session.config.reports.absolute() / 'report.html'}")
    printing.line(f"Look around: {sys.argv[0]} --config {session.config_file} suggest")


def typed(program: Any, words: list[str]) -> None:
    """Run a command within this process; what it prints is not shown."""
    before, sys.argv = sys.argv, ["referrals", *words]
    try:
        with redirect_stdout(io.StringIO()):
            program.main(words, standalone_mode=False)
    finally:
        sys.argv = before
