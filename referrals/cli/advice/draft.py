"""`referrals draft`: the words behind a code, printed, as an .eml, or in your Drafts folder."""

from __future__ import annotations

import shlex
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from referrals.cli.advice import draft_output
from referrals.cli.terminal import printing
from referrals.cli.terminal.examples import examples
from referrals.cli.terminal.lookup import CODE, contact_named
from referrals.cli.terminal.options import JSON
from referrals.cli.terminal.session import Session
from referrals.model.letters import LETTER

if TYPE_CHECKING:
    from collections.abc import Container, Iterator
    from email.message import EmailMessage

    from referrals.model.advice import Draft, Report
    from referrals.model.letters import QuarterLetter
    from referrals.store.book import Book
    from reports.drafts.by_code import DraftTo
    from reports.drafts.draft import Wish

NAMED = 12
"""Codes that one sentence names."""


def register(app: typer.Typer) -> None:
    app.command(
        epilog=examples(
            "draft A1", "draft F1 --eml reminder.eml", 'draft "Ana Silva" --lookout "analyst"'
        )
    )(draft)


def draft(
    ctx: typer.Context,
    code: Annotated[
        str,
        typer.Argument(
            metavar="CODE", help="As the report prints it: A1, F2 …; a contact; or: letter."
        ),
    ],
    lookout: Annotated[
        str | None, typer.Option(metavar="WHAT", help="Ask a contact to keep an eye out for it.")
    ] = None,
    mentoring: Annotated[
        str | None, typer.Option(metavar="WHAT", help="Ask a contact to be your mentor in it.")
    ] = None,
    until: Annotated[
        str | None, typer.Option(metavar="DATE", help="Until when: 8w, 2027-01-31.")
    ] = None,
    form: Annotated[
        bool, typer.Option("--form", help="Print what the company's own form asks for.")
    ] = False,
    eml: Annotated[
        Path | None,
        typer.Option(
            dir_okay=False,
            help="Write it as a mail that opens as a draft; - for the standard output.",
        ),
    ] = None,
    drafts: Annotated[
        bool, typer.Option("--drafts", help="Put it into the Drafts folder of [mail.imap].")
    ] = False,
    as_json: JSON = False,
) -> None:
    """Print what to write to somebody; nothing is ever sent to them by this program."""
    session: Session = ctx.obj
    from reports.drafts.by_code import unsent

    if what := lookout or mentoring:
        wish: Wish = "lookout" if lookout else "mentoring"
        words, who = _wish(session, code, wish, what, until)
    else:
        words, who = _quarters(session) if code == LETTER else _words_of(session, code)
    if form and not as_json:
        _print_form(words, code)
        return
    mail = unsent(words, who, session.config.mail.sender or session.config.me.email, session.now)
    if code == LETTER:
        mail["Bcc"] = _everybody(session)
    if eml:
        draft_output.write(session, mail, eml, as_json)
    if drafts:
        _put(session, mail)
    if as_json:
        printing.document(draft_output.document(words, mail, who, eml, drafts))
    elif not (eml or drafts):
        draft_output.show(words, mail, who)


def _supporters(session: Session) -> QuarterLetter:
    from referrals.domain.network.supporters import quarter_letter
    from referrals.usecases.briefing import network_on

    with session.book() as book:
        network = network_on(book, session.config, session.today)
        letter = quarter_letter(network, book.log.lookouts(), session.config.search.titles)
    if letter is None:
        raise typer.BadParameter(
            "nobody was asked or has helped in the last year: nobody to write to"
        )
    return letter


def _quarters(session: Session) -> DraftTo:
    """The letter of the quarter, to everybody who helps."""
    from referrals.model.people import Contact
    from referrals.usecases.publish import rendered
    from reports.drafts.draft import quarter_draft

    me = session.config.me.me()
    return rendered(session.config, quarter_draft, _supporters(session), me), Contact("yourself")


def _everybody(session: Session) -> str:
    from reports.drafts.send_link import address_of

    return ", ".join(filter(None, map(address_of, _supporters(session).to)))


def _print_form(words: Draft, code: str) -> None:
    if not words.form:
        raise typer.BadParameter(f"{code} asks nobody to refer you, so there is no form to fill in")
    for line in words.form.splitlines():
        printing.line(line)


def _words_of(session: Session, code: str) -> DraftTo:
    from referrals.usecases.briefing import brief
    from referrals.usecases.publish import rendered
    from reports.drafts.by_code import drafts_by_code

    with session.book() as book:
        report = brief(book, session.config, [], session.today)
        known = rendered(session.config, drafts_by_code, report)
        if not CODE.fullmatch(code):
            code = code_for(session, book, report, code, known)
    if words := known.get(code.upper()):
        for text in dict.fromkeys(_unseen(report, code.upper())):
            session.warn(printing.safe(text))
        return words
    codes = sorted(known, key=lambda known_code: (known_code[0], int(known_code[1:])))
    there = ", ".join(codes[:NAMED]) + (" …" if len(codes) > NAMED else "") or "none today"
    raise typer.BadParameter(f"no draft has the code {code}; there are: {there}")


def code_for(session: Session, book: Book, report: Report, said: str, known: Container[str]) -> str:
    """The code of what is to be written to the contact meant by *said*: what is owed comes first.
    Raises BadParameter where there is nothing."""
    person = contact_named(session, book, said)
    owed = [duty.code for duty in report.duties if duty.contact.id == person.id]
    asks = [
        path.code
        for opportunity in report.opportunities
        for path in opportunity.paths
        if (path.via or path.contact).id == person.id
    ]
    if code := next((code for code in (*owed, *asks) if code in known), ""):
        return code
    more = f"`referrals draft {shlex.quote(said)} --lookout WHAT` asks them to keep an eye out"
    raise typer.BadParameter(f"nothing is to be written to {person.name} today; {more}")


def _unseen(report: Report, code: str) -> Iterator[str]:
    """Of the postings that a draft is about: that they have not been seen for a while."""
    for opportunity in report.opportunities:
        for path in opportunity.paths:
            if path.code == code:
                title = opportunity.posting.title
                yield from (f"{title}: {c.text}" for c in path.warnings if c.code == "not_seen")


def _wish(session: Session, contact: str, wish: Wish, what: str, until: str | None) -> DraftTo:
    """What is asked of a contact about no posting."""
    from referrals.cli.terminal.dates import day_to_come
    from referrals.domain.duties.lookouts import lead_bonus
    from referrals.usecases.briefing import network_on
    from referrals.usecases.publish import rendered
    from reports.drafts.draft import wish_draft

    with session.book() as book:
        person = contact_named(session, book, contact)
        people = network_on(book, session.config, session.today)
    gain = lead_bonus(what, person, people) if wish == "lookout" else None
    last = day_to_come(until, session.today) if until else None
    paid = gain[1] if gain else None
    return rendered(session.config, wish_draft, wish, person, what, people.me, last, paid), person


def put_into_drafts(session: Session, code: str, words: Draft) -> None:
    """Put *words*, as the user has them by now, into the Drafts folder for whom *code* is about."""
    from reports.drafts.by_code import unsent

    _, who = _words_of(session, code)
    sender = session.config.mail.sender or session.config.me.email
    _put(session, unsent(words, who, sender, session.now))


def _put(session: Session, mail: EmailMessage) -> None:
    from referrals.mailbox.imap import opened

    with opened(session.config) as mailbox:
        new = mailbox.put_draft(mail, session.now)
    session.say("It is in your Drafts folder" + ("." if new else " already."))
