"""`referrals init`: a commented configuration to begin with."""

from __future__ import annotations

from importlib import resources
from pathlib import Path

import typer

from referrals.cli.terminal.session import Session


def register(app: typer.Typer) -> None:
    app.command()(init)


def init(ctx: typer.Context) -> None:
    """Write a commented config.toml, and say what comes next."""
    session: Session = ctx.obj
    from referrals.config.load import find
    from referrals.config.model import ConfigError

    file = find(session.config_file)
    if file.exists():
        raise ConfigError(f"{file}: is there already; edit it, or name another with --config")
    file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    file.write_text(template(), encoding="utf-8")
    file.chmod(0o600)
    session.say(
        f"Wrote {file}.\n"
        "Next: say in it who you are, what you look for and which companies you watch; then\n"
        "  referrals contacts import Connections.csv   your LinkedIn connections\n"
        "  referrals scan                              the first morning\n"
        "  referrals today                             whom to write to"
    )


def template() -> str:
    """The commented configuration: packed into the wheel, at the top of the checkout otherwise."""
    packed = resources.files("referrals") / "config.toml"
    if packed.is_file():
        return packed.read_text(encoding="utf-8")
    return Path(__file__).parents[3].joinpath("config.toml").read_text(encoding="utf-8")
