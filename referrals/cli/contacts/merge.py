"""`referrals contacts merge`: two contacts that are one person, or that only look so."""

from __future__ import annotations

from typing import Annotated

import typer

from referrals.cli.terminal import printing
from referrals.cli.terminal.completion import contacts
from referrals.cli.terminal.examples import examples
from referrals.cli.terminal.lookup import contact_named
from referrals.cli.terminal.options import JSON
from referrals.cli.terminal.session import Session


def register(app: typer.Typer) -> None:
    app.command(epilog=examples("contacts merge ana bo"))(merge)


def merge(
    ctx: typer.Context,
    contact: Annotated[
        str,
        typer.Argument(help="Who stays; with --undo, the id of who went.", autocompletion=contacts),
    ],
    other: Annotated[
        str | None, typer.Argument(help="Who counts as the first.", autocompletion=contacts)
    ] = None,
    undo: Annotated[bool, typer.Option("--undo", help="Make one of two again.")] = False,
    never: Annotated[
        bool, typer.Option("--never", help="They are two people: do not propose them again.")
    ] = False,
    as_json: JSON = False,
) -> None:
    """Say that two contacts are one person. What was asked of both is counted together."""
    session: Session = ctx.obj
    if undo:
        key = _parted(session, contact)
    elif other is None:
        raise typer.BadParameter("say which two contacts are one person")
    else:
        key = _joined(session, contact, other, never)
    if as_json:
        printing.document({"id": key})
    else:
        printing.line(str(key))


def _joined(session: Session, contact: str, other: str, never: bool) -> int:
    with session.book() as book:
        kept, gone = contact_named(session, book, contact), contact_named(session, book, other)
        if kept.id == gone.id:
            raise typer.BadParameter(f"'{contact}' and '{other}' are one contact, {kept.name}")
        if never:
            book.people.keep_apart(kept.id, gone.id)
            session.say(printing.safe(f"Noted: {kept.name} and {gone.name} are two people."))
            return kept.id
        book.people.merge(kept.id, gone.id, session.today)
    session.say(
        printing.safe(
            f"{gone.name} ({gone.id}) counts as {kept.name} ({kept.id}) from now on. "
            f"Undo: referrals contacts merge --undo {gone.id}"
        )
    )
    return kept.id


def _parted(session: Session, said: str) -> int:
    with session.book() as book:
        kept = book.people.unmerge(int(said)) if said.isdecimal() else None
        if kept is None:
            merged = ", ".join(f"{gone} into {kept}" for kept, gone in book.people.merged())
            raise typer.BadParameter(f"'{said}' was not merged; merged are: {merged or 'none'}")
    session.say(f"Contacts {kept} and {said} are two again.")
    return int(said)
