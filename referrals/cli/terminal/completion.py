"""What the Tab key offers: the user's own contacts and companies, in one word each.

A name is offered as `ana_silva`: no shell has to quote it, and `lookup` understands it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from referrals.cli.terminal.session import day_given, now
from referrals.cli.terminal.words import folded

if TYPE_CHECKING:
    from referrals.config.unchecked import Unchecked

Entry = tuple[str, str]
"""What is offered, and a word about it."""


def contacts(ctx: typer.Context, incomplete: str) -> list[Entry]:
    return _offered(ctx, incomplete, _contacts)


def companies(ctx: typer.Context, incomplete: str) -> list[Entry]:
    return _offered(ctx, incomplete, _companies)


def codes(ctx: typer.Context, incomplete: str) -> list[Entry]:
    return _offered(ctx, incomplete, _codes)


def _offered(
    ctx: typer.Context, incomplete: str, entries: Callable[[Unchecked, date], Iterable[Entry]]
) -> list[Entry]:
    from referrals.config.unchecked import read

    said = ctx.find_root().params
    config: str | None = said.get("config")
    try:
        day = day_given(said.get("today")) or now().date()
        offers = [*entries(read(Path(config) if config else None), day)]
    except Exception:
        return []
    return [*_beginning(incomplete, offers)]


def _beginning(incomplete: str, entries: Iterable[Entry]) -> Iterator[Entry]:
    """Those with a word that begins so; that word comes first, as it was typed."""
    typed = "_".join(folded(incomplete).split())
    first_typed = f" {typed.partition('_')[0]}"
    for name, about in entries:
        plain = folded(name)
        if first_typed not in f" {plain}":
            continue
        words = plain.split()
        for first in range(len(words)):
            said = "_".join((*words[first:], *words[:first]))
            if said.startswith(typed):
                yield incomplete + said[len(typed) :], about
                break


def _contacts(config: Unchecked, _: date) -> Iterator[Entry]:
    from referrals.store.safekeeping.names import people

    for name, employer in people(config.store_url):
        yield name, f"{name}, {employer}" if employer else name


def _companies(config: Unchecked, _: date) -> Iterator[Entry]:
    return ((name, name) for name in config.companies)


def _codes(config: Unchecked, day: date) -> Iterator[Entry]:
    from referrals.store.safekeeping.names import codes as printed

    for code, kind, name in printed(config.store_url, day):
        yield code, f"{kind.replace('_', ' ')}: {name}"
