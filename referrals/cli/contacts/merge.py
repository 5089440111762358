"""`referrals contacts merge`: contacts that are one person, or that only look so."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations
from typing import Annotated

import typer

from referrals.cli.terminal import printing
from referrals.cli.terminal.completion import contacts
from referrals.cli.terminal.examples import examples
from referrals.cli.terminal.lookup import contact_named
from referrals.cli.terminal.options import JSON
from referrals.cli.terminal.session import Session
from referrals.model.people import Contact

NUMBERS = {2: "two", 3: "three", 4: "four", 5: "five", 6: "six"}


def register(app: typer.Typer) -> None:
    app.command(epilog=examples("contacts merge ana bo"))(merge)


def merge(
    ctx: typer.Context,
    contact: Annotated[
        str,
        typer.Argument(help="Who stays; with --undo, the id of who went.", autocompletion=contacts),
    ],
    others: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[OTHER]...", help="Who counts as the first.", autocompletion=contacts
        ),
    ] = None,
    undo: Annotated[bool, typer.Option("--undo", help="Make one of two again.")] = False,
    never: Annotated[
        bool, typer.Option("--never", help="They are two people: do not propose them again.")
    ] = False,
    as_json: JSON = False,
) -> None:
    """Say that two or more contacts are one person. What was asked of all is counted together."""
    session: Session = ctx.obj
    if undo:
        key = part(session, contact)
    elif not others:
        raise typer.BadParameter("say which two contacts are one person")
    else:
        key = join(session, [contact, *others], never)
    if as_json:
        printing.document({"id": key})
    else:
        printing.line(str(key))


def join(session: Session, names: Sequence[str], never: bool) -> int:
    with session.book() as book:
        kept, *others = [contact_named(session, book, name) for name in names]
        _refuse_twice(names, [kept, *others])
        if never:
            for one, other in combinations([kept, *others], 2):
                book.people.keep_apart(one.id, other.id)
            several = f"{NUMBERS[len(names)]} people" if len(names) in NUMBERS else "all others"
            everyone = " and ".join(who.name for who in (kept, *others))
            session.say(printing.safe(f"Noted: {everyone} are {several}."))
            return kept.id
        for gone in others:
            book.people.merge(kept.id, gone.id, session.today)
    for gone in others:
        session.say(
            printing.safe(
                f"{gone.name} ({gone.id}) counts as {kept.name} ({kept.id}) from now on. "
                f"Undo: referrals contacts merge --undo {gone.id}"
            )
        )
    return kept.id


def _refuse_twice(names: Sequence[str], people: Sequence[Contact]) -> None:
    for (said, one), (again, other) in combinations(zip(names, people, strict=True), 2):
        if one.id == other.id:
            raise typer.BadParameter(f"'{said}' and '{again}' are one contact, {one.name}")


def part(session: Session, said: str) -> int:
    with session.book() as book:
        kept = book.people.unmerge(int(said)) if said.isdecimal() else None
        if kept is None:
            merged = ", ".join(f"{gone} into {kept}" for kept, gone in book.people.merged())
            raise typer.BadParameter(f"'{said}' was not merged; merged are: {merged or 'none'}")
    session.say(f"Contacts {kept} and {said} are two again.")
    return int(said)
