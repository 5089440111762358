"""`referrals contacts`: the people you know."""

from __future__ import annotations

from dataclasses import replace
from importlib import import_module
from typing import Annotated

import typer

from referrals.cli.contacts.fields import (
    CADENCE,
    EMAIL,
    EMPLOYER,
    FROM,
    KIND,
    LAST,
    LOOKING,
    NOTE,
    PHONE,
    TEAM,
    TIE,
    TITLE,
    TO,
    URL,
    job_said,
    said,
    with_job,
)
from referrals.cli.terminal import printing
from referrals.cli.terminal.completion import contacts
from referrals.cli.terminal.lookup import contact_named
from referrals.cli.terminal.options import JSON, PLAIN, WHO
from referrals.cli.terminal.session import Session
from referrals.model.people import Contact

group = typer.Typer(help="The people you know.", no_args_is_help=True, rich_markup_mode=None)
for command in ("export", "forget", "import_", "merge", "review"):
    import_module(f"referrals.cli.contacts.{command}").register(group)


def register(app: typer.Typer) -> None:
    app.add_typer(group, name="contacts")


@group.command()
def add(
    ctx: typer.Context,
    name: Annotated[str, typer.Argument(help="Their whole name.")],
    employer: EMPLOYER = None,
    title: TITLE = None,
    team: TEAM = None,
    since: FROM = None,
    until: TO = None,
    tie: TIE = None,
    kind: KIND = None,
    email: EMAIL = None,
    phone: PHONE = None,
    url: URL = None,
    last_contact: LAST = None,
    cadence: CADENCE = None,
    looking: LOOKING = None,
    note: NOTE = None,
    as_json: JSON = False,
) -> None:
    """Add a person."""
    session: Session = ctx.obj
    job = job_said(employer, title=title, team=team, since=since, until=until)
    contact = Contact(
        name,
        employments=(job,) if job else (),
        **said(
            session.today, tie=tie, kind=kind, email=email, phone=phone, url=url, note=note,
            last_contact=last_contact, cadence=cadence, looking=looking,
        ),
    )  # fmt: skip
    with session.book() as book:
        [key] = book.people.save([contact], {}, session.today)
    _hint(session, looking)
    _written(session, key, f"Added {name}.", as_json)


@group.command()
def edit(
    ctx: typer.Context,
    contact: WHO,
    name: Annotated[str | None, typer.Option(help="Their whole name.")] = None,
    employer: EMPLOYER = None,
    title: TITLE = None,
    team: TEAM = None,
    since: FROM = None,
    until: TO = None,
    tie: TIE = None,
    kind: KIND = None,
    email: EMAIL = None,
    phone: PHONE = None,
    url: URL = None,
    last_contact: LAST = None,
    cadence: CADENCE = None,
    looking: LOOKING = None,
    note: NOTE = None,
    as_json: JSON = False,
) -> None:
    """Say more, or something else, of a person. A further employer is added to the others."""
    session: Session = ctx.obj
    new = said(
        session.today, name=name, tie=tie, kind=kind, email=email, phone=phone, url=url, note=note,
        last_contact=last_contact, cadence=cadence, looking=looking,
    )  # fmt: skip
    job = job_said(employer, title=title, team=team, since=since, until=until)
    with session.book() as book:
        known = contact_named(session, book, contact)
        if job:
            new["employments"] = with_job(known, job)
        if email:
            new["emails"] = tuple(dict.fromkeys([*known.emails, *email]))
        changed = replace(known, **new)
        [key] = book.people.save([changed], {}, session.today)
    _hint(session, looking)
    _written(session, key, f"Noted for {changed.name}.", as_json)


@group.command()
def link(
    ctx: typer.Context,
    a: Annotated[str, typer.Argument(help="One contact.", autocompletion=contacts)],
    b: Annotated[
        str, typer.Argument(help="Another, whom the first one knows.", autocompletion=contacts)
    ],
    strength: Annotated[int | None, typer.Option(min=1, max=5, help="How well: 1 to 5.")] = None,
) -> None:
    """Say that one contact knows another."""
    session: Session = ctx.obj
    with session.book() as book:
        one, other = contact_named(session, book, a), contact_named(session, book, b)
        if one.id == other.id:
            raise typer.BadParameter(f"'{a}' and '{b}' are the same person, {one.name}")
        book.people.link(one.id, other.id, strength)
    session.say(f"Noted: {one.name} knows {other.name}.")


@group.command("list")
def list_(ctx: typer.Context, as_json: JSON = False, plain: PLAIN = False) -> None:
    """Everyone you know, with how well and since when."""
    session: Session = ctx.obj
    from referrals.cli.contacts.card import form
    from referrals.usecases.briefing import network_on

    with session.book() as book:
        network = network_on(book, session.config, session.today)
    forms = [form(contact, network) for contact in network.contacts.values()]
    if as_json:
        printing.document(forms)
        return
    rows = [
        (c.id, c.name, _present(c), shown["tie_class"], c.last_contact)
        for c, shown in zip(network.contacts.values(), forms, strict=True)
    ]
    printing.table(("Id", "Name", "Works at", "Tie", "Last contact"), rows, plain)


@group.command()
def show(ctx: typer.Context, contact: WHO, as_json: JSON = False) -> None:
    """One person: jobs, tie and its evidence, whom they know, what passed between you."""
    session: Session = ctx.obj
    from referrals.cli.contacts.card import card, form
    from referrals.usecases.briefing import network_on

    with session.book() as book:
        person = contact_named(session, book, contact)
        network = network_on(book, session.config, session.today)
    if as_json:
        printing.document(form(person, network))
        return
    for text in card(person, network):
        printing.line(text)


def _present(contact: Contact) -> str | None:
    return next((job.employer for job in contact.employments if job.current), None)


def _hint(session: Session, looking: str | None) -> None:
    """Say when what they look for is no search, so that nothing would ever be found for them."""
    from referrals.domain.advice.contact_searches import search_for

    if looking and search_for(looking) is None:
        session.say(
            printing.safe(
                f"'{looking}' names neither a role nor a place, so no scan can look for it; "
                "write it like 'data analyst, Lisbon'."
            )
        )


def _written(session: Session, key: int, text: str, as_json: bool) -> None:
    session.say(printing.safe(text))
    if as_json:
        printing.document({"id": key})
    else:
        printing.line(str(key))
