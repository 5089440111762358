"""`referrals open`: a posting, or a contact's profile, in the browser."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from referrals.cli.terminal import printing
from referrals.cli.terminal.completion import codes
from referrals.cli.terminal.examples import examples
from referrals.cli.terminal.lookup import CODE, contact_named, posting_named, printed
from referrals.cli.terminal.options import JSON
from referrals.cli.terminal.session import Session

if TYPE_CHECKING:
    from referrals.store.book import Book


def register(app: typer.Typer) -> None:
    app.command("open", epilog=examples("open A1", 'open "data engineer"'))(open_)


def open_(
    ctx: typer.Context,
    what: Annotated[
        str,
        typer.Argument(
            metavar="CODE|POSTING",
            help="A code, an id, or words of company and title.",
            autocompletion=codes,
        ),
    ],
    as_json: JSON = False,
) -> None:
    """Show a posting in the browser; of a code about a person alone, their profile."""
    session: Session = ctx.obj
    import webbrowser
    from urllib.parse import urlsplit

    with session.book() as book:
        address = _address(session, book, what)
    # The address came from a board: nothing but a page is ever opened.
    if urlsplit(address).scheme not in ("http", "https"):
        raise typer.BadParameter(f"'{printing.safe(address)}' is no page of the web")
    if not as_json:
        printing.line(address)  # before a browser takes its time
    shown = webbrowser.open(address)
    if as_json:
        printing.document({"url": address, "shown": shown})
    if not shown:
        session.warn("No browser could be started; the address is above.")
        raise typer.Exit(1)


def _address(session: Session, book: Book, said: str) -> str:
    if CODE.fullmatch(said) and not printed(session, book, said)["postings"]:
        person = contact_named(session, book, said)
        if not person.url:
            raise typer.BadParameter(
                f"'{said}' is about {person.name}, of whom no profile is known; `referrals "
                f"contacts edit {person.id} --url …` adds one"
            )
        return person.url
    return posting_named(session, book, said).url
