"""Where a draft goes: onto the screen, into a file, to a program."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from referrals.cli.terminal import printing
from referrals.cli.terminal.session import Session

if TYPE_CHECKING:
    from email.message import EmailMessage

    from referrals.model.advice import Draft
    from referrals.model.people import Contact

OUTPUT = Path("-")


def write(session: Session, mail: EmailMessage, eml: Path, as_json: bool) -> None:
    from email import policy

    data = mail.as_bytes(policy=policy.SMTP)
    if eml == OUTPUT:
        if as_json:
            raise typer.BadParameter("the standard output takes the mail or a document, not both")
        sys.stdout.buffer.write(data)
        return
    from referrals.usecases.safekeeping.exports import note_export
    from reports.mail.message import write_file

    write_file(data, eml)
    note_export(session.config, eml, session.today)
    session.say(printing.safe(f"Wrote {eml}"))


def show(words: Draft, mail: EmailMessage, who: Contact) -> None:
    hidden = f" (in blind copy: {mail['Bcc']})" if mail["Bcc"] else ""
    printing.line(f"To: {mail['To'] or who.name}{hidden}")
    printing.line(f"Subject: {words.subject}\n")
    for line in words.body.splitlines():
        printing.line(line)


def document(
    words: Draft, mail: EmailMessage, who: Contact, eml: Path | None, drafts: bool
) -> dict[str, object]:
    return {
        "name": who.name,
        "to": str(mail["To"]) if mail["To"] else None,
        "bcc": str(mail["Bcc"]).split(", ") if mail["Bcc"] else [],
        "subject": words.subject,
        "body": words.body,
        "form": words.form or None,
        "file": str(eml) if eml else None,
        "in_drafts": drafts,
    }
