"""Help that passed between people: `gave` and `received`.

What is logged changes the balance, and with it the next advice.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, get_args

import typer

from referrals.cli.terminal.examples import examples
from referrals.cli.terminal.logged import Entry, day_said, tell
from referrals.cli.terminal.lookup import contact_named, posting_named
from referrals.cli.terminal.options import JSON, ON, POSTING, WHO, one_of
from referrals.cli.terminal.session import Session
from referrals.model.log import Direction, FavourKind, Lookout
from referrals.model.people import Contact

if TYPE_CHECKING:
    from referrals.store.book import Book

KINDS = get_args(FavourKind)
KIND = Annotated[
    FavourKind,
    typer.Option(
        parser=one_of(KINDS),
        metavar="|".join(KINDS),
        autocompletion=lambda: KINDS,
        help="What kind of help it was.",
    ),
]
WEIGHT = Annotated[
    int,
    typer.Option(min=1, max=3, help="1 some minutes, 2 an hour or so, 3 a day or a good name."),
]
ABOUT = Annotated[str | None, typer.Option("--posting", metavar="P", help=POSTING)]
FROM_LOOKOUT = Annotated[
    int | None, typer.Option("--lookout", metavar="ID", help="The lookout that it came of.")
]


def register(app: typer.Typer) -> None:
    app.command(
        epilog=examples('gave ana "a word with my old team" --kind lead --posting analyst')
    )(gave)
    app.command(epilog=examples('received cy "an hour on the offer" --weight 2'))(received)


def gave(
    ctx: typer.Context,
    contact: WHO,
    what: Annotated[str, typer.Argument(help="What you did for them.")],
    kind: KIND = "help",
    weight: WEIGHT = 1,
    posting: ABOUT = None,
    lookout: FROM_LOOKOUT = None,
    on: ON = None,
    as_json: JSON = False,
) -> None:
    """Log help that you gave: a lead, an introduction, an hour of mentoring …"""
    _favour(
        ctx.obj,
        contact=contact,
        direction="given",
        what=what,
        kind=kind,
        weight=weight,
        posting=posting,
        lookout=lookout,
        on=on,
        as_json=as_json,
    )


def received(
    ctx: typer.Context,
    contact: WHO,
    what: Annotated[str, typer.Argument(help="What they did for you.")],
    kind: KIND = "help",
    weight: WEIGHT = 1,
    posting: ABOUT = None,
    lookout: FROM_LOOKOUT = None,
    on: ON = None,
    as_json: JSON = False,
) -> None:
    """Log help that you received: a lead, an introduction, an hour of mentoring …"""
    _favour(
        ctx.obj,
        contact=contact,
        direction="received",
        what=what,
        kind=kind,
        weight=weight,
        posting=posting,
        lookout=lookout,
        on=on,
        as_json=as_json,
    )


def _favour(
    session: Session,
    contact: str,
    direction: Direction,
    what: str,
    kind: FavourKind,
    weight: int,
    posting: str | None,
    lookout: int | None,
    on: str | None,
    as_json: bool,
) -> None:
    day = day_said(session, on)
    if not what.strip():
        raise typer.BadParameter("say in a word what the help was", param_hint="'WHAT'")
    with session.book() as book:
        person = contact_named(session, book, contact)
        about = posting_named(session, book, posting).id if posting else None
        source = _lookout(book, person, direction, lookout).id if lookout else None
        key = book.log.favour(
            person.id,
            direction=direction,
            what=what,
            on=day,
            kind=kind,
            weight=weight,
            posting=about,
            lookout=source,
        )
    preposition = "to" if direction == "given" else "from"
    helped = "help" if kind == "help" else kind.replace("_", " ")
    text = f"Logged: {helped} {direction} {preposition} {person.name} on {day}: {what}"
    tell(session, Entry(key, text), as_json)


def _lookout(book: Book, person: Contact, direction: Direction, said: int) -> Lookout:
    """The lookout that a lead came of; one that the user keeps brings leads to the contact."""
    theirs = [
        lookout
        for lookout in book.log.lookouts()
        if lookout.contact == person.id and lookout.direction == direction
    ]
    meant = next((lookout for lookout in theirs if lookout.id == said), None)
    if meant is None:
        choices = ", ".join(f"{lookout.id} ({lookout.what})" for lookout in theirs) or "none"
        raise typer.BadParameter(f"{person.name} has no lookout {said}; there is: {choices}")
    return meant
