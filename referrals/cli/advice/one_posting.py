"""`referrals postings show` and `edit`: one posting, and what you know of it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated, Any

import typer

from referrals.cli.terminal.completion import contacts
from referrals.cli.terminal.examples import examples
from referrals.cli.terminal.options import JSON, POSTING
from referrals.cli.terminal.session import Session
from referrals.model.wording import counted

if TYPE_CHECKING:
    from datetime import date

    from referrals.domain.network.network import Network
    from referrals.model.postings import Posting
    from referrals.store.book import Book

WHICH = Annotated[str, typer.Argument(metavar="POSTING", help=POSTING)]


def register(app: typer.Typer) -> None:
    app.command(epilog=examples('postings show "data engineer"', "postings show 1 --json"))(show)
    app.command(epilog=examples("postings edit 1 --hiring-manager ana --team Data"))(edit)


def show(ctx: typer.Context, posting: WHICH, as_json: JSON = False) -> None:
    """One posting: its link and text, how long it has been open, and whom you know there."""
    session: Session = ctx.obj
    from referrals.cli.terminal import printing
    from referrals.cli.terminal.lookup import posting_named
    from referrals.cli.terminal.wrap import fold
    from referrals.usecases.briefing import network_on

    with session.book() as book:
        key = posting_named(session, book, posting).id
        meant = book.postings.by_ids([key], full=True)[key]
        earlier = [opening for opening in book.postings.openings(key) if opening.id != key]
        network = network_on(book, session.config, session.today)
    form = whole_form(meant, earlier, network)
    if as_json:
        printing.document(form)
        return
    for text in _card(meant, form, session.today):
        fold(text)
    printing.line()
    for line in (meant.description or "Its text is not known.").splitlines():
        fold(line)


def whole_form(meant: Posting, earlier: list[Posting], network: Network) -> dict[str, Any]:
    from referrals.cli.advice.posting_form import posting_form
    from referrals.knowledge.permits.sponsorship import sponsorship

    told = sponsorship(meant.description or "")
    return posting_form(meant, full=True) | {
        "days_open": _days_open(meant, network.today),
        "reposts": [
            {"id": p.id, "url": p.url, "first_seen": p.first_seen, "closed_on": p.closed_on}
            for p in earlier
        ],
        "sponsorship": told.stance if told else "silent",
        "sponsorship_said": told.sentence if told else None,
        "applied_on": meant.applied_on,
        "team": meant.team,
        "hiring_manager": _name(network, meant.hiring_manager),
        "recruiter": _name(network, meant.recruiter),
        "people": list(_people(meant.company, network)),
        "asks": [ask.id for ask in network.asks if meant.id in (ask.posting, *ask.more)],
    }


def _days_open(meant: Posting, today: date) -> int | None:
    """From the day on which a scan first saw it; not what its board says."""
    return ((meant.closed_on or today) - meant.first_seen).days if meant.first_seen else None


def _name(network: Network, who: int | None) -> str | None:
    contact = network.contacts.get(who or 0)
    return contact.name if contact else None


def _people(company: str, network: Network) -> Iterator[dict[str, Any]]:
    """Whom the user knows at the company, those who are still there first."""
    there = network.insiders.get(company, ())
    for insider in sorted(there, key=lambda insider: not insider.employment.current):
        yield {
            "contact": insider.contact.name,
            "contact_id": insider.contact.id,
            "title": insider.employment.title,
            "current": insider.employment.current,
            "tie_class": network.tie(insider.contact).tie_class,
        }


def _card(meant: Posting, form: dict[str, Any], today: date) -> Iterator[str]:
    from referrals.domain.postings.rest import doubt_about

    places = f" ({'; '.join(meant.locations)})" if meant.locations else ""
    yield f"{meant.id}  {meant.title} at {meant.company}{places}"
    yield meant.url
    closed = f", closed on {meant.closed_on}" if meant.closed_on else ""
    doubt = doubt_about(meant, today)
    days = form["days_open"]
    seen = "" if days is None else f", {counted(days, 'day')}"
    yield f"seen since {meant.first_seen}{seen}{closed}{doubt}"
    for repost in form["reposts"]:
        ended = f" until {repost['closed_on']}" if repost["closed_on"] else ""
        yield f"also posted as {repost['id']}, seen since {repost['first_seen']}{ended}"
    yield f"sponsorship of a visa: {form['sponsorship']}"
    if form["sponsorship_said"]:
        yield f"“{form['sponsorship_said']}”"
    for name in ("team", "hiring_manager", "recruiter", "applied_on"):
        if form[name]:
            yield f"{name.replace('_', ' ')}: {form[name]}"
    yield f"{'suits your search' if meant.kept else 'does not suit your search'}: {meant.reason}"
    for person in form["people"]:
        past = "" if person["current"] else "was there: "
        title = f", {person['title']}" if person["title"] else ""
        yield f"you know {past}{person['contact']} ({person['contact_id']}){title}"
    if not form["people"]:
        yield "you know nobody there"


def edit(
    ctx: typer.Context,
    posting: WHICH,
    hiring_manager: Annotated[
        str | None,
        typer.Option(metavar="CONTACT", help="The contact who hires.", autocompletion=contacts),
    ] = None,
    recruiter: Annotated[
        str | None,
        typer.Option(metavar="CONTACT", help="The contact who recruits.", autocompletion=contacts),
    ] = None,
    team: Annotated[str | None, typer.Option(help="The team that hires.")] = None,
    as_json: JSON = False,
) -> None:
    """Note what you know of a posting: who hires, who recruits, which team."""
    session: Session = ctx.obj
    from referrals.cli.terminal import printing
    from referrals.cli.terminal.lookup import posting_named

    with session.book() as book:
        meant = posting_named(session, book, posting)
        values = {
            "hiring_manager": _contact_id(session, book, hiring_manager),
            "recruiter": _contact_id(session, book, recruiter),
            "team": team,
        }
        said = {name: value for name, value in values.items() if value is not None}
        if not said:
            raise typer.BadParameter("say what to note: --hiring-manager, --recruiter or --team")
        book.postings.edit(meant.id, said)
    session.say(printing.safe(f"Noted for {meant.title} at {meant.company}."))
    if as_json:
        printing.document({"id": meant.id})


def _contact_id(session: Session, book: Book, said: str | None) -> int | None:
    from referrals.cli.terminal.lookup import contact_named

    return contact_named(session, book, said).id if said else None
