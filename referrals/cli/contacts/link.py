"""`referrals contacts link` and `unlink`: which contact knows which."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from referrals.cli.terminal.completion import contacts
from referrals.cli.terminal.examples import examples
from referrals.cli.terminal.logged import told
from referrals.cli.terminal.lookup import contact_named
from referrals.cli.terminal.options import JSON
from referrals.cli.terminal.session import Session
from referrals.model.people import Contact

if TYPE_CHECKING:
    from referrals.store.book import Book

ONE = Annotated[str, typer.Argument(help="One contact.", autocompletion=contacts)]
OTHER = Annotated[
    str, typer.Argument(help="Another, whom the first one knows.", autocompletion=contacts)
]


def register(group: typer.Typer) -> None:
    group.command(epilog=examples("contacts link ana bo --strength 4"))(link)
    group.command(epilog=examples("contacts unlink ana cy"))(unlink)


def link(
    ctx: typer.Context,
    a: ONE,
    b: OTHER,
    strength: Annotated[int | None, typer.Option(min=1, max=5, help="How well: 1 to 5.")] = None,
    as_json: JSON = False,
) -> None:
    """Say that one contact knows another."""
    session: Session = ctx.obj
    with session.book() as book:
        first, second = _two(session, book, a, b)
        book.people.link(first.id, second.id, strength)
    form = _form(first, second, strength) | {"linked": True}
    told(session, f"Noted: {first.name} knows {second.name}.", form, as_json)


def unlink(ctx: typer.Context, a: ONE, b: OTHER, as_json: JSON = False) -> None:
    """Take back that one contact knows another."""
    session: Session = ctx.obj
    with session.book() as book:
        first, second = _two(session, book, a, b)
        if not book.people.unlink(first.id, second.id):
            raise typer.BadParameter(f"you have not said that {first.name} knows {second.name}")
    form = _form(first, second, None) | {"linked": False}
    told(session, f"Taken back: {first.name} knows {second.name}.", form, as_json)


def _form(first: Contact, second: Contact, strength: int | None) -> dict[str, object]:
    return {
        "contact": first.name,
        "contact_id": first.id,
        "other": second.name,
        "other_id": second.id,
        "strength": strength,
    }


def _two(session: Session, book: Book, a: str, b: str) -> tuple[Contact, Contact]:
    first, second = contact_named(session, book, a), contact_named(session, book, b)
    if first.id == second.id:
        raise typer.BadParameter(f"'{a}' and '{b}' are the same person, {first.name}")
    return first, second
