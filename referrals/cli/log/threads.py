"""`referrals threads` and `wake`: the stories with each company, and going on after a hire."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from referrals.cli.terminal import printing
from referrals.cli.terminal.examples import examples
from referrals.cli.terminal.logged import day_said, told
from referrals.cli.terminal.options import JSON, ON, PLAIN
from referrals.cli.terminal.session import Session
from referrals.cli.terminal.wrap import fold
from referrals.domain.asks.threads import how_far
from referrals.domain.postings.rest import doubt_about

if TYPE_CHECKING:
    from referrals.model.advice import ToldThread


def register(app: typer.Typer) -> None:
    app.command(epilog=examples("threads --open", "threads --json"))(threads)
    app.command(epilog=examples("wake"))(wake)


def threads(
    ctx: typer.Context,
    only_open: Annotated[
        bool, typer.Option("--open", help="Only those in which something is still to come.")
    ] = False,
    as_json: JSON = False,
    plain: PLAIN = False,
) -> None:
    """Each story with a company: how far it has come, who is in it, and what comes next."""
    session: Session = ctx.obj
    from referrals.usecases.briefing import threads_on

    with session.book() as book:
        told = threads_on(book, session.config, session.today)
    chosen = [story for story in told if story.thread.open or not only_open]
    if as_json:
        printing.document([_form(story) for story in chosen])
        return
    if plain:
        printing.table((), map(_row, map(_form, chosen)), plain)
        return
    for one in chosen:
        titles = "; ".join(f"{p.title}{doubt_about(p, session.today)}" for p in one.postings)
        fold(f"{one.thread.company}: {how_far(one.thread)}")
        names = ", ".join(person.name for person in one.people)
        fold(f"{titles or 'no posting in particular'}; {names}", indent=2)
        if one.step:
            fold(f"next, {one.step.due}: {one.step.text}", indent=2)
    if not chosen:
        fold("No thread yet: `referrals ask NAME --kind referral --posting P` begins one.")


def _form(told: ToldThread) -> dict[str, Any]:
    thread, step = told.thread, told.step
    return {
        "company": thread.company,
        "state": thread.state,
        "since": thread.since,
        "open": thread.open,
        "why": thread.why or None,
        "postings": list(thread.postings),
        "asks": [ask.id for ask in thread.asks],
        "people": [{"contact": person.name, "contact_id": person.id} for person in told.people],
        "next": step and {
            "kind": step.kind,
            "contact": step.contact.name,
            "contact_id": step.contact.id,
            "due_on": step.due,
            "text": step.text,
        },
    }  # fmt: skip


def _row(form: dict[str, Any]) -> tuple[object, ...]:
    """One line of `--plain`: company, state, since, who is in it, what comes next and when."""
    step = form["next"] or {}
    people = ", ".join(person["contact"] for person in form["people"])
    return (
        form["company"], form["state"], form["since"], people,
        step.get("kind"), step.get("contact"), step.get("due_on"),
    )  # fmt: skip


def wake(ctx: typer.Context, on: ON = None, as_json: JSON = False) -> None:
    """Look again after a hire: the search, the plan and the lookouts go on."""
    session: Session = ctx.obj
    day = day_said(session, on)
    with session.book() as book:
        book.log.wake(day)
    told(session, "Your search goes on.", {"on": day}, as_json)
