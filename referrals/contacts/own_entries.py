"""The user's own entry in a file: the user is never a contact."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from referrals.contacts.exported import Export, Skipped
from referrals.domain.people.who_is_who.directory import is_unnamed
from referrals.knowledge.mail.same_mailbox import mailbox, mailboxes_of
from referrals.knowledge.person_names.likeness import alike
from referrals.model.people import Contact

ITS_YOU = "it is you: it has an address of yours"


def without_user(export: Export, name: str, addresses: Collection[str]) -> Export:
    """*export* without the user, who goes by *name* and is reached at *addresses*, at their tagged
    forms and at others of the same mailbox.

    Who shares a mailbox with the user and has another name stays, without that address: what is
    written to them must not come back to the user.
    """
    own = mailboxes_of(addresses)
    others = [(contact, _other(contact, name, own)) for contact in export.contacts]
    you = [contact for contact, other in others if other is None]
    lines = {other: export.lines[one] for one, other in others if other and one in export.lines}
    return replace(
        export,
        contacts=tuple(other for _, other in others if other),
        skipped=(*export.skipped, *(Skipped(export.lines.get(entry, 0), ITS_YOU) for entry in you)),
        lines=lines,
    )


def _other(contact: Contact, name: str, own: frozenset[str]) -> Contact | None:
    """*contact* without an address of the user's; None where it is the user."""
    theirs = tuple(mail for mail in contact.emails if mailbox(mail) not in own)
    if len(theirs) == len(contact.emails):
        return contact
    if not _is_user(contact, name) and (theirs or contact.url or contact.phone):
        return replace(contact, emails=theirs)
    return None


def _is_user(contact: Contact, name: str) -> bool:
    return not name or is_unnamed(contact) or alike(contact.name, name, contact.emails[0])
