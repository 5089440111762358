"""What happened: `ask`, `outcome`, `thank`, `met`, `applied`.

What is logged changes the next advice.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from referrals.cli import printing
from referrals.cli.dates import day_of
from referrals.cli.naming import CODE, company_named, contact_named, posting_named
from referrals.cli.session import Session
from referrals.domain.model import Ask, AskKind, AskStatus, Posting, Step

if TYPE_CHECKING:
    from datetime import date

    from referrals.store.book import Book

ON = Annotated[str | None, typer.Option("--on", metavar="DATE", help="The day; today if left out.")]
NOTE = Annotated[str | None, typer.Option(help="Private: it appears in no draft.")]
JSON = Annotated[bool, typer.Option("--json", help="One JSON document.")]
WHO = Annotated[str, typer.Argument(metavar="CONTACT", help="Id, code, or enough of the name.")]
POSTING = "Id, code, or words of company and title."


def register(app: typer.Typer) -> None:
    for command in (ask, outcome, thank, met, applied):
        app.command()(command)


def ask(
    ctx: typer.Context,
    contact: WHO,
    kind: Annotated[AskKind, typer.Option(help="What you ask for.")] = "referral",
    posting: Annotated[str | None, typer.Option(help=POSTING)] = None,
    company: Annotated[str | None, typer.Option(help="When it is about no posting.")] = None,
    via: Annotated[str | None, typer.Option(metavar="CONTACT", help="Who introduces you.")] = None,
    on: ON = None,
    channel: Annotated[
        str | None, typer.Option(metavar="CH", help="email, linkedin, phone …")
    ] = None,
    as_json: JSON = False,
) -> None:
    """Log that you asked somebody, about a posting or a company."""
    session: Session = ctx.obj
    day = _day(session, on)
    with session.book() as book:
        person = contact_named(session, book, contact)
        about = _about(session, book, posting, company, contact)
        where = about.company if about else company_named(session, company or "")
        key = book.log.add(
            Ask(
                contact=person.id,
                kind=kind,
                company=where,
                steps=(Step("sent", day),),
                posting=about.id if about else None,
                via=contact_named(session, book, via).id if via else None,
                channel=channel,
            )
        )
    subject = f"{about.title} at {where}" if about else where
    _done(session, key, f"Logged: asked {person.name} about {subject} on {day}", as_json)


def _about(
    session: Session, book: Book, posting: str | None, company: str | None, contact: str
) -> Posting | None:
    """The posting that the ask is about; a code for the contact stands for its posting, too."""
    if posting or (CODE.fullmatch(contact) and not company):
        return posting_named(session, book, posting or contact)
    if company is None:
        raise typer.BadParameter("say what it is about: --posting or --company")
    return None


def outcome(
    ctx: typer.Context,
    ask: Annotated[str, typer.Argument(help="The ask's id, or whom you asked.")],
    status: Annotated[AskStatus, typer.Argument(help="What became of it.")],
    on: ON = None,
    note: NOTE = None,
    as_json: JSON = False,
) -> None:
    """Log what became of an ask."""
    session: Session = ctx.obj
    day = _day(session, on)
    with session.book() as book:
        later = book.log.advance(_ask_named(session, book, ask), status, day, note)
        person = next(c for c in book.people.all() if c.id == later.contact)
    text = f"Logged: the ask to {person.name} about {later.company} is {status} since {day}"
    _done(session, later.id, text, as_json)


def _ask_named(session: Session, book: Book, said: str) -> int:
    """An ask by its own id, or the last one to the person meant."""
    asks = book.log.asks()
    if said.isdigit():
        meant = [ask.id for ask in asks if ask.id == int(said)]
    else:
        person = contact_named(session, book, said)
        meant = [ask.id for ask in asks if ask.contact == person.id]
    if not meant:
        raise typer.BadParameter(f"no ask '{said}'; `referrals ask` logs one and prints its id")
    return meant[-1]


def thank(
    ctx: typer.Context,
    contact: WHO,
    how: Annotated[str | None, typer.Option(help="card, gift, call, note …")] = None,
    on: ON = None,
    as_json: JSON = False,
) -> None:
    """Log that you thanked somebody, and told how it ended."""
    session: Session = ctx.obj
    day = _day(session, on)
    with session.book() as book:
        person = contact_named(session, book, contact)
        key = book.log.thank(person.id, day, how)
    _done(session, key, f"Logged: thanked {person.name} on {day}", as_json)


def met(
    ctx: typer.Context,
    contact: WHO,
    how: Annotated[str | None, typer.Option(help="call, coffee, mail …")] = None,
    on: ON = None,
    note: NOTE = None,
    as_json: JSON = False,
) -> None:
    """Log any contact that was made: it keeps a tie alive."""
    session: Session = ctx.obj
    day = _day(session, on)
    with session.book() as book:
        person = contact_named(session, book, contact)
        key = book.people.met(person.id, day, how, note)
    _done(session, key, f"Logged: in touch with {person.name} on {day}", as_json)


def applied(
    ctx: typer.Context,
    posting: Annotated[str, typer.Argument(help=POSTING)],
    on: ON = None,
    as_json: JSON = False,
) -> None:
    """Log an application made without a referral."""
    session: Session = ctx.obj
    day = _day(session, on)
    with session.book() as book:
        meant: Posting = posting_named(session, book, posting)
        book.postings.applied(meant.id, day)
    text = f"Logged: applied for {meant.title} at {meant.company} on {day}"
    _done(session, meant.id, text, as_json)


def _day(session: Session, said: str | None) -> date:
    day = day_of(said, session.today) if said else session.today
    if day > session.today:
        raise typer.BadParameter(f"{day} is still to come; log what has happened")
    return day


def _done(session: Session, key: int, text: str, as_json: bool) -> None:
    """Say what was written, and its id: to people on stderr, to programs on stdout."""
    session.say(f"{printing.safe(text)}.")
    if as_json:
        printing.document({"id": key})
    else:
        printing.line(str(key))
