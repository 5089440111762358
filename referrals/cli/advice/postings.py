"""`referrals postings`: what is open, what is new, what was dropped and why."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from referrals.cli.start.lazy import group_of
from referrals.cli.terminal.examples import examples
from referrals.cli.terminal.nothing import nothing
from referrals.cli.terminal.options import COMPANY, JSON, PLAIN
from referrals.cli.terminal.session import Session

if TYPE_CHECKING:
    from datetime import date

    from referrals.model.postings import Posting

group = group_of("postings", help="The postings of the companies you watch.")


def register(app: typer.Typer) -> None:
    app.add_typer(
        group,
        name="postings",
        epilog=examples(
            "postings --new", "postings --dropped", "postings --company northwind --json"
        ),
    )


@group.callback(invoke_without_command=True)
def postings(
    ctx: typer.Context,
    new: Annotated[bool, typer.Option("--new", help="Only what the last scan brought.")] = False,
    closed: Annotated[bool, typer.Option("--closed", help="Only what is closed.")] = False,
    kept: Annotated[
        bool, typer.Option("--kept", help="Only what suits your search: so it is if left out.")
    ] = False,
    dropped: Annotated[
        bool, typer.Option("--dropped", help="What does not suit your search, with the reason.")
    ] = False,
    company: COMPANY = None,
    as_json: JSON = False,
    full: Annotated[bool, typer.Option("--full", help="With descriptions.")] = False,
    plain: PLAIN = False,
) -> None:
    """List the open postings that suit your search."""
    if ctx.invoked_subcommand:
        return
    session: Session = ctx.obj
    if kept and dropped:
        raise typer.BadParameter("say --kept or --dropped")
    from referrals.cli.advice.posting_form import posting_form
    from referrals.cli.terminal import printing
    from referrals.cli.terminal.lookup import company_named
    from referrals.domain.postings.reposts import entries

    with session.book() as book:
        postings = book.postings.all(kept=not dropped, full=full)
        days = book.boards.scan_days()
        standing = book.postings.standing_for() if closed else {}
    if closed:  # what lives on under another number is not closed
        postings = [p for p in postings if standing.get(p.id, p.id) == p.id]
    if company:
        name = company_named(session, company)
        postings = [p for p in postings if p.company == name]
    chosen = [p for p in postings if _wanted(p, new, closed, days[0] if days else None)]
    # Programs get every posting with what it repeats, people one line for each opening.
    if as_json:
        printing.document([posting_form(p, full) for p in chosen])
        return
    last = "Why not" if dropped else "Place"
    chosen = entries(chosen)
    rows = [
        (p.id, p.title, p.company, p.reason if dropped else where(p, session.today), p.first_seen)
        for p in chosen
    ]
    printing.table(
        ("Id", "Title", "Company", last, "Since"),
        rows,
        plain,
        lambda: nothing(session, _none(dropped, new, closed)),
    )
    if full:
        for p in chosen:
            printing.line(f"\n{p.title} at {p.company}\n{p.url}\n\n{p.description or ''}")


def where(posting: Posting, today: date) -> str:
    """Its place; beside it what keeps it from being believed, or why it was closed."""
    from referrals.domain.postings.rest import not_seen_since

    unseen = not_seen_since(posting, today)
    doubt = f"not seen since {unseen}" if unseen else posting.closed_because
    return "; ".join(filter(None, (_place(posting), doubt)))


def _place(posting: Posting) -> str:
    if posting.guessed:
        return "read from a link"
    how = posting.workplace if posting.workplace in ("remote", "hybrid") else None
    places = "; ".join(posting.locations)
    return f"{places} ({how})" if how and how not in places.lower() else places


def _none(dropped: bool, new: bool, closed: bool) -> str:
    """Why there may be no such posting, with everything set up."""
    if dropped:
        return "Every posting suits your search."
    if closed:
        return "None of the postings that suit your search has closed."
    beside = "`referrals postings --dropped` shows what did not suit your search, with the reason."
    return f"Nothing new since the last scan. {beside}" if new else f"No open posting. {beside}"


def _wanted(posting: Posting, new: bool, closed: bool, last_scan: date | None) -> bool:
    if closed != bool(posting.closed_on):
        return False
    return not new or posting.first_seen == last_scan
