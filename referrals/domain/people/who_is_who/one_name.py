"""What files told of a person under one of their names, and what is left without it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from referrals.domain.people.name_sources import best_called, kept_called
from referrals.knowledge.employers.names import key
from referrals.knowledge.mail.addresses import same_address
from referrals.model.people import Called, Contact


def told_under(contact: Contact, one: Called) -> Contact:
    """A line of a file that tells of *contact* what was told under the name *one*."""
    return Contact(
        one.name,
        emails=tuple(mail for mail in contact.emails if same_address(mail) in one.emails),
        phone=one.phone,
        url=one.url,
        employments=tuple(
            job for job in contact.employments if key(job.employer) in one.employers and job.source
        ),
        name_parts=one.parts,
    )


def without_name(contact: Contact, one: Called) -> Contact:
    """*contact* without the name *one* and without what was told under no other name; what the user
    said stays."""
    others = [other for other in contact.called if other is not one]
    mails = set(one.emails) - _all(other.emails for other in others)
    employers = set(one.employers) - _all(other.employers for other in others)
    best = best_called(others)
    bare = replace(
        contact,
        emails=tuple(mail for mail in contact.emails if same_address(mail) not in mails),
        employments=tuple(
            job
            for job in contact.employments
            if not (job.source and key(job.employer) in employers)
        ),
        url=None if _is_only_theirs("url", contact, one, others) else contact.url,
        phone=None if _is_only_theirs("phone", contact, one, others) else contact.phone,
    )
    if "name" not in contact.said:
        bare = replace(bare, name=best.name, name_parts=best.parts)
    return replace(bare, called=kept_called(bare, others))


def _all(texts: Iterable[Iterable[str]]) -> set[str]:
    return {text for each in texts for text in each}


def _is_only_theirs(field: str, contact: Contact, one: Called, others: Iterable[Called]) -> bool:
    told = getattr(contact, field)
    only = told == getattr(one, field) and all(getattr(o, field) != told for o in others)
    return bool(told) and only and field not in contact.said
