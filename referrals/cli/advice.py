"""`referrals suggest` and `referrals today`: whom to ask, why, and what is owed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from referrals.cli import printing
from referrals.cli.session import Session

if TYPE_CHECKING:
    from referrals.domain.model import Blocked, Opportunity, Path

TOP = 5
OWED = ("follow_up", "thank", "close_loop", "give_back")
ACTIONS = {
    "ask": "ask",
    "reconnect_first": "say hello first",
    "give_first": "give before you ask",
    "thank_first": "thank first",
    "ask_how_well": "ask how well they know them",
    "mention_in_open_ask": "mention it in your open ask",
    "advice": "ask for advice",
}


def register(app: typer.Typer) -> None:
    app.command()(suggest)
    app.command()(today)


def suggest(
    ctx: typer.Context,
    posting: Annotated[
        str | None, typer.Argument(help="Id, code, or words of company and title.")
    ] = None,
    company: Annotated[str | None, typer.Option(help="Only this company's postings.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON document.")] = False,
) -> None:
    """For each open posting: whom to ask, by which route, and why; and whom not, until when."""
    session: Session = ctx.obj
    from referrals.briefing import advise
    from referrals.cli.naming import company_named, posting_named

    with session.book() as book:
        wanted = posting_named(session, book, posting).id if posting else None
        found = advise(book, session.config, session.today)
    name = company_named(session, company) if company else None
    chosen = [
        o for o in found if wanted in (None, o.posting.id) and name in (None, o.posting.company)
    ]
    if as_json:
        forms = [_form(opportunity) for opportunity in chosen]
        printing.document({"today": session.today, "opportunities": forms})
        return
    for opportunity in chosen:
        _print(opportunity)
    if not chosen:
        printing.line("No open posting suits your search. `referrals postings --dropped` says why.")


def today(ctx: typer.Context) -> None:
    """The morning in a few lines: whom to ask, what is due, what is new."""
    session: Session = ctx.obj
    from referrals.briefing import brief

    with session.book() as book:
        report = brief(book, session.config, [], session.today)
    if not report.contacts:
        printing.line("No contacts yet: `referrals contacts import Connections.csv`.")
    asks = [(o, p) for o in report.opportunities for p in o.paths[:1] if _leads(p)]
    if asks:
        printing.line("Ask today")
    for opportunity, path in asks[:TOP]:
        where = f"{opportunity.posting.title} at {opportunity.posting.company}"
        new = " (new)" if opportunity.new else ""
        printing.line(f"  {path.code:3} {path.contact.name}: {where}{new}")
        printing.line(f"      {ACTIONS[path.action]}; {path.why[0]}")
    if report.duties:
        printing.line("Owed")
    for duty in sorted(report.duties, key=lambda duty: OWED.index(duty.kind)):
        printing.line(f"  {duty.code:3} {duty.contact.name}: {duty.text}")
    alone = [o for o in report.opportunities if o.new and not o.paths and not o.blocked]
    if alone:
        printing.line("New, with no path yet")
    for opportunity in alone[:TOP]:
        names = ", ".join(opportunity.lookouts) or "nobody yet"
        where = f"{opportunity.posting.title} at {opportunity.posting.company}"
        printing.line(f"      {where}; could keep an eye out: {names}")
    if not (asks or report.duties or alone):
        printing.line("Nothing to do today.")


def _leads(path: Path) -> bool:
    """Whether this is an ask of its own, not one more posting that goes with another."""
    return path.action not in ("mention_in_open_ask", "advice")


def _form(opportunity: Opportunity) -> dict[str, object]:
    posting = opportunity.posting
    return {
        "posting": {
            "id": posting.id,
            "company": posting.company,
            "title": posting.title,
            "url": posting.url,
            "new": opportunity.new,
        },
        "paths": [_path_form(path) for path in opportunity.paths],
        "blocked": [_blocked_form(blocked) for blocked in opportunity.blocked],
        "lookouts": opportunity.lookouts,
    }


def _path_form(path: Path) -> dict[str, object]:
    return {
        "code": path.code,
        "route": path.route,
        "contact": path.contact.name,
        "contact_id": path.contact.id,
        "via": path.via.name if path.via else None,
        "via_id": path.via.id if path.via else None,
        "action": path.action,
        "score": path.score,
        "parts": path.parts,
        "why": path.why,
        "warnings": path.warnings,
        "bundle": path.bundle,
    }


def _blocked_form(blocked: Blocked) -> dict[str, object]:
    return {
        "contact": blocked.contact.name,
        "contact_id": blocked.contact.id,
        "reason": blocked.reason,
        "until": blocked.until,
        "text": blocked.text,
    }


def _print(opportunity: Opportunity) -> None:
    posting = opportunity.posting
    new = "  new" if opportunity.new else ""
    place = f" ({'; '.join(posting.locations)})" if posting.locations else ""
    printing.line(f"{posting.id}  {posting.title} at {posting.company}{place}{new}")
    for path in opportunity.paths:
        printing.line(f"   {path.code}  {path.contact.name}: {ACTIONS[path.action]} ({path.score})")
        for sentence in path.why:
            printing.line(f"       {sentence}")
        for caution in path.warnings:
            printing.line(f"       ! {caution.text}")
    for blocked in opportunity.blocked:
        until = f" until {blocked.until}" if blocked.until else ""
        printing.line(f"   not {blocked.contact.name}{until}: {blocked.text}")
    if not opportunity.paths and not opportunity.blocked:
        names = ", ".join(opportunity.lookouts) or "nobody yet; who else do you know?"
        printing.line(f"   No path yet. Could keep an eye out: {names}")
    printing.line()
