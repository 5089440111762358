"""`referrals mcp`: an assistant's door to the book."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from referrals.cli.terminal.examples import examples
from referrals.cli.terminal.session import Session
from referrals.model.errors import ReferralsError


class NoSdk(ReferralsError):
    """The extra is not installed."""


def register(app: typer.Typer) -> None:
    app.command(epilog=examples("mcp", "mcp --write"))(mcp)


def mcp(
    ctx: typer.Context,
    write: Annotated[
        bool,
        typer.Option("--write", help="It may also log asks, outcomes and thanks, and snooze."),
    ] = False,
    private: Annotated[
        bool,
        typer.Option("--private", help="It is told addresses, notes and who helped whom, too."),
    ] = False,
) -> None:
    """Let an assistant ask the book, by the Model Context Protocol on stdin and stdout.

    A client starts it; docs/mcp.md tells how. Without options it only reads.
    """
    session: Session = ctx.obj
    try:
        from referrals.doors.agent.server import server_of
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] not in ("mcp", "mcp_types"):
            raise
        raise NoSdk(
            "mcp: the extra is missing; pip install 'referrals[mcp]' (or pipx inject referrals mcp)"
        ) from error
    from referrals.doors.desk import Desk

    desk = Desk(session)
    # What is wrong with config.toml or the book is told at once, not at the first question.
    with desk.view():
        pass
    server = server_of(desk, write, private)
    _explain(session)
    try:
        # Meanwhile stdin is empty for everybody else, and stdout goes to stderr: a command that
        # would ask on a terminal says instead what it needs to know.
        server.run("stdio")
    finally:
        desk.close()


def _explain(session: Session) -> None:
    if sys.stdin.isatty():
        session.say(
            "This speaks a protocol, not words: a client starts it (docs/mcp.md). Ctrl-C ends it."
        )
