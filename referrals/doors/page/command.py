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
    from referrals.doors.page.checks import Keys


USER = "serve"
"""The name under which the keyring keeps the password of the page."""
LEAST = 12
"""Letters of a password that nobody guesses at one a second."""
EVERYWHERE = ("0.0.0.0", "::", "*", "")  # noqa: S104 - they are refused
OPEN = (
    "Other machines get in with the password. What passes is not encrypted: at home, or through a "
    "tunnel (ssh -L), and nowhere else. Ctrl-C ends it."
)


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
    listen: Annotated[
        str | None,
        typer.Option(
            metavar="ADDRESS",
            help="Let other machines in at this address, by the password of the keyring.",
        ),
    ] = None,
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

    password = _password(listen) if listen else ""
    desk = Desk(session)
    with desk.view():
        pass  # what is wrong with config.toml or the book is told before anything is opened
    try:
        door = door_on(port, listen) if listen else door_on(port)
    except OSError as error:
        where = f"{listen}, port {port}," if listen else f"port {port}"
        raise NoServer(f"{where} cannot be had: {error.strerror}; try another") from error

    def ready(keys: Keys) -> None:
        token = "" if keys.password else f"?token={keys.token}"
        address = f"http://{keys.hosts[0]}:{keys.port}/{token}"
        printing.line(address)
        sys.stdout.flush()
        session.say(OPEN if keys.password else "Whoever has this address gets in. Ctrl-C ends it.")
        if open_:
            webbrowser.open(address)

    run(desk, door, ready, password=password)


def _password(address: str) -> str:
    """What the keyring keeps for the page. Raises NoServer."""
    from referrals.mailbox.keyring import SERVICE, kept

    if address in EVERYWHERE:
        raise NoServer(f"--listen {address} is no address: name the one that this machine has")
    password, why = kept(USER)
    if not password:
        because = f" ({why})" if why else ""
        raise NoServer(
            f"--listen needs a password in the keyring{because}: `keyring set {SERVICE} {USER}`"
        )
    if len(password) < LEAST:
        raise NoServer(f"the password of --listen has fewer than {LEAST} letters: set another")
    return password
