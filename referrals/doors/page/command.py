"""`referrals serve`: the morning as a page with buttons, for this machine's browser alone."""

from __future__ import annotations

import sys
import webbrowser
from typing import TYPE_CHECKING, Annotated

import typer

from referrals.cli.terminal import printing
from referrals.cli.terminal.examples import examples
from referrals.cli.terminal.session import Session
from referrals.model.errors import ReferralsError

if TYPE_CHECKING:
    from referrals.doors.page.guard import Keys


class NoServer(ReferralsError):
    """The extra is not installed, or the port is taken."""


def register(app: typer.Typer) -> None:
    app.command(epilog=examples("serve", "serve --port 8484 --open"))(serve)


def serve(
    ctx: typer.Context,
    port: Annotated[
        int, typer.Option(min=0, max=65535, help="0: any that is free.", metavar="N")
    ] = 0,
    open_: Annotated[bool, typer.Option("--open", help="Open it in the browser.")] = False,
) -> None:
    """Show it all as a page in the browser, with buttons that log what you did.

    It prints one address that lets you in, on this machine alone; Ctrl-C ends it, or an hour
    without anybody.
    """
    session: Session = ctx.obj
    try:
        from referrals.doors.page.serving import door_on
        from referrals.doors.page.serving import serve as run
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] not in ("starlette", "uvicorn"):
            raise
        raise NoServer(
            "serve: the extra is missing; pip install 'referrals[serve]' (or pipx inject "
            "referrals starlette uvicorn python-multipart)"
        ) from error
    from referrals.doors.desk import Desk

    desk = Desk(session)
    with desk.view():
        pass  # what is wrong with config.toml or the book is told before anything is opened
    try:
        door = door_on(port)
    except OSError as error:
        raise NoServer(f"port {port} cannot be had: {error.strerror}; try another") from error

    def ready(keys: Keys) -> None:
        address = f"http://127.0.0.1:{keys.port}/?token={keys.token}"
        printing.line(address)
        sys.stdout.flush()
        session.say("Whoever has this address gets in. Ctrl-C ends it.")
        if open_:
            webbrowser.open(address)

    run(desk, door, ready)
