"""`referrals contacts`: the people you know."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, get_args

import typer

from referrals.cli import printing
from referrals.cli.dates import day_of, span_of, year_or_day
from referrals.cli.naming import contact_named
from referrals.cli.session import Session
from referrals.domain.model import Contact, Employment, TieKind

if TYPE_CHECKING:
    from referrals.domain.network import Network

app = typer.Typer(help="The people you know.", no_args_is_help=True, rich_markup_mode=None)

Kind = StrEnum("Kind", {word: word for word in get_args(TieKind)})

JSON = Annotated[bool, typer.Option("--json", help="One JSON document.")]
PLAIN = Annotated[bool, typer.Option("--plain", help="Tabs, no heads.")]
WHO = Annotated[str, typer.Argument(metavar="CONTACT", help="Id, code, or enough of the name.")]

EMPLOYER = Annotated[str | None, typer.Option(help="Where they work, or worked with --to.")]
TITLE = Annotated[str | None, typer.Option(help="What they do there.")]
TEAM = Annotated[str | None, typer.Option(help="In which team.")]
FROM = Annotated[str | None, typer.Option("--from", metavar="DATE", help="2019 or 2019-03.")]
TO = Annotated[str | None, typer.Option("--to", metavar="DATE", help="They left then.")]
TIE = Annotated[int | None, typer.Option(min=1, max=5, help="How well you know them: 1 to 5.")]
KIND = Annotated[list[Kind] | None, typer.Option(help="How you know them; may be repeated.")]
EMAIL = Annotated[list[str] | None, typer.Option(help="May be repeated.")]
PHONE = Annotated[str | None, typer.Option(help="A telephone number.")]
URL = Annotated[str | None, typer.Option(help="Their profile's address.")]
LAST = Annotated[str | None, typer.Option(metavar="DATE", help="When you were last in touch.")]
CADENCE = Annotated[str | None, typer.Option(help="How often you mean to be in touch: 60d.")]
LOOKING = Annotated[str | None, typer.Option(help='What they look for: "data analyst, Lisbon".')]
NOTE = Annotated[str | None, typer.Option(help="Private: it appears in no draft.")]


@app.command("import")
def import_(
    ctx: typer.Context,
    file: Annotated[Path, typer.Argument(help="LinkedIn's Connections.csv.")],
    as_json: JSON = False,
) -> None:
    """Take in LinkedIn's Connections.csv; safe to repeat with a newer export."""
    session: Session = ctx.obj
    from referrals.contacts.intake import take_in
    from referrals.contacts.linkedin import read

    reading = read(file)
    with session.book() as book:
        intake = take_in(book.people.all(), reading.contacts, session.today)
        book.people.save(intake.changed, intake.news, session.today)
    for skipped in reading.skipped:
        session.say(f"{file}:{skipped.line}: skipped: {skipped.why}")
    for text in intake.news.values():
        session.say(printing.safe(text))
    counts = {
        "new": intake.new,
        "updated": len(intake.changed) - intake.new,
        "unchanged": intake.unchanged,
        "skipped": len(reading.skipped),
    }
    if as_json:
        printing.document(counts)
    else:
        printing.line(", ".join(f"{number} {word}" for word, number in counts.items()))


@app.command()
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
    job = _job(employer, title, team, since, until)
    said = _said(session, tie, kind, email, phone, url, last_contact, cadence, looking, note)
    contact = replace(Contact(name), employments=(job,) if job else (), **said)
    with session.book() as book:
        [key] = book.people.save([contact], {}, session.today)
    _written(session, key, f"Added {name}.", as_json)


@app.command()
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
    said = _said(session, tie, kind, email, phone, url, last_contact, cadence, looking, note)
    with session.book() as book:
        known = contact_named(session, book, contact)
        if job := _job(employer, title, team, since, until):
            said["employments"] = _with_job(known, job)
        if email:
            said["emails"] = tuple(dict.fromkeys([*known.emails, *email]))
        changed = replace(known, **said, name=name or known.name)
        [key] = book.people.save([changed], {}, session.today)
    _written(session, key, f"Noted for {changed.name}.", as_json)


