"""Who is added by hand and looks like somebody who is there."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

import typer

from referrals.cli.terminal import printing
from referrals.cli.terminal.session import Session
from referrals.model.people import Contact

if TYPE_CHECKING:
    from referrals.store.book import Book


def ask_about_double(session: Session, book: Book, contact: Contact) -> None:
    """Whether it is somebody else than those who look the same; a script is told who they are."""
    from referrals.domain.people.proposals import like, may_be_one

    everyone = like(contact, book.people.all())
    same = [other for other in everyone if may_be_one(contact, other)]
    if not same:
        for other in everyone:
            session.say(
                printing.safe(
                    f"There is {_shown(other)} already. Whether they are one person asks "
                    "referrals contacts review --people"
                )
            )
        return
    if not (sys.stdin.isatty() and sys.stderr.isatty()):
        raise typer.BadParameter(_double(contact, same))
    for other in same:
        typer.echo(printing.safe(_shown(other)), err=True)
    if not typer.confirm(f"Is {printing.safe(contact.name)} somebody else?", err=True):
        raise typer.Exit(1)


def _double(contact: Contact, same: Sequence[Contact]) -> str:
    listed = "\n  ".join(printing.safe(_shown(other)) for other in same)
    return (
        f"'{contact.name}' looks like somebody who is there:\n  {listed}\n"
        f"`referrals contacts edit {same[0].id} …` says more of them; --anyway adds another person"
    )


def _shown(contact: Contact) -> str:
    job = next((job.employer for job in contact.employments if job.current), None)
    ways = ", ".join(filter(None, [job, *contact.emails[:1], contact.phone]))
    return f"{contact.id}  {contact.name}" + (f" ({ways})" if ways else "")
