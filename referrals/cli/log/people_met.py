"""Interviewers and recruiters whom one meets: `--met "Ida Reyes, Head of Data"`."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING, Annotated, NamedTuple

import typer

from referrals.model.people import Contact, Employment

if TYPE_CHECKING:
    from datetime import date

    from referrals.model.log import Ask
    from referrals.store.book import Book

MET = Annotated[
    list[str] | None,
    typer.Option(metavar='"NAME, TITLE"', help="Whom you met there: a contact now. Repeatable."),
]


class PersonMet(NamedTuple):
    name: str
    title: str | None

    @classmethod
    def read(cls, words: str) -> PersonMet:
        """Raises BadParameter."""
        name, _, title = (part.strip() for part in words.partition(","))
        if not name:
            raise typer.BadParameter(
                f"'{words}' names nobody; write it like \"Ida Reyes, Recruiter\""
            )
        return cls(name, title or None)


def keep(book: Book, people: Iterable[PersonMet], ask: Ask, on: date) -> list[tuple[Contact, bool]]:
    """Everyone met in the course of *ask*, with whether they are new: one of that name who is at
    the company, or of whom no employer is known, is the same person."""
    return [_keep(book, person, ask, on) for person in people]


def _keep(book: Book, person: PersonMet, ask: Ask, on: date) -> tuple[Contact, bool]:
    from referrals.cli.terminal.words import folded

    company = ask.company
    namesakes = [c for c in book.people.all() if folded(c.name) == folded(person.name)]
    known = next((c for c in namesakes if _may_be_there(c, company)), None)
    job = Employment(company, person.title)
    contact = known or Contact(person.name, employments=(job,), said=("name",))
    if known and not known.employments:
        contact = replace(known, employments=(job,))
    [key] = book.people.save([contact], {}, on)
    book.people.met(key, on, "interview", None, ask.id)
    return replace(contact, id=key), known is None


def _may_be_there(contact: Contact, company: str) -> bool:
    from referrals.knowledge.employers.names import same_employer

    jobs = [job for job in contact.employments if job.current]
    return not jobs or any(same_employer(job.employer, company) for job in jobs)
