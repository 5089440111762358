"""`referrals contacts`: the people you know."""

from __future__ import annotations

from importlib import import_module

import typer

from referrals.cli.terminal import printing
from referrals.cli.terminal.lookup import contact_named
from referrals.cli.terminal.options import JSON, PLAIN, WHO
from referrals.cli.terminal.session import Session
from referrals.model.people import Contact

group = typer.Typer(help="The people you know.", no_args_is_help=True, rich_markup_mode=None)
for command in ("edit", "export", "forget", "import_", "link", "merge", "review"):
    import_module(f"referrals.cli.contacts.{command}").register(group)


def register(app: typer.Typer) -> None:
    app.add_typer(group, name="contacts")


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
    from referrals.usecases.briefing import network_on, threads_on

    with session.book() as book:
        person = contact_named(session, book, contact)
        network = network_on(book, session.config, session.today)
        told = threads_on(book, session.config, session.today)
    if as_json:
        printing.document(form(person, network))
        return
    for text in card(person, network, told):
        printing.line(text)


def _present(contact: Contact) -> str | None:
    return next((job.employer for job in contact.employments if job.current), None)
