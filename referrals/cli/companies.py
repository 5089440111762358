"""`referrals companies`: whom you watch, and how their boards are."""

from __future__ import annotations

from dataclasses import asdict
from typing import Annotated

import typer

from referrals.cli import printing
from referrals.cli.session import Session

app = typer.Typer(help="The companies you watch.", no_args_is_help=True, rich_markup_mode=None)

JSON = Annotated[bool, typer.Option("--json", help="One JSON document.")]
PLAIN = Annotated[bool, typer.Option("--plain", help="Tabs, no heads.")]


@app.command("list")
def list_(ctx: typer.Context, as_json: JSON = False, plain: PLAIN = False) -> None:
    """The companies of config.toml, and where each publishes its postings."""
    session: Session = ctx.obj
    from referrals.scan import boards_of

    boards = {board.company: board for board in boards_of(session.config)}
    rows = []
    for company in session.config.companies:
        board = boards.get(company.name)
        rows.append(
            {
                "company": company.name,
                "platform": board.platform if board else None,
                "board": board.token if board else None,
                "careers": company.careers,
                "aliases": company.aliases,
                "domains": company.domains,
                "referral_bonus": company.referral_bonus,
            }
        )
    if as_json:
        printing.document(rows)
        return
    lines = [
        (row["company"], row["platform"] or "matched, not scanned", row["board"]) for row in rows
    ]
    printing.table(("Company", "Platform", "Board"), lines, plain)


@app.command()
def check(ctx: typer.Context, as_json: JSON = False, plain: PLAIN = False) -> None:
    """The state of each board as the last scan found it, with the remedy."""
    session: Session = ctx.obj
    from referrals.scan import boards_of

    with session.book() as book:
        found = book.boards.health(boards_of(session.config))
    if as_json:
        printing.document([{k: v for k, v in asdict(b).items() if k != "ending"} for b in found])
        return
    if not found:
        printing.line("No board was read yet: `referrals scan`.")
        return
    rows = [(b.company, b.state, b.open_postings, b.last_complete, b.message) for b in found]
    printing.table(("Company", "State", "Open", "Last complete", "Message"), rows, plain)
