"""`referrals contacts forget`: a person out of the book and of all that was written from it."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from referrals.cli.terminal import printing
from referrals.cli.terminal.examples import examples
from referrals.cli.terminal.lookup import contact_named
from referrals.cli.terminal.options import JSON, WHO
from referrals.cli.terminal.session import Session
from referrals.model.wording import counted

if TYPE_CHECKING:
    from referrals.model.people import Contact
    from referrals.store.book import Book
    from referrals.usecases.safekeeping.taken_with import TakenWith

KINDS = {
    "contacts": ("contact", "contacts"),
    "emails": ("e-mail address", "e-mail addresses"),
    "employments": ("job", "jobs"),
    "exchanges": ("count of messages", "counts of messages"),
    "acquaintances": ("acquaintance", "acquaintances"),
    "asks": ("ask", "asks"),
    "steps": ("step of an ask", "steps of asks"),
    "favours": ("favour", "favours"),
    "thanks": ("word of thanks", "words of thanks"),
    "lookouts": ("lookout", "lookouts"),
    "meetings": ("meeting", "meetings"),
    "snoozes": ("reminder that was put off", "reminders that were put off"),
    "codes": ("code of a report", "codes of reports"),
    "changes": ("command that could be undone", "commands that could be undone"),
    "events": ("piece of news", "pieces of news"),
    "merges": ("merge", "merges"),
    "apart": ("pair kept apart", "pairs kept apart"),
    "postings": ("posting that named them", "postings that named them"),
    "mentions": ("mention elsewhere", "mentions elsewhere"),
}
"""What the rows of a table are, one and several."""


@dataclass(frozen=True)
class Gone:
    """What was removed with a person."""

    rows: Mapping[str, int]
    files: Sequence[Path]
    namesakes: Sequence[Contact]
    cleaned: Sequence[Path]
    """Backups that were written anew."""
    left: Sequence[Path]
    """Files that the user exported, and that name the person."""
    taken: TakenWith


def register(app: typer.Typer) -> None:
    app.command(epilog=examples("contacts forget bo --yes"))(forget)


def forget(
    ctx: typer.Context,
    contact: WHO,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask whether you are sure.")] = False,
    as_json: JSON = False,
) -> None:
    """Remove a person from the book, its backups, and the reports; this cannot be undone.

    Mails that were sent, files that you exported, and the exports that you imported from are yours
    to delete: importing one again brings the person back.
    """
    session: Session = ctx.obj
    with session.book() as book:
        person = contact_named(session, book, contact)
        _make_sure(person, yes)
        gone = _forget(session, book, person)
    _tell(session, person, gone)
    if as_json:
        files = [str(file) for file in gone.files]
        left = [str(file) for file in gone.left]
        taken = {name: list(texts) for name, texts in vars(gone.taken).items()}
        removed = {"removed": gone.rows, "taken": taken, "files": files, "left": left}
        printing.document({"id": person.id, **removed})
    else:
        printing.line(str(person.id))


def _make_sure(person: Contact, yes: bool) -> None:
    if yes:
        return
    if not (sys.stdin.isatty() and sys.stderr.isatty()):
        raise typer.BadParameter("this cannot be undone: say --yes")
    question = f"Forget {person.name} ({person.id}) for good? This cannot be undone."
    if not typer.confirm(printing.safe(question), err=True):
        raise typer.Exit(1)


def _forget(session: Session, book: Book, person: Contact) -> Gone:
    """Files first: what breaks off in between can be said again as long as the book knows whom."""
    from referrals.domain.people.identifiers import identifiers
    from referrals.knowledge.employers.names import spelled
    from referrals.store.people.forgetting import contacts_of, forget, scrub
    from referrals.store.safekeeping.book_file import is_copy
    from referrals.store.safekeeping.forgetting_copies import forget_in_copies
    from referrals.usecases.briefing import brief
    from referrals.usecases.companies.boards import boards_of
    from referrals.usecases.publish import publish
    from referrals.usecases.safekeeping.backups import backup_before
    from referrals.usecases.safekeeping.exports import exports
    from referrals.usecases.safekeeping.forget_files import naming, wipe
    from referrals.usecases.safekeeping.taken_with import taken_with

    engine, config, boards = book.people.engine, session.config, boards_of(session.config)
    others = [other for other in book.people.all() if other.id != person.id]
    theirs = contacts_of(engine, person.id)
    known_by = identifiers(theirs, others)
    shown = (config.reports / "report.html").exists()
    backup_before(config, "forget", session.moment)
    taken = taken_with(person, book)
    exported = [Path(name) for name in exports(book)]
    cleaned, removed = forget_in_copies(engine, theirs, known_by, filter(is_copy, exported))
    files = [*wipe(config, known_by), *removed]
    rows = forget(engine, [contact.id for contact in theirs], known_by)
    if shown:
        publish(brief(book, config, boards, session.today), config)
    scrub(engine)
    namesakes = [other for other in others if spelled(other.name) == spelled(person.name)]
    left = [file for file in naming(exported, known_by) if file not in cleaned]
    return Gone(
        rows, [file for file in files if not file.exists()], namesakes, cleaned, left, taken
    )


def _tell(session: Session, person: Contact, gone: Gone) -> None:
    removed = [
        counted(gone.rows[kind], *words) for kind, words in KINDS.items() if kind in gone.rows
    ]
    session.say(printing.safe(f"Forgot {person.name} ({person.id}): {', '.join(removed)}."))
    for sentence in gone.taken.sentences():
        session.say(printing.safe(f"Gone with them, {sentence}."))
    for file in gone.files:
        session.say(printing.safe(f"Removed {file}."))
    if gone.cleaned:
        session.say(f"Removed them from {counted(len(gone.cleaned), 'backup')} of the book.")
    for file in gone.left:
        session.say(printing.safe(f"{file}, which you exported, names them: yours to delete."))
    for other in gone.namesakes:
        session.say(
            printing.safe(
                f"Contact {other.id} is called {other.name}, too. The same person? "
                f"referrals contacts forget {other.id}"
            )
        )