@app.command()
def link(
    ctx: typer.Context,
    a: Annotated[str, typer.Argument(help="One contact.")],
    b: Annotated[str, typer.Argument(help="Another, whom the first one knows.")],
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


@app.command("list")
def list_(ctx: typer.Context, as_json: JSON = False, plain: PLAIN = False) -> None:
    """Everyone you know, with how well and since when."""
    session: Session = ctx.obj
    from referrals.briefing import people_on

    with session.book() as book:
        network = people_on(book, session.config, session.today)
    forms = [_form(contact, network) for contact in network.contacts.values()]
    if as_json:
        printing.document(forms)
        return
    rows = [
        (c.id, c.name, _present(c), form["tie_class"], c.last_contact)
        for c, form in zip(network.contacts.values(), forms, strict=True)
    ]
    printing.table(("Id", "Name", "Works at", "Tie", "Last contact"), rows, plain)


@app.command()
def show(ctx: typer.Context, contact: WHO, as_json: JSON = False) -> None:
    """One person: jobs, tie and its evidence, whom they know, what passed between you."""
    session: Session = ctx.obj
    from referrals.briefing import people_on
    from referrals.domain.ties import tie

    with session.book() as book:
        person = contact_named(session, book, contact)
        network = people_on(book, session.config, session.today)
        links = book.people.links(person.id)
    form = _form(person, network)
    if as_json:
        printing.document(form)
        return
    printing.line(f"{person.name} ({person.id})")
    for job in person.employments:
        years = f"{job.start.year if job.start else '?'}–{'' if job.current else job.end and job.end.year or '?'}"
        printing.line(f"  {job.title or 'works'} at {job.employer}, {years}")
    for value in (*person.emails, person.phone, person.url):
        if value:
            printing.line(f"  {value}")
    printing.line(f"  tie: {form['tie_class'] or 'not known'}, {form['tie']} of 5")
    for sentence in tie(person, network.me, network.today).evidence:
        printing.line(f"    {sentence}")
    for known in links:
        other = network.contacts[known.b if known.a == person.id else known.a]
        printing.line(
            f"  knows {other.name}" + (f", {known.strength} of 5" if known.strength else "")
        )
    book_of = network.ledger(person)
    printing.line(f"  helped you {book_of.received} times, you helped {book_of.given} times")
    for ask in book_of.asks:
        printing.line(f"  ask {ask.id}, {ask.kind} at {ask.company}: {ask.status}, {ask.sent_on}")
    if person.looking:
        printing.line(f"  looks for: {person.looking}")
    if person.note:
        printing.line(f"  note: {person.note}")


# ------------------------------------------------------------------ words into values


def _job(
    employer: str | None, title: str | None, team: str | None, since: str | None, until: str | None
) -> Employment | None:
    if employer is None:
        if title or team or since or until:
            raise typer.BadParameter("--title, --team, --from and --to need --employer")
        return None
    start = year_or_day(since) if since else None
    end = year_or_day(until, end=True) if until else None
    if start and end and end < start:
        raise typer.BadParameter(f"--to {until} is before --from {since}")
    return Employment(employer, title, team, start, end, current=end is None)


def _said(
    session: Session,
    tie: int | None,
    kind: list[Kind] | None,
    email: list[str] | None,
    phone: str | None,
    url: str | None,
    last_contact: str | None,
    cadence: str | None,
    looking: str | None,
    note: str | None,
) -> dict[str, object]:
    """What the options say, without those left out."""
    values = {
        "tie": tie,
        "kinds": tuple(k.value for k in kind) if kind else None,
        "emails": tuple(email) if email else None,
        "phone": phone,
        "url": url,
        "last_contact": day_of(last_contact, session.today) if last_contact else None,
        "cadence": span_of(cadence).days if cadence else None,
        "looking": looking,
        "note": note,
    }
    return {name: value for name, value in values.items() if value is not None}


def _with_job(contact: Contact, job: Employment) -> tuple[Employment, ...]:
    """The same employer's entry is replaced; another one is added."""
    others = [j for j in contact.employments if j.employer.casefold() != job.employer.casefold()]
    return (job, *others)


def _present(contact: Contact) -> str | None:
    return next((job.employer for job in contact.employments if job.current), None)


def _form(contact: Contact, network: Network) -> dict[str, object]:
    from referrals.domain.ties import tie

    bond = tie(contact, network.me, network.today)
    return {
        "id": contact.id,
        "name": contact.name,
        "emails": contact.emails,
        "url": contact.url,
        "employments": [
            {
                "employer": job.employer,
                "company": network.company_of(job, contact),
                "title": job.title,
                "from": job.start,
                "to": job.end,
                "current": job.current,
            }
            for job in contact.employments
        ],
        "tie": contact.tie or round(bond.base, 1),
        "tie_class": bond.tie_class,
        "kinds": contact.kinds or (bond.kind,),
        "evidence": bond.evidence,
        "last_contact": contact.last_contact,
    }


def _written(session: Session, key: int, text: str, as_json: bool) -> None:
    session.say(printing.safe(text))
    if as_json:
        printing.document({"id": key})
    else:
        printing.line(str(key))
