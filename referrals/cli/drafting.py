"""`referrals draft`: the words behind a code, printed, as an .eml, or in your Drafts folder."""

from __future__ import annotations

from email import policy
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from referrals.cli import printing
from referrals.cli.session import Session

if TYPE_CHECKING:
    from email.message import EmailMessage

    from reports.messages import Words


def register(app: typer.Typer) -> None:
    app.command()(draft)


def draft(
    ctx: typer.Context,
    code: Annotated[str, typer.Argument(help="As the report prints it: A1, F2 …")],
    eml: Annotated[
        Path | None, typer.Option(dir_okay=False, help="Write it as a mail that opens as a draft.")
    ] = None,
    drafts: Annotated[
        bool, typer.Option("--drafts", help="Put it into the Drafts folder of [mail.imap].")
    ] = False,
) -> None:
    """Print what to write to somebody; nothing is ever sent to them by this program."""
    session: Session = ctx.obj
    from reports.messages import unsent

    words, who = _words_of(session, code)
    mail = unsent(words, who, session.config.mail.sender or session.config.me.email, session.now)
    if eml:
        from reports.delivery import write_file

        write_file(mail.as_bytes(policy=policy.SMTP), eml)
        session.say(printing.safe(f"Wrote {eml}"))
    if drafts:
        _put(session, mail)
    if not (eml or drafts):
        printing.line(f"To: {mail['To'] or who.name}")
        printing.line(f"Subject: {words.subject}\n")
        for line in words.body.splitlines():
            printing.line(line)


def _words_of(session: Session, code: str) -> Words:
    from referrals.briefing import brief
    from referrals.publishing import rendered
    from reports.messages import words_by_code

    with session.book() as book:
        report = brief(book, session.config, [], session.today)
    known = rendered(session.config, words_by_code, report)
    if found := known.get(code.upper()):
        return found
    codes = ", ".join(known) or "none today"
    raise typer.BadParameter(f"no draft has the code {code}; there are: {codes}")


def _put(session: Session, mail: EmailMessage) -> None:
    from referrals.mail.imap import opened

    with opened(session.config) as mailbox:
        new = mailbox.put_draft(mail, session.now)
    session.say("It is in your Drafts folder" + ("." if new else " already."))
