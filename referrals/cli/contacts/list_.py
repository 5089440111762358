"""`referrals contacts list` and `show`: the people you know."""

from __future__ import annotations

import typer

from referrals.cli.contacts.wanted import (
    AT,
    DORMANT,
    KNOWN_AS,
    TAGGED,
    TIED,
    WORDS,
    Wanted,
)
from referrals.cli.terminal import printing
from referrals.cli.terminal.examples import examples
from referrals.cli.terminal.lookup import contact_named
from referrals.cli.terminal.nothing import nothing
from referrals.cli.terminal.options import JSON, PLAIN, WHO
from referrals.cli.terminal.session import Session
from referrals.model.people import Contact


def register(app: typer.Typer) -> None:
    app.command(
        "list",
        epilog=examples(
            "contacts list", "contacts list cook", "contacts list --dormant --company northwind"
        ),
    )(list_)
    app.command(epilog=examples("contacts show ana", "contacts show ana --json"))(show)


def list_(
    ctx: typer.Context,
    words: WORDS = None,
    company: AT = None,
    tie: TIED = None,
    dormant: DORMANT = False,
    kind: KNOWN_AS = None,
    tag: TAGGED = None,
    as_json: JSON = False,
    plain: PLAIN = False,
) -> None:
    """Everyone you know, with how well and since when; or those whom all that you say fits."""
    session: Session = ctx.obj
    from referrals.cli.contacts.card import form
    from referrals.usecases.briefing import network_on

    wanted = Wanted(words=words, company=company, tie=tie, dormant=dormant, kind=kind, tag=tag)
    with session.book() as book:
        network = network_on(book, session.config, session.today)
    chosen = [contact for contact in network.contacts.values() if wanted.fits(contact, network)]
    if as_json:
        printing.document([form(contact, network) for contact in chosen])
        return
    rows = [
        (c.id, c.name, _present(c), network.tie(c).tie_class, c.last_contact, ", ".join(c.tags))
        for c in chosen
    ]
    printing.table(
        ("Id", "Name", "Works at", "Tie", "Last contact", "Tags"),
        rows,
        plain,
        lambda: nothing(session, "Nobody fits all that you said; leave out a word or an option."),
    )


def show(ctx: typer.Context, contact: WHO, as_json: JSON = False) -> None:
    """One person: jobs, tie and its evidence, whom they know, all that passed between you."""
    session: Session = ctx.obj
    from referrals.cli.contacts.card import card, whole_form
    from referrals.usecases.briefing import network_on, threads_on
    from referrals.usecases.history import history

    with session.book() as book:
        person = contact_named(session, book, contact)
        network = network_on(book, session.config, session.today)
        told = threads_on(book, session.config, session.today)
        passed = history(book, person)
    if as_json:
        printing.document(whole_form(person, network, told, passed))
        return
    for text in card(person, network, told, passed):
        printing.line(text)


def _present(contact: Contact) -> str | None:
    return next((job.employer for job in contact.employments if job.current), None)
