"""`referrals send`: the morning mail, as it would be, as a trial, or now."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from referrals.cli.terminal import printing
from referrals.cli.terminal.examples import examples
from referrals.cli.terminal.options import JSON
from referrals.cli.terminal.session import Session

if TYPE_CHECKING:
    from email.message import EmailMessage

    from referrals.model.advice import Report
    from referrals.store.book import Book


def register(app: typer.Typer) -> None:
    app.command(epilog=examples("send --dry-run"))(send)


def send(
    ctx: typer.Context,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Print today's mail; send nothing.")
    ] = False,
    test: Annotated[
        bool, typer.Option("--test", help="Mail a sample now, and say what the server answered.")
    ] = False,
    as_json: JSON = False,
) -> None:
    """Send today's mail if it is due, and what could not be sent before.

    It is due once a day, when there is news, and after a week without any. `scan` does the same.
    """
    session: Session = ctx.obj
    from referrals.usecases.mail import outbox

    with session.book() as book:
        report = _report(session, book)
        if dry_run:
            _preview(session, book, report, as_json)
        elif test:
            answer = outbox.send_test(book, session.config, report, session.now)
            _say_sent([answer], "The sample is on its way; the answer was", as_json)
        else:
            _send(session, book, report, as_json)


def _preview(session: Session, book: Book, report: Report, as_json: bool) -> None:
    from referrals.usecases.mail import outbox

    due, waits = outbox.would_go(book, session.config, report)
    mail = outbox.preview(book, session.config, due or report, session.now)
    if as_json:
        printing.document(
            {"sent": [], "due": due is not None, "waiting": waits, "mail": _form(mail)}
        )
        return
    _show(mail)
    _say_whether(session, due is not None, waits)


def _send(session: Session, book: Book, report: Report, as_json: bool) -> None:
    from referrals.usecases.mail.outbox import NotAllSent, send_mail

    try:
        answers = send_mail(book, session.config, report, session.now)
    except NotAllSent as error:
        _say_sent(error.sent, "Sent", as_json, waiting=True)
        raise
    _say_sent(answers, "Sent", as_json)
    if not answers:
        session.say("No mail is due: today's is sent, or there is no news.")


def _say_sent(answers: list[str], said: str, as_json: bool, waiting: bool = False) -> None:
    if as_json:
        printing.document({"sent": answers, "due": False, "waiting": waiting, "mail": None})
        return
    for answer in answers:
        printing.line(f"{said}: {answer}")


def _form(mail: EmailMessage) -> dict[str, str]:
    return {"to": str(mail["To"]), "subject": str(mail["Subject"]), "text": _text(mail)}


def _text(mail: EmailMessage) -> str:
    body = mail.get_body(("plain",))
    return str(body.get_content()) if body else ""


def _report(session: Session, book: Book) -> Report:
    from referrals.usecases.briefing import brief
    from referrals.usecases.codes import record_codes
    from referrals.usecases.companies.boards import boards_of

    report = brief(book, session.config, boards_of(session.config), session.today)
    record_codes(book, report)
    return report


def _show(mail: EmailMessage) -> None:
    """The headers and the text, as the mail's reader sees them."""
    for name, value in mail.items():
        if not name.lower().startswith(("content-", "mime-")):
            printing.line(f"{name}: {value}")
    printing.line()
    for line in _text(mail).splitlines():
        printing.line(line)


def _say_whether(session: Session, due: bool, waiting: bool) -> None:
    method = session.config.mail.method
    if method == "none":
        session.say('Not sent: [mail] method is "none".')
    elif due:
        session.say(f"It is due: `referrals send` or the next scan sends it ({method}).")
    elif waiting:
        session.say("Another waits that could not be sent; `referrals send` tries that one again.")
    else:
        session.say("It is not due: today's is sent, or there is no news.")
