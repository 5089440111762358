"""`referrals init`: a commented configuration to begin with."""

from __future__ import annotations

from importlib import resources
from pathlib import Path

import typer

from referrals.cli.terminal.session import Session


def register(app: typer.Typer) -> None:
    app.command()(init)


def init(ctx: typer.Context) -> None:
    """Write a commented config.toml, begin a book, and say what comes next.

    Where config.toml is there and its book is missing, only the book is begun anew.
    """
    session: Session = ctx.obj
    from referrals.config.load import find
    from referrals.usecases.safekeeping.open_book import begin_book, has_book

    file = find(session.config_file)
    if file.exists():
        _begin_again(session, file)
        return
    file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    file.write_text(template(), encoding="utf-8")
    file.chmod(0o600)
    session.config_file = file
    if not has_book(session.config):
        begin_book(session.config)
    session.say(
        f"Wrote {file}.\n"
        "Next: say in it who you are, what you look for and which companies you watch; then\n"
        "  referrals contacts import Connections.csv   your LinkedIn connections\n"
        "  referrals scan                              the first morning\n"
        "  referrals today                             whom to write to"
    )


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
