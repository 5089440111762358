"""By what lines of exports are held to speak of one person."""

from __future__ import annotations

from collections.abc import Hashable, Iterator
from dataclasses import replace

from referrals.knowledge.employers.mail_hosts import shared_mailbox
from referrals.knowledge.employers.names import key, spelled
from referrals.knowledge.mail.addresses import same_address
from referrals.knowledge.phones import digits_of, is_phone
from referrals.model.people import Contact

LOCAL = 8
"""Digits of a phone that are compared: the country and the zero before it are not always said."""


def shared_signs(contact: Contact) -> Iterator[str]:
    """What several may have in common: mail addresses, those that the user took out among them,
    and a phone under one name."""
    mails = (*contact.emails, *(text for text in contact.struck if "@" in text))
    yield from (same_address(mail) for mail in mails if not shared_mailbox(mail))
    if contact.phone and is_phone(contact.phone):
        yield f"tel:{digits_of(contact.phone)[-LOCAL:]} {spelled(contact.name)}"


def phone_sign(contact: Contact) -> str:
    """A phone as it is compared: "+1 312 555 0101" is "312-555-0101"; a short one as it stands."""
    digits = digits_of(contact.phone or "")
    return digits[-LOCAL:] if len(digits) >= LOCAL - 1 else contact.phone or ""


def name_signs(contact: Contact) -> Iterator[Hashable]:
    """By what a name tells where nothing else does: addresses that the user took out are no more
    known."""
    name = " ".join(sorted(spelled(contact.name).split()))
    reached = any(shared_signs(replace(contact, struck=())))
    if name and contact.connected_on:
        yield name, contact.connected_on
    elif name and not contact.url and not reached:
        yield from ((name, key(job.employer)) for job in contact.employments)
        if not contact.employments:
            yield (name,)
