"""`referrals lookout`: who keeps an eye out for what, for you and at your promise."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from referrals.cli.terminal import printing
from referrals.cli.terminal.completion import contacts
from referrals.cli.terminal.dates import day_to_come
from referrals.cli.terminal.examples import examples
from referrals.cli.terminal.logged import Entry, day_said, tell
from referrals.cli.terminal.lookup import contact_named
from referrals.cli.terminal.options import JSON, ON, PERSON, PLAIN
from referrals.cli.terminal.session import Session
from referrals.model.days import later

if TYPE_CHECKING:
    from referrals.domain.network.network import Network
    from referrals.model.log import Direction, Lookout

NONE = (
    "Nothing to show: nobody keeps an eye out yet. `referrals lookout NAME 'data engineer'` notes "
    "who does."
)
HEADS = ("id", "who", "for", "what", "until", "may earn", "leads")


def register(app: typer.Typer) -> None:
    app.command(
        epilog=examples(
            'lookout ana "data engineer, Berlin" --until 8w',
            'lookout bo "cook" --mine',
            "lookout --list",
            "lookout --end 1",
        )
    )(lookout)


def lookout(
    ctx: typer.Context,
    contact: Annotated[
        str | None, typer.Argument(metavar="[CONTACT]", help=PERSON, autocompletion=contacts)
    ] = None,
    what: Annotated[
        str | None, typer.Argument(metavar="[WHAT]", help='"data engineer, Berlin"')
    ] = None,
    until: Annotated[
        str | None, typer.Option(metavar="DATE", help="Its last day, or 8w; 60 days if left out.")
    ] = None,
    mine: Annotated[bool, typer.Option(help="You look out for them; alone: list these.")] = False,
    listed: Annotated[bool, typer.Option("--list", help="Show those that run.")] = False,
    end: Annotated[int | None, typer.Option(metavar="ID", help="It is no longer needed.")] = None,
    reminded: Annotated[
        int | None, typer.Option(metavar="ID", help="You reminded them of it.")
    ] = None,
    on: ON = None,
    as_json: JSON = False,
    plain: PLAIN = False,
) -> None:
    """Log that somebody keeps an eye out for you, or you for them; alone, list who does."""
    session: Session = ctx.obj
    if end or reminded:
        _change(session, end or reminded or 0, bool(end), on, as_json)
    elif contact and what and not listed:
        _log(session, contact=contact, what=what, until=until, mine=mine, on=on, as_json=as_json)
    elif contact and not listed:
        raise typer.BadParameter('say what to look out for: "data engineer, Berlin"')
    else:
        _list(session, mine, contact, as_json, plain)


# ------------------------------------------------------------------ what is logged


def _log(
    session: Session,
    contact: str,
    what: str,
    until: str | None,
    mine: bool,
    on: str | None,
    as_json: bool,
) -> None:
    from referrals.domain.advice.ask_warnings import (
        blocked_sentence,
        search_rests,
        thanks_owed,
    )
    from referrals.domain.duties.lookouts import lead_bonus
    from referrals.model.log import Lookout
    from referrals.usecases.briefing import network_on

    since = day_said(session, on)
    last = day_to_come(until, since) if until else later(since, session.config.asks.lookout_for)
    with session.book() as book:
        person = contact_named(session, book, contact)
        way: Direction = "given" if mine else "received"
        people = network_on(book, session.config, session.today)
        wall = None if mine else people.gate(person, "", "lookout")
        key = book.log.look_out(
            Lookout(person.id, direction=way, what=what, since=since, until=last)
        )
    gain = None if mine else lead_bonus(what, person, people)
    who = f"you keep an eye out for {person.name}" if mine else f"{person.name} keeps an eye out"
    rests = "" if mine else search_rests(people.hired_on, since)
    owed = "" if mine else thanks_owed(person, people, since)
    beside = [f"Mind: {words}." for words in (rests, owed) if words]
    if wall and wall.reason != "no_contact":
        beside.append(f"Mind: {blocked_sentence(wall)}.")
    if gain:
        company, paid = gain
        beside.append(f"{company} pays {paid} for a referral, which {person.name} may earn.")
    tell(session, Entry(key, f"Logged: {who}: {what}, until {last}", tuple(beside)), as_json)


def _change(session: Session, key: int, end: bool, on: str | None, as_json: bool) -> None:
    day = day_said(session, on)
    with session.book() as book:
        meant = next((lookout for lookout in book.log.lookouts() if lookout.id == key), None)
        if meant is None:
            raise typer.BadParameter(f"no lookout {key}; `referrals lookout` lists those that run")
        (book.log.end_lookout if end else book.log.reminded)(key, day)
        name = next(c.name for c in book.people.all() if c.id == meant.contact)
    if end:
        text = f"Logged: the lookout for {meant.what} ended on {day}; a word and thanks to {name}"
    else:
        text = f"Logged: reminded {name} of {meant.what} on {day}"
    tell(session, Entry(key, text), as_json)


# ------------------------------------------------------------------ what is shown


def _list(session: Session, mine: bool, contact: str | None, as_json: bool, plain: bool) -> None:
    from referrals.domain.advice.ask_warnings import search_rests
    from referrals.domain.duties.lookouts import running
    from referrals.usecases.briefing import network_on

    with session.book() as book:
        people = network_on(book, session.config, session.today)
        rests = search_rests(people.hired_on, session.today)
        only = contact_named(session, book, contact).id if contact else None
        shown = [
            lookout
            for lookout in people.lookouts
            if running(lookout, session.today)
            and (not mine or lookout.direction == "given")
            and only in (None, lookout.contact)
        ]
        leads = [favour.lookout for favour in book.log.favours()]
    forms = [_form(lookout, people, leads.count(lookout.id)) for lookout in shown]
    if as_json:
        printing.document(forms)
    else:
        none = f"Nobody keeps an eye out for you: {rests}." if rests and not mine else NONE
        printing.table(HEADS, map(_row, forms), plain, lambda: none)


def _form(one: Lookout, people: Network, leads: int) -> dict[str, object]:
    from referrals.domain.duties.lookouts import lead_bonus

    contact = people.contacts[one.contact]
    gain = lead_bonus(one.what, contact, people) if one.direction == "received" else None
    return {
        "id": one.id,
        "contact": contact.name,
        "contact_id": contact.id,
        "direction": one.direction,
        "what": one.what,
        "since": one.since,
        "until": one.until,
        "reminded_on": one.reminded_on,
        "bonus": f"{gain[1]} ({gain[0]})" if gain else None,
        "leads": leads,
    }


def _row(form: dict[str, object]) -> tuple[object, ...]:
    sides = (form["contact"], "you")
    who, whom = sides if form["direction"] == "received" else sides[::-1]
    return form["id"], who, whom, form["what"], form["until"], form["bonus"], form["leads"]
