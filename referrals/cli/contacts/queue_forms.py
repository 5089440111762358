"""The questions of `contacts review` for programs: `--json`, and the lines of `--plain`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from referrals.domain.people.people_questions import last_letter
from referrals.model.people import Contact

if TYPE_CHECKING:
    from referrals.domain.advice.questions import EmployerQuestion, TieQuestion
    from referrals.domain.people.people_questions import PeopleQuestion


def employer_rows(question: EmployerQuestion) -> Iterator[tuple[object, ...]]:
    """A line of `--plain` for each company that it may be."""
    for match in question.candidates:
        yield question.employer, len(question.contacts), match.company, match.evidence


def employer_form(question: EmployerQuestion) -> dict[str, object]:
    return {
        "employer": question.employer,
        "contacts": len(question.contacts),
        "candidates": [
            {"company": match.company, "evidence": match.evidence} for match in question.candidates
        ],
    }


def people_row(question: PeopleQuestion) -> tuple[object, ...]:
    """One line of `--plain`: the name, the ids of all who may be one, and why."""
    ids = " ".join(str(contact.id) for contact in question.people)
    return question.kept.name, ids, ", ".join(question.evidence)


def people_form(question: PeopleQuestion) -> dict[str, object]:
    return {
        "name": question.kept.name,
        "contact_id": question.kept.id,
        "other_id": question.others[0].id,
        "evidence": question.evidence,
        "people": [_person_form(contact) for contact in question.people],
    }


def _person_form(contact: Contact) -> dict[str, object]:
    """What tells one from another of the same name."""
    present = next((job for job in contact.employments if job.current), None)
    return {
        "id": contact.id,
        "name": contact.name,
        "title": present.title if present else None,
        "employer": present.employer if present else None,
        "emails": contact.emails,
        "phone": contact.phone,
        "url": contact.url,
        "tags": contact.tags,
        "connected_on": contact.connected_on,
        "last_letter": last_letter(contact),
    }


def tie_row(question: TieQuestion) -> tuple[object, ...]:
    """One line of `--plain`: whom it is about, and the postings for which it matters."""
    contact = question.contact
    return contact.id, contact.name, ", ".join(question.postings)


def tie_form(question: TieQuestion) -> dict[str, object]:
    contact = question.contact
    return {
        "contact": contact.name,
        "contact_id": contact.id,
        "postings": question.postings,
    }
