"""Whom or what did the user mean? By id, by code, or by enough of the name."""

from __future__ import annotations

import re
import sys
import unicodedata
from collections.abc import Sequence
from typing import TYPE_CHECKING

import typer

from referrals.cli.printing import safe
from referrals.cli.session import Session
from referrals.domain.model import Contact, Posting

if TYPE_CHECKING:
    from referrals.store.book import Book

CODE = re.compile(r"[AFTG]\d+", re.IGNORECASE)
SHOWN = 9


def contact_named(session: Session, book: Book, said: str) -> Contact:
    """The one contact meant by *said*. Exit 2 with the candidates when several fit, or none."""
    everyone = book.people.all()
    if CODE.fullmatch(said):
        return _coded(session, book, said)[0]
    if said.isdigit():
        fitting = [contact for contact in everyone if contact.id == int(said)]
    else:
        exact = [c for c in everyone if _folded(c.name) == _folded(said)]
        fitting = exact or [c for c in everyone if _begins(c.name, said)]
    return fitting[_choose("contact", said, [_label(contact) for contact in fitting])]


def posting_named(session: Session, book: Book, said: str) -> Posting:
    """The one posting meant by *said*: an id, a code, or words of its company and title."""
    if CODE.fullmatch(said):
        posting = _coded(session, book, said)[1]
        if posting is None:
            raise typer.BadParameter(f"'{said}' is about a person, not about a posting")
        return posting
    if said.isdigit():
        fitting = list(book.postings.by_ids([int(said)]).values())
    else:
        everything = book.postings.all()
        found = [p for p in everything if _begins(f"{p.company} {p.title}", said)]
        fitting = [p for p in found if not p.closed_on] or found
    labels = [f"{p.id}  {p.title} at {p.company}" for p in fitting]
    return fitting[_choose("posting", said, labels)]


def company_named(session: Session, said: str) -> str:
    """The watched company meant by *said*."""
    # A company that has two boards is one company.
    names = list(dict.fromkeys(company.name for company in session.config.companies))
    exact = [name for name in names if _folded(name) == _folded(said)]
    fitting = exact or [name for name in names if _begins(name, said)]
    return fitting[_choose("company", said, fitting)]


def _coded(session: Session, book: Book, code: str) -> tuple[Contact, Posting | None]:
    """What a code of today's report stands for."""
    from referrals.briefing import brief

    report = brief(book, session.config, [], session.today)
    wanted = code.upper()
    for duty in report.duties:
        if duty.code == wanted:
            return duty.contact, duty.posting
    # A bundle's postings share one code; the ask is about the one it names first.
    for opportunity in report.opportunities:
        for path in opportunity.paths:
            if path.code == wanted and path.bundle[0] == opportunity.posting.id:
                return path.contact, opportunity.posting
    raise typer.BadParameter(f"no '{wanted}' today; `referrals today` prints the codes of the day")


def _choose(kind: str, said: str, labels: Sequence[str]) -> int:
    if len(labels) == 1:
        return 0
    if not labels:
        raise typer.BadParameter(f"no {kind} is called '{said}'")
    lines = [safe(label) for label in labels]
    if not (sys.stdin.isatty() and sys.stderr.isatty()):
        listed = "\n  ".join(lines[:SHOWN])
        raise typer.BadParameter(f"'{said}' fits more than one {kind}:\n  {listed}")
    for number, text in enumerate(lines, start=1):
        typer.echo(f"{number:3}  {text}", err=True)
    chosen: int = typer.prompt("Which one", type=int)
    if not 1 <= chosen <= len(lines):
        raise typer.BadParameter(f"there is no number {chosen}")
    return chosen - 1


def _label(contact: Contact) -> str:
    job = next((job for job in contact.employments if job.current), None)
    return f"{contact.id}  {contact.name}" + (f" ({job.employer})" if job else "")


def _begins(name: str, said: str) -> bool:
    """Whether every word of *said* begins a word of *name*."""
    words = _folded(name).split()
    return all(any(word.startswith(part) for word in words) for part in _folded(said).split())


def _folded(text: str) -> str:
    """Without case and accents: "Jose" finds "José"."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in decomposed if not unicodedata.combining(c))
