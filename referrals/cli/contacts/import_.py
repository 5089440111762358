"""`referrals contacts import`: the people you know, from the files that other programs write."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from referrals.cli.terminal import printing
from referrals.cli.terminal.examples import examples
from referrals.cli.terminal.options import JSON
from referrals.cli.terminal.session import Session
from referrals.model.wording import counted

if TYPE_CHECKING:
    from referrals.contacts.exported import Export
    from referrals.usecases.import_contacts import Columns, Imported

SKIPPED_SHOWN = 20


def register(app: typer.Typer) -> None:
    app.command("import", epilog=examples("contacts import Connections.csv --dry-run"))(import_)


def import_(
    ctx: typer.Context,
    files: Annotated[
        list[Path],
        typer.Argument(
            metavar="FILE...",
            help="LinkedIn's Connections.csv or whole archive (ZIP or folder), CSV of Google, "
            "Outlook or Thunderbird, vCards, an mbox, a folder of .eml, or any CSV with --map.",
        ),
    ],
    columns: Annotated[
        str | None,
        typer.Option(
            "--map",
            help='What columns mean: "Company=employer,Labels=tags". Fields: name, first, middle, '
            "last, suffix, nickname, employer, title, team, from, to, email, phone, url, connected "
            "(since), last_contact (or met), tie, kind, note, tags, birthday, cadence, looking.",
        ),
    ] = None,
    encoding: Annotated[
        str | None,
        typer.Option(help="What the file is written in, where the guess is wrong: windows-1250."),
    ] = None,
    dry_run: Annotated[
        bool,
        typer.Option("--dry-run", help="Tell whom it would change and how, and change nothing."),
    ] = False,
    as_json: JSON = False,
) -> None:
    """Take in the people you know; safe to repeat, in any order.

    Of messages and mails only who, when and which direction is kept, never a word.
    """
    session: Session = ctx.obj
    from referrals.usecases.safekeeping.backups import backup_before

    if not dry_run:
        backup_before(session.config, "import", session.moment)
    total = dict.fromkeys(("new", "updated", "unchanged", "skipped"), 0)
    meaning, written = _meaning(columns), _encoding(encoding)
    people = list[Line]()
    for file, *beside in _mails_together(files):
        imported = import_one(session, file, meaning, written, dry_run, beside)
        people += person_by_person(imported)
        for name, number in counts(imported).items():
            total[name] += number
    if dry_run:
        session.say("A dry run: nothing was changed.")
    if as_json:
        listed = [line.form for line in people]
        printing.document(total | {"people": listed} if dry_run else total)
        return
    printing.line(", ".join(f"{number} {word}" for word, number in total.items()))
    for line in people if dry_run else ():
        printing.line(line.text)


def _mails_together(files: Sequence[Path]) -> list[list[Path]]:
    """Each file by itself, but those of mails as one: whoever writes stands in one of them, and the
    answer in another."""
    from referrals.contacts.mail.letters import holds_mails

    mails = [file for file in files if holds_mails(file)]
    return [*([file] for file in files if file not in mails), *([mails] if mails else [])]


@dataclass(frozen=True)
class Line:
    """What a dry run tells of one person."""

    text: str
    form: dict[str, str | int | None]


def person_by_person(imported: Imported) -> Iterator[Line]:
    """ "+ Ana Silva, Acme", "~ Bo: Acme → Zyntrix", "? Cy and Cyd: one mail address"."""
    from referrals.domain.people.changes_in_words import change, in_short

    for person in imported.intake.changed:
        before = imported.before.get(person.id)
        text = change(before, person) if before else in_short(person)
        sign, said = ("~", f"{before.name}: {text}") if before else ("+", text)
        yield Line(
            f"{sign} {said}",
            {"change": "updated" if before else "new", "id": person.id or None,
             "name": before.name if before else person.name, "text": text},
        )  # fmt: skip
    for question in imported.questions:
        names = " and ".join(person.name for person in question.people)
        text = ", ".join(question.evidence)
        yield Line(
            f"? {names}: {text}", {"change": "question", "id": None, "name": names, "text": text}
        )


def import_one(
    session: Session,
    file: Path,
    columns: Columns | None,
    encoding: str,
    dry_run: bool,
    beside: Sequence[Path] = (),
) -> Imported:
    from referrals.usecases.import_contacts import import_file

    with session.book() as book:
        imported = import_file(
            book, session.config, file, columns,
            today=session.today, dry_run=dry_run, encoding=encoding, beside=beside,
        )  # fmt: skip
    _tell_reading(session, file, imported.export)
    _tell_people(session, file, imported)
    _tell_job_changes(session, imported)
    if imported.alike:
        asked = counted(imported.alike, "question")
        session.say(f"{asked}, who looks like one person: referrals contacts review --people")
    return imported


def counts(imported: Imported) -> dict[str, int]:
    return {
        "new": imported.intake.new,
        "updated": len(imported.intake.changed) - imported.intake.new,
        "unchanged": imported.intake.unchanged,
        "skipped": len(imported.export.skipped),
    }


def _meaning(columns: str | None) -> Columns | None:
    """What --map says of the columns."""
    from referrals.contacts.tables.mapping import columns_said

    try:
        return columns_said(columns) if columns else None
    except ValueError as error:
        raise typer.BadParameter(str(error)) from error


def _encoding(name: str | None) -> str:
    """What --encoding names. Raises BadParameter."""
    from referrals.contacts.text.encodings import CANDIDATES, by_name

    try:
        if name:
            by_name(name)
    except LookupError:
        known = ", ".join(["UTF-8", *CANDIDATES.values()])
        raise typer.BadParameter(f"--encoding: '{name}' is not known; one of {known}") from None
    return name or ""


def _tell_reading(session: Session, file: Path, export: Export) -> None:
    """How the file was read, where that is not certain, and what of it was not."""
    if export.encoding:
        names = ", ".join(export.spelled) or "no names with foreign letters"
        session.say(
            printing.safe(
                f"{file}: read as {export.encoding}: {names}; --encoding if that is wrong"
            )
        )
    if export.unread:
        hint = f'; --map "{export.unread[0]}=FIELD,…" says what they mean'
        kinds = ", ".join(export.unread) + ("" if export.what == "vCard" or export.own else hint)
        session.say(printing.safe(f"{file}: not read: {kinds}"))
    for sentence in export.left_over:
        session.say(printing.safe(f"{file}: not kept: {sentence}"))


def _tell_people(session: Session, file: Path, imported: Imported) -> None:
    skipped = imported.export.skipped
    for row in skipped[:SKIPPED_SHOWN]:
        place = f"{file}/{row.file}" if row.file else str(file)
        line = f":{row.line}" if row.line else ""
        session.say(printing.safe(f"{place}{line}: skipped: {row.why}"))
    if (more := len(skipped) - SKIPPED_SHOWN) > 0:
        session.say(f"{file}: {more} more were skipped")
    for fault in imported.export.faults[:SKIPPED_SHOWN]:
        session.say(printing.safe(f"{file}:{fault.line}: {fault.why}"))
    if imported.intake.older:
        session.say(
            f"{file}: older than what was read before: it adds people, and moves and renames nobody"
        )
    for text in imported.intake.news.values():
        session.say(printing.safe(text))
    for kept, gone in imported.same:
        session.say(f"Contacts {kept} and {gone} are one person, by their addresses.")


def _tell_job_changes(session: Session, imported: Imported) -> None:
    from referrals.domain.people.job_changes import job_changes_sentence
    from referrals.knowledge.employers.match import Employers

    if joined := imported.intake.joined:
        employers = Employers(session.config.watched)
        sentence = job_changes_sentence(joined, employers, imported.last_import, session.today)
        session.say(printing.safe(f"{sentence}."))
