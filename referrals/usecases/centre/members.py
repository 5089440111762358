"""The members of a career centre: who they are, how each comes in, and how they leave.

The centre's own config.toml names the database twice: [store] url by the login of its workers, who
may act for every member, and [centre] owner by the login that owns the tables, for what is said of
members here. A member's config.toml is kept in the database; where somebody acts for a member it
lies, for that time and with the reports, in a folder of the member's own.
"""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from referrals.config.load import load
from referrals.config.model import Config, ConfigError
from referrals.config.sections import StoreSection
from referrals.domain.advice.funnel import funnel
from referrals.model.advice import Funnel
from referrals.model.errors import ReferralsError
from referrals.store.book import Book
from referrals.store.centre.centre import Centre, Member
from referrals.store.centre.entrance import (
    address_of_login,
    address_of_member,
    config_of,
    keep_config,
)
from referrals.store.engine import engine_on
from referrals.usecases.companies.boards import boards_of
from referrals.usecases.openings import asks_by_opening

NAME = re.compile(r"[a-z0-9][a-z0-9._-]{0,39}")
"""It is the name of a folder, too."""
SILENT = timedelta(days=14)
"""Who has not looked for so long may want a word."""


class NotAName(ReferralsError):
    """What somebody would be called here cannot be the name of a member."""


@dataclass(frozen=True)
class Standing:
    """What a coach sees of a member."""

    member: Member
    silent: bool
    """They have not looked for two weeks."""
    funnel: Funnel | None
    """How far their asks got; None where they keep that to themselves."""


def centre_of(config: Config) -> Centre:
    """The centre whose own configuration this is. Raises ConfigError."""
    if not config.centre.owner:
        raise ConfigError(
            f"{config.path}: [centre] owner is missing: the address of the database, by the login "
            "that owns its tables (docs/centre.md)"
        )
    return Centre(engine_on(config.centre.owner))


def upgrade(config: Config) -> str:
    """Make the centre's tables, or bring them to the newest schema, whose name is returned."""
    return centre_of(config).upgrade()


def add(config: Config, name: str, file: Path | None, today: date) -> bool:
    """Make somebody a member, with *file* as their config.toml; of one who is, keep that file.
    Whether they are new. Raises ConfigError for a file with mistakes, NotAName."""
    if not NAME.fullmatch(name):
        raise NotAName(f"{name}: a name is of small letters, digits, dots and dashes, up to 40")
    text = ""
    if file is not None:
        boards_of(load(file))
        text = file.read_text(encoding="utf-8-sig")
    centre = centre_of(config)
    centre.upgrade()
    if name in {member.name for member in centre.all()}:
        centre.keep_config(name, text)
        return False
    centre.add(name, text, today)
    return True


def invite(config: Config, name: str) -> str:
    """What the member writes into a config.toml of their own to come in from their own machine.
    An earlier invitation ends. Raises NoSuchMember."""
    login = centre_of(config).invite(name)
    address = address_of_login(config.store_url, name, role=login.role, password=login.password)
    return f'[store]\nurl = "{address}"\n'


def remove(config: Config, name: str) -> None:
    """A member's rows, login and files. Raises NoSuchMember."""
    centre_of(config).remove(name)
    shutil.rmtree(folder_of(config, name), ignore_errors=True)


def standings(config: Config, today: date) -> list[Standing]:
    """Every member as a coach sees them."""
    return [_standing(config, member, today) for member in centre_of(config).all()]


def _standing(config: Config, member: Member, today: date) -> Standing:
    seen = member.looked_on or member.added_on
    counts = None
    if member.shares:
        with Book.open(address_of_member(config.store_url, member.name)) as book:
            counts = funnel(asks_by_opening(book))
    return Standing(member, silent=today - seen >= SILENT, funnel=counts)


def folder_of(config: Config, name: str) -> Path:
    return config.path.parent / "members" / name


@contextmanager
def acting_for(config: Config, name: str) -> Iterator[Config]:
    """The member's own configuration, as a file; what is changed in it is kept. Raises BookError
    where there is no such member, ConfigError."""
    if config.store_url.startswith("sqlite"):
        raise ConfigError(
            f"{config.path}: [store] url is a file, which is one person's; a centre with members "
            "is on PostgreSQL (docs/centre.md)"
        )
    address = address_of_member(config.store_url, name)
    Book.open(address).close()
    text = config_of(address)
    file = folder_of(config, name) / config.path.name
    _lay(file, text)
    own = load(file)
    try:
        yield own.model_copy(update={"store": StoreSection(url=address)})
    finally:
        if (now := file.read_text(encoding="utf-8")) != text:
            keep_config(address, now)


def _lay(file: Path, text: str) -> None:
    """Lay a member's config.toml where it is read, readable for the owner alone; never half of it,
    for others may act for the same member at the same time."""
    file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    if file.exists() and file.read_text(encoding="utf-8") == text:
        return
    beside = file.with_name(f".{file.name}.{os.getpid()}")
    beside.touch(mode=0o600)
    beside.write_text(text, encoding="utf-8")
    beside.replace(file)
