"""`referrals init`: from nothing to the first suggestion."""

from __future__ import annotations

from importlib import resources
from pathlib import Path
from typing import Annotated

import typer

from referrals.cli.daily.first_companies import Watching
from referrals.cli.daily.first_hour import FirstHour, Said
from referrals.cli.terminal.examples import examples
from referrals.cli.terminal.questions import on_terminal
from referrals.cli.terminal.session import Session


def register(app: typer.Typer) -> None:
    app.command(epilog=examples("init"))(init)


def init(
    ctx: typer.Context,
    name: Annotated[str | None, typer.Option(help="Your name, as drafts are signed.")] = None,
    email: Annotated[str | None, typer.Option(help="Where the morning mail goes.")] = None,
    linkedin: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="LinkedIn's archive or Connections.csv: your people."),
    ] = None,
    current_employer: Annotated[
        str | None, typer.Option(help="Nobody there is asked or told unless you say so.")
    ] = None,
    employer: Annotated[
        list[str] | None, typer.Option(help="A past one: 'Globex 2017-2021'; may be repeated.")
    ] = None,
    title: Annotated[
        list[str] | None, typer.Option(help="Words of the titles you want; may be repeated.")
    ] = None,
    location: Annotated[
        list[str] | None, typer.Option(help="Where: Berlin, 'remote EU'; may be repeated.")
    ] = None,
    company: Annotated[
        list[str] | None,
        typer.Option(help="To watch: a careers address or a name; may be repeated."),
    ] = None,
    most_contacts: Annotated[
        bool | None,
        typer.Option(help="Watch the ten employers where most of your contacts work."),
    ] = None,
    api: Annotated[
        str | None, typer.Option(metavar="URL", help="Ask the platforms at this base address.")
    ] = None,
    allow_private_addresses: Annotated[
        bool, typer.Option("--allow-private-addresses", help="Read boards of your own network too.")
    ] = False,
    scan: Annotated[bool | None, typer.Option(help="Read the boards at once.")] = None,
    schedule: Annotated[bool | None, typer.Option(help="Run a scan each morning.")] = None,
) -> None:
    """Write config.toml and begin a book: on a terminal by a few questions, with a first scan.

    Each question can be answered beforehand by its option. Without a terminal nothing is asked:
    what no option says is left as an example in config.toml, with comments. Where config.toml is
    there and its book is missing, only the book is begun anew.
    """
    session: Session = ctx.obj
    from referrals.config.home import find

    file = find(session.config_file)
    if file.exists():
        _begin_again(session, file)
        return
    watching = Watching(company, most_contacts, api)
    said = Said(
        name=name, email=email, linkedin=linkedin, current_employer=current_employer,
        employers=employer, titles=title, locations=location, watching=watching,
        allow_private_addresses=allow_private_addresses, scan=scan, schedule=schedule,
    )  # fmt: skip
    FirstHour(ctx, session, said, asking=on_terminal()).live(file, template())


def _begin_again(session: Session, file: Path) -> None:
    from referrals.config.model import ConfigError
    from referrals.store.engine import BookError
    from referrals.usecases.safekeeping.open_book import begin_book

    try:
        begin_book(session.config)
    except BookError as error:
        raise ConfigError(
            f"{file}: is there already; edit it, or name another with --config"
        ) from error
    session.say(f"{file} stays as it is. A new book was begun: {session.config.store_url}")


def template() -> str:
    """The commented configuration: packed into the wheel, at the top of the checkout otherwise."""
    packed = resources.files("referrals") / "config.toml"
    if packed.is_file():
        return packed.read_text(encoding="utf-8")
    return Path(__file__).parents[3].joinpath("config.toml").read_text(encoding="utf-8")
