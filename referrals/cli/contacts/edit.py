"""`referrals contacts add` and `edit`: what the user says of a person, and takes back."""

from __future__ import annotations

from typing import Annotated

import typer

from referrals.cli.contacts.change import Edits, change, hint, refuse_own
from referrals.cli.contacts.doubles import ask_about_double
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
    edited,
    job_said,
    said,
)
from referrals.cli.contacts.tags import TAG, retagged, tag_many
from referrals.cli.contacts.wanted import CLASSES, KINDS, Wanted
from referrals.cli.terminal import printing
from referrals.cli.terminal.completion import contacts
from referrals.cli.terminal.examples import examples
from referrals.cli.terminal.options import JSON, PERSON, one_of
from referrals.cli.terminal.session import Session
from referrals.model.people import Contact

SOMEBODY = Annotated[
    str | None, typer.Argument(metavar="[CONTACT]", help=PERSON, autocompletion=contacts)
]


def register(group: typer.Typer) -> None:
    group.command(
        epilog=examples(
            'contacts add "Fay Wu" --employer Hooli --title Analyst --from 2019 --tie 4'
        )
    )(add)
    group.command(
        epilog=examples(
            "contacts edit ana --employer Hooli --last-contact yesterday",
            "contacts edit ana --tag berlin",
            "contacts edit --company northwind --tag northwind",
        )
    )(edit)


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
    tag: TAG = None,
    anyway: Annotated[
        bool, typer.Option("--anyway", help="It is somebody else than who looks the same.")
    ] = False,
    as_json: JSON = False,
) -> None:
    """Add a person. Asks first when somebody looks like the same one."""
    session: Session = ctx.obj
    options = said(
        session.today, name=name, tie=tie, kind=kind, email=email, phone=phone, url=url, note=note,
        last_contact=last_contact, cadence=cadence, looking=looking,
    )  # fmt: skip
    job = job_said(session.today, employer, title=title, team=team, since=since, until=until)
    contact = retagged(edited(Contact(""), options, job, session.today), tag or (), ())
    refuse_own(session, contact)
    with session.book() as book:
        if not anyway:
            ask_about_double(session, book, contact)
        [key] = book.people.save([contact], {}, session.today)
    hint(session, looking)
    _written(session, key, f"Added {name}.", as_json)


def edit(
    ctx: typer.Context,
    contact: SOMEBODY = None,
    name: Annotated[str | None, typer.Option(help="Their whole name.")] = None,
    employer: EMPLOYER = None,
    also: Annotated[
        bool, typer.Option("--also", help="They work at EMPLOYER beside their present job.")
    ] = False,
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
    remove_employer: Annotated[
        list[str] | None, typer.Option(help="They never worked there; may be repeated.")
    ] = None,
    remove_email: Annotated[
        list[str] | None, typer.Option(help="An address that is not theirs; may be repeated.")
    ] = None,
    remove_favour: Annotated[
        list[int] | None, typer.Option(help="The number of a favour, as `contacts show` says it.")
    ] = None,
    tag: TAG = None,
    remove_tag: Annotated[
        list[str] | None, typer.Option(help="A tag to take off; may be repeated.")
    ] = None,
    words: Annotated[str | None, typer.Option(help="Many at once: whom these words fit.")] = None,
    company: Annotated[str | None, typer.Option(help="Many at once: who works there now.")] = None,
    dormant: Annotated[
        bool, typer.Option("--dormant", help="Many at once: who is dormant.")
    ] = False,
    of_tie: Annotated[
        str | None,
        typer.Option(
            metavar="|".join(CLASSES), parser=one_of(CLASSES), help="Many at once: by tie."
        ),
    ] = None,
    of_kind: Annotated[
        str | None,
        typer.Option(metavar="KIND", parser=one_of(KINDS), help="Many at once: by kind of tie."),
    ] = None,
    of_tag: Annotated[str | None, typer.Option(help="Many at once: who has this tag.")] = None,
    as_json: JSON = False,
) -> None:
    """Say more, or something else, of a person; no import changes it.

    A new --employer ends the present job, from today or --from on; --also keeps both, and --to says
    that it is a former one. What is given as "" (a phone, a note) is taken out.
    Without CONTACT, tags are put on or taken off everyone whom all that you say fits.
    """
    session: Session = ctx.obj
    wanted = Wanted(
        words=words, company=company, tie=of_tie, dormant=dormant, kind=of_kind, tag=of_tag
    )
    if contact is None:
        tag_many(session, wanted, tag or (), remove_tag or (), as_json)
        return
    if not wanted.everyone:
        raise typer.BadParameter("say CONTACT, or whom of many: not both")
    options = said(
        session.today, name=name, tie=tie, kind=kind, email=email, phone=phone, url=url, note=note,
        last_contact=last_contact, cadence=cadence, looking=looking,
    )  # fmt: skip
    job = job_said(session.today, employer, title=title, team=team, since=since, until=until)
    edits = Edits(
        options, job, also, tags=tag or (), emails_out=remove_email or (),
        employers_out=remove_employer or (), favours_out=remove_favour or (),
        tags_out=remove_tag or (),
    )  # fmt: skip
    entry = change(session, contact, edits)
    hint(session, looking)
    _written(session, entry.id, f"{entry.text}.", as_json)


def _written(session: Session, key: int, text: str, as_json: bool) -> None:
    session.say(printing.safe(text))
    if as_json:
        printing.document({"id": key})
    else:
        printing.line(str(key))
