"""`referrals threads` and `wake`: the stories with each company, and going on after a hire."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Annotated, Any

import typer

from referrals.cli.terminal import printing
from referrals.cli.terminal.logged import day_said
from referrals.cli.terminal.options import JSON, ON
from referrals.cli.terminal.session import Session
from referrals.cli.terminal.wrap import fold

if TYPE_CHECKING:
    from referrals.model.advice import Duty
    from referrals.model.log import Thread
    from referrals.model.people import Contact


def register(app: typer.Typer) -> None:
    app.command()(threads)
    app.command()(wake)


def threads(
    ctx: typer.Context,
    only_open: Annotated[
        bool, typer.Option("--open", help="Only those in which something is still to come.")
    ] = False,
    as_json: JSON = False,
) -> None:
    """Each story with a company: how far it has come, who is in it, and what comes next."""
    session: Session = ctx.obj
    from referrals.usecases.briefing import threads_on

    with session.book() as book:
        told = threads_on(book, session.config, session.today)
        people = {contact.id: contact for contact in book.people.all()}
    chosen = [one for one in told if one[0].open or not only_open]
    if as_json:
        printing.document([_form(thread, step, people) for thread, step, _ in chosen])
        return
    for thread, step, postings in chosen:
        names = ", ".join(people[who].name for who in thread.people if who in people)
        about = "; ".join(postings[key].title for key in thread.postings if key in postings)
        state = thread.state.replace("_", " ")
        why = f", {thread.why}" if thread.why else ""
        fold(f"{thread.company}: {state} since {thread.since}{why}")
        fold(f"{about or 'no posting in particular'}; {names}", indent=2)
        if step:
            fold(f"next, {step.due}: {step.text}", indent=2)
    if not chosen:
        fold("No thread yet: `referrals ask NAME --kind referral --posting P` begins one.")


def _form(
    thread: Thread,
    step: Duty | None,
    people: Mapping[int, Contact],
) -> dict[str, Any]:
    known = [people[who] for who in thread.people if who in people]
    return {
        "company": thread.company,
        "state": thread.state,
        "since": thread.since,
        "open": thread.open,
        "why": thread.why or None,
        "postings": list(thread.postings),
        "asks": [ask.id for ask in thread.asks],
        "people": [{"contact": one.name, "contact_id": one.id} for one in known],
        "next": step and {
            "kind": step.kind,
            "contact": step.contact.name,
            "contact_id": step.contact.id,
            "due_on": step.due,
            "text": step.text,
        },
    }  # fmt: skip


def wake(ctx: typer.Context, on: ON = None) -> None:
    """Look again after a hire: the search, the plan and the lookouts go on."""
    session: Session = ctx.obj
    from referrals.usecases import briefing

    day = day_said(session, on)
    with session.book() as book:
        briefing.wake(book, day or session.today)
    session.say("Your search goes on.")
