"""`referrals contacts export`: everyone you know, for other programs."""

from __future__ import annotations

import json
import sys
from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal, cast

import typer

from referrals.cli.terminal import printing
from referrals.cli.terminal.examples import examples
from referrals.cli.terminal.session import Session
from referrals.model.wording import counted

if TYPE_CHECKING:
    from referrals.domain.network.network import Network
    from referrals.model.people import Contact

Format = Literal["csv", "json", "vcard"]
SUFFIXES: dict[str, Format] = {".csv": "csv", ".json": "json", ".vcf": "vcard", ".vcard": "vcard"}


def register(app: typer.Typer) -> None:
    app.command(epilog=examples("contacts export contacts.csv", "contacts export --format json"))(
        export
    )


def export(
    ctx: typer.Context,
    file: Annotated[
        Path | None,
        typer.Argument(
            metavar="[FILE|-]", dir_okay=False, help="Where to; left out, or -: standard output."
        ),
    ] = None,
    form: Annotated[
        Format | None, typer.Option("--format", help="Left out: by the ending of FILE, else csv.")
    ] = None,
    notes: Annotated[
        bool, typer.Option("--notes", help="Also what is private: your notes, what they look for.")
    ] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Like --format json.")] = False,
) -> None:
    """Everyone with jobs, ties and last contact; a card (vcard) has the present job alone.

    What you asked of people, and what came of it, is not exported.
    """
    session: Session = ctx.obj
    from referrals.usecases.briefing import network_on

    file = None if file == Path("-") else file
    if as_json and form not in (None, "json"):
        raise typer.BadParameter(f"--json and --format {form} are two: say one")
    form = "json" if as_json else form
    chosen = form or (_by_ending(file) if file else "csv")
    with session.book() as book:
        people = network_on(book, session.config, session.today)
    text = _text(people, chosen, notes)
    if file is None:
        sys.stdout.buffer.write(text.encode())
        return
    from referrals.usecases.safekeeping.exports import note_export
    from reports.mail.message import write_file

    # Excel takes a table for Windows' western encoding unless it begins with this mark.
    write_file(text.encode("utf-8-sig" if chosen == "csv" else "utf-8"), file)
    note_export(session.config, file, session.today)
    session.say(
        printing.safe(
            f"Wrote {file}: {counted(len(people.contacts), 'person', 'people')}. Keep it private."
        )
    )


def _by_ending(file: Path) -> Format:
    if format_ := SUFFIXES.get(file.suffix.lower()):
        return format_
    endings = ", ".join(SUFFIXES)
    raise typer.BadParameter(f"'{file.name}' ends in none of {endings}: say --format")


def _text(people: Network, chosen: Format, notes: bool) -> str:
    from referrals.domain.people.ties import tie
    from referrals.export.table import csv_of
    from referrals.export.vcard import vcards

    everyone = people.contacts.values()
    if chosen == "vcard":
        return vcards(everyone, notes)
    if chosen == "csv":
        ties = ((contact, tie(contact, people.me, people.today)) for contact in everyone)
        return csv_of(ties, notes)
    forms = [_form(contact, people, notes) for contact in everyone]
    return json.dumps(forms, ensure_ascii=False, indent=2, default=date.isoformat) + "\n"


def _form(contact: Contact, people: Network, notes: bool) -> dict[str, object]:
    """What `contacts list --json` says, and the rest of what is known: what the user said of ties
    stands apart from what is inferred, so that it can be read again."""
    from referrals.cli.contacts.card import form
    from referrals.export.table import name_source

    more = ("phone", "connected_on", "cadence", "birthday", "tags")
    private = ("looking", "note") if notes else ()
    shown = form(contact, people)
    jobs = zip(
        cast("list[dict[str, object]]", shown["employments"]), contact.employments, strict=True
    )
    return (
        shown
        | {name: getattr(contact, name) for name in (*more, *private)}
        | {"employments": [job | {"team": j.team, "source": j.source} for job, j in jobs]}
        | {
            "said": {"tie": contact.tie, "kinds": contact.kinds},
            "suffix": contact.name_parts.suffix,
            "given": contact.name_parts.given,
            "family": contact.name_parts.family,
            "name_source": name_source(contact),
            "exchanges": [asdict(exchange) for exchange in contact.exchanges],
        }
    )
