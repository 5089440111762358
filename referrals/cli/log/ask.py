"""`referrals ask`: whom you asked, for what, about which postings, through whom."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, get_args

import typer

from referrals.cli.terminal.completion import contacts
from referrals.cli.terminal.examples import examples
from referrals.cli.terminal.logged import Entry, day_said, tell
from referrals.cli.terminal.lookup import CODE, company_named, contact_named, posting_named, printed
from referrals.cli.terminal.options import COMPANY, JSON, ON, POSTING, WHO, one_of
from referrals.cli.terminal.session import Session
from referrals.domain.asks.asks import what_about
from referrals.model.log import Ask, AskKind, Step
from referrals.model.people import Contact
from referrals.model.postings import Posting

if TYPE_CHECKING:
    from referrals.domain.network.network import Network
    from referrals.store.book import Book
    from referrals.store.codes import Subject

KINDS = get_args(AskKind)
AT_LARGE: tuple[AskKind, ...] = ("advice", "mentoring")
"""What may be asked for without naming a company."""


def register(app: typer.Typer) -> None:
    app.command(
        epilog=examples(
            "ask A1",
            'ask "Ana Silva" --posting "data engineer" --on yesterday',
            "ask ana --company northwind --kind advice --channel linkedin",
            "ask ana --via bo --company northwind",
        )
    )(ask)


def ask(
    ctx: typer.Context,
    contact: WHO,
    kind: Annotated[
        AskKind | None,
        typer.Option(
            parser=one_of(KINDS),
            metavar="|".join(KINDS),
            autocompletion=lambda: KINDS,
            help="What you ask for; a referral, or with --via to meet.",
        ),
    ] = None,
    posting: Annotated[
        list[str] | None, typer.Option(help=f"{POSTING} May be repeated: one ask for all.")
    ] = None,
    company: COMPANY = None,
    via: Annotated[
        str | None,
        typer.Option(metavar="CONTACT", help="Who introduces you.", autocompletion=contacts),
    ] = None,
    on: ON = None,
    channel: Annotated[
        str | None, typer.Option(metavar="CH", help="email, linkedin, phone …")
    ] = None,
    drafted: Annotated[bool, typer.Option("--drafted", help="Written, but not sent yet.")] = False,
    again: Annotated[
        bool, typer.Option("--again", help="Log it although the same ask is open.")
    ] = False,
    as_json: JSON = False,
) -> None:
    """Log that you asked somebody, about postings or a company. For an introduction name whom you
    want to reach, and with --via whom you asked."""
    session: Session = ctx.obj
    entry = log(
        session, contact, kind=kind, posting=posting, company=company, via=via, on=on,
        channel=channel, drafted=drafted, again=again,
    )  # fmt: skip
    tell(session, entry, as_json)


def log(
    session: Session,
    contact: str,
    *,
    kind: AskKind | None = None,
    posting: list[str] | None = None,
    company: str | None = None,
    via: str | None = None,
    on: str | None = None,
    channel: str | None = None,
    drafted: bool = False,
    again: bool = False,
) -> Entry:
    """Log an ask, as it was said in words. Raises BadParameter."""
    from referrals.domain.advice.ask_warnings import ask_warnings
    from referrals.usecases.briefing import network_on

    day = day_said(session, on)
    with session.book() as book:
        coded = printed(session, book, contact) if CODE.fullmatch(contact) else {}
        where = company_named(session, company) if company else None
        everyone = book.people.all()  # once: there may be thousands
        person = contact_named(session, book, contact, where, everyone)
        connector = _connector(session, book, via, coded, everyone)
        asked_for = _kind(kind, person, connector, coded)
        needed = asked_for not in AT_LARGE
        about = _about(session, book, posting, where, coded, asked=person, needed=needed)
        main = about[0] if about else None
        asked = Ask(
            contact=person.id,
            kind=asked_for,
            company=main.company if main else where or "",
            steps=(Step("drafted" if drafted else "sent", day),),
            posting=main.id if main else None,
            via=connector.id if connector else None,
            channel=channel,
            more=tuple(further.id for further in about[1:]),
        )
        network = network_on(book, session.config, session.today, everyone)
        if not again:
            _refuse_repetition(asked, network)
        doubts = ask_warnings(asked, network)
        key = book.log.add(asked)
    text = _in_words(asked, person, connector, main)
    return Entry(key, f"Logged: {text} on {day}", tuple(f"Mind: {doubt}." for doubt in doubts))


def _refuse_repetition(asked: Ask, network: Network) -> None:
    from referrals.domain.asks.repeats import already_open, repeated

    if one := already_open(asked, network.asks, network.rules, network.today):
        raise typer.BadParameter(repeated(one))


def _connector(
    session: Session, book: Book, said: str | None, coded: Subject, everyone: Sequence[Contact]
) -> Contact | None:
    """Who introduces: as said, or as the code implies."""
    named = said or coded.get("via")
    return contact_named(session, book, str(named), everyone=everyone) if named else None


def _kind(
    said: AskKind | None, person: Contact, connector: Contact | None, coded: Subject
) -> AskKind:
    kind: AskKind = said or _implied(connector, coded)
    if connector and connector.id == person.id:
        raise typer.BadParameter(f"{person.name} cannot be introduced by themselves")
    if kind == "introduction" and connector is None:
        raise typer.BadParameter(f"say with --via whom you asked to introduce you to {person.name}")
    return kind


def _implied(connector: Contact | None, coded: Subject) -> AskKind:
    if connector:
        return "introduction"
    return "advice" if coded.get("route") == "former" else "referral"


def _about(
    session: Session,
    book: Book,
    said: list[str] | None,
    company: str | None,
    coded: Subject,
    *,
    asked: Contact,
    needed: bool,
) -> list[Posting]:
    """The postings that the ask is about; a code for the contact stands for its postings, too. A
    company or a posting is *needed* where somebody is to do something there."""
    if said:
        postings = [posting_named(session, book, words, company, asked) for words in said]
    elif company:
        return []
    elif ids := coded.get("postings"):
        by_id = book.postings.by_ids(ids)
        postings = [by_id[key] for key in ids]
    elif not needed:
        return []
    else:
        raise typer.BadParameter("say what it is about: --posting or --company")
    named = {posting.company for posting in postings} | ({company} if company else set())
    if len(companies := sorted(named)) > 1:
        raise typer.BadParameter(f"one ask is about one company, not {' and '.join(companies)}")
    return postings


def _in_words(ask: Ask, person: Contact, connector: Contact | None, posting: Posting | None) -> str:
    about = what_about(ask, posting)
    about += f" and {len(ask.more)} more" if ask.more else ""
    verb = "drafted an ask to" if ask.status == "drafted" else "asked"
    if connector and ask.kind == "introduction":
        return f"{verb} {connector.name} about {about}: an introduction to {person.name}"
    return f"{verb} {person.name} about {about}"
