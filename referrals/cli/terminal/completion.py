"""What the Tab key offers: the user's own contacts and companies, in one word each.

A name is offered as `ana_silva`: no shell has to quote it, and `lookup` understands it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import typer

from referrals.cli.terminal.lookup import folded
from referrals.cli.terminal.session import Session, day_given

Entry = tuple[str, str]
"""What is offered, and a word about it."""


def contacts(ctx: typer.Context, incomplete: str) -> list[Entry]:
    return _offered(ctx, incomplete, _contacts)


def companies(ctx: typer.Context, incomplete: str) -> list[Entry]:
    return _offered(ctx, incomplete, _companies)


def codes(ctx: typer.Context, incomplete: str) -> list[Entry]:
    return _offered(ctx, incomplete, _codes)


def _offered(
    ctx: typer.Context, incomplete: str, entries: Callable[[Session], Iterable[Entry]]
) -> list[Entry]:
    said = ctx.find_root().params
    config: Path | None = said.get("config")
    try:
        offers = [*entries(Session(config, day=day_given(said.get("today"))))]
    except Exception:
        return []
    return [*_beginning(incomplete, offers)]


def _beginning(incomplete: str, entries: Iterable[Entry]) -> Iterator[Entry]:
    """Those with a word that begins so; that word comes first, as it was typed."""
    typed = "_".join(folded(incomplete).split())
    for name, about in entries:
        words = folded(name).split()
        for first in range(len(words)):
            said = "_".join((*words[first:], *words[:first]))
            if said.startswith(typed):
                yield incomplete + said[len(typed) :], about
                break


def _contacts(session: Session) -> Iterator[Entry]:
    from referrals.usecases.safekeeping.open_book import open_book

    with open_book(session.config) as book:
        for person in book.people.all():
            job = next((job.employer for job in person.employments if job.current), "")
            yield person.name, f"{person.name}, {job}" if job else person.name


def _companies(session: Session) -> Iterator[Entry]:
    for name in dict.fromkeys(company.name for company in session.config.companies):
        yield name, name


def _codes(session: Session) -> Iterator[Entry]:
    from referrals.usecases.safekeeping.open_book import open_book

    with open_book(session.config) as book:
        names = {person.id: person.name for person in book.people.all()}
        for code, subject in sorted(book.codes.of_day(session.today).items()):
            yield code, f"{subject['kind'].replace('_', ' ')}: {names.get(subject['contact'], '')}"
