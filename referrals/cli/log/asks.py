"""`referrals asks`: whom you asked, how it stands, and what is due next."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from referrals.cli.terminal import printing
from referrals.cli.terminal.examples import examples
from referrals.cli.terminal.options import JSON, PLAIN
from referrals.cli.terminal.session import Session

if TYPE_CHECKING:
    from datetime import date

    from referrals.domain.network.network import Network
    from referrals.model.log import Ask
    from referrals.model.postings import Posting

HEADS = ("Id", "Whom", "About", "Status", "Since", "Next due")


def register(app: typer.Typer) -> None:
    app.command(epilog=examples("asks --open", "asks --due --json"))(asks)


def asks(
    ctx: typer.Context,
    only_open: Annotated[
        bool, typer.Option("--open", help="Only those of which something may still come.")
    ] = False,
    due: Annotated[
        bool, typer.Option("--due", help="Only those with something to do by today.")
    ] = False,
    as_json: JSON = False,
    plain: PLAIN = False,
) -> None:
    """Every ask: whom, about what, how it stands, since when, and what is due next."""
    session: Session = ctx.obj
    from referrals.domain.asks.asks import still_open
    from referrals.usecases.asks_due import asks_on

    with session.book() as book:
        network, postings, days = asks_on(book, session.config, session.today)
    asked = still_open(network.asks) if only_open else network.asks
    told = [
        (ask, form(ask, network, days.get(ask.id))) for ask in sorted(asked, key=lambda ask: ask.id)
    ]
    chosen = [(ask, form) for ask, form in told if form["due"] or not due]
    if as_json:
        printing.document([form for _, form in chosen])
        return
    printing.table(
        HEADS,
        (_row(ask, form, postings, session.today) for ask, form in chosen),
        plain,
        lambda: (
            "No such ask yet: `referrals suggest` says whom to ask, and `referrals ask` logs it."
        ),
    )


def form(ask: Ask, network: Network, due_on: date | None) -> dict[str, Any]:
    from referrals.domain.asks.asks import named_in

    via = network.contacts.get(ask.via or 0)
    return {
        "id": ask.id,
        "kind": ask.kind,
        "contact": network.contacts[ask.contact].name,
        "contact_id": ask.contact,
        "via": via.name if via else None,
        "company": ask.company,
        "postings": named_in(ask),
        "status": ask.status,
        "sent_on": ask.reached("sent"),
        "since": ask.steps[-1].on,
        "due_on": due_on,
        "due": due_on is not None and due_on <= network.today,
    }


def _row(
    ask: Ask, form: dict[str, Any], postings: dict[int, Posting], today: date
) -> tuple[object, ...]:
    from referrals.domain.postings.rest import doubt_about

    whom = (
        f"{form['via']}, for {form['contact']}" if ask.kind == "introduction" else form["contact"]
    )
    named = [postings[key] for key in form["postings"] if key in postings]
    titles = "; ".join(f"{posting.title}{doubt_about(posting, today)}" for posting in named)
    about = f"{titles} at {ask.company}" if titles else ask.company
    told = f"{ask.kind}: {about}" if about else ask.kind
    return ask.id, whom, told, ask.status, form["since"], form["due_on"]
