"""`referrals companies edit` and `remove`."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Annotated

import typer

from referrals.cli.companies.add import ALIAS, BONUS, DOMAIN, NAME
from referrals.cli.terminal import printing
from referrals.cli.terminal.completion import companies
from referrals.cli.terminal.examples import examples
from referrals.cli.terminal.lookup import company_named
from referrals.cli.terminal.options import JSON
from referrals.cli.terminal.session import Session

if TYPE_CHECKING:
    from referrals.model.postings import Company

WHICH = Annotated[
    str,
    typer.Argument(metavar="COMPANY", help="Enough of its name.", autocompletion=companies),
]
LEAVE_OUT = "; '' takes it out"


def register(app: typer.Typer) -> None:
    app.command(epilog=examples('companies edit northwind --bonus "2500 USD" --alias NW'))(edit)
    app.command(epilog=examples("companies remove northwind"))(remove)


def edit(
    ctx: typer.Context,
    company: WHICH,
    name: NAME = None,
    careers: Annotated[str | None, typer.Option(help=f"Its careers address{LEAVE_OUT}.")] = None,
    platform: Annotated[str | None, typer.Option(help=f"Said outright{LEAVE_OUT}.")] = None,
    board: Annotated[str | None, typer.Option(help=f"Said outright{LEAVE_OUT}.")] = None,
    api: Annotated[str | None, typer.Option(help=f"Another base address{LEAVE_OUT}.")] = None,
    alias: ALIAS = None,
    domain: DOMAIN = None,
    bonus: BONUS = None,
    yes: Annotated[
        bool, typer.Option("--yes", help="Take a new address whatever is there.")
    ] = False,
    as_json: JSON = False,
) -> None:
    """Say something else of a company. Further aliases and domains are added to the others.

    A new careers address is looked at first; one that is another company's, a login or nobody's
    needs --yes.
    """
    session: Session = ctx.obj
    from referrals.config import companies as company_tables
    from referrals.usecases.companies.boards import boards_of

    meant = company_named(session, company)
    known, *others = (c for c in session.config.companies if c.name == meant)
    if others and (careers, platform, board, api) != (None,) * 4:
        raise typer.BadParameter(
            f"{meant} has several boards; change them in {session.config.path}"
        )
    said = {
        "name": name, "careers": careers, "platform": platform, "board": board, "api": api,
        "referral_bonus": bonus,
    }  # fmt: skip
    changes: dict[str, str | list[str] | None] = {
        key: value or None for key, value in said.items() if value is not None
    }
    if careers is not None:
        # What was said outright was said of the old address.
        changes = {"platform": None, "board": None} | changes
    if alias:
        changes["aliases"] = list(dict.fromkeys([*known.aliases, *alias]))
    if domain:
        changes["domains"] = list(dict.fromkeys([*known.domains, *domain]))
    if careers:
        _refuse_what_is_none(careers)
    if careers and not yes:  # it is looked at first
        _look_at(
            session, careers, replace(known.company(), name=name or known.name), api or known.api
        )
    with session.rewriting() as file:
        company_tables.edit(file, known.name, changes, boards_of)
    session.say(printing.safe(f"Noted for {name or known.name}."))
    if as_json:
        printing.document({"id": name or known.name})
    if name and name != known.name:
        session.say(
            printing.safe(
                f"The book keeps what it knows under {known.name}; the next scan reads the board "
                f"as {name}'s."
            )
        )


def _refuse_what_is_none(careers: str) -> None:
    from scrapers.discover.find import is_address
    from scrapers.platforms.addresses import forbidden

    if not is_address(careers):
        raise typer.BadParameter(
            f"'{careers}' is no address; write one like https://acme.example/careers"
        )
    if why := forbidden(careers):
        raise typer.BadParameter(why)


def _look_at(session: Session, careers: str, company: Company, api: str | None) -> None:
    """Raises BadParameter for an address that says that it is not the company's board; what cannot
    be told now is the next scan's to find out."""
    from referrals.usecases.companies.new_address import look_at

    against, untold = look_at(session.config, careers, company, session.today, api)
    if against:
        raise typer.BadParameter(f"{against}; --yes takes it all the same")
    session.warn(printing.safe(untold))


def remove(ctx: typer.Context, company: WHICH, as_json: JSON = False) -> None:
    """Watch a company no longer. The book keeps its postings and all that was logged."""
    session: Session = ctx.obj
    from referrals.config import companies as company_tables
    from referrals.usecases.companies.boards import boards_of

    name = company_named(session, company)
    with session.rewriting() as file:
        company_tables.remove(file, name, boards_of)
    session.say(
        printing.safe(
            f"{name} is watched no longer. Its postings and what you logged stay in the book, and "
            "show again when you add it again."
        )
    )
    if as_json:
        printing.document({"id": name})
