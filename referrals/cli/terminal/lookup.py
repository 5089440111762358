"""Whom or what did the user mean? By id, by code, or by enough of the name."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, TypeVar

import typer

from referrals.cli.start.interrupts import INTERRUPTED
from referrals.cli.terminal.printing import safe
from referrals.cli.terminal.session import Session
from referrals.cli.terminal.words import did_you_mean, folded
from referrals.cli.terminal.wrap import fitting

if TYPE_CHECKING:
    from referrals.model.listed import ListedPosting
    from referrals.model.people import Contact
    from referrals.model.postings import Posting
    from referrals.store.book import Book
    from referrals.store.codes import Subject

CODE = re.compile(r"[AFTGLKH]\d+", re.IGNORECASE)
SHOWN = 9
Item = TypeVar("Item")

LONGEST_ID = 18
"""Digits of an id."""


class Unclear(typer.BadParameter):
    """More than one fits what was said, or none; *labels* of those that do begin with their id."""

    def __init__(self, message: str, kind: str, labels: Sequence[str] = ()) -> None:
        super().__init__(message)
        self.kind, self.labels = kind, labels


def contact_named(
    session: Session,
    book: Book,
    said: str,
    company: str | None = None,
    everyone: Sequence[Contact] = (),
) -> Contact:
    """The one contact meant by *said*, of several the one at *company*. Exit 2 with the candidates
    when several fit, or none. *everyone* is read where it is not given."""
    everyone = everyone or book.people.all()
    fitting = contacts_named(session, book, said, everyone)
    if company and len(fitting) > 1:
        fitting = _at(session, company, fitting) or fitting
    labels = [_label(contact) for contact in fitting]
    return fitting[choose("contact", said, labels, [contact.name for contact in everyone])]


def contacts_named(
    session: Session, book: Book, said: str, everyone: Sequence[Contact]
) -> list[Contact]:
    """All whom *said* fits."""
    if CODE.fullmatch(said):
        said = str(printed(session, book, said)["contact"])
    if is_number(said):
        return [contact for contact in everyone if contact.id == int(said)]
    return _best(everyone, said, lambda contact: (contact.name,))


def _at(session: Session, company: str, people: Iterable[Contact]) -> list[Contact]:
    """Who of them works at *company*, else who worked there."""
    from referrals.knowledge.employers.match import Employers

    employers = Employers([c for c in session.config.watched if c.name == company])
    there = [
        (contact, job.current)
        for contact in people
        for job in contact.employments
        if employers.match(job.employer)
    ]
    present = [contact for contact, current in there if current]
    return list({c.id: c for c in present or [contact for contact, _ in there]}.values())


def is_number(said: str) -> bool:
    """Whether *said* may be an id: "²" is a digit and no number, and a book counts to 2 ** 63."""
    return said.isdecimal() and len(said) <= LONGEST_ID


def posting_named(
    session: Session,
    book: Book,
    said: str,
    company: str | None = None,
    asked: Contact | None = None,
) -> Posting:
    """The one posting meant by *said*: an id, a code, or words of its company and title, at
    *company* if that is given; of several the one where *asked* works."""
    from referrals.domain.postings.reposts import entries

    if CODE.fullmatch(said):
        # A bundle's postings share one code; the one that it names first is meant.
        about = printed(session, book, said)["postings"]
        if not about:
            raise typer.BadParameter(f"'{said}' is about a person, not about a posting")
        said = str(about[0])
    everything: list[ListedPosting] = []
    fitting: Sequence[Posting | ListedPosting]
    if is_number(said):
        fitting = [*book.postings.by_ids([int(said)]).values()]
    else:
        everything = [p for p in book.postings.listed() if company in (None, p.company)]
        there = [p for p in everything if not p.closed_on]
        # An opening that was posted more than once is one.
        fitting = entries(_best(there, said, _names) or _best(everything, said, _names))
        if not fitting and company:
            _tell_where_it_is(entries(_best(book.postings.all(), said, _names)), said, company)
        if asked and len(fitting) > 1:
            fitting = [p for p in fitting if _at(session, p.company, [asked])] or fitting
    labels = [f"{p.id}  {p.title} at {p.company}" for p in fitting]
    chosen = fitting[choose("posting", said, labels, [p.title for p in everything])]
    return book.postings.by_ids([chosen.id])[chosen.id]


def _tell_where_it_is(elsewhere: Sequence[Posting], said: str, company: str) -> None:
    """Raises BadParameter where *said* is a posting, and that of another company."""
    if elsewhere:
        places = " and ".join(sorted({posting.company for posting in elsewhere}))
        raise typer.BadParameter(f"'{said}' is at {places}, not at {company}")


def _names(posting: Posting | ListedPosting) -> tuple[str, ...]:
    company, title = posting.company, posting.title
    return title, f"{company} {title}", f"{title} {company}", f"{title} at {company}"


def company_named(session: Session, said: str) -> str:
    """The watched company meant by *said*."""
    # A company that has two boards is one company.
    names = list(dict.fromkeys(company.name for company in session.config.companies))
    fitting = _best(names, said, lambda name: (name,))
    return fitting[choose("company", said, fitting, names)]


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


def choose(kind: str, said: str, labels: Sequence[str], names: Sequence[str]) -> int:
    """Which of those that fit is meant: a terminal asks, a script is told them. Exit 2."""
    if len(labels) == 1:
        return 0
    if not labels:
        near = did_you_mean(said, names)
        raise Unclear(f"no {kind} is called '{said}'{f'; {near}' if near else ''}", kind)
    lines = [safe(label) for label in labels]
    if not (sys.stdin.isatty() and sys.stderr.isatty()):
        listed = "\n  ".join(lines[:SHOWN])
        raise Unclear(f"'{said}' fits more than one {kind}:\n  {listed}", kind, lines)
    for number, text in enumerate(lines, start=1):
        typer.echo(fitting(f"{number:3}  {text}"), err=True)
    return _picked(len(lines)) - 1


def _picked(last: int) -> int:
    """The number that the user types; asked again until it is one. `q`, or the end of the input, is
    none: nothing is done."""
    while True:
        typer.echo(f"Which one (1 to {last}, q for none)? ", nl=False, err=True)
        # Not typer.prompt: it turns Ctrl-C into another exit code than the program's.
        answer = sys.stdin.readline()
        said = answer.strip().casefold()
        if not answer or said in ("q", "quit", "n", "none"):
            typer.echo("Nothing was done.", err=True)
            raise typer.Exit(INTERRUPTED)
        if is_number(said) and 1 <= int(said) <= last:
            return int(said)


def _best(items: Iterable[Item], said: str, names: Callable[[Item], Iterable[str]]) -> list[Item]:
    """The items of which a name is *said*; if there is none, those that have it in whole words;
    then those with words that begin so."""
    known = [(item, [folded(name) for name in names(item)]) for item in items]
    meant, parts = folded(said), folded(said).split()
    for fits in (
        lambda name: name == meant,
        lambda name: bool(parts) and {*parts} <= {*name.split()},
        lambda name: _begins(name, parts),
    ):
        if found := [item for item, its in known if any(map(fits, its))]:
            return found
    return []


def _label(contact: Contact) -> str:
    job = next((job for job in contact.employments if job.current), None)
    return f"{contact.id}  {contact.name}" + (f" ({job.employer})" if job else "")


def _begins(name: str, parts: Sequence[str]) -> bool:
    """Whether every one of *parts* begins a word of *name*."""
    words = name.split()
    return bool(parts) and all(any(word.startswith(part) for word in words) for part in parts)
