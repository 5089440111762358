"""What `contacts edit` does to a person, once its words are read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import typer

from referrals.cli.contacts.fields import edited
from referrals.cli.contacts.removal import without_emails, without_employers
from referrals.cli.contacts.tags import retagged
from referrals.cli.terminal import printing
from referrals.cli.terminal.logged import Entry
from referrals.cli.terminal.lookup import contact_named
from referrals.cli.terminal.session import Session
from referrals.model.people import Contact, Employment

if TYPE_CHECKING:
    from referrals.store.book import Book


@dataclass(frozen=True)
class Edits:
    """What is said of somebody (`fields.said`), a job (`fields.job_said`), what is taken out."""

    options: dict[str, Any]
    job: Employment | None = None
    beside: bool = False
    """The job is beside the present one, and does not end it."""
    tags: Sequence[str] = ()
    emails_out: Sequence[str] = ()
    employers_out: Sequence[str] = ()
    favours_out: Sequence[int] = ()
    tags_out: Sequence[str] = ()


def change(session: Session, contact: str, edits: Edits) -> Entry:
    """Keep *edits* of whom *contact* names. Raises BadParameter."""
    with session.book() as book, book.at_once():
        known = _without_favours(book, contact_named(session, book, contact), edits.favours_out)
        kept = without_employers(without_emails(known, edits.emails_out), edits.employers_out)
        told = edited(kept, edits.options, edits.job, session.today, beside=edits.beside)
        changed = retagged(told, edits.tags, edits.tags_out)
        refuse_own(session, replace(changed, emails=edits.options.get("emails", ())))
        [key] = book.people.save([changed], {}, session.today)
    return Entry(key, f"Noted for {changed.name}")


def refuse_own(session: Session, contact: Contact) -> None:
    from referrals.knowledge.mail.same_mailbox import mailbox, mailboxes_of

    me = session.config.me
    own = mailboxes_of(filter(None, (me.email, *me.emails)))
    if mine := next((mail for mail in contact.emails if mailbox(mail) in own), None):
        raise typer.BadParameter(
            f"'{mine}' is an address of yours, and you are no contact of yours"
        )


def _without_favours(book: Book, contact: Contact, favours: Sequence[int]) -> Contact:
    """The contact as they stand once these are taken out. Raises BadParameter."""
    for favour in favours:
        _without_favour(book, contact, favour)
    return next(c for c in book.people.all() if c.id == contact.id) if favours else contact


def _without_favour(book: Book, contact: Contact, favour: int) -> None:
    theirs = {logged.id for logged in book.log.favours() if logged.contact == contact.id}
    if favour not in theirs:
        raise typer.BadParameter(
            f"{contact.name} has no favour {favour}; `referrals contacts show {contact.id}` "
            "tells their numbers"
        )
    book.log.remove_favour(favour, contact.id)


def hint(session: Session, looking: str | None) -> None:
    """Say when what they look for is no search, so that nothing would ever be found for them."""
    from referrals.domain.advice.contact_searches import search_for

    if looking and search_for(looking) is None:
        session.say(
            printing.safe(
                f"'{looking}' names neither a role nor a place, so no scan can look for it; "
                "write it like 'data analyst, Lisbon'."
            )
        )
