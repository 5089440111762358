"""Where the configuration is, and `~` in a path: the user's home, where there is one."""

from __future__ import annotations

import os
from pathlib import Path


def from_home(path: Path) -> Path:
    """*path* with its `~` as the user's home; where there is none, `~` is a name like any other."""
    try:
        return path.expanduser()
    except RuntimeError:
        return path


def find(named: Path | None) -> Path:
    """Where the configuration is: as named, $REFERRALS_CONFIG, ./config.toml, the user's folder."""
    if named or (named := _from_environment()):
        return from_home(named)
    here = Path("config.toml")
    if here.exists():
        return here
    import platformdirs

    return platformdirs.user_config_path("referrals") / "config.toml"


def _from_environment() -> Path | None:
    value = os.environ.get("REFERRALS_CONFIG")
    return Path(value) if value else None


def book_address(config: Path, url: str) -> str:
    """The database address *url*, a relative SQLite file taken from the folder of *config*."""
    file = url.removeprefix("sqlite:///")
    if file == url or not file:
        return url
    return f"sqlite:///{config.parent / from_home(Path(file))}"
