"""`referrals contacts import`: the people you know, from the files that other programs write."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from referrals.cli.terminal import printing
from referrals.cli.terminal.options import JSON
from referrals.cli.terminal.session import Session

if TYPE_CHECKING:
    from referrals.usecases.import_contacts import Columns, Imported

SKIPPED_SHOWN = 20


def register(app: typer.Typer) -> None:
    app.command("import")(import_)


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
        typer.Option("--map", help='What columns mean: "Company=employer,Full Name=name".'),
    ] = None,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Tell what would change, and change nothing.")
    ] = False,
    as_json: JSON = False,
) -> None:
    """Take in the people you know; safe to repeat, in any order.

    Of messages and mails only who, when and which direction is kept, never a word.
    """
    session: Session = ctx.obj
    from referrals.usecases.backups import backup_before

    if not dry_run:
        backup_before(session.config, "import", session.moment)
    total = dict.fromkeys(("new", "updated", "unchanged", "skipped"), 0)
    meaning = _meaning(columns)
    for file in files:
        for name, number in _one(session, file, meaning, dry_run).items():
            total[name] += number
    if dry_run:
        session.say("A dry run: nothing was changed.")
    if as_json:
        printing.document(total)
    else:
        printing.line(", ".join(f"{number} {word}" for word, number in total.items()))


def _one(session: Session, file: Path, columns: Columns | None, dry_run: bool) -> dict[str, int]:
    from referrals.usecases.import_contacts import import_file

    with session.book() as book:
        imported = import_file(
            book, session.config, file, columns, today=session.today, dry_run=dry_run
        )
    _tell_people(session, file, imported)
    _tell_job_changes(session, imported)
    if imported.alike:
        pairs = "1 pair looks" if imported.alike == 1 else f"{imported.alike} pairs look"
        session.say(f"{pairs} like one person: referrals contacts review --people")
    return {
        "new": imported.intake.new,
        "updated": len(imported.intake.changed) - imported.intake.new,
        "unchanged": imported.intake.unchanged,
        "skipped": len(imported.export.skipped),
    }


def _meaning(columns: str | None) -> Columns | None:
    """What --map says of the columns."""
    from referrals.contacts.mapping import columns_said

    try:
        return columns_said(columns) if columns else None
    except ValueError as error:
        raise typer.BadParameter(str(error)) from error


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
