"""`referrals stats`: how far asks get, and how help is shared, in counts."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict
from typing import TYPE_CHECKING, Annotated

import typer

from referrals.cli.terminal import printing
from referrals.cli.terminal.examples import examples
from referrals.cli.terminal.options import JSON
from referrals.cli.terminal.session import Session
from referrals.cli.terminal.wrap import fold
from referrals.model.wording import times

if TYPE_CHECKING:
    from referrals.domain.favours.ledger import Ledger
    from referrals.model.advice import FunnelRow

# Short enough for a terminal of 80 columns.
HEADS = ("asks", "answers", "referred", "interviews", "offers", "hires", "days")
GROUPS = {"tie class": "tie", "kind of tie": "known as", "kind of ask": "asked for"}
KEYS = {"tie class": "by_tie_class", "kind of tie": "by_kind", "kind of ask": "by_ask_type"}


def register(app: typer.Typer) -> None:
    app.command(epilog=examples("stats", "stats --json"))(stats)


def stats(
    ctx: typer.Context,
    plain: Annotated[bool, typer.Option("--plain", help="Tabs, for other programs.")] = False,
    as_json: JSON = False,
) -> None:
    """Asks sent and what came of them, by tie and by kind; help given and received."""
    session: Session = ctx.obj
    from referrals.domain.advice.funnel import rates
    from referrals.usecases.briefing import network_on

    with session.book() as book:
        people = network_on(book, session.config, session.today)
    rows, help_ = rates(people), help_of(people.ledgers.values())
    if as_json:
        printing.document({"today": session.today, **form(rows), "help": help_})
    elif plain:
        printing.table((), ((row.by, row.name, *_cells(row)) for row in rows), plain=True)
    else:
        _print(rows, help_)


def help_of(books: Iterable[Ledger]) -> dict[str, dict[str, int]]:
    """How often help passed in each direction, and what it weighs."""
    known = list(books)
    given, received = sum(b.given for b in known), sum(b.received for b in known)
    weight = sum(f.weight for b in known for f in b.favours if f.direction == "given")
    balance = sum(b.balance for b in known)
    return {
        "given": {"n": given, "weight": weight},
        "received": {"n": received, "weight": weight - balance},
    }


def form(rows: Iterable[FunnelRow]) -> dict[str, object]:
    overall, *others = rows
    by = {
        key: {row.name: _counts(row) for row in others if row.by == name}
        for name, key in KEYS.items()
    }
    return {"overall": _counts(overall), **by}


def _counts(row: FunnelRow) -> dict[str, object]:
    return {"n": row.funnel.asks, **asdict(row.funnel), "days_to_answer": row.days_to_answer}


def _cells(row: FunnelRow) -> tuple[object, ...]:
    days = None if row.days_to_answer is None else f"{row.days_to_answer:g}"
    return *asdict(row.funnel).values(), days


def _print(rows: Iterable[FunnelRow], help_: dict[str, dict[str, int]]) -> None:
    overall, *others = rows
    printing.table(("", *HEADS), [("all", *_cells(overall))])
    for by, heading in GROUPS.items():
        group = [(row.name, *_cells(row)) for row in others if row.by == by]
        if group:
            printing.table((heading, *HEADS), group)
    fold("days: from asking to the answer, the median of those who answered")
    told = (f"{way} {times(said['n'])} (weight {said['weight']})" for way, said in help_.items())
    fold(f"Help {', '.join(told)}")
