"""What `contacts edit` takes out of a person; no import brings it back."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

import typer

from referrals.knowledge.employers.names import key, spelled
from referrals.knowledge.mail.addresses import same_address
from referrals.model.people import Contact


def without_emails(contact: Contact, taken_out: Iterable[str]) -> Contact:
    """Raises BadParameter for an address that they do not have."""
    for text in taken_out:
        address = same_address(text)
        emails = tuple(mail for mail in contact.emails if same_address(mail) != address)
        if len(emails) == len(contact.emails):
            raise typer.BadParameter(_unknown(contact, text, contact.emails, "address"))
        contact = replace(contact, emails=emails, struck=_once(contact.struck, address))
    return contact


def without_employers(contact: Contact, taken_out: Iterable[str]) -> Contact:
    """Raises BadParameter for an employer that is not in their history."""
    for text in taken_out:
        jobs = tuple(job for job in contact.employments if not _same(job.employer, text))
        if len(jobs) == len(contact.employments):
            employers = [job.employer for job in contact.employments]
            raise typer.BadParameter(_unknown(contact, text, employers, "employer"))
        contact = replace(contact, employments=jobs, struck=_once(contact.struck, key(text)))
    return contact


def _same(employer: str, text: str) -> bool:
    return employer == text or (key(employer) == key(text) and spelled(text) != "")


def _once(struck: tuple[str, ...], text: str) -> tuple[str, ...]:
    return (*struck, text) if text and text not in struck else struck


def _unknown(contact: Contact, text: str, known: Iterable[str], what: str) -> str:
    listed = ", ".join(f"'{name}'" for name in known)
    return f"{contact.name} has no {what} '{text}', but {listed or 'none'}"
