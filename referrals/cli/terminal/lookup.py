"""Whom or what did the user mean? By id, by code, or by enough of the name."""

from __future__ import annotations

import re
import sys
import unicodedata
from collections.abc import Iterable, Sequence
from difflib import get_close_matches
from typing import TYPE_CHECKING

import typer

from referrals.cli.terminal.printing import safe
from referrals.cli.terminal.session import Session
from referrals.model.people import Contact
from referrals.model.postings import Posting

if TYPE_CHECKING:
    from referrals.store.book import Book
    from referrals.store.codes import Subject

CODE = re.compile(r"[AFTGLK]\d+", re.IGNORECASE)
SIGNS = re.compile(r"[\W_]+")
SHOWN = 9


def contact_named(session: Session, book: Book, said: str) -> Contact:
    """The one contact meant by *said*. Exit 2 with the candidates when several fit, or none."""
    everyone = book.people.all()
    if CODE.fullmatch(said):
        said = str(printed(session, book, said)["contact"])
    if said.isdigit():
        fitting = [contact for contact in everyone if contact.id == int(said)]
    else:
        exact = [c for c in everyone if folded(c.name) == folded(said)]
        fitting = exact or [c for c in everyone if _begins(c.name, said)]
    labels = [_label(contact) for contact in fitting]
    return fitting[_choose("contact", said, labels, [contact.name for contact in everyone])]


def posting_named(session: Session, book: Book, said: str) -> Posting:
    """The one posting meant by *said*: an id, a code, or words of its company and title."""
    if CODE.fullmatch(said):
        # A bundle's postings share one code; the one that it names first is meant.
        about = printed(session, book, said)["postings"]
        if not about:
            raise typer.BadParameter(f"'{said}' is about a person, not about a posting")
        said = str(about[0])
    everything: list[Posting] = []
    if said.isdigit():
        fitting = list(book.postings.by_ids([int(said)]).values())
    else:
        everything = book.postings.all()
        postings = [p for p in everything if _begins(f"{p.company} {p.title}", said)]
        fitting = [p for p in postings if not p.closed_on] or postings
    labels = [f"{p.id}  {p.title} at {p.company}" for p in fitting]
    return fitting[_choose("posting", said, labels, [p.title for p in everything])]


def company_named(session: Session, said: str) -> str:
    """The watched company meant by *said*."""
    # A company that has two boards is one company.
    names = list(dict.fromkeys(company.name for company in session.config.companies))
    exact = [name for name in names if folded(name) == folded(said)]
    fitting = exact or [name for name in names if _begins(name, said)]
    return fitting[_choose("company", said, fitting, names)]


def printed(session: Session, book: Book, code: str) -> Subject:
    """What *code* stood for in the last report that had it; if it was never printed, in the report
    of today. Exit 2 when there is none."""
    from referrals.usecases.briefing import brief
    from referrals.usecases.codes import offer_codes

    subject = book.codes.find(code, session.today)
    if subject is None:
        session.warn(offer_codes(book, brief(book, session.config, [], session.today)))
        subject = book.codes.find(code, session.today)
    if subject is None:
        raise typer.BadParameter(
            f"no '{code.upper()}' today; `referrals today` prints the codes of the day"
        )
    return subject[1]


def _choose(kind: str, said: str, labels: Sequence[str], names: Sequence[str]) -> int:
    if len(labels) == 1:
        return 0
    if not labels:
        near = did_you_mean(said, names)
        raise typer.BadParameter(f"no {kind} is called '{said}'{f'; {near}' if near else ''}")
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


def did_you_mean(said: str, names: Iterable[str]) -> str:
    """The name nearest to *said*, as a question; nothing when none is near.

    A name is as near as the nearest of its words: "Anna" is near "Ana Silva"."""
    words = {word: name for name in names for word in (*folded(name).split(), folded(name))}
    near = get_close_matches(folded(said), words, n=1, cutoff=0.7)
    return f"did you mean '{safe(words[near[0]])}'?" if near else ""


def _label(contact: Contact) -> str:
    job = next((job for job in contact.employments if job.current), None)
    return f"{contact.id}  {contact.name}" + (f" ({job.employer})" if job else "")


def _begins(name: str, said: str) -> bool:
    """Whether every word of *said* begins a word of *name*."""
    words, parts = folded(name).split(), folded(said).split()
    return bool(parts) and all(any(word.startswith(part) for word in words) for part in parts)


def folded(text: str) -> str:
    """Words without case, accents and signs: "jose" finds "José", "ana_silva" finds "Ana Silva"."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    plain = "".join(c for c in decomposed if not unicodedata.combining(c))
    # Of a name that is nothing but signs ("🚀", "?"), the signs.
    return SIGNS.sub(" ", plain).strip() or plain.strip()
