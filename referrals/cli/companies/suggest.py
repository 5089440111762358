"""`referrals companies suggest`: the employers of your own contacts that you do not watch yet."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from referrals.cli.terminal import printing
from referrals.cli.terminal.examples import examples
from referrals.cli.terminal.options import JSON
from referrals.cli.terminal.session import Session
from referrals.domain.postings.commands import command
from referrals.model.wording import counted

if TYPE_CHECKING:
    from referrals.domain.advice.unwatched_employers import Workplace

NAMED = 3
SHOWN = 20
"""Workplaces on a terminal; --json and --plain tell all."""


def register(app: typer.Typer) -> None:
    app.command(epilog=examples("companies suggest"))(suggest)


def suggest(
    ctx: typer.Context,
    as_json: JSON = False,
    plain: Annotated[bool, typer.Option("--plain", help="Tabs, no heads.")] = False,
) -> None:
    """Where people you know work that you do not watch yet, the most promising first."""
    session: Session = ctx.obj
    from referrals.domain.advice.unwatched_employers import workplaces
    from referrals.usecases.briefing import network_on

    with session.book() as book:
        employers = workplaces(network_on(book, session.config, session.today))
    if as_json:
        printing.document([_form(place) for place in employers])
    elif plain:
        rows = [(p.employer, len(p.there), p.strong, len(p.left), _who(p)) for p in employers]
        printing.table((), rows, plain=True)
    else:
        _print(session, employers)


def _print(session: Session, found: list[Workplace]) -> None:
    for place in found[:SHOWN]:
        printing.line(f"{in_words(place)}: {_who(place)}")
        printing.line(f"    {_command(place)}")
    if len(found) > SHOWN:
        session.say(f"{len(found) - SHOWN} more: --plain lists them all.")
    if not found:
        session.say("You watch every employer of your contacts, as far as they are known.")


def in_words(place: Workplace) -> str:
    """14 contacts at Siemens, 2 of them strong, and 3 who were there"""
    there, left = len(place.there), len(place.left)
    if not there:
        were = "was" if left == 1 else "were"
        return f"{counted(left, 'contact')} who {were} at {place.employer}"
    strong = f", {place.strong} of them strong" if place.strong else ""
    before = f", and {left} who {'was' if left == 1 else 'were'} there" if left else ""
    return f"{counted(there, 'contact')} at {place.employer}{strong}{before}"


def _names(place: Workplace) -> list[str]:
    return [contact.name for contact in (place.there or place.left)[:NAMED]]


def _who(place: Workplace) -> str:
    more = len(place.there or place.left) - NAMED
    return ", ".join(_names(place)) + (f" and {more} more" if more > 0 else "")


def _command(place: Workplace) -> str:
    return command("companies add", place.employer)


def _form(place: Workplace) -> dict[str, object]:
    return {
        "employer": place.employer,
        "contacts": len(place.there),
        "strong": place.strong,
        "former": len(place.left),
        "who": _names(place),
        "command": _command(place),
    }
